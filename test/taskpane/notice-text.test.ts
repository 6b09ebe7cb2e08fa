/** Whatever the pane tells says something: a box without words leaves one wondering what was done. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { ScorePlace } from "../../src/layout/parse/reading";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import type { FilledIn, Notice } from "../../src/taskpane/notice";
import { doneText, isDoubtful, noticeText } from "../../src/taskpane/notice-text";

const place = { cityId: "gent", themeId: "strategie", sheet: "Zelfevaluatie", row: 11, column: 1 };
const FILLED: FilledIn = { kind: "filled-in", place, refused: [] };
const onward = { next: { ...place, row: 12, themeId: "aanpak" }, missing: [] };
const text = "In de woorden van het tabblad.";

/** Each with as little as it may have; the compiler asks for a new one. */
const ALL: { readonly [Kind in Notice["kind"]]: readonly Extract<Notice, { kind: Kind }>[] } = {
  "filled-in": [
    FILLED,
    { ...FILLED, value: null },
    { ...FILLED, value: 3 },
    { ...FILLED, value: "n.v.t." },
    // Next, where nothing was changed and the score is there already.
    { ...FILLED, onward },
    { ...FILLED, onward: { next: undefined, missing: [] } },
    { ...FILLED, onward: { ...onward, missing: ["Strategie"] } },
  ],
  accepted: [
    ...[0, 1, 12].map((count) => ({ kind: "accepted" as const, count })),
    { kind: "accepted", count: 1, only: { at: FILLED.place, place: FILLED.place, value: 2.5 } },
  ],
  added: [[], ["Legende"]].map((sheets) => ({ kind: "added", sheets, show: undefined })),
  "legend-refused": [{ kind: "legend-refused" }],
  coloured: [{ kind: "coloured", sheet: "Blad1" }],
  bundled: [{ kind: "bundled", text }],
  recorded: [null, 3].map((value) => ({ kind: "recorded", theme: "Strategie", step: "published", value })),
  "benchmark-sheet": [{ kind: "benchmark-sheet", sheets: ["Benchmark"], show: undefined }],
  said: [{ kind: "said", text }],
  "benchmark-workbook": [{ kind: "benchmark-workbook", text }],
  "made-before": [
    { kind: "made-before", text },
    { kind: "made-before", sheet: "Benchmark", show: "Benchmark" },
  ],
  undone: [0, 1].map((count) => ({
    kind: "undone",
    of: { ...FILLED, onward },
    sheets: count,
    cells: count,
    to: undefined,
  })),
  "not-undone": [{ kind: "not-undone" }],
  cancelled: [{ kind: "cancelled" }],
  downloaded: [{ kind: "downloaded", file: "benchmark.xlsx" }],
  way: [{ kind: "way", text, table: "", next: [] }],
};

it("names the cell, where a suggestion was accepted for but one, and what it holds now", () => {
  const at = { sheet: "Blad1", row: 1, column: 2 };
  const said = (place: ScorePlace | undefined) =>
    noticeText({ kind: "accepted", count: 1, only: { at, place, value: 2.5 } }, nl, klimaatgovernance);
  expect(said({ ...at, cityId: "hasselt", themeId: "regelgeving" })).toBe(
    "Eén cel aangepast: Hasselt · Regelgeving is nu 2,5.",
  );
  expect(said(undefined)).toBe("Eén cel aangepast: Blad1, C2 is nu 2,5.");
});

it("says first which medians changed by a bundle, and then that it is written, and names by that what can be taken back", () => {
  const notice: Notice = {
    kind: "bundled",
    text: "De bundel staat in deze werkmap.",
    toSee: "Van 1 thema: Strategie.",
  };
  expect(noticeText(notice, nl, klimaatgovernance)).toBe("Van 1 thema: Strategie. De bundel staat in deze werkmap.");
  expect(doneText(notice, nl, klimaatgovernance)).toBe("De bundel staat in deze werkmap");
});

it("says why a step without a name is a remark, when it is kept", () => {
  const step = { kind: "recorded", theme: "Strategie", step: "published", value: 3 } as const;
  const said = (notice: Notice) => noticeText(notice, nl, klimaatgovernance);
  expect(said(step)).not.toContain("naam");
  expect(said({ ...step, unsigned: true })).toBe(
    `${said(step)} Er staat geen naam bij: dat blijft als opmerking staan tot u ze invult.`,
  );
});

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("in %s", (_, locale) => {
  it.each(Object.values(ALL).flat())("a notice %j says what was done, also where it is taken back", (notice) => {
    for (const said of [noticeText(notice, locale, klimaatgovernance), doneText(notice, locale, klimaatgovernance)]) {
      expect(said).toMatch(/\p{L}{2}/u);
      expect(said).not.toMatch(/“”|^[\s.]|undefined| {2}/);
    }
  });
});
it("says of a step on the way that nothing is published by it", () => {
  const step = { kind: "recorded", theme: "Strategie", step: "workshop", value: 3 } as const;
  expect(noticeText(step, nl, klimaatgovernance)).toContain("Gepubliceerd is dat nog niet.");
  expect(noticeText({ ...step, step: "published" }, nl, klimaatgovernance)).not.toContain("Gepubliceerd is");
});

describe("a score between two values of the scale", () => {
  const between: Notice = { ...FILLED, value: 3.1 };

  it.each([nl, en])("is told in the words of the check, and never as if all is well: $language", (locale) => {
    const found = { code: "score-step", severity: "warning", raw: "3.1", sheet: "", cell: "" } as const;
    expect(noticeText(between, locale, klimaatgovernance)).toContain(
      locale.pane.score.filledIn(locale.number(3.1), "Gent · Strategie"),
    );
    expect(noticeText(between, locale, klimaatgovernance)).toContain(locale.findings["score-step"](found));
    expect([3.1, 3.25, 3, "n.v.t.", null].map((value) => isDoubtful({ ...FILLED, value }, klimaatgovernance))).toEqual([
      true,
      ...[false, false, false, false],
    ]);
  });

  it("is taken back by its name alone", () => {
    expect(doneText(between, nl, klimaatgovernance)).toBe("3,1 ingevuld voor Gent · Strategie");
  });
});

it.each([nl, en])("says of a number off the scale at its field what the check says: $language", (locale) => {
  const found = { code: "score-out-of-range", severity: "error", raw: "7", sheet: "", cell: "" } as const;
  const [said] = locale.pane.score.offScale("7", "1", "5").split(". ");
  expect(locale.findings["score-out-of-range"](found).split(". ")[0]).toBe(said);
});
