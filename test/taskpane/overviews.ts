/** Workbooks as Overzicht looks at them. */
import { inspectionOf } from "../../src/actions/inspect";
import type { CellValue } from "../../src/domain/cell-content";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";
import type { Snapshot } from "../../src/host/snapshot";
import { overviewView } from "../../src/taskpane/overview/overview-view";
import { checkView } from "../../src/taskpane/view/check-view";
import { bundleBook } from "../layout/published";

export function looked(workbook: Snapshot) {
  const inspection = inspectionOf(workbook, { builtIn: klimaatgovernance });
  return { inspection, view: overviewView(inspection, checkView(inspection)) };
}

export const viewOf = (measurement: Measurement) => looked(bundleBook(measurement)).view;

/** A measurement in which every city typed these, theme by theme. */
export function typed(
  definition: AssessmentDefinition,
  values: (city: number, theme: number) => CellValue,
): Measurement {
  const empty = emptyMeasurement(definition, "najaar 2026");
  return {
    ...empty,
    cities: empty.cities.map((each, city) => ({
      ...each,
      scores: new Map(
        definition.themes.map(({ id }, theme) => [id, readScore({ value: values(city, theme) }, definition).score]),
      ),
    })),
  };
}
