/**
 * Tables that share a scale: "Scores op 10" above the first table of a sheet is said of all that stand below it, and sheets of a
 * theme each are one table. Where one is on another scale, so are the others that are headed alike; and where a sheet of instructions
 * says so, all are.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../../domain/definition/definition";
import type { Candidate, Table } from "../table";
import type { Decided } from "./decide-table";
import type { DecidedTable, SettleTables } from "./decided-table";

export function onOneScale<T extends DecidedTable>(
  tables: readonly T[],
  { definition, isOtherScale }: Pick<SettleTables, "definition" | "isOtherScale">,
): readonly T[] {
  const other = new Set([
    ...tables.flatMap(({ table, decided }) =>
      decided.flatMap(({ outcome }) =>
        outcome.kind === "scale" ? outcome.candidates.flatMap((each) => sharedWith(table, each)) : [],
      ),
    ),
    ...outOfRange(tables, definition),
  ]);
  if (other.size === 0 && !isOtherScale) return tables;
  return tables.map((table) => ({
    ...table,
    decided: table.decided.map((each): Decided => {
      const { outcome } = each;
      const isOther =
        isOtherScale ||
        (outcome.kind === "read" &&
          outcome.candidates.some((candidate) => sharedWith(table.table, candidate).some((key) => other.has(key))));
      return outcome.kind === "read" && outcome.by === "rule" && isOther
        ? { ...each, outcome: { kind: "scale", candidates: outcome.candidates } }
        : each;
    }),
  }));
}

/** What a candidate shares its scale with. */
function sharedWith(table: Table, candidate: Candidate): readonly string[] {
  const heading = headingOf(candidate);
  // Rows without a heading are of other cities: what one of them was filled in with says nothing of the others.
  const isShared = candidate.saying.otherScale || (heading !== "" && candidate.cells.length > 1);
  return [...(isShared ? [`${table.index.sheet.name}\n${heading}`] : []), ...(isOfOneTheme(table) ? [heading] : [])];
}

/** The nearest: above it "Stad | Gent" may stand over one list, and not over the next. */
function headingOf({ headings }: Candidate): string {
  return headings.at(-1) ?? "";
}

function isOfOneTheme({ candidates }: Table): boolean {
  return candidates.every(({ cells }) => cells.length === 1);
}

/** So many numbers out of range are no mistakes, nor when they are as large a part of all. */
const FEWEST_OUT_OF_RANGE = 3;
const LARGEST_PART_OF_MISTAKES = 1 / 4;

/** On sheets of a theme each, no row holds enough to tell: all that are headed alike are looked at together. */
function outOfRange(tables: readonly DecidedTable[], definition: AssessmentDefinition): readonly string[] {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  const counts = new Map<string, { all: number; out: number }>();
  for (const { table, decided } of tables.filter(({ table: each }) => isOfOneTheme(each)))
    for (const { outcome } of decided) {
      if (outcome.kind !== "read" || outcome.by !== "rule") continue;
      for (const candidate of outcome.candidates)
        for (const { cell } of candidate.cells) {
          const value = table.index.at(cell)?.value;
          if (typeof value !== "number") continue;
          const count = counts.get(headingOf(candidate)) ?? { all: 0, out: 0 };
          counts.set(headingOf(candidate), count);
          count.all += 1;
          if (value < low || value > high) count.out += 1;
        }
    }
  return [...counts].flatMap(([heading, { all, out }]) =>
    out >= FEWEST_OUT_OF_RANGE && out > all * LARGEST_PART_OF_MISTAKES ? [heading] : [],
  );
}
