/** What looks like a head count and is a score: the words that stand beside it speak of staff. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, toldOfFte as told } from "../read";
import { GENT, GRID, HEADER, THEMES } from "../rows";

const readOn = (name: string, rows: Rows) => read(book(sheet(name, rows)));

describe("scores stay scores", () => {
  it.each(["Scores en VTE", "Zelfevaluatie door onze medewerkers", "Ons klimaatteam telt 3 VTE"])(
    "under the title '%s'",
    (title) => {
      expect(gridIn(readOn("Blad1", [[title], [], HEADER, GENT]))).toEqual({ gent: GRID.gent });
    },
  );

  it("beside a question that speaks of staff", () => {
    const rows = [["Gent"], ["Thema", "Vraag", "Score"], ...THEMES.map((theme) => [theme, "Genoeg medewerkers?", 3])];
    const reading = readOn("Blad1", rows);
    expect(reading.scores).toHaveLength(THEMES.length);
    expect(told(reading)).toEqual([]);
  });

  it("that the staff gave, whatever else is said of them", () => {
    const rows = [["Gent"], ["Thema", "Score", "Medewerkers"], ...THEMES.map((theme) => [theme, 3, 4])];
    expect(told(readOn("Blad1", rows)).filter((line) => line.startsWith("fte-"))).toEqual([]);
  });

  it("that the staff gave on another scale, or alone: that is asked as of anybody", () => {
    const above = [["Gent"], ["Thema", "Score", "Team (op 10)"], ...THEMES.map((theme) => [theme, 3, 8])];
    expect(gridIn(readOn("Blad1", above))).toEqual({ gent: "3 3 3 3 3 3 3 3" });
    expect(told(readOn("Blad1", above)).filter((line) => line.startsWith("fte-"))).toEqual([]);
    const alone = [["Gent"], ["Thema", "Medewerkers"], ...THEMES.map((theme) => [theme, 8])];
    expect(told(readOn("Blad1", alone))).toEqual([expect.stringMatching(/^scale-unknown/)]);
  });

  it("on a sheet that is named after people", () => {
    for (const name of ["Mensen", "Krachten"])
      expect(gridIn(readOn(name, [HEADER, GENT]))).toEqual({ gent: GRID.gent });
  });

  it("in a scan with a theme that is called after staff", () => {
    const definition = {
      ...klimaatgovernance,
      themes: ["Personeel", "Middelen", "Strategie"].map((name) => ({ id: name.toLowerCase(), name, aliases: [] })),
    };
    const reading = read(
      book(
        sheet("Blad1", [
          ["Stad", "Personeel", "Middelen", "Strategie"],
          ["Gent", 3, 4, 2],
        ]),
      ),
      {
        definition,
      },
    );
    expect(gridIn(reading, definition)).toEqual({ gent: "3 4 2" });
    expect(told(reading)).toEqual([]);
  });
});
