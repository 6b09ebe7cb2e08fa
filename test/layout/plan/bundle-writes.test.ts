/** Writing a bundle into a workbook that has our sheets: only what is new, and never over what someone typed. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { grouped } from "../../../src/domain/grouped";
import type { Snapshot } from "../../../src/host/snapshot";
import { bundleOf } from "../../../src/consolidation/bundle";
import type { Consolidation } from "../../../src/consolidation/consolidation";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { bundleWrites } from "../../../src/layout/plan/bundle-writes";
import { planBundle } from "../../../src/layout/plan/plan-layout";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { bundled, consolidated, readAsFile, remembered, rowsFile, valuesIn } from "../../consolidation/consolidated";
import { insertColumn, rename, strike } from "../edits";
import { applied, laidOut } from "../laid-out";
import { written } from "../written";
import { explained } from "../../../src/domain/measurement/explanation";

const bundle = (consolidation: Consolidation) => bundleOf(consolidation);
const writesInto = (workbook: Snapshot, consolidation: Consolidation) => bundleWrites(workbook, bundle(consolidation));

describe("a bundle", () => {
  let empty: Snapshot;
  let sample: Consolidation;
  beforeAll(async () => {
    const handedIn = laidOut({
      ...najaar2024,
      explanations: [
        explained({
          ...{ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar", evidence: "https://stad.gent" },
          ...{ previous: "2.5", target: "4", author: "An Maes", date: "2026-05-02" },
        }),
      ],
    });
    sample = consolidated([await readAsFile(handedIn, "alles.xlsx")]);
    const workbook = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));
    empty = applied(planBundle(workbook, bundle(consolidated([]))), workbook);
  });

  it("fills an empty workbook with what a new one would hold", async () => {
    const { writes, occupied } = writesInto(empty, sample);
    expect(occupied).toEqual([]);
    const [filled, made] = [written(empty, writes), await bundled(sample)];
    // A new one has rows on Toelichting for what is said alone.
    expect({ ...textsIn(filled), Toelichting: [] }).toEqual({ ...textsIn(made), Toelichting: [] });
    expect(saidOn(filled)).toEqual(saidOn(made));
    expect(saidOn(made).length).toBeGreaterThan(10);
  });

  it("writes nothing the second time", () => {
    const { writes } = writesInto(empty, sample);
    expect(writesInto(written(empty, writes), sample)).toEqual({
      writes: [],
      occupied: [],
      lists: [],
      filled: [],
      unplaced: [],
    });
  });

  it("finds its cells after a sheet was renamed and a column inserted", async () => {
    const moved = insertColumn("Scores", 3)(rename("Maturiteit", "Scores")(empty));
    const { writes } = writesInto(moved, sample);
    const again = consolidated([await readAsFile(written(moved, writes), "bundel.xlsx")]);
    expect(valuesIn(again)).toEqual(valuesIn(sample));
  });

  it("leaves a cell that holds something else, and says what stands there", () => {
    const typed = written(empty, [{ sheet: "Maturiteit", row: 14, column: 1, value: 5 }]);
    const { writes, occupied } = writesInto(typed, consolidated([rowsFile("gent.xlsx", ["Gent", 3, 4])]));
    const about = { kind: "score", cityId: "gent", subjectId: "strategie", heading: "Strategie" };
    expect(occupied).toEqual([{ sheet: "Maturiteit", row: 14, column: 1, value: 3, held: "5", about }]);
    expect(writes.filter(({ sheet }) => sheet === "Maturiteit")).toEqual([
      { sheet: "Maturiteit", row: 14, column: 2, value: 4 },
    ]);
  });

  it("leaves a cell that is struck through, and takes it for no empty one", () => {
    const files = [rowsFile("gent.xlsx", ["Gent", 3, 4])];
    const bundled = written(empty, writesInto(empty, consolidated(files)).writes);
    const struck = strike("Maturiteit", "B15")(bundled);
    for (const value of [3, 2]) {
      const { writes, occupied } = writesInto(struck, consolidated([rowsFile("gent.xlsx", ["Gent", value, 4])]));
      expect(writes.filter(({ sheet }) => sheet === "Maturiteit")).toEqual([]);
      expect(occupied).toMatchObject([{ sheet: "Maturiteit", row: 14, column: 1, value, held: "3" }]);
    }
  });

  it("leaves a formula whose result was never stored, and takes it for no empty cell", () => {
    const typed = written(empty, [{ sheet: "Maturiteit", row: 14, column: 1, value: null }]);
    const sheets = typed.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === "Maturiteit" && cell.row === 14 && cell.column === 1 ? { ...cell, formula: "=C15" } : cell,
      ),
    }));
    const { writes, occupied } = writesInto({ ...typed, sheets }, consolidated([rowsFile("gent.xlsx", ["Gent", 3])]));
    expect(writes.filter(({ sheet }) => sheet === "Maturiteit")).toEqual([]);
    expect(occupied).toMatchObject([{ sheet: "Maturiteit", row: 14, column: 1, value: 3, held: "=C15" }]);
  });

  it("empties the rows of a list that has become shorter", async () => {
    const rest = [3, 3, 3, 3, 3, 3, 3];
    const two = consolidated([rowsFile("a.xlsx", ["Gent", 3, ...rest]), rowsFile("b.xlsx", ["Gent", 2])]);
    const workbook = written(empty, writesInto(empty, two).writes);
    const same = [rowsFile("b.xlsx", ["Gent", 4]), rowsFile("a.xlsx", ["Gent", 4])];
    const late = consolidated(same, { previous: await remembered(workbook) });
    const after = written(workbook, writesInto(workbook, late).writes);
    expect(textsIn(after)["Bevindingen"]).toEqual(textsIn(empty)["Bevindingen"]);
    const rows = textsIn(after)["Herkomst"] ?? [];
    expect(rows.filter((text) => /^[4-9],/.test(text)).map((text) => text.split(": ")[1])).toContain(`"a.xlsx"`);
    expect(rows.join()).not.toContain("b.xlsx");
    // Eight themes now, and no candidates any more.
    expect(rows.some((text) => text.startsWith("12,"))).toBe(false);
  });
});

/** What Toelichting says, in whatever row: without those that name a city and a theme alone. */
function saidOn({ sheets }: Snapshot): readonly string[] {
  const cells = sheets.find(({ name }) => name === "Toelichting")?.cells.filter(({ value }) => value !== null) ?? [];
  const rows = [...grouped(cells, ({ row }) => String(row)).values()].filter((row) => row.length > 2);
  return rows.map((row) => row.map(({ column, value }) => `${column}: ${JSON.stringify(value)}`).join("; "));
}

/** By sheet: place and value of each cell with something typed in it; results of formulas follow by themselves. */
function textsIn({ sheets }: Snapshot): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      cells
        .filter(({ value, formula }) => formula === undefined && value !== null && value !== "")
        .map(({ row, column, value }) => `${row},${column}: ${JSON.stringify(value)}`),
    ]),
  );
}
