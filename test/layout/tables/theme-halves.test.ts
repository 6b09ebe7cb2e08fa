/** Names that are half a theme's, and words that make a part of one: neither is the theme. */
import { describe, expect, it } from "@jest/globals";
import { type Rows, book, sheet } from "../book";
import { gridIn, read, told } from "../read";
import { THEMES } from "../rows";

const SCORES = [3, 2, 4, 2.5, 3, 1, 5];
type Half = readonly [name: string, score: number | null];

const [FIRST, OTHERS] = [THEMES.slice(0, 7), THEMES.slice(0, 5)];
const down = (...last: readonly Half[]): Rows => [
  ["Stad Gent"],
  ["Thema", "Score"],
  ...FIRST.map((theme, at): Half => [theme, SCORES[at] ?? null]),
  ...last,
];
const across = (...last: readonly Half[]): Rows => [
  ["Stad", ...FIRST, ...last.map(([name]) => name)],
  ["Gent", ...SCORES, ...last.map(([, score]) => score)],
];
const scoresOf = (themeId: string, rows: Rows) =>
  read(book(sheet("Blad1", rows)))
    .scores.filter((each) => each.themeId === themeId)
    .map(({ score }) => score.value);

describe("a theme in two halves", () => {
  it.each<[string, Half, Half]>([
    ["as it is called", ["Communicatie", 2], ["Participatie", 4]],
    ["as a part is called", ["Communicatie", 2], ["Burgerparticipatie", 4]],
    ["as the report calls it", ["Communicatie", 2], ["Stakeholdermanagement", 4]],
  ])("contradicts itself, %s", (_, one, other) => {
    for (const rows of [down(one, other), across(one, other), down(other, one), across(other, one)]) {
      expect([...scoresOf("communicatie-participatie", rows)].sort()).toEqual([2, 4]);
      expect(scoresOf("strategie", rows)).toEqual([3]);
      expect(told(read(book(sheet("Blad1", rows))))).toEqual([expect.stringContaining("duplicate-theme")]);
    }
  });

  it("is told of where the other half is empty, and not taken for the whole where the known one is", () => {
    const [half, other] = [
      down(["Communicatie", 2], ["Participatie", null]),
      down(["Communicatie", null], ["Participatie", 4]),
    ];
    expect(told(read(book(sheet("Blad1", half))))).toEqual(['duplicate-theme Blad1!A11 "Participatie"']);
    expect(scoresOf("communicatie-participatie", other)).toEqual([]);
    expect(told(read(book(sheet("Blad1", other))))).toEqual(['unknown-theme Blad1!A11 "Participatie"']);
  });

  it("is so on sheets of their own", () => {
    const names = [...OTHERS, "Communicatie", "Participatie"];
    const sheets = names.map((name, at) =>
      sheet(name, [
        ["Stad", "Score"],
        ["Gent", (at % 4) + 1],
      ]),
    );
    const scores = read(book(...sheets)).scores.filter(({ themeId }) => themeId === "communicatie-participatie");
    expect(scores.map(({ score }) => score.value)).toEqual([2, 3]);
  });

  it("is no one's where levels are marked", () => {
    const rows: Rows = [
      ["Stad Gent"],
      ["Thema", 1, 2, 3, 4, 5],
      ...FIRST.map((theme) => [theme, null, null, "x"]),
      ["Communicatie", null, "x"],
      ["Participatie", null, null, null, "x"],
    ];
    expect(scoresOf("communicatie-participatie", rows)).toEqual([null]);
  });
});

describe("a word beside a theme", () => {
  it.each([...["Eigen middelen", "LEKP-middelen", "Externe middelen", "Interne communicatie", "Communicatie intern"]])(
    "makes a part of it, which is told: %s",
    (name) => {
      const rows: Rows = [["Stad Gent"], ["Thema", "Score"], ...OTHERS.map((theme): Half => [theme, 3]), [name, 1]];
      expect(gridIn(read(book(sheet("Blad1", rows))))).toEqual({ gent: "3 3 3 3 3 - - -" });
      expect(told(read(book(sheet("Blad1", rows))))).toContain(`unknown-theme Blad1!A8 "${name}"`);
    },
  );

  it("leaves the theme what it is beside it, and what all themes say", () => {
    const beside: Rows = [
      ["Thema", "Score"],
      ...OTHERS.map((theme): Half => [theme, 3]),
      ["Middelen", 1],
      ["Eigen middelen", 4],
    ];
    expect(gridIn(read(book(sheet("Gent", beside))))).toEqual({ gent: "3 3 3 3 3 1 - -" });
    const whole: Rows = [
      ["Thema", "Score"],
      ...OTHERS.map((theme): Half => [`Eigen ${theme}`, 3]),
      ["Interne en externe communicatie", 2],
    ];
    expect(gridIn(read(book(sheet("Gent", whole))))).toEqual({ gent: "3 3 3 3 3 - - 2" });
  });
});

it("knows a theme by the beginning of its name where Excel cut the name of its sheet", () => {
  const names = ["Strategie", "Aanpak", "Financiële (& facilitaire) midde", "Stakeholder- & communicatiemanagement"];
  const sheets = names.map((name) =>
    sheet(name.slice(0, 31), [
      ["Stad", "Score"],
      ["Gent", 3],
      ["Genk", 2],
    ]),
  );
  expect(gridIn(read(book(...sheets)))).toEqual({ gent: "3 3 - - - 3 - 3", genk: "2 2 - - - 2 - 2" });
});
