/** What the files themselves say of the meting. Pure. */
import type { Submissions } from "../../actions/read-submissions";
import { fold } from "../../domain/definition/identity";
import { grouped } from "../../domain/grouped";
import type { SaidPeriod } from "../../locales/nl/periods";

export interface SaidPeriods {
  /** Each once, as the first file writes it. */
  readonly names: readonly SaidPeriod[];
  /** How many files say nothing of it. */
  readonly silent: number;
}

export function saidPeriods({ submissions, bundles }: Pick<Submissions, "submissions" | "bundles">): SaidPeriods {
  const own = submissions.filter(({ file }) => !bundles.has(file));
  const saying = own.filter(({ reading }) => reading.period !== "");
  const names = [...grouped(saying, ({ reading }) => fold(reading.period)).values()].map((all) => ({
    period: all[0].reading.period,
    files: all.map(({ file }) => file),
  }));
  return { names, silent: own.length - saying.length };
}

/** @returns what files say that is not what the bundle says; all of it where that is empty and they differ */
export function otherPeriods({ names }: SaidPeriods, bundle: string): readonly SaidPeriod[] {
  if (bundle === "") return names.length > 1 ? names : [];
  return names.filter(({ period }) => fold(period) !== fold(bundle));
}
