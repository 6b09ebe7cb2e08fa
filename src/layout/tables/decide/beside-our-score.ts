/**
 * A column that somebody added to our own form or grid, and headed as if it came after the score: "Definitieve score". Ours shows its
 * colours, medians and checks by the column that is ours, and whoever typed there would not know that it no longer counts: where the
 * two say otherwise, it is asked.
 */
import { agree } from "./agree";
import type { Decided } from "./decide-table";
import type { DecidedTable, SettleTables } from "./decided-table";
import { heldBy } from "./held";

export function besideOurScore<T extends DecidedTable>(
  tables: readonly T[],
  { ownSheet, definition }: SettleTables,
): readonly T[] {
  return tables.map((each) => {
    if (each.table.index.sheet.name !== ownSheet) return each;
    const decided = each.decided.map((of) => withOurs(each, of, definition));
    return decided.every((of, at) => of === each.decided[at]) ? each : { ...each, decided };
  });
}

function withOurs({ table }: DecidedTable, decided: Decided, definition: SettleTables["definition"]): Decided {
  const { outcome, used } = decided;
  if (outcome.kind !== "read" || outcome.by !== "rule" || outcome.candidates[0]?.role === "score") return decided;
  const ours = used.filter(({ candidate: { role } }) => role === "score").map(({ candidate }) => candidate);
  const candidates = [...ours, ...outcome.candidates];
  const held = candidates.map((candidate) => heldBy(table.index, candidate, definition));
  return agree(held) ? decided : { ...decided, outcome: { kind: "compete", candidates } };
}
