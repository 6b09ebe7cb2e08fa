import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, toldOfFte as told } from "../read";
import { GENT, GRID, HEADER, LEUVEN } from "../rows";

/** A head count that is no score, no year and nothing that anybody would type twice. */
const HEADS = 23.417;
const readOn = (name: string, rows: Rows) => read(book(sheet(name, rows)));
/** What is told, but for what a workbook without scores says anyway. */
const heads = (reading: ReturnType<typeof read>) => told(reading).filter((line) => !line.startsWith("file-no-grid"));

/** They name the pact, and not who pays. */
const DOUBTFUL = [
  ...["VTE LEKP 1 of stad", "VTE betrokken bij LEKP", "VTE klimaatpact bezetting", "VTE van het LEKP-team"],
  ...["VTE LEKP (cofinanciering)", "VTE LEKP 1 t.e.m. 2", "VTE LEKP 1 tot 2", "VTE LEKP cumulatief"],
] as const;

describe("FTE of which a heading leaves open who pays them are not read, and are asked about", () => {
  it.each(DOUBTFUL)("beside its cities, under '%s'", (heading) => {
    const reading = readOn("LEKP", [
      ["Stad", heading],
      ["Gent", HEADS],
    ]);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual([`fte-unclear LEKP!B1 "${heading}"`]);
  });

  it.each(DOUBTFUL)("beside scores, under '%s'", (heading) => {
    const reading = readOn("Scores", [
      [...HEADER, heading],
      [...GENT, HEADS],
      [...LEUVEN, 12],
    ]);
    expect(reading.fte).toEqual([]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
    expect(told(reading)).toEqual([`fte-unclear Scores!J1 "${heading}"`]);
  });

  it.each(DOUBTFUL)("beside those of LEKP 1, under '%s'", (heading) => {
    const reading = readOn("LEKP", [
      ["Stad", "VTE LEKP 1", heading],
      ["Gent", 8.4, HEADS],
    ]);
    expect(reading.fte.map(({ fte }) => fte.value)).toEqual([8.4]);
    expect(heads(reading)).toEqual([`fte-not-taken LEKP!C1 "${heading}"`]);
  });
});
