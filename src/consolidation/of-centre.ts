/**
 * What belongs to the Kenniscentrum, and of which a bundle has one or none: the summary, the points of the group, what was decided of
 * who learns from whom, and the partnerships. It is that of the bundle before, else what the files hold. Of two that differ none is
 * taken in the place of the other, and what is not taken is told with its file. A sheet on which nobody wrote gives way to another.
 */
import { type Finding, type FindingCode, SEVERITY } from "../domain/finding";
import type { GroupPoints } from "../domain/points/point";
import type { Criterion, Partnership } from "../domain/partnerships/partnership";
import type { Summary } from "../domain/summary/summary";
import { NOTHING_DECIDED, type TwinningRecord } from "../domain/twinning/record";
import type { Publication } from "../layout/parse/reading";
import { aanbevelingen } from "../layout/sheets/aanbevelingen";
import { partnercriteria } from "../layout/sheets/partnercriteria";
import { partnerschappen } from "../layout/sheets/partnerschappen";
import { sterkEnBeter } from "../layout/sheets/sterk-en-beter";
import { twinning } from "../layout/sheets/twinning";
import { compare } from "./candidates";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

interface Kind<T> {
  /** `undefined` where nothing was written. */
  readonly of: (publication: Publication) => T | undefined;
  /** As it was laid out: nothing is lost with it. */
  readonly isBlank?: (said: T) => boolean;
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

const TWINNING: Kind<TwinningRecord> = {
  of: ({ twinning }) => twinning,
  keyOf: ({ settings, programme, pins, bans }) => keyOfRows([{ ...settings, ...programme }], pins, bans),
  isBlank: (record) => TWINNING.keyOf(record) === TWINNING.keyOf(NOTHING_DECIDED),
  told: (_, { twinningAt }) => ({ sheet: twinningAt ?? twinning.tab, cell: "", raw: "" }),
  code: "twinning-not-taken",
};

const PARTNERSHIPS: Kind<readonly Partnership[]> = {
  of: ({ partnerships }) => partnerships,
  keyOf: (rows) => keyOfRows(rows),
  isBlank: (rows) => rows.length === 0,
  told: (rows) => ({ sheet: partnerschappen.tab, cell: "", raw: String(rows.length) }),
  code: "partnerships-not-taken",
};

const CRITERIA: Kind<readonly Criterion[]> = {
  of: ({ criteria }) => criteria,
  keyOf: (rows) => keyOfRows(rows),
  isBlank: (rows) => rows.length === 0,
  told: (rows) => ({ sheet: partnercriteria.tab, cell: "", raw: String(rows.length) }),
  code: "partnerships-not-taken",
};

type Before = Pick<Previous, "publication"> | undefined;

export function settledSummary(submissions: readonly Submission[], previous: Before): SettledOfCentre<Summary> {
  return settledOf(SUMMARY, submissions, previous);
}

export function settledPoints(submissions: readonly Submission[], previous: Before): SettledOfCentre<GroupPoints> {
  return settledOf(POINTS, submissions, previous);
}

/** What people decided about pairs, and their register of partnerships with what it is judged by: as it goes in a publication. */
export function settledTogether(
  submissions: readonly Submission[],
  previous: Before,
): SettledOfCentre<Pick<Publication, "twinning" | "partnerships" | "criteria">> {
  const pairs = settledOf(TWINNING, submissions, previous);
  const register = settledOf(PARTNERSHIPS, submissions, previous);
  const criteria = settledOf(CRITERIA, submissions, previous);
  return {
    taken: {
      ...(pairs.taken && { twinning: pairs.taken }),
      ...(register.taken && { partnerships: register.taken }),
      ...(criteria.taken && { criteria: criteria.taken }),
    },
    findings: [pairs, register, criteria].flatMap(({ findings }) => findings),
  };
}

function settledOf<T>(
  { of, keyOf, isBlank = () => false, told, code }: Kind<T>,
  submissions: readonly Submission[],
  previous: Before,
): SettledOfCentre<T> {
  const all = submissions.flatMap(({ file, reading: { publication } }) => {
    const said = of(publication);
    return said ? [{ file, said, publication, key: keyOf(said) }] : [];
  });
  const held = all.filter(({ said }) => !isBlank(said));
  const agreed = new Set(held.map(({ key }) => key)).size === 1 ? held[0]?.said : undefined;
  const before = previous && of(previous.publication);
  const blank = before ?? all.find(({ said }) => isBlank(said))?.said;
  const taken = (before && !isBlank(before) ? before : agreed) ?? blank;
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
