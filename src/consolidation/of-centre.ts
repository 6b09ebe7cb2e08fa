/**
 * What belongs to the Kenniscentrum, and of which a bundle has one or none: the summary, and the points of the group. It is that of the
 * bundle before, else what the files hold. Of two that differ none is taken in the place of the other, and what is not taken is told with
 * its file.
 */
import { type Finding, type FindingCode, SEVERITY } from "../domain/finding";
import type { GroupPoints } from "../domain/points/point";
import type { Summary } from "../domain/summary/summary";
import type { Publication } from "../layout/parse/reading";
import { aanbevelingen } from "../layout/sheets/aanbevelingen";
import { sterkEnBeter } from "../layout/sheets/sterk-en-beter";
import { compare } from "./candidates";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

interface Kind<T> {
  /** `undefined` where nothing was written. */
  readonly of: (publication: Publication) => T | undefined;
  /** Equal for what says the same, in whatever order its rows stand. */
  readonly keyOf: (said: T) => string;
  readonly told: (said: T, publication: Publication) => Pick<Finding, "sheet" | "cell" | "raw">;
  readonly code: FindingCode;
}

export interface SettledOfCentre<T> {
  readonly taken: T | undefined;
  readonly findings: readonly Finding[];
}

const SUMMARY: Kind<Summary> = {
  of: ({ summary }) => summary,
  keyOf: ({ recommendations, workPackages }) => keyOfRows(recommendations, workPackages),
  told: ({ recommendations, workPackages }, { summaryAt }) => ({
    ...{ sheet: summaryAt?.sheet ?? aanbevelingen.tab, cell: summaryAt?.cell ?? "" },
    raw: `${recommendations.length} + ${workPackages.length}`,
  }),
  code: "summary-not-taken",
};

const POINTS: Kind<GroupPoints> = {
  of: ({ points }) => (points && points.points.length > 0 ? points : undefined),
  keyOf: ({ points, rule }) => keyOfRows(points, [rule ?? {}]),
  told: ({ points }, { pointsAt }) => ({
    ...{ sheet: pointsAt?.sheet ?? sterkEnBeter.tab, cell: pointsAt?.cell ?? "", raw: String(points.length) },
  }),
  code: "points-not-taken",
};

type Before = Pick<Previous, "publication"> | undefined;

export function settledSummary(submissions: readonly Submission[], previous: Before): SettledOfCentre<Summary> {
  return settledOf(SUMMARY, submissions, previous);
}

export function settledPoints(submissions: readonly Submission[], previous: Before): SettledOfCentre<GroupPoints> {
  return settledOf(POINTS, submissions, previous);
}

function settledOf<T>(
  { of, keyOf, told, code }: Kind<T>,
  submissions: readonly Submission[],
  previous: Before,
): SettledOfCentre<T> {
  const held = submissions.flatMap(({ file, reading: { publication } }) => {
    const said = of(publication);
    return said ? [{ file, said, publication, key: keyOf(said) }] : [];
  });
  const agreed = new Set(held.map(({ key }) => key)).size === 1 ? held[0]?.said : undefined;
  const taken = (previous && of(previous.publication)) ?? agreed;
  const key = taken && keyOf(taken);
  return {
    taken,
    findings: held
      .filter((each) => each.key !== key)
      .map(({ file, said, publication }) => ({
        ...{ code, severity: SEVERITY[code], file, ...told(said, publication) },
      })),
  };
}

function keyOfRows(...tables: readonly (readonly object[])[]): string {
  return JSON.stringify(tables.map((rows) => rows.map((each) => JSON.stringify(each)).sort(compare)));
}
