/**
 * Building a sheet of ours again, when the model on Legende is no longer the one that it was made by: a new one beside it, with all
 * that has a place there. The former stays as it is and does not count any more; what has no place is told. Pure.
 */
import type { Area } from "../../host/area";
import { parseCell } from "../../host/a1";
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import { readScore } from "../../domain/score/read-score";
import type { Score } from "../../domain/score/score";
import { type OwnRecords } from "../../domain/measurement/records";
import { findTable, NAMES, type TableName } from "../names";
import type { LocatedScore, WorkbookReading } from "../parse/reading";
import { modelChange } from "./model-changed";
import { planAnew } from "./plan-layout";
import {
  alongInRows,
  alongOnForm,
  inExplanations,
  inForm,
  inGrid,
  inPractices,
  type WithoutPlace,
} from "./without-place";
import { asideNames } from "./set-aside";

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

/**
 * The former grid of one city as her form: her scores, words and practices stand beside each other there. `undefined` where there
 * is no such grid, several cities are on it, or one of her scores is contradicted: that must be seen first.
 */
export function formOf(input: RebuildInput): Rebuild | undefined {
  const { workbook, reading, definition, records } = input;
  if (OF_WHO_BUNDLES.some((table) => findTable(table, workbook)) || findTable(NAMES.selfEvaluation, workbook))
    return undefined;
  const sheet = findTable(NAMES.maturity, workbook)?.sheet;
  const here = new Set(reading.places.filter((place) => place.sheet === sheet).map(({ cityId }) => cityId));
  if (sheet === undefined || here.size !== 1 || modelChange(NAMES.maturity, workbook, definition)?.isChanged)
    return undefined;
  const said = reading.scores.filter(({ cityId }) => here.has(cityId));
  const different = new Set(said.map(({ themeId, score }) => `${themeId} ${score.value ?? score.raw}`));
  if (different.size > new Set(said.map(({ themeId }) => themeId)).size) return undefined;
  // What stands in a table of her own stays there, and is read there.
  const own = said.filter(({ source }) => source.sheet === sheet);
  const carried = own.filter(({ score }) => isSaidAgain(score, definition));
  const measurement = measurementOf(carried, { definition, reading, records, sheet });
  const along = alongOnForm(measurement, carried);
  const plan = planAnew([NAMES.selfEvaluation], workbook, measurement);
  const areas = GRID.flatMap((table) => areaOf(table, workbook, own));
  return {
    plan: { ...plan, names: [...plan.names, ...asideNames(areas, workbook)] },
    former: areas.map((area) => area.sheet),
    scores: carried.length,
    withoutPlace: [...inGrid(workbook, along), ...inExplanations(workbook, along), ...inPractices(workbook, along)],
    isOtherScale: false,
  };
}

/**
 * Read again from what it says, does it still say it? Of what Excel made a date, nobody would see that any more, and the mark that a score
 * is confidential stays behind on the sheet where it stands: so does the score.
 */
function isSaidAgain({ status, raw, confidential }: Score, definition: AssessmentDefinition): boolean {
  if (confidential === true) return false;
  return status !== "unreadable" || readScore({ value: raw }, definition).score.status === "unreadable";
}

/** What the form holds in one. */
const GRID = [NAMES.maturity, NAMES.explanation, NAMES.practices] as const;

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
  const carried = isOtherScale ? [] : own.filter(({ score }) => score.status !== "unreadable" && !score.confidential);
  const measurement = measurementOf(carried, { definition, reading, records, sheet });
  const plan = planAnew(tables, workbook, measurement);
  const areas = tables.flatMap((table) => areaOf(table, workbook, own));
  // Without a Toelichting to build again, nothing that was said has a place.
  const hasRows = tables.includes(NAMES.explanation);
  const inRows = alongInRows(hasRows ? measurement : { ...measurement, explanations: [] }, carried);
  return {
    plan: { ...plan, names: [...plan.names, ...asideNames(areas, workbook)] },
    former: areas.map((area) => area.sheet),
    scores: carried.length,
    withoutPlace:
      main === NAMES.maturity
        ? [...inGrid(workbook, inRows), ...inExplanations(workbook, inRows)]
        : inForm(workbook, reading, alongOnForm(measurement, carried)),
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
  readonly areas: readonly Area[];
}

/** As far down as scores were read. */
function areaOf(table: TableName, workbook: Snapshot, own: readonly LocatedScore[]): readonly Placed[] {
  const found = findTable(table, workbook);
  if (!found) return [];
  const { sheet, area } = found;
  const rows = own.filter(({ source }) => source.sheet === sheet).map(({ source }) => parseCell(source.cell)?.row ?? 0);
  const end = rows.reduce((last, row) => Math.max(last, row + 1), area.row + area.rows);
  return [{ sheet, areas: [{ ...area, rows: end - area.row }] }];
}
