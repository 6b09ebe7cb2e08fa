/** A measurement and a reading in one form, so that they can be compared. */
import type { Measurement } from "../../src/domain/measurement/measurement";
import type { WorkbookReading } from "../../src/layout/parse/reading";

/** By city and theme what was measured, as `between 2.5 "tussen 2 en 3"`; blanks are left out. */
interface Measured {
  readonly period: string;
  readonly scores: Readonly<Record<string, string>>;
  readonly fte: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly practices: readonly string[];
}

export function measured({ period, cities, goodPractices }: Measurement): Measured {
  const scores = cities.flatMap(({ city, scores: own }) =>
    [...own].map(([themeId, score]) => ({ cityId: city.id, themeId, score })),
  );
  const fte = cities.flatMap(({ city, fte: own }) => (own ? [{ cityId: city.id, fte: own }] : []));
  return inOneForm({ period, scores, fte, goodPractices });
}

export function asRead(reading: WorkbookReading): Measured {
  return inOneForm(reading);
}

function inOneForm({
  period,
  scores,
  fte,
  goodPractices,
}: Pick<WorkbookReading, "period"> & {
  readonly scores: readonly Omit<WorkbookReading["scores"][number], "source">[];
  readonly fte: readonly Omit<WorkbookReading["fte"][number], "source">[];
  readonly goodPractices: Measurement["goodPractices"];
}): Measured {
  return {
    period,
    scores: Object.fromEntries(
      scores
        .filter(({ score }) => score.status !== "blank")
        .map(({ cityId, themeId, score: { status, value, raw } }) => [
          `${cityId} ${themeId}`,
          `${status} ${value} ${JSON.stringify(raw)}`,
        ]),
    ),
    fte: Object.fromEntries(
      fte
        // A number keeps no track of how it was written.
        .map(({ cityId, fte: { value, raw, remark, domains } }) => [cityId, [value ?? raw, remark, domains]] as const)
        .filter(([, said]) => said.join("") !== ""),
    ),
    practices: goodPractices.map(({ themeId, cityId, practice }) => [themeId, cityId, practice].join(" ")).sort(),
  };
}
