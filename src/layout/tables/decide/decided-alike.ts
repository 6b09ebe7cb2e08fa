/**
 * Two columns may say the same of one city by chance. Where the same two contradict each other for another, nobody knows which of
 * them it is, for neither.
 */
import type { SheetIndex } from "../../cells/sheet-index";
import { mayBeScore } from "../words/role";
import type { Decided } from "./decide-table";
import type { DecidedTable } from "./decided-table";
import { signatureOf } from "./outcome";

export function decidedAlike<T extends DecidedTable>(tables: readonly T[]): readonly T[] {
  const rivals = tables.flatMap(({ decided }) =>
    decided.flatMap(({ outcome }) => (outcome.kind === "compete" ? [outcome.candidates.map(signatureOf)] : [])),
  );
  const competing = new Set(rivals.flatMap(pairsOf));
  const asked = new Set(rivals.flat().filter((signature) => signature !== ""));
  if (competing.size + asked.size === 0) return ofOneKind(tables);
  const alike = tables.map((table) => ({
    ...table,
    decided: table.decided.map((each): Decided => {
      const { outcome, used } = each;
      if (outcome.kind === "none") return openAsWell(each, { asked, index: table.table.index });
      if (outcome.kind !== "read" || outcome.by !== "rule") return each;
      const signatures = outcome.candidates.map(signatureOf);
      const others = used
        .map(({ candidate }) => candidate)
        .filter((other) => signatures.some((one) => competing.has(pairOf(one, signatureOf(other)))));
      if (others.length === 0) return each;
      return { ...each, outcome: { kind: "compete", candidates: [...new Set([...outcome.candidates, ...others])] } };
    }),
  }));
  return ofOneKind(alike);
}

function pairsOf(signatures: readonly string[]): readonly string[] {
  const sorted = [...new Set(signatures)].sort();
  return sorted.flatMap((one, position) => sorted.slice(position + 1).map((other) => pairOf(one, other)));
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join("\n\n");
}

/** What is asked of other cities or sheets is asked of this one too, as soon as anything stands there: a 25. */
function openAsWell(
  each: Decided,
  { asked, index }: { readonly asked: ReadonlySet<string>; readonly index: SheetIndex },
): Decided {
  const open = each.used
    .filter(({ use }) => use === undefined)
    .map(({ candidate }) => candidate)
    .filter((candidate) => mayBeScore(candidate.role) && asked.has(signatureOf(candidate)))
    .filter(({ cells }) => cells.some(({ cell }) => typeof index.at(cell)?.value === "number"));
  return open.length === 0 ? each : { ...each, outcome: { kind: "compete", candidates: open } };
}

/**
 * Sheets of a theme each are one table. Where a city's final score is read on the others and stands empty here, its first score
 * beside it is no final one: it is asked.
 */
function ofOneKind<T extends DecidedTable>(tables: readonly T[]): readonly T[] {
  const read = new Map<string, Map<string, number>>();
  for (const { decided } of tables)
    for (const each of decided) {
      const one = oneRead(each);
      if (!one) continue;
      const own = read.get(one.cityId) ?? new Map<string, number>();
      read.set(one.cityId, own.set(one.signature, (own.get(one.signature) ?? 0) + 1));
    }
  return tables.map((table) => ({
    ...table,
    decided: table.decided.map((each): Decided => {
      const { outcome, used } = each;
      const one = oneRead(each);
      const own = one && read.get(one.cityId);
      if (!own || own.size < 2 || outcome.kind !== "read") return each;
      const usual = [...own].sort(([, a], [, b]) => b - a)[0]?.[0];
      const others = used
        .map(({ candidate }) => candidate)
        .filter((candidate) => signatureOf(candidate) === usual && signatureOf(candidate) !== one.signature);
      return others.length === 0
        ? each
        : { ...each, outcome: { kind: "compete", candidates: [...outcome.candidates, ...others] } };
    }),
  }));
}

/** What is read by rule in a table of one theme. */
function oneRead({ outcome }: Decided): { readonly cityId: string; readonly signature: string } | undefined {
  if (outcome.kind !== "read" || outcome.by !== "rule" || outcome.isEmpty === true) return undefined;
  const [first] = outcome.candidates;
  if (first?.cells.length !== 1 || !first.city) return undefined;
  return { cityId: first.city.id, signature: signatureOf(first) };
}
