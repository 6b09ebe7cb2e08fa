/** A second score of a theme, and what says that one of them is none: the one that counts is read, or it is asked which. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, told } from "../read";

const down = (...rows: Rows): Rows => [["Stad Gent"], ["Thema", "Score"], ...rows];
const readRows = (rows: Rows, merges: readonly string[] = []) => read(book(sheet("Blad1", rows, { merges })));
const asked = (rows: Rows, merges?: readonly string[]) =>
  told(readRows(rows, merges)).filter((line) => !line.startsWith("missing-theme"));
/** The first three themes. */
const three = (rows: Rows, merges?: readonly string[]) =>
  Object.fromEntries(
    Object.entries(gridIn(readRows(rows, merges))).map(([city, grid]) => [
      city,
      grid.split(" ").slice(0, 3).join(" "),
    ]),
  );

describe("a second score below a theme", () => {
  it.each(["definitief", "na overleg", "consensus", "Eindscore", "nu", null])(
    "in a row %p below one of them makes that one uncertain",
    (label) => {
      const rows = down(["Strategie", 3], [label, 4], ["Aanpak", 2], ["Monitoring", 4]);
      expect(three(rows)).toEqual({ gent: "unreadable 2 4" });
      expect(asked(rows)).toEqual(['score-uncertain Blad1!B3 "3 (B3), 4 (B4)"']);
    },
  );

  it("is named where nothing stands in the theme's own row", () => {
    const rows = down(["Strategie"], [null, 4], ["Aanpak", 2], ["Monitoring", 4]);
    expect(asked(rows)).toEqual(['score-uncertain Blad1!B3 "4 (B4)"']);
  });

  it("is no second one where it says the same, is no score, or sums up", () => {
    const rows = (...more: Rows) => down(["Strategie", 3], ...more, ["Aanpak", 2], ["Monitoring", 4]);
    expect(asked(rows([null, 3]))).toEqual([]);
    expect(asked(rows(["doel", 5]))).toEqual([]);
    expect(asked(rows([null, "zie nota"]))).toEqual([]);
    expect(asked([...rows(), [null, { value: 3, formula: "=AVERAGE(B3:B5)" }]])).toEqual([]);
    expect(asked([...rows(), ["Eindscore", 3.5]])).toEqual([]);
  });

  it("that is final below each theme is read", () => {
    const rows = down(
      ...[
        ["Strategie", 2],
        ["definitief", 3],
      ],
      ...[
        ["Aanpak", 3],
        ["definitief", 2],
      ],
      ...[
        ["Monitoring", 3],
        ["definitief", 4],
      ],
    );
    expect(three(rows)).toEqual({ gent: "3 2 4" });
  });

  it("that is called a score below each theme is asked about", () => {
    const rows = down(...[["Strategie", 2], ["Score", 3], ["Aanpak", 3], ["Score", 2], ["Monitoring", 3], ["Score", 4]]);
    expect(asked(rows)).toEqual([expect.stringMatching(/^columns-compete/)]);
  });
});
