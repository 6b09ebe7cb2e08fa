/** Workbooks of any shape, as a host would give them: nothing that is done with a snapshot throws, and twice is once. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { layOut } from "../../src/actions/lay-out";
import { readSubmission } from "../../src/actions/read-submission";
import { consolidate } from "../../src/consolidation/consolidate";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Area } from "../../src/host/area";
import type { Cell, NameSnapshot, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { NAMES } from "../../src/layout/names";
import { laidOut } from "../layout/laid-out";
import { memoryHost } from "../layout/memory-host";

/** On a busy machine. */
const PATIENCE = 60_000;
const { cities, themes, levels } = klimaatgovernance;
const NUMBERS = [0, -0, -1, 1, 2.5, 3, 3.1, 25, 45_414, 1e21, 5e-324, Number.MAX_SAFE_INTEGER];

/** Mostly what tables are made of, so that tables come about. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...themes.map(({ name }) => name), ...cities.map(({ name }) => name)) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS, ...levels.map(({ colour }) => colour)) },
  fc.constantFrom("Stad", "Score", "VTE LEKP 1", "Totaal", "Mediaan", "Periode", "Code", "Thema", "Meting", "Status"),
  fc.constantFrom(
    "tussen 2 en 3",
    "n.v.t.",
    "±3",
    "=1+1",
    "2,5",
    "",
    " ",
    "\u00a0",
    "__proto__",
    "constructor",
    "\u0000",
  ),
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.constantFrom(null, true, false, { error: "#N/A" }, { error: "" }),
);

const whole: fc.Arbitrary<Cell> = fc.record(
  {
    row: fc.oneof({ weight: 20, arbitrary: fc.nat(14) }, fc.constantFrom(1_048_575)),
    column: fc.oneof({ weight: 20, arbitrary: fc.nat(9) }, fc.constantFrom(16_383)),
    value,
    numberFormat: fc.constantFrom("General", "d-mmm", "0.00", "@", "", "[h]:mm", '"'),
    fill: fc.constantFrom("#FF0000", "#92D050", "#FFFFFF"),
    formula: fc.constantFrom("=A1", "=SUM(", "="),
    note: fc.string({ maxLength: 5 }),
  },
  { requiredKeys: ["row", "column", "value"] },
);

/** Some of them struck through: most are not, so that tables come about. */
const cell: fc.Arbitrary<Cell> = fc
  .tuple(
    whole,
    fc.oneof({ weight: 11, arbitrary: fc.constant(undefined) }, fc.constantFrom("", " ", "3", "-3", "Gent", "\u0000")),
  )
  .map(([each, plain]) => (plain === undefined ? each : { ...each, plain }));

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  rows: fc.constantFrom(1, 2, 9, 1_048_576),
  columns: fc.constantFrom(1, 2, 8, 16_384),
});
const span = fc.record({ first: fc.nat(9), last: fc.constantFrom(0, 9, 1_048_575) });
const sheetName = fc.oneof(
  fc.constantFrom("Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Herkomst", "Bevindingen", "__proto__", "D'r op"),
  fc.string({ minLength: 1, maxLength: 31 }),
);

const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: sheetName,
  visibility: fc.constantFrom("visible", "hidden", "very-hidden"),
  // Row by row and one to a place, as every host promises.
  cells: fc
    .uniqueArray(cell, { maxLength: 80, selector: ({ row, column }) => row * 16_384 + column })
    .map((cells) => cells.sort((one, other) => one.row - other.row || one.column - other.column)),
  merges: fc.array(area, { maxLength: 3 }),
  hiddenRows: fc.array(span, { maxLength: 2 }),
  hiddenColumns: fc.array(span, { maxLength: 2 }),
});

const names: fc.Arbitrary<readonly NameSnapshot[]> = fc.array(
  fc.record(
    {
      name: fc.oneof(fc.constantFrom(...Object.values(NAMES)), fc.constantFrom("kp_maturiteit", "__proto__", "x")),
      sheet: sheetName,
      refersTo: fc.oneof(
        fc.constantFrom("#REF!", "Weg!$A$1", "0.25", "", "Maturiteit!$A$1:$XFD$1048576", "'D''r op'!$B$2:$A$1"),
        fc.constantFrom(
          "Legende!$A:$A",
          "Legende!$A$0",
          "[1]Legende!$A$1",
          "Maturiteit!$A$1:$I$9",
          "Legende!$A$1:$D$9",
        ),
      ),
    },
    { requiredKeys: ["name", "refersTo"] },
  ),
  { maxLength: 5 },
);

const foreign: fc.Arbitrary<Snapshot> = fc.record({
  sheets: fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
  names,
  dateBase: fc.constantFrom(1900, 1904),
});

const empty = emptyMeasurement(klimaatgovernance, "", cities);

/** Ours, with cells of ours typed over: the places where only we have tables. */
const typedOver: fc.Arbitrary<Snapshot> = fc.array(fc.tuple(fc.nat(4), cell), { maxLength: 12 }).map((typed) => {
  const ours = laidOut(empty);
  return {
    ...ours,
    sheets: ours.sheets.map((own, at) => {
      const over = new Map(
        typed.filter(([which]) => which === at).map(([, each]) => [`${each.row},${each.column}`, each]),
      );
      const left = own.cells.filter(({ row, column }) => !over.has(`${row},${column}`));
      return { ...own, cells: [...left, ...over.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
});

const workbook = fc.oneof(foreign, typedOver);

describe("a workbook of any shape", () => {
  it(
    "is checked and bundled without a throw, and comes to the same when bundled twice",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(workbook, { minLength: 1, maxLength: 3 }), async (workbooks) => {
          const submissions = await Promise.all(
            workbooks.map(async (each, at) => {
              const input = { builtIn: klimaatgovernance, file: `bestand ${at}.xlsx` };
              return { file: input.file, reading: (await readSubmission(memoryHost(each), input)).reading };
            }),
          );
          const once = consolidate(submissions, klimaatgovernance);
          expect(consolidate([...submissions].reverse(), klimaatgovernance)).toEqual(once);
        }),
        { numRuns: 80 },
      );
    },
    PATIENCE,
  );

  it(
    "takes our sheets without a throw, loses nothing, and laid out twice is laid out once",
    async () => {
      await fc.assert(
        fc.asyncProperty(workbook, async (before) => {
          const host = memoryHost(before);
          await layOut(host, empty);
          const once = host.now();
          expect(once.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
          expect(new Set(once.sheets.map(({ name }) => name.toLowerCase())).size).toBe(once.sheets.length);
          expect(await layOut(host, empty)).toEqual([]);
          expect(host.now()).toBe(once);
        }),
        { numRuns: 80 },
      );
    },
    PATIENCE,
  );
});
