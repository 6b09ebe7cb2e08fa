/**
 * Of a city in tables of several years, the one of the period counts; without a period, the last. Beside a table of which nobody
 * knows the year, or one in which its scores are still to come, it is asked.
 */
import type { Table } from "../table";
import { titlesOf } from "../titles";
import { yearsIn } from "../years-around";
import type { Decided } from "./decide-table";
import type { DecidedTable, SettleTables } from "./decided-table";
import { FIRST_AIM } from "./years";

export function ofOneYear<T extends DecidedTable>(
  tables: readonly T[],
  { period, ownSheet }: SettleTables,
): readonly T[] {
  const titled = tables.map(({ table }) => yearOf(table));
  const byCity = new Map<string, Spoken[]>();
  const nobodys: Spoken[] = [];
  for (const [position, { table, decided, cityId }] of tables.entries()) {
    const isOwn = table.index.sheet.name === ownSheet;
    const spoken = decided.flatMap((each) => {
      const isOpen = isStillOpen(each, table);
      const year = yearRead(each) ?? titled[position];
      // Our own grid is laid out empty beside the table that its scores are to be taken from.
      const isSilent = !(isOpen || speaks(each)) || (isOwn && isOpen && year === undefined);
      return isSilent ? [] : [{ position, year, isOpen, city: cityOf(each, cityId) }];
    });
    // Of whom nobody knows whose it is, it may be anyone's.
    if (spoken.every(({ city }) => city === undefined)) nobodys.push(...spoken.slice(0, 1));
    for (const { city, ...each } of spoken)
      if (city !== undefined) byCity.set(city, [...(byCity.get(city) ?? []), each]);
  }
  const verdicts = new Map<number, Map<string, Verdict>>();
  for (const [city, own] of byCity)
    for (const [position, verdict] of verdictsOn([...own, ...nobodys], period)) {
      if (verdict !== "drop" && tables[position]?.table.index.sheet.name === ownSheet) continue;
      verdicts.set(position, (verdicts.get(position) ?? new Map<string, Verdict>()).set(city, verdict));
    }
  return tables.map((table, position) => {
    const own = verdicts.get(position);
    return own ? { ...table, decided: table.decided.map((each) => turned(each, own, table.cityId)) } : table;
  });
}

/** `told`: the scores that one expects there are missing. */
/** Is the score of a city missing here, while that of another year is there? */
export function isLeftOpen({ decided }: DecidedTable): boolean {
  return decided.some(({ outcome }) => outcome.kind === "none" && outcome.isLeftOpen === true);
}

type Verdict = "drop" | "ask" | "told";

/** A table that speaks for a city, and of which year. */
interface Spoken {
  readonly position: number;
  readonly year: number | undefined;
  /** Are its scores still to come there? */
  readonly isOpen: boolean;
}

/** The one year that its nearest title or its sheet speaks of: further up there may be a note on the table above. */
function yearOf(table: Table): number | undefined {
  const nearest = titlesOf(table)
    .map(yearsIn)
    .filter((years) => years.length > 0)
    .at(-1);
  const [year, ...others] = new Set([...(nearest ?? []), ...yearsIn(table.index.sheet.name)]);
  return others.length === 0 ? year : undefined;
}

/** Also of what is asked: nobody knows yet of which year it is. What a person chose is settled. */
function speaks({ outcome }: Decided): boolean {
  return outcome.kind !== "none" && !(outcome.kind === "read" && outcome.by === "person");
}

/** A score column that is empty, or one that is missing beside what the city aims at. */
function isStillOpen({ outcome, used }: Decided, { index }: Table): boolean {
  if (outcome.kind === "read") return outcome.isEmpty === true;
  return (
    outcome.kind === "none" &&
    used.some(
      ({ use, candidate: { role, headings, cells } }) =>
        use === undefined &&
        headings.length > 0 &&
        BESIDE_SCORES.some((aside) => aside === role) &&
        cells.some(({ cell }) => typeof index.at(cell)?.value === "number"),
    )
  );
}

/** What stands beside a city's scores; earlier ones are a table by themselves as often as not. */
const BESIDE_SCORES = ["target", "importance", "rank"] as const;

function cityOf({ used }: Decided, cityId: string | undefined): string | undefined {
  return used[0]?.candidate.city?.id ?? cityId;
}

/** The year in the heading of what is read. */
function yearRead({ outcome }: Decided): number | undefined {
  const [first] = outcome.kind === "read" ? outcome.candidates : [];
  const [year, ...others] = first?.saying.years ?? [];
  return others.length === 0 ? year : undefined;
}

function verdictsOn(own: readonly Spoken[], period: string): readonly (readonly [number, Verdict])[] {
  const filled = own.filter(({ isOpen }) => !isOpen);
  const dated = new Set(filled.flatMap(({ year }) => year ?? []));
  if (own.length < 2 || dated.size === 0) return [];
  const isOpen =
    filled.some(({ year }) => year === undefined) ||
    own.some((each) => each.isOpen && (each.year === undefined || !dated.has(each.year)));
  if (dated.size === 1 && !isOpen) return [];
  const stated = yearsIn(period).filter((year) => dated.has(year));
  const measured = [...dated].filter((year) => year < FIRST_AIM);
  const present = stated[0] ?? (isOpen || measured.length === 0 ? undefined : Math.max(...measured));
  if (present !== undefined)
    return filled.flatMap(({ position, year }) =>
      year === undefined || year === present ? [] : [[position, "drop"] as const],
    );
  return own.map((each) => [each.position, each.isOpen ? "told" : "ask"] as const);
}

function turned(each: Decided, verdicts: ReadonlyMap<string, Verdict>, cityId: string | undefined): Decided {
  const city = cityOf(each, cityId);
  const verdict = city === undefined ? undefined : verdicts.get(city);
  const { outcome } = each;
  if (verdict === "told" && (outcome.kind === "none" || outcome.kind === "read"))
    return { ...each, outcome: { ...outcome, isLeftOpen: true } };
  if (verdict === undefined || (outcome.kind !== "read" && outcome.kind !== "twice")) return each;
  if (outcome.kind === "read" && (outcome.by === "person" || outcome.isEmpty === true)) return each;
  return {
    ...each,
    outcome: verdict === "drop" ? { kind: "none" } : { kind: "compete", candidates: outcome.candidates },
  };
}
