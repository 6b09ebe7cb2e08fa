/**
 * What several tables of one workbook say of one another: what is headed alike is decided alike, and a table of another year
 * than the others is no second submission.
 */
import type { Table } from "../table";
import { titlesOf } from "../titles";
import { yearsIn } from "../years-around";
import type { Decided } from "./decide-table";
import { signatureOf } from "./way";
import { FIRST_AIM } from "./years";

export interface DecidedTable {
  readonly table: Table;
  readonly decided: readonly Decided[];
  /** The city of candidates without a name. */
  readonly cityId: string | undefined;
}

export interface SettleTables {
  /** As the workbook states it; empty when it does not. */
  readonly period: string;
  /** The sheet of our own grid: what is typed there is a score, whatever stands elsewhere. */
  readonly ownSheet: string | undefined;
}

export function settled<T extends DecidedTable>(tables: readonly T[], input: SettleTables): readonly T[] {
  return ofOneYear(alike(tables), input);
}

/**
 * Two columns may say the same of one city by chance. Where the same two contradict each other for another, nobody knows which
 * of them it is, for neither.
 */
function alike<T extends DecidedTable>(tables: readonly T[]): readonly T[] {
  const competing = new Set(
    tables.flatMap(({ decided }) =>
      decided.flatMap(({ outcome }) =>
        outcome.kind === "compete" ? pairsOf(outcome.candidates.map(signatureOf)) : [],
      ),
    ),
  );
  if (competing.size === 0) return tables;
  return tables.map((table) => ({
    ...table,
    decided: table.decided.map((each): Decided => {
      const { outcome, used } = each;
      if (outcome.kind !== "read" || outcome.by !== "rule") return each;
      const signatures = outcome.candidates.map(signatureOf);
      const rivals = used
        .map(({ candidate }) => candidate)
        .filter((other) => signatures.some((one) => competing.has(pairOf(one, signatureOf(other)))));
      if (rivals.length === 0) return each;
      return { ...each, outcome: { kind: "compete", candidates: [...new Set([...outcome.candidates, ...rivals])] } };
    }),
  }));
}

function pairsOf(signatures: readonly string[]): readonly string[] {
  const sorted = [...new Set(signatures)].sort();
  return sorted.flatMap((one, position) => sorted.slice(position + 1).map((other) => pairOf(one, other)));
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join("\n\n");
}

/** Of a city in tables of several years, the one of the period counts; without a period, the last; beside one without a year, it is asked. */
function ofOneYear<T extends DecidedTable>(tables: readonly T[], { period, ownSheet }: SettleTables): readonly T[] {
  const titled = tables.map(({ table }) => yearOf(table));
  const byCity = new Map<string, Spoken[]>();
  for (const [position, { decided, cityId }] of tables.entries())
    for (const each of decided)
      for (const city of citiesOf(each, cityId)) {
        const spoken = { position, year: yearRead(each) ?? titled[position] };
        const own = byCity.get(city);
        if (own) own.push(spoken);
        else byCity.set(city, [spoken]);
      }
  const verdicts = new Map<number, Map<string, "drop" | "ask">>();
  for (const [city, own] of byCity)
    for (const [position, verdict] of verdictsOn(own, period)) {
      if (verdict === "ask" && tables[position]?.table.index.sheet.name === ownSheet) continue;
      verdicts.set(position, (verdicts.get(position) ?? new Map<string, "drop" | "ask">()).set(city, verdict));
    }
  return tables.map((table, position) => {
    const own = verdicts.get(position);
    return own ? { ...table, decided: table.decided.map((each) => turned(each, own, table.cityId)) } : table;
  });
}

/** The one year that its title or its sheet speaks of. */
function yearOf(table: Table): number | undefined {
  const [year, ...others] = new Set([...titlesOf(table), table.index.sheet.name].flatMap(yearsIn));
  return others.length === 0 ? year : undefined;
}

/** Also of what is asked: nobody knows yet of which year it is. What a person chose is settled. */
function citiesOf({ outcome, used }: Decided, cityId: string | undefined): readonly string[] {
  if (outcome.kind === "none" || (outcome.kind === "read" && (outcome.by === "person" || outcome.isEmpty === true)))
    return [];
  return [used[0]?.candidate.city?.id ?? cityId ?? []].flat();
}

/** A table that speaks for a city, and of which year. */
interface Spoken {
  readonly position: number;
  readonly year: number | undefined;
}

/** The year in the heading of what is read. */
function yearRead({ outcome }: Decided): number | undefined {
  const [first] = outcome.kind === "read" ? outcome.candidates : [];
  const [year, ...others] = first?.saying.years ?? [];
  return others.length === 0 ? year : undefined;
}

function verdictsOn(own: readonly Spoken[], period: string): readonly (readonly [number, "drop" | "ask"])[] {
  const dated = new Set(own.flatMap(({ year }) => year ?? []));
  if (own.length < 2 || dated.size === 0) return [];
  const isOpen = own.some(({ year }) => year === undefined);
  if (dated.size === 1 && !isOpen) return [];
  const stated = yearsIn(period).filter((year) => dated.has(year));
  const measured = [...dated].filter((year) => year < FIRST_AIM);
  const present = stated[0] ?? (isOpen || measured.length === 0 ? undefined : Math.max(...measured));
  if (present !== undefined)
    return own.flatMap(({ position, year }) =>
      year === undefined || year === present ? [] : [[position, "drop"] as const],
    );
  return own.map(({ position }) => [position, "ask"] as const);
}

function turned(each: Decided, verdicts: ReadonlyMap<string, "drop" | "ask">, cityId: string | undefined): Decided {
  const [city] = citiesOf(each, cityId);
  const verdict = city === undefined ? undefined : verdicts.get(city);
  if (verdict === undefined || (each.outcome.kind !== "read" && each.outcome.kind !== "twice")) return each;
  return {
    ...each,
    outcome: verdict === "drop" ? { kind: "none" } : { kind: "compete", candidates: each.outcome.candidates },
  };
}
