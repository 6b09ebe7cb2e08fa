/** A workbook with one thing wrong, and the scores of Gent that others are made of. */
import type { Snapshot } from "../../src/host/snapshot";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import type { FindingCode } from "../../src/domain/finding";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { book, type Rows, sheet } from "../layout/book";
import { GENT } from "../layout/rows";

export interface Dirty {
  readonly code: FindingCode;
  readonly file: string;
  readonly workbook: Snapshot;
  readonly at: readonly [sheet: string, cell: string];
  /** What has to be said with it. */
  readonly also?: readonly (readonly [code: FindingCode, sheet: string, cell: string])[];
}

export function dirty(code: FindingCode, at: Dirty["at"], held: Rows | Snapshot): Dirty {
  return { code, file: `${code}.xlsx`, at, workbook: "sheets" in held ? held : book(sheet("Blad1", held)) };
}

export const [, ...SCORES] = GENT;

export function ofGent(definition: AssessmentDefinition): Measurement {
  const { cities, ...empty } = emptyMeasurement(definition, "");
  const score = (index: number) => ({
    status: "scored" as const,
    value: SCORES[index] ?? 3,
    raw: String(SCORES[index] ?? 3),
  });
  const full = new Map(definition.themes.map(({ id }, index) => [id, score(index)]));
  return {
    ...empty,
    cities: cities.filter(({ city }) => city.id === "gent").map((each) => ({ ...each, scores: full })),
  };
}

/** Two cities that score the same. */
export function withGenk(definition: AssessmentDefinition): Measurement {
  const measured = ofGent(definition);
  const genk = definition.cities.filter(({ id }) => id === "genk");
  return { ...measured, cities: measured.cities.flatMap((own) => [own, ...genk.map((city) => ({ ...own, city }))]) };
}
