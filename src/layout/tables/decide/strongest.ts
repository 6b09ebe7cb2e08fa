/**
 * Of several tables of one city: what a person pointed at counts, and what speaks of the same themes elsewhere does not; a sheet
 * "Na consensus" comes before one that is headed as a score. What is typed in our own grid is never set aside by another table: there it
 * shows, and who typed it would not know that it no longer counts.
 */
import type { Candidate } from "../table";
import type { Decided } from "./decide-table";
import type { DecidedTable } from "./decided-table";
import type { Outcome } from "./outcome";

export function strongest<T extends DecidedTable>(tables: readonly T[], ownSheet: string | undefined): readonly T[] {
  const chosen = new Map<string, Set<string>>();
  const best = new Map<string, number>();
  for (const { table, decided, cityId } of tables)
    for (const each of decided) {
      const city = cityOf(each, cityId);
      const { outcome } = each;
      if (city === undefined || outcome.kind !== "read" || outcome.isEmpty === true) continue;
      if (outcome.by === "person") {
        const themes = chosen.get(city) ?? new Set<string>();
        chosen.set(city, themes);
        for (const theme of themesOf(outcome)) themes.add(theme);
      }
      if (table.index.sheet.name !== ownSheet)
        best.set(city, Math.min(best.get(city) ?? Infinity, strengthOf(outcome)));
    }
  if (chosen.size === 0 && [...best.values()].every((strength) => strength === PLAIN)) return tables;
  return tables.map((table) => ({
    ...table,
    decided: table.decided.map((each): Decided => {
      const city = cityOf(each, table.cityId);
      const { outcome } = each;
      if (city === undefined || !isByRule(outcome)) return each;
      if (table.table.index.sheet.name === ownSheet) return each;
      const isChosenElsewhere = themesOf(outcome).some((theme) => chosen.get(city)?.has(theme));
      const isWeaker =
        outcome.kind === "read" &&
        strengthOf(outcome) > (best.get(city) ?? Infinity) &&
        (best.get(city) ?? Infinity) < PLAIN;
      return isChosenElsewhere || isWeaker ? { ...each, outcome: { kind: "none" } } : each;
    }),
  }));
}

/** Final, then consensus, then all the rest. */
const PLAIN = 2;

function strengthOf({ candidates }: { readonly candidates: readonly Candidate[] }): number {
  const [first] = candidates;
  return first?.role === "final" ? 0 : first?.role === "consensus" ? 1 : PLAIN;
}

function isByRule(outcome: Outcome): outcome is Extract<Outcome, { kind: "read" | "twice" | "compete" }> {
  if (outcome.kind === "read") return outcome.by !== "person" && outcome.isEmpty !== true;
  return outcome.kind === "twice" || outcome.kind === "compete";
}

function themesOf({ candidates }: { readonly candidates: readonly Candidate[] }): readonly string[] {
  return candidates.flatMap(({ cells }) => cells.map(({ theme }) => theme.id));
}

function cityOf({ used }: Decided, cityId: string | undefined): string | undefined {
  return used[0]?.candidate.city?.id ?? cityId;
}
