/** What the files themselves say of the meting. Pure. */
import type { Submissions } from "../../actions/read-submissions";
import { fold } from "../../domain/definition/identity";

export interface SaidPeriods {
  /** Each once, as the first file writes it. */
  readonly names: readonly string[];
  /** How many files say nothing of it. */
  readonly silent: number;
}

export function saidPeriods({ submissions, bundles }: Pick<Submissions, "submissions" | "bundles">): SaidPeriods {
  const all = submissions.filter(({ file }) => !bundles.has(file)).map(({ reading }) => reading.period);
  const names = new Map<string, string>();
  for (const period of all) if (period !== "" && !names.has(fold(period))) names.set(fold(period), period);
  return { names: [...names.values()], silent: all.filter((period) => period === "").length };
}
