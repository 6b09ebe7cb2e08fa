/** The city's own words, in layouts as tired people make them: each arrives from its cell, or is named; none is put where it does not belong. */
import { describe, expect, it } from "@jest/globals";
import { bundled, consolidated, submission } from "../../consolidation/consolidated";
import { sheet } from "../book";
import { read } from "../read";
import { arrived, notTaken } from "./arrived";
import { WORDS_IN_COLUMNS } from "./handed-in/own-words";
import { WORDS_AROUND } from "./handed-in/words-around";

describe("words beside the scores", () => {
  it.each(Object.entries({ ...WORDS_IN_COLUMNS, ...WORDS_AROUND }))("%s", (_, { workbook, arrives, named = [] }) => {
    const reading = read(workbook);
    expect([...arrived(reading)].sort()).toEqual([...arrives].sort());
    expect(notTaken(reading)).toEqual(named);
  });
});

describe("bundled", () => {
  it("they stand on our sheets, byte for byte, and stay there when the bundle is read again", async () => {
    const workbooks = Object.values(WORDS_IN_COLUMNS).map(({ workbook }) => workbook);
    for (const workbook of workbooks) {
      const said = (reading: ReturnType<typeof read>) => arrived(reading).map((line) => line.replace(/ \S+: /, ": "));
      const bundle = await bundled(consolidated([submission("gent.xlsx", workbook)]));
      expect(new Set(said(read(bundle)))).toEqual(new Set(said(read(workbook))));
    }
  });

  it("words on Toelichting take nothing from those in the city's own table: both are kept until someone chooses", () => {
    const own = WORDS_IN_COLUMNS["a column for each thing that is said"]?.workbook;
    const toelichting = sheet("Toelichting", [
      ["Stad", "Thema", "Motivatie"],
      ["Gent", "Strategie", "iets anders"],
    ]);
    if (!own) throw new Error("It is among the layouts.");
    const { wordConflicts } = consolidated([submission("gent.xlsx", { ...own, sheets: [...own.sheets, toelichting] })]);
    expect(wordConflicts.flatMap(({ fields }) => fields.map(({ candidates }) => candidates))).toMatchObject([
      [
        { text: "omdat", source: { sheet: "Blad1", cell: "C3" } },
        { text: "iets anders", source: { sheet: "Toelichting", cell: "C2" } },
      ],
    ]);
  });
});
