/** What laying out would do, before it is done. Pure: on the workbook as it was last read. */
import type { Named } from "../domain/definition/definition";
import { FTE } from "../domain/definition/subject";
import type { Finding } from "../domain/finding";
import { emptyMeasurement, type Measurement } from "../domain/measurement/measurement";
import type { NamePlan } from "../host/plan";
import { consolidate } from "../consolidation/consolidate";
import { isNameOf, NAMES } from "../layout/names";
import { planLayout, type Shape } from "../layout/plan/plan-layout";
import { type AsideTable, tablesSetAside } from "../layout/plan/set-aside";
import type { Snapshot } from "../host/snapshot";
import type { Inspection } from "./inspect";
import { type Again, measuredAgain, measuresTheSame, type Taken } from "./measure-again";
import { previousIn } from "./read-previous";

export interface Wish {
  readonly period: string;
  readonly cities: readonly Named[];
  /** Take along the scores and FTE that the workbook holds already. */
  readonly carry: boolean;
  /** What one city fills in: the form, unless this says otherwise. */
  readonly shape?: Shape;
  /** The bundle of the former measurement. */
  readonly former?: Former;
}

export interface Former {
  readonly file: string;
  readonly workbook: Snapshot;
  /** Its scores are the new ones too. */
  readonly copyScores: boolean;
}

/** What the Legende of the workbook contradicts itself in: while there is any, nobody knows what to lay out. */
export function legendFaults({ reading }: Inspection): readonly Finding[] {
  return reading.findings.filter(({ code }) => code === "definition-invalid");
}

/** The names of the sheets that laying out adds; none when all of them are there. */
export function sheetsToAdd({ workbook, definition }: Inspection, wish: Wish): readonly string[] {
  const measurement = emptyMeasurement(definition, wish.period, wish.cities);
  return planLayout(workbook, measurement, wish.shape).sheets.map(({ name }) => name);
}

/**
 * The tables of the workbook's own whose scores are taken along, and that therefore count no longer. None where nothing is taken
 * along, or where our grid is there already and gets no scores; and none of a city that contradicts itself: that must still be seen.
 */
export function tablesToSetAside(
  { workbook, reading, definition }: Inspection,
  { period, cities, carry, shape }: Wish,
): readonly AsideTable[] {
  const { names } = planLayout(workbook, emptyMeasurement(definition, period, cities), shape);
  if (!carry || !names.some(isMain)) return [];
  const { conflicts, cities: held } = consolidate([{ file: "", reading }], definition);
  const taken = held.filter(
    ({ city, scores }) =>
      scores.size > 0 &&
      cities.some(({ id }) => id === city.id) &&
      !conflicts.some(({ cityId, subjectId }) => cityId === city.id && subjectId !== FTE.id),
  );
  return tablesSetAside({ workbook, reading, cityIds: new Set(taken.map(({ city }) => city.id)) });
}

/** Is it where scores are filled in: the grid, or the form of one city? */
function isMain({ name }: NamePlan): boolean {
  return [NAMES.maturity, NAMES.selfEvaluation].some((table) => isNameOf(table, { name, refersTo: "" }));
}

/**
 * The measurement to lay out: empty, or with what the workbook holds, beside what a former one gives. Cells that contradict each
 * other stay empty.
 */
export function measurementOf(inspection: Inspection, wish: Wish): Measurement {
  const measurement = heldIn(inspection, wish);
  return wish.former ? (againFrom(wish.former, measurement)?.measurement ?? measurement) : measurement;
}

/** How much a former measurement gives; `undefined` for one of another model or scale: its scores say something else. */
export function takenFrom(inspection: Inspection, wish: Wish): Taken | undefined {
  return wish.former && againFrom(wish.former, heldIn(inspection, wish))?.taken;
}

function againFrom({ file, workbook, copyScores }: Former, measurement: Measurement): Again | undefined {
  const { definition } = measurement;
  const former = previousIn(workbook, { builtIn: definition, file });
  return measuresTheSame(definition, former.definition)
    ? measuredAgain(measurement, former, { copyScores })
    : undefined;
}

function heldIn({ reading, definition }: Inspection, { period, cities, carry }: Wish): Measurement {
  const empty = emptyMeasurement(definition, period, cities);
  if (!carry) return empty;
  const held = consolidate([{ file: "", reading }], definition);
  const wanted = new Set(cities.map(({ id }) => id));
  return {
    ...empty,
    explanations: held.explanations.filter(({ cityId }) => wanted.has(cityId)),
    goodPractices: held.goodPractices.filter(({ cityId }) => wanted.has(cityId)),
    profiles: held.profiles.filter(({ cityId }) => wanted.has(cityId)),
    cities: held.cities
      .filter(({ city }) => wanted.has(city.id))
      .map(({ city, scores, fte }) => ({ city, scores, fte })),
  };
}
