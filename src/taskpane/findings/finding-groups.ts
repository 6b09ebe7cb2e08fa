/** Findings by rule, as they are looked through: by how bad they are, by city and by theme. Pure; cost grows with the findings. */
import type { Proposal } from "../../actions/accept";
import type { Finding, FindingCode, Severity } from "../../domain/finding";
import { grouped } from "../../domain/grouped";
import type { CellAddress } from "../../host/area";

export interface ListedFinding {
  readonly finding: Finding;
  /** Whose cell it is and of which theme, where that is known. */
  readonly cityId?: string | undefined;
  readonly themeId?: string | undefined;
  /** Where one can go to, in the workbook that is open. */
  readonly at?: CellAddress | undefined;
  readonly proposal?: Proposal | undefined;
}

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In the order in which they came. */
  readonly all: readonly ListedFinding[];
  /** A suggestion for each of them; empty where one of them has none, or where there is but one. */
  readonly proposals: readonly Proposal[];
}

export interface FindingFilter {
  /** `undefined` for any. */
  readonly severity: Severity | undefined;
  /** An id, `NONE` for what is of no city, `undefined` for any. */
  readonly cityId: string | undefined;
  readonly themeId: string | undefined;
}

export const EVERYTHING: FindingFilter = { severity: undefined, cityId: undefined, themeId: undefined };

/** Of no city, or of no theme; no id is empty. */
export const NONE = "";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What is worst first; of those that are as bad, the rule that came first. */
export function findingGroups(findings: readonly ListedFinding[], filter: FindingFilter): readonly FindingGroup[] {
  const shown = findings.filter((each) => fits(each, filter));
  const groups = [...grouped(shown, ({ finding }) => finding.code).values()].map((all): FindingGroup => {
    const { code, severity } = all[0].finding;
    const offered = all.flatMap(({ proposal }) => proposal ?? []);
    return { code, severity, all, proposals: all.length > 1 && offered.length === all.length ? offered : [] };
  });
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity));
}

/** How many of each severity there are, whatever the filter says of that. */
export function countsOf(
  findings: readonly ListedFinding[],
  filter: FindingFilter,
): Readonly<Record<Severity | "all", number>> {
  const counts = { all: 0, error: 0, warning: 0, info: 0 };
  for (const each of findings)
    if (fits(each, { ...filter, severity: undefined })) {
      counts.all++;
      counts[each.finding.severity]++;
    }
  return counts;
}

/** The cities or themes among which there is something to choose, `NONE` last; empty where there is but one. */
export function choicesOf(
  findings: readonly ListedFinding[],
  which: "cityId" | "themeId",
  ids: readonly string[],
): readonly string[] {
  const present = new Set(findings.map((each) => each[which] ?? NONE));
  const choices = [...ids, NONE].filter((id) => present.has(id));
  return choices.length > 1 ? choices : [];
}

function fits({ finding, ...of }: ListedFinding, { severity, cityId, themeId }: FindingFilter): boolean {
  const isOf = (own: string | undefined, wanted: string | undefined) =>
    wanted === undefined || (own ?? NONE) === wanted;
  return (
    (severity === undefined || finding.severity === severity) && isOf(of.cityId, cityId) && isOf(of.themeId, themeId)
  );
}
