import { describe, expect, it } from "@jest/globals";
import { cellName } from "../../../src/host/a1";
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { book, sheet } from "../book";
import { read } from "../read";

/** Each place as `gent.strategie B2`. */
const told = ({ places }: WorkbookReading): readonly string[] =>
  places.map(({ cityId, themeId, row, column }) => `${cityId}.${themeId} ${cellName(row, column)}`);

describe("where a score may stand", () => {
  it("is every cell of a known city under a theme, blank ones too", () => {
    const reading = read(
      book(
        sheet("Blad1", [
          ["Stad", "Strategie", "Aanpak", "Monitoring"],
          ["Gent", 3, null, "mooi"],
          ["Atlantis", 1, 1, 1],
        ]),
      ),
    );
    expect(told(reading)).toEqual(["gent.strategie B2", "gent.aanpak C2", "gent.monitoring D2"]);
  });

  it("is found with the themes below each other as well, for the city of the title", () => {
    const reading = read(
      book(
        sheet("Blad1", [
          ["Zelfevaluatie Gent"],
          ["Thema", "Score"],
          ["Strategie", 3],
          ["Aanpak", null],
          ["Monitoring", 2],
        ]),
      ),
    );
    expect(told(reading)).toEqual(["gent.strategie B3", "gent.aanpak B4", "gent.monitoring B5"]);
  });

  it("is nowhere on a sheet without a grid", () => {
    expect(told(read(book(sheet("Blad1", [["Gent", 3]]))))).toEqual([]);
  });
});
