/** Linking a city's words to a point: its name and its words come to the row, nothing else changes, and taking it back leaves what was there. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { explained } from "../../../src/domain/measurement/explanation";
import { saidPoints, unlinked } from "../../../src/domain/points/point";
import { nameIn } from "../../../src/domain/definition/definition";
import type { Snapshot } from "../../../src/host/snapshot";
import { pointWrites } from "../../../src/layout/plan/point-writes";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { editCells, edited, removeSheet, type } from "../edits";
import { bundleBook } from "../published";
import { read, told } from "../read";
import { written } from "../written";

const SHEET = "Sterk en beter";
const explanations = [
  explained({ cityId: "gent", themeId: "aanpak", strong: "- Een regisseur\n- Klimaatkamers" }),
  explained({ cityId: "leuven", themeId: "aanpak", strong: "Gedeeld governancemodel" }),
];
const BOOK = bundleBook({ ...najaar2024, explanations });
const [regisseur, kamers, model] = saidPoints(explanations);

type Link = readonly [said: typeof regisseur, text: string, unlinks?: true];

function linking(workbook: Snapshot, ...[said, text, unlinks]: Link) {
  if (!said) throw new Error("Nothing is said.");
  const writes = pointWrites(workbook, { said, text, ...(unlinks && { unlinks }) }, klimaatgovernance);
  return writes && written(workbook, writes);
}

function after(...links: readonly Link[]): Snapshot {
  return links.reduce<Snapshot>((workbook, link) => linking(workbook, ...link) ?? workbook, BOOK);
}

function pointsIn(workbook: Snapshot) {
  const reading = read(workbook);
  expect(told(reading).filter((line) => line.startsWith("point-"))).toEqual([]);
  const points = reading.publication.points?.points ?? [];
  const left = unlinked(saidPoints(explanations), points, (id) => nameIn(klimaatgovernance.cities, id));
  return { points: points.map(({ text, cityIds, sources }) => ({ text, cityIds, sources })), left: left.length };
}

const TRIED = "Een herkenbare trekker";
const FORMULAS_LEFT = (workbook: Snapshot) =>
  workbook.sheets.find(({ name }) => name === SHEET)?.cells.filter(({ formula }) => formula !== undefined).length;

describe("linking", () => {
  it("begins in the first row that waits for a point, whatever is calculated in those below", () => {
    if (!regisseur) throw new Error("Nothing is said.");
    const waiting = BOOK.sheets.find(({ name }) => name === SHEET)?.cells.find(({ formula }) => formula !== undefined);
    expect(waiting).toBeDefined();
    // As Excel calculates it, and as a file that nothing has calculated yet.
    for (const value of ["", null]) {
      const uncounted = editCells(BOOK, SHEET, (cell) => (cell.formula === undefined ? cell : { ...cell, value }));
      const writes = pointWrites(uncounted, { said: regisseur, text: TRIED }, klimaatgovernance);
      expect(new Set(writes?.map(({ row }) => row))).toEqual(new Set([waiting?.row]));
    }
  });

  it("begins a point with the words of the first city, and adds the next ones", () => {
    expect(pointsIn(BOOK)).toEqual({ points: [], left: 3 });
    const linked = after([regisseur, TRIED], [model, TRIED], [kamers, "Overleg over diensten heen"]);
    expect(pointsIn(linked)).toEqual({
      points: [
        {
          ...{ text: TRIED, cityIds: ["gent", "leuven"] },
          sources: ["Gent: Een regisseur", "Leuven: Gedeeld governancemodel"],
        },
        { text: "Overleg over diensten heen", cityIds: ["gent"], sources: ["Gent: Klimaatkamers"] },
      ],
      left: 0,
    });
    // The formulas that count stay where they are.
    expect(FORMULAS_LEFT(linked)).toBe(FORMULAS_LEFT(BOOK));
  });

  it("twice is once, and counts a city once whose two sentences say the same", () => {
    const linked = after([regisseur, TRIED], [regisseur, TRIED], [kamers, TRIED]);
    expect(pointsIn(linked).points).toEqual([
      { text: TRIED, cityIds: ["gent"], sources: ["Gent: Een regisseur", "Gent: Klimaatkamers"] },
    ]);
  });

  it("is taken back: the city goes with the last of its words, and the point stays", () => {
    const linked = after([regisseur, TRIED], [kamers, TRIED], [regisseur, TRIED, true]);
    expect(pointsIn(linked).points).toEqual([{ text: TRIED, cityIds: ["gent"], sources: ["Gent: Klimaatkamers"] }]);
    const nobody = after([regisseur, TRIED], [regisseur, TRIED, true]);
    expect(pointsIn(nobody)).toEqual({ points: [{ text: TRIED, cityIds: [], sources: [] }], left: 3 });
  });

  it("leaves what somebody wrote in the row, and what the sheet counts itself", () => {
    const row = ["Aanpak", "Sterk punt", TRIED, "Genk", null, "de meeste", "De vorm verschilt.", "Gesprek met Genk"];
    const linked = linking(edited(BOOK, type(SHEET, "A10", ...row)), regisseur, TRIED);
    const cells = linked?.sheets.find(({ name }) => name === SHEET)?.cells.filter(({ row: at }) => at === 9) ?? [];
    expect(cells.map(({ value }) => value)).toEqual([
      ...["Aanpak", "Sterk punt", TRIED, "Genk; Gent", "de meeste", "De vorm verschilt."],
      "Gesprek met Genk\nGent: Een regisseur",
    ]);
  });

  it("has no place in a workbook without the sheet", () => {
    expect(linking(edited(BOOK, removeSheet(SHEET)), regisseur, TRIED)).toBeUndefined();
  });
});
