/** Every sheet of ours is in the registry, and whatever is done with sheets is done with each: none is forgotten without a word. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { inspectionOf } from "../../../src/actions/inspect";
import { bundleOf } from "../../../src/consolidation/bundle";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { NOTHING_DECIDED } from "../../../src/domain/twinning/record";
import { marksIn } from "../../../src/export/confidential/marks";
import type { Snapshot } from "../../../src/host/snapshot";
import { NO_SUMMARY } from "../../../src/domain/summary/summary";
import { findTable, NAMES } from "../../../src/layout/names";
import { bundleWrites } from "../../../src/layout/plan/bundle-writes";
import { EMPTY_WORKBOOK, planBundle, planLayout, planSheet } from "../../../src/layout/plan/plan-layout";
import { ALL, SHEETS } from "../../../src/layout/sheets/registry";
import type { TableFacts } from "../../../src/layout/sheets/sheet";
import { isOwnSheet, ownSheets } from "../../../src/taskpane/view/places";
import { consolidated, rowsFile } from "../../consolidation/consolidated";
import { edited, type } from "../edits";
import { applied } from "../laid-out";
import { bundleBook, PUBLISHED } from "../published";
import { read } from "../read";

const GENT = { ...PUBLISHED, cities: PUBLISHED.cities.filter(({ city }) => city.id === "gent") };
/** With what is in a bundle only where somebody asked for it. */
const ASKED = { ...PUBLISHED, twinning: NOTHING_DECIDED, partnerships: [], criteria: [] };
const bundled = bundleBook(ASKED);
const form = applied(planLayout(EMPTY_WORKBOOK, GENT));

/** Where the sheet stands: the form is in no bundle. */
function bookWith({ whose }: TableFacts): Snapshot {
  return whose === "one" ? form : bundled;
}

/** Far below and beside whatever stands on a sheet. */
function beside(sheet: TableFacts, ...rows: readonly (readonly (string | number)[])[]): Snapshot {
  return edited(bookWith(sheet), ...rows.map((values, row) => type(sheet.tab, `AB${row + 300}`, ...values)));
}

it("holds whatever is exported as a sheet", () => {
  const folder = join(__dirname, "../../../src/layout/sheets");
  const exported = readdirSync(folder).flatMap((file) => {
    const exports = jest.requireActual<Readonly<Record<string, unknown>>>(join(folder, file));
    return Object.values(exports).flatMap((each) => (isSheet(each) ? each.table : []));
  });
  expect([...exported].sort()).toEqual(ALL.map(({ table }) => table).sort());
});

it("holds every table that has a name, once", () => {
  const tables = ALL.flatMap(({ table, others = [] }) => [table, ...others]);
  expect([...tables].sort()).toEqual(Object.values(NAMES).sort());
});

describe.each(ALL.map((sheet) => [sheet.tab, sheet] as const))("%s", (tab, sheet) => {
  it("is added in a bundle or to the form of one city, under all its names, and alone", () => {
    const book = bookWith(sheet);
    for (const table of [sheet.table, ...(sheet.others ?? [])]) expect(findTable(table, book)?.sheet).toBe(tab);
    expect(
      planSheet(EMPTY_WORKBOOK, sheet.whose === "one" ? GENT : PUBLISHED, sheet.table).sheets.map(({ name }) => name),
    ).toEqual([tab]);
    const [several, one] = [PUBLISHED, GENT].map((each) =>
      planLayout(EMPTY_WORKBOOK, { ...each, profiles: [], summary: NO_SUMMARY }).sheets.some(
        ({ name }) => name === tab,
      ),
    );
    expect([several, one]).toEqual([
      sheet.from === "cities" && sheet.whose !== "one",
      sheet.from === "cities" && sheet.whose !== "several",
    ]);
  });

  it("is shown as ours, and listed under Bladen", () => {
    const inspection = inspectionOf(bookWith(sheet), { builtIn: klimaatgovernance });
    expect(isOwnSheet(inspection, tab)).toBe(true);
    expect(ownSheets(inspection)).toContain(tab);
  });

  it("is read for no scores where nobody hands any in", () => {
    const grid = beside(sheet, ["Stad", "Strategie", "Aanpak", "Monitoring"], ["Gent", 1, 1, 1]);
    const found = read(grid).places.some((place) => place.sheet === tab && place.row === 300);
    // On LEKP-VTE the figures of a table are taken for people, so it is no proof.
    expect(found).toBe(sheet.from === "cities" && tab !== "LEKP-VTE");
  });

  it("says what is confidential, unless nothing of it leaves", () => {
    const marked = beside(sheet, ["vertrouwelijk"]);
    const rules = { smallestGroup: 5, whenTooSmall: undefined, consents: [], confidential: [] };
    const marks = marksIn(marked, { definition: klimaatgovernance, rules, values: [] });
    expect(marks.some((mark) => mark.sheet === tab && mark.cell === "AB300")).toBe(sheet.keptInside !== true);
  });

  it("tells of no head count where people write sentences", () => {
    const { findings } = read(beside(sheet, ["Dienst", "Aantal VTE"], ["Milieu", 12]));
    const told = findings.some((finding) => finding.sheet === tab && finding.code.startsWith("fte-"));
    expect(told).toBe(sheet.figures === true && sheet.from === "cities");
  });
});

describe.each(SHEETS.map((sheet) => [sheet.tab, sheet] as const))(
  "bundling where %s is there already",
  (tab, sheet) => {
    const said = bundleOf(consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]));
    const before = bundleBook({ ...PUBLISHED, cities: [] });
    const writes = (workbook: Snapshot) => bundleWrites(workbook, said).writes.filter((write) => write.sheet === tab);

    it("makes a list anew, and never writes in what the Kenniscentrum fills in", () => {
      expect(writes(before).length > 0).toBe(sheet.from === "bundle");
    });

    it("writes a list under every heading that it would draw something under", () => {
      if (sheet.from !== "bundle") return;
      const drawn = planBundle(EMPTY_WORKBOOK, said).sheets.find(({ name }) => name === tab);
      const columns = new Set((drawn?.cells ?? []).filter(({ row }) => row > 3).map(({ column }) => column));
      expect(new Set(writes(before).flatMap(({ column, value }) => (value === null ? [] : [column])))).toEqual(columns);
      expect(columns.size).toBeGreaterThanOrEqual(3);
    });
  },
);

function isSheet(each: unknown): each is TableFacts {
  return typeof each === "object" && each !== null && "table" in each && "tab" in each;
}
