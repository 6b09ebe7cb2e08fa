/** Findings by rule, and what is left of them by city, theme and how bad they are. */
import { describe, expect, it } from "@jest/globals";
import type { Proposal } from "../../src/actions/accept";
import { type Finding, type FindingCode, SEVERITY } from "../../src/domain/finding";
import { en } from "../../src/locales/en";
import { findingGroupTexts } from "../../src/locales/finding-groups";
import { nl } from "../../src/locales/nl";
import {
  choicesOf,
  countsOf,
  EVERYTHING,
  findingGroups,
  type ListedFinding,
  NONE,
} from "../../src/taskpane/findings/finding-groups";

function listed(code: FindingCode, cell: string, more: Partial<ListedFinding> = {}): ListedFinding {
  const finding: Finding = { code, severity: SEVERITY[code], sheet: "Blad1", cell, raw: "x" };
  return { finding, ...more };
}

const offered = (code: FindingCode, cell: string): ListedFinding => {
  const { finding } = listed(code, cell);
  const proposal: Proposal = { finding, at: { sheet: "Blad1", row: 1, column: 1 }, value: 2.5, kept: [] };
  return listed(code, cell, { proposal, cityId: "gent", themeId: "aanpak" });
};

const ALL = [
  offered("score-as-text", "B2"),
  listed("no-scores-submitted", "C2", { cityId: "genk" }),
  offered("score-as-phrase", "B3"),
  listed("score-as-date", "D2", { cityId: "genk", themeId: "aanpak" }),
  offered("score-as-text", "B4"),
  listed("score-as-phrase", "B5", { cityId: "genk", themeId: "strategie" }),
  listed("hidden-input", ""),
];

const told = (groups: ReturnType<typeof findingGroups>) => groups.map(({ code, all }) => `${code} ${all.length}`);

describe("findings", () => {
  it("are one line for each rule, what is worst first, and nothing is lost", () => {
    const groups = findingGroups(ALL, EVERYTHING);
    expect(told(groups)).toEqual([
      ...["score-as-date 1", "score-as-text 2", "score-as-phrase 2", "hidden-input 1", "no-scores-submitted 1"],
    ]);
    expect(new Set(groups.flatMap(({ all }) => all))).toEqual(new Set(ALL));
  });

  it("are one line where a thousand are alike", () => {
    const many = Array.from({ length: 1000 }, (_, row) => listed("score-text", `B${row + 2}`));
    expect(told(findingGroups(many, EVERYTHING))).toEqual(["score-text 1000"]);
  });

  it("of a rule may be accepted together only where every one of them has a suggestion", () => {
    const proposals = new Map(findingGroups(ALL, EVERYTHING).map((group) => [group.code, group.proposals.length]));
    expect(proposals.get("score-as-text")).toBe(2);
    expect(proposals.get("score-as-phrase")).toBe(0);
    const [alone] = findingGroups([offered("score-as-text", "B2")], EVERYTHING);
    expect(alone?.proposals).toEqual([]);
  });

  it("are looked through by city, by theme and by how bad they are, and by what is of none", () => {
    expect(told(findingGroups(ALL, { ...EVERYTHING, cityId: "genk" }))).toEqual([
      ...["score-as-date 1", "score-as-phrase 1", "no-scores-submitted 1"],
    ]);
    expect(told(findingGroups(ALL, { ...EVERYTHING, cityId: "genk", themeId: "aanpak" }))).toEqual(["score-as-date 1"]);
    expect(told(findingGroups(ALL, { ...EVERYTHING, cityId: NONE }))).toEqual(["hidden-input 1"]);
    expect(told(findingGroups(ALL, { ...EVERYTHING, severity: "info" }))).toEqual(["no-scores-submitted 1"]);
  });

  it("are counted by how bad they are for what is chosen beside that", () => {
    const genk = { ...EVERYTHING, cityId: "genk", severity: "info" } as const;
    expect(countsOf(ALL, genk)).toEqual({ all: 3, error: 1, warning: 1, info: 1 });
  });

  it("offer a choice of cities and themes where there is one", () => {
    expect(choicesOf(ALL, "cityId", ["aalst", "genk", "gent"])).toEqual(["genk", "gent", NONE]);
    expect(choicesOf(ALL.slice(0, 1), "cityId", ["aalst", "genk", "gent"])).toEqual([]);
  });
});

describe("a rule", () => {
  it.each(Object.keys(SEVERITY) as FindingCode[])("has a name of its own in both languages: %s", (code) => {
    const [dutch, english] = [findingGroupTexts(nl).rules, findingGroupTexts(en).rules];
    for (const { rules } of [{ rules: dutch }, { rules: english }]) {
      expect(rules[code]).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(Object.values(rules).filter((name) => name === rules[code])).toHaveLength(1);
    }
  });
});
