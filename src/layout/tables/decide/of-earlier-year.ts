/**
 * A table whose title, or the name of its sheet, says that it was measured before the period of the workbook: "Meting 2019" in one of
 * najaar 2024. Where nothing newer stands beside it, it may have been filled in once more under its old name: it is asked.
 */
import type { DecidedTable } from "./decided-table";
import type { Years } from "./years";

export function askedIfEarlier<T extends DecidedTable & { readonly years: Years }>(each: T): T {
  const { decided, years } = each;
  if (!isEarlier(years)) return each;
  return {
    ...each,
    decided: decided.map((of) => {
      const { outcome } = of;
      const isByRule = outcome.kind === "read" && outcome.by === "rule" && outcome.isEmpty !== true;
      return isByRule ? { ...of, outcome: { kind: "compete", candidates: outcome.candidates } } : of;
    }),
  };
}

function isEarlier({ period, measured }: Years): boolean {
  return measured.size > 0 && period.size > 0 && Math.max(...measured) < Math.min(...period);
}
