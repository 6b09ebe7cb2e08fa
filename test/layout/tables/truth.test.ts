/** That the truth can be read, and that no other reading passes: with readers that know it, say nothing, or take what they must not. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Finding } from "../../../src/domain/finding";
import { explained } from "../../../src/domain/measurement/explanation";
import { made, type Made } from "./generate/made";
import type { Place, Truth } from "./generate/page";
import { judge, type Read } from "./judge";

const ALL: readonly Made[] = Array.from({ length: 600 }, (_, seed) => made(seed));

const at = ({ sheet, cell }: Place, code = "columns-compete"): Finding => ({
  ...{ severity: "error", sheet, cell, raw: "" },
  code: code as Finding["code"],
});

/** Tells of everything that must be told. */
const tellingOf = ({ asks, puzzles, towns, headCounts, words = [] }: Truth): readonly Finding[] => [
  ...asks.map(([sheet = ""]) => at({ sheet, cell: "A1" })),
  ...[...puzzles, ...towns].map((place) => at(place, "score-unreadable")),
  ...headCounts.map((place) => at(place, "fte-head-count")),
  ...words.map((place) => at(place, "text-not-taken")),
];

const knowing = (truth: Truth): Read => ({
  scores: truth.scores
    .filter(({ optional }) => optional !== true)
    .flatMap(({ cityId, themeId, value, status = "scored", places: [source] }) =>
      source ? [{ cityId, themeId, source, score: { status, value, raw: String(value) } }] : [],
    ),
  findings: tellingOf(truth),
  fte: truth.lekp.map(({ cityId, value, ...source }) => ({
    ...{ cityId, source },
    fte: { value, remark: "", domains: "", status: "counted" } as unknown as Read["fte"][number]["fte"],
  })),
  explanations: [],
});

const NOTHING: Read = { scores: [], findings: [], fte: [], explanations: [] };

describe("a made table", () => {
  it("is right to a reader that knows what each cell means, or asked about where nothing may be read", () => {
    const wrong = ALL.filter(({ truth }) => {
      const hasScores = truth.scores.some(({ optional }) => optional !== true);
      return judge(truth, knowing(truth)).outcome !== (hasScores ? "right" : "asked");
    });
    expect(wrong.map(({ seed, truth }) => ({ seed, ...judge(truth, knowing(truth)) }))).toEqual([]);
  });

  it("is silent to a reader that says nothing, and asked about by one that says it found nothing", () => {
    expect(ALL.filter(({ truth }) => judge(truth, NOTHING).outcome !== "silent").map(({ seed }) => seed)).toEqual([]);
    const found: Finding = at({ sheet: "", cell: "" }, "file-no-grid");
    const without = ALL.filter(({ truth: { headCounts } }) => headCounts.length === 0);
    expect(without.filter(({ truth }) => judge(truth, { ...NOTHING, findings: [found] }).outcome !== "asked")).toEqual(
      [],
    );
  });

  it("is right to a reader that takes its words along, wrong to one that gives them to the next theme, and silent to one that drops them", () => {
    const withWords = ALL.flatMap(({ seed, truth }) => {
      const [first] = (truth.words ?? []).filter(({ cityId, themeId, field }) => {
        const isOf = (each: { readonly cityId: string; readonly themeId: string }) =>
          each.cityId === cityId && each.themeId === themeId;
        return field !== undefined && knowing(truth).scores.some(isOf) && truth.puzzles.every((each) => !isOf(each));
      });
      return first && truth.asks.length === 0 ? [{ seed, truth, first }] : [];
    });
    expect(withWords.length).toBeGreaterThan(50);
    const outcomes = withWords.map(({ truth, first }) => {
      const { cityId, themeId, field = "motivation", text, sheet, cell } = first;
      const others = klimaatgovernance.themes.filter(({ id }) => id !== themeId);
      const given = (themeId: string): Read => ({
        ...knowing(truth),
        findings: tellingOf({ ...truth, words: truth.words?.filter((each) => each !== first) ?? [] }),
        explanations: [{ ...explained({ cityId, themeId, [field]: text }), sources: { [field]: { sheet, cell } } }],
      });
      const dropping = { ...given(themeId), explanations: [] };
      return [given(themeId), given(others[0]?.id ?? ""), dropping].map((read) => judge(truth, read).outcome).join(" ");
    });
    expect(new Set(outcomes)).toEqual(new Set(["right wrong silent"]));
  });

  it("is wrong to a reader that takes a target, a weight, a rank, a respondent or an old score instead", () => {
    const taken = ALL.flatMap(({ seed, truth }) =>
      [...new Set(truth.numbers.map(({ role }) => role))].flatMap((role) => {
        const scores = truth.numbers.flatMap(({ cityId, themeId, value, sheet, cell, ...each }): Read["scores"] => {
          if (each.role !== role || cityId === undefined || themeId === undefined) return [];
          return [{ cityId, themeId, source: { sheet, cell }, score: { status: "scored", value, raw: String(value) } }];
        });
        // Two or more of a role may differ, which is a conflict: one reader takes the first of them, as people would.
        const first = scores.filter(
          (score, place) =>
            scores.findIndex(({ cityId, themeId }) => cityId === score.cityId && themeId === score.themeId) === place,
        );
        const outcome = first.length === 0 ? "wrong" : judge(truth, { ...NOTHING, scores: first }).outcome;
        return outcome === "wrong" ? [] : [{ seed, role, outcome }];
      }),
    );
    expect(taken).toEqual([]);
  });

  it("has each role that a number may have, and words that the reader does not know in a third of the headings", () => {
    const roles = new Set(ALL.flatMap(({ truth }) => truth.numbers.map(({ role }) => role)));
    expect([...roles].sort()).toEqual(
      ["example", "importance", "mean", "other", "previous", "rank", "respondent", "rival", "scale", "target"].sort(),
    );
    const share = ALL.filter(({ stated }) => stated).length / ALL.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });
});
