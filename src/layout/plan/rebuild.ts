/**
 * Building a sheet of ours again, when the model on Legende is no longer the one that it was made by: a new one beside it, with all
 * that has a place there. The former stays as it is and does not count any more; what has no place is told. Pure.
 */
import type { Area } from "../../host/area";
import { parseCell } from "../../host/a1";
import type { NamePlan, Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import type { Score } from "../../domain/score/score";
import { type OwnRecords } from "../../domain/measurement/records";
import { indexSheet, rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { CHOICE_NAMES, findTable, freeTableName, NAMES, type TableName } from "../names";
import { tableHere } from "../parse/own/own-table";
import type { LocatedScore, WorkbookReading } from "../parse/reading";
import { toelichting } from "../sheets/toelichting";
import { zelfevaluatie } from "../sheets/zelfevaluatie";
import { modelChange } from "./model-changed";
import { planAnew } from "./plan-layout";

/** What stands under or beside a heading that the new sheet has no place for. */
export interface WithoutPlace {
  readonly sheet: string;
  readonly heading: string;
  readonly cells: number;
}

export interface Rebuild {
  readonly plan: Plan;
  /** The sheets that do not count any more. */
  readonly former: readonly string[];
  /** How many scores are taken along. */
  readonly scores: number;
  readonly withoutPlace: readonly WithoutPlace[];
  /** No score is taken along: the levels have other values now. */
  readonly isOtherScale: boolean;
}

export interface RebuildInput {
  readonly workbook: Snapshot;
  readonly reading: WorkbookReading;
  readonly definition: AssessmentDefinition;
  /** All that is said beside the scores, as one. */
  readonly records: OwnRecords;
}

/** Of a bundle, nothing: its other sheets calculate with its grid. */
const OF_WHO_BUNDLES: readonly TableName[] = [NAMES.ledger, NAMES.provenance, NAMES.recommendations];

/** `undefined` where the sheets that are there still show the model. */
export function rebuildOf(input: RebuildInput): Rebuild | undefined {
  const { workbook, definition } = input;
  if (OF_WHO_BUNDLES.some((table) => findTable(table, workbook))) return undefined;
  for (const main of [NAMES.maturity, NAMES.selfEvaluation] as const) {
    const change = modelChange(main, workbook, definition);
    if (change?.isChanged) return rebuilt(main, input, change.isOtherScale);
  }
  return undefined;
}

function rebuilt(
  main: typeof NAMES.maturity | typeof NAMES.selfEvaluation,
  { workbook, reading, definition, records }: RebuildInput,
  isOtherScale: boolean,
): Rebuild {
  const tables = [
    main,
    ...(main === NAMES.maturity && findTable(NAMES.explanation, workbook) ? [NAMES.explanation] : []),
  ];
  const sheet = findTable(main, workbook)?.sheet ?? "";
  const own = reading.scores.filter(({ source }) => source.sheet === sheet);
  const carried = isOtherScale ? [] : own.filter(({ score }) => score.status !== "unreadable");
  const measurement = measurementOf(carried, { definition, reading, records, sheet });
  const plan = planAnew(tables, workbook, measurement);
  const areas = tables.flatMap((table) => areaOf(table, workbook, own));
  return {
    plan: { ...plan, names: [...plan.names, ...asides(areas, workbook)] },
    former: areas.map((area) => area.sheet),
    scores: carried.length,
    withoutPlace: [
      ...(main === NAMES.maturity ? inGrid(workbook, carried) : inForm(workbook, { definition, carried })),
      ...inRows(workbook, definition),
    ],
    isOtherScale: isOtherScale && own.length > 0,
  };
}

interface Held extends Pick<RebuildInput, "definition" | "reading" | "records"> {
  readonly sheet: string;
}

/** Who had more than one city has all of them; who had one, that one. */
function measurementOf(carried: readonly LocatedScore[], { definition, reading, records, sheet }: Held): Measurement {
  const here = new Set(reading.places.filter((place) => place.sheet === sheet).map(({ cityId }) => cityId));
  const cities = here.size === 1 ? definition.cities.filter(({ id }) => here.has(id)) : definition.cities;
  const scores = new Map<string, Map<string, Score>>();
  for (const { cityId, themeId, score } of [...carried].reverse())
    scores.set(cityId, (scores.get(cityId) ?? new Map<string, Score>()).set(themeId, score));
  return {
    ...emptyMeasurement(definition, reading.period, cities),
    ...records,
    cities: cities.map((city) => ({ city, scores: scores.get(city.id) ?? new Map<string, Score>(), fte: undefined })),
  };
}

interface Placed {
  readonly sheet: string;
  readonly area: Area;
}

/** As far down as scores were read. */
function areaOf(table: TableName, workbook: Snapshot, own: readonly LocatedScore[]): readonly Placed[] {
  const found = findTable(table, workbook);
  if (!found) return [];
  const { sheet, area } = found;
  const rows = own.filter(({ source }) => source.sheet === sheet).map(({ source }) => parseCell(source.cell)?.row ?? 0);
  const end = rows.reduce((last, row) => Math.max(last, row + 1), area.row + area.rows);
  return [{ sheet, area: { ...area, rows: end - area.row } }];
}

function asides(areas: readonly Placed[], workbook: Snapshot): readonly NamePlan[] {
  const plans: NamePlan[] = [];
  for (const { sheet, area } of areas)
    plans.push({ name: freeTableName(CHOICE_NAMES.aside, { names: [...workbook.names, ...plans] }), sheet, area });
  return plans;
}

/** What was typed in the grid and is not taken along, by its column; formulas are ours. */
function inGrid(workbook: Snapshot, carried: readonly LocatedScore[]): readonly WithoutPlace[] {
  const found = findTable(NAMES.maturity, workbook);
  const index = found && indexOf(found.sheet, workbook);
  if (!found || !index) return [];
  const kept = cellsOf(carried);
  const { row: header, column: first } = found.area;
  return counted(
    found.sheet,
    index
      .rowsBetween(header, Infinity)
      .flatMap((row) => index.cellsIn(row))
      .filter((cell) => cell.column > first && isTyped(cell) && !kept.has(`${cell.row},${cell.column}`))
      .map(({ column }) => textOf(index.at({ row: header, column }))),
  );
}

/** Scores of the form that are not taken along, by their theme; of a theme that is gone, all that stands in its row. */
function inForm(
  workbook: Snapshot,
  { definition, carried }: { readonly definition: AssessmentDefinition; readonly carried: readonly LocatedScore[] },
): readonly WithoutPlace[] {
  const table = tableHere(zelfevaluatie, workbook);
  if (!table) return [];
  const kept = cellsOf(carried);
  const ours = new Set([table.columnOf("themeId"), table.columnOf("questions")]);
  const score = table.columnOf("score");
  return counted(
    table.sheet,
    table.rows.flatMap((row) => {
      const isKnown = identify(row.at("themeId"), definition.themes) !== undefined;
      return row.cells
        .filter((cell) => isTyped(cell) && !ours.has(cell.column) && !kept.has(`${cell.row},${cell.column}`))
        .filter(({ column }) => !isKnown || column === score)
        .map(() => row.at("themeId"));
    }),
  );
}

/** Words on Toelichting about a theme that is gone. */
function inRows(workbook: Snapshot, { themes }: AssessmentDefinition): readonly WithoutPlace[] {
  const table = findTable(NAMES.explanation, workbook) && tableHere(toelichting, workbook);
  if (!table) return [];
  const keys = new Set([table.columnOf("cityId"), table.columnOf("themeId")]);
  return counted(
    table.sheet,
    table.rows
      .filter((row) => !identify(row.at("themeId"), themes))
      .flatMap((row) =>
        row.cells.filter((cell) => isTyped(cell) && !keys.has(cell.column)).map(() => row.at("themeId")),
      ),
  );
}

function counted(sheet: string, headings: readonly string[]): readonly WithoutPlace[] {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return [...counts].map(([heading, cells]) => ({ sheet, heading, cells }));
}

function isTyped(cell: SheetIndex["sheet"]["cells"][number]): boolean {
  return cell.formula === undefined && rawOf(cell) !== "";
}

function cellsOf(scores: readonly LocatedScore[]): ReadonlySet<string> {
  return new Set(
    scores.flatMap(({ source }) => {
      const at = parseCell(source.cell);
      return at ? [`${at.row},${at.column}`] : [];
    }),
  );
}

function indexOf(name: string, { sheets }: Snapshot): SheetIndex | undefined {
  const sheet = sheets.find((each) => each.name === name);
  return sheet && indexSheet(sheet);
}
