/** What writing a bundle is told to change, on any grid and of any files: as many scores as stand otherwise afterwards. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Fate, whatChanges } from "../../src/actions/what-changes";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Cell, Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { edited, type } from "../layout/edits";
import { applied, laidOut } from "../layout/laid-out";
import { drafted } from "./bundling";

const gent = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4));
const aalst = submission("aalst.xlsx", scores("aalst", 2, 2, 2, 2, 2, 2, 2, 2));
const bundle = applied(drafted(EMPTY_WORKBOOK, [gent, aalst]).change.plan, EMPTY_WORKBOOK);
const GENT = 14;

describe("any sheet, and any files", () => {
  const themes = klimaatgovernance.themes.map(({ id }) => id);
  const value = fc.constantFrom(1, 2, 3, 4.5, "n.v.t.");
  const at = fc.record({ row: fc.constantFrom(6, 13, GENT), column: fc.integer({ min: 1, max: 8 }) });
  const typedCell = fc.record({ at, value: fc.option(value) });
  const handed = fc.record({
    city: fc.constantFrom("aalst", "genk", "gent"),
    theme: fc.constantFrom(...themes),
    value,
    file: fc.constantFrom("a.xlsx", "b.xlsx"),
  });
  const bare = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));

  it("is told as many scores as stand otherwise on the sheet afterwards, and as many empty ones", () => {
    fc.assert(
      fc.property(
        fc.record({
          isBundle: fc.boolean(),
          typed: fc.array(typedCell, { maxLength: 5 }),
          files: fc.array(handed, { maxLength: 8 }),
          overwrites: fc.boolean(),
          lacks: fc.option(at),
        }),
        ({ isBundle, typed, files, overwrites, lacks }) => {
          const edits = typed.map((cell) =>
            type("Maturiteit", `${String.fromCharCode(65 + cell.at.column)}${cell.at.row + 1}`, cell.value),
          );
          const before = edited(isBundle ? bundle : bare, ...edits);
          const workbook = lacks ? lacking(before, lacks) : before;
          const given = ["a.xlsx", "b.xlsx"].map((file) =>
            submission(
              file,
              ...files
                .filter((each) => each.file === file)
                .map((each, index) => score(`${each.city}.${each.theme}`, each.value, `B${index + 2}`)),
            ),
          );
          const draft = drafted(workbook, given, { overwrite: () => overwrites });
          const told = whatChanges(draft);
          const count = (...fates: readonly Fate[]) =>
            fates
              .flatMap((fate) => told[fate])
              .filter(({ kind }) => kind === "scores")
              .reduce((sum, kind) => sum + kind.count, 0);
          const on = grid(workbook);
          const written = draft.change.cells.filter(({ sheet, row }) => sheet === "Maturiteit" && CITY_ROWS.has(row));
          const different = written.filter((cell) => on.get(`${cell.row},${cell.column}`) !== cell.value);
          expect(count("changed", "again")).toBe(different.filter((cell) => cell.value !== null).length);
          expect(count("contested", "emptied")).toBe(different.filter((cell) => cell.value === null).length);
        },
      ),
      { numRuns: 25 },
    );
  });

  const CITY_ROWS = new Set(
    sheetOf(bare)
      .filter(({ column, value: name }) => column === 0 && klimaatgovernance.cities.some((city) => city.name === name))
      .map(({ row }) => row),
  );

  function sheetOf(workbook: Snapshot): readonly Cell[] {
    return workbook.sheets.find(({ name }) => name === "Maturiteit")?.cells ?? [];
  }

  function grid(workbook: Snapshot): ReadonlyMap<string, unknown> {
    return new Map(sheetOf(workbook).map(({ row, column, value: held }) => [`${row},${column}`, held]));
  }

  /** Without that city, and without that theme. */
  function lacking(workbook: Snapshot, { row, column }: { readonly row: number; readonly column: number }): Snapshot {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Maturiteit"
        ? { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row && cell.column !== column) }
        : sheet,
    );
    return { ...workbook, sheets };
  }
});
