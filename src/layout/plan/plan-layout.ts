/**
 * Planning our sheets: those of who fill in, those of a bundle, or one alone. Additive and idempotent: a table that is there,
 * under whatever sheet name, is left as it is with all that was filled in; a name that is taken gives "Maturiteit (2)".
 */
import { referenceTo } from "../../host/a1";
import type { NamePlan, Plan, SheetPlan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { type Bundle, justMeasured } from "../bundle";
import { findTable, freeSheetName, freeTableName, type NamedArea, NAMES, type TableName } from "../names";
import { lookalike, tableHere } from "../parse/own/own-table";
import type { CityProfile } from "../../domain/measurement/city-profile";
import { FORM_LINES } from "../sheets/zelfevaluatie";
import { columnsOf, drawn } from "../sheets/draw";
import { globaal } from "../sheets/globaal";
import { ALL, type Declared, type Drawn, type Hand } from "../sheets/registry";
import type { Places } from "../sheets/sheet";
import { werkpakketten } from "../sheets/werkpakketten";
import { gridPlaceIn } from "./grid-place";
import { legendSheet } from "../sheets/legend-sheet";
import { maturitySheet, plannedGrid } from "../sheets/maturity-sheet";
import { rulesSheet } from "../sheets/rules-sheet";
import { twinningSheet } from "../sheets/twinning-sheet";
import { votingSheet } from "../sheets/voting-sheet";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "../drawing/table-plan";

export const EMPTY_WORKBOOK: Snapshot = { sheets: [], names: [], dateBase: 1900 };

/** What one city fills in; it may have what several have. */
export type Shape = "form" | "grid";

/**
 * The sheets of those who fill in: one city has a form, several have a grid. What is there decides first: who has one of both
 * gets what it lacks of that, and not the other beside it. Stadsfiches comes where it has something to tell, beside a form
 * what that has no line for; so do Sterk en beter, Aanbevelingen and Werkpakketten, for all cities together.
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns a plan without sheets when everything is already there.
 */
export function planLayout(workbook: Snapshot, measurement: Measurement, wished: Shape = "form"): Plan {
  const { cities, profiles = [], summary = NO_SUMMARY, points } = measurement;
  const isThere = (table: TableName) => findTable(table, workbook) !== undefined;
  const one = cities.length === 1;
  const hasForm = one && isThere(NAMES.selfEvaluation);
  const not = one && !isThere(NAMES.maturity) && (hasForm || wished === "form") ? "several" : "one";
  const own = profiles.filter(({ cityId }) => cities.some(({ city }) => city.id === cityId));
  const isTold = not === "one" ? own.length > 0 : own.some(saysMoreThanForm);
  // Of all cities together, never of one: a city's form stays hers.
  const isSummed = !one && summary.recommendations.length + summary.workPackages.length > 0;
  const isPointed = !one && points !== undefined && points.points.length > 0;
  return planSheets(
    ALL.filter(
      ({ from, whose, table }) =>
        (from === "cities" && whose !== not) ||
        (isTold && table === NAMES.profiles) ||
        (isPointed && table === NAMES.points) ||
        (isSummed && OF_SUMMARY.includes(table)),
    ),
    workbook,
    justMeasured(measurement),
  );
}

const OF_SUMMARY: readonly TableName[] = [NAMES.recommendations, NAMES.workPackages];

function saysMoreThanForm(profile: CityProfile): boolean {
  return Object.entries(profile).some(([id, text]) => id !== "cityId" && text !== "" && !(id in FORM_LINES));
}

/** All of them but the form of one city, and what nobody asked for; what is filled in on those that are there, is up to `bundleWrites`. */
export function planBundle(workbook: Snapshot, bundle: Bundle): Plan {
  return planSheets(
    ALL.filter(({ whose, whenSaid }) => whose !== "one" && (!whenSaid || bundle.measurement[whenSaid] !== undefined)),
    workbook,
    bundle,
  );
}

/** The one with this table, for a workbook that is no bundle. */
export function planSheet(workbook: Snapshot, measurement: Measurement, table: TableName): Plan {
  return planSheets(
    ALL.filter((sheet) => sheet.table === table),
    workbook,
    justMeasured(measurement),
  );
}

const BY_HAND: Readonly<Record<Hand, (input: SheetInput, places: Places) => TableSheet>> = {
  maturiteit: (input, { ledger }) => maturitySheet(input, ledger),
  legende: legendSheet,
  prioritering: votingSheet,
  publicatie: rulesSheet,
  twinning: twinningSheet,
};

/** Once more, beside those that are there: for who changed the model. */
export function planAnew(tables: readonly TableName[], workbook: Snapshot, measurement: Measurement): Plan {
  const which = ALL.filter(({ table }) => tables.includes(table));
  return planSheets(which, workbook, { ...justMeasured(measurement), anew: true });
}

/** Who asks for no FTE has no sheets for them. */
const OF_STAFF: ReadonlySet<TableName> = new Set([NAMES.fte, NAMES.staff]);

/** Those that are not there yet, one after the other; `anew`, those that are there too. */
export function planSheets(
  which: readonly (Declared | Drawn)[],
  workbook: Snapshot,
  { anew = false, ...bundle }: Bundle & { readonly anew?: boolean },
): Plan {
  const { measurement } = bundle;
  const sheets: SheetPlan[] = [];
  const names: NamePlan[] = [];
  const planned = new Map<TableName, NamedArea>();
  const { withoutFte } = measurement.definition;
  const asked = which.filter(({ table }) => !withoutFte || !OF_STAFF.has(table));
  const missing = asked.filter((sheet) => anew || !isThere(sheet, workbook));
  const nameFor = ({ tab }: Declared | Drawn) =>
    freeSheetName(
      tab,
      [...workbook.sheets, ...sheets].map(({ name }) => name),
    );
  /** The name that a sheet of this plan will have. */
  const coming = (table: TableName) => missing.filter((sheet) => sheet.table === table).map(nameFor)[0];

  for (const sheet of missing) {
    const name = nameFor(sheet);
    const places = placesNow();
    const made =
      sheet.hand === undefined
        ? sheet.as((own) => drawn(own, { bundle, name, places }))
        : BY_HAND[sheet.hand]({ measurement, name }, places);
    if (!anew && sheet.hand !== undefined && isSeen(made, workbook)) continue;
    sheets.push(made.sheet);
    for (const { table, area } of made.tables) {
      planned.set(table, { sheet: name, area });
      names.push({ name: freeTableName(table, workbook), sheet: name, area });
    }
  }
  return { sheets, names };

  function placesNow(): Places {
    const maturity = planned.get(NAMES.maturity);
    const [ledger, packages] = [coming(NAMES.ledger), coming(NAMES.workPackages)];
    return {
      themes: namesIn(NAMES.themes),
      cities: namesIn(NAMES.cities),
      colours: namesIn(NAMES.levels),
      grid: maturity
        ? plannedGrid(maturity.sheet, measurement.definition)
        : gridPlaceIn(workbook, measurement.definition),
      ledger: ledger === undefined ? undefined : columnsOf(globaal, bundle, ledger),
      packages: packages === undefined ? packagesIn(workbook) : columnsOf(werkpakketten, bundle, packages),
    };
  }

  /** The names in a list on Legende (code, name, aliases), of this plan or where it stands already: its second column, without the header. */
  function namesIn(table: TableName): NamedArea | undefined {
    const list = planned.get(table) ?? findTable(table, workbook);
    if (!list) return undefined;
    const { row, column, rows } = list.area;
    return { sheet: list.sheet, area: { row: row + 1, column: column + 1, rows: rows - 1, columns: 1 } };
  }
}

/** Whether a declared one is there, is for the finder to say that would write in it. */
function isThere(sheet: Declared | Drawn, workbook: Snapshot): boolean {
  if (sheet.hand !== undefined) return findTable(sheet.table, workbook) !== undefined;
  return (tableHere(sheet, workbook) ?? lookalike(sheet, workbook)) !== undefined;
}

/** Title and header: by these one that is drawn by hand is known where its name was lost. */
function isSeen({ sheet, tables }: TableSheet, workbook: Snapshot): boolean {
  const head = sheet.cells.filter(({ row }) => row === 0 || row === tables[0]?.area.row);
  return workbook.sheets.some(({ cells }) => {
    const present = new Set(cells.map(({ value }) => value));
    return head.every(({ value }) => present.has(value));
  });
}

/** Where Werkpakketten has its packages and what they hold, on a sheet that is there. */
function packagesIn(workbook: Snapshot): Places["packages"] {
  const table = tableHere(werkpakketten, workbook);
  if (table?.columnOf("package") === undefined || table.columnOf("recommendation") === undefined) return undefined;
  const row = table.header + 1;
  const rows = Math.max(table.header, table.rows.at(-1)?.row ?? 0) + SPARE_ROWS - table.header;
  return (id) => referenceTo(table.sheet, { row, column: table.columnOf(id) ?? 0, rows, columns: 1 });
}
