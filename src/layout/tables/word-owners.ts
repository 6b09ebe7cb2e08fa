/** Whose scores are read in a table, and where: what stands in the same row or column may be about them. */
import type { Named } from "../../domain/definition/definition";
import { type Position, positionKey } from "../../host/area";
import type { Decided } from "./decide/decide-table";
import type { TableToRead } from "./read-table";
import type { Cell } from "../../host/snapshot";
import type { Saying } from "./words/saying";

/** A score that is read. */
export interface Owner {
  readonly cityId: string;
  readonly theme: Named;
}

export interface WordLine {
  /** All that is written over or before it, and what that says: of a theme only what it says of that theme alone. */
  readonly headings: readonly string[];
  readonly saying: Saying;
  /** Where the nearest of these stands; `undefined` where nothing heads it. */
  readonly at: Position | undefined;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  readonly cell: Cell;
  /** `undefined` where nobody can tell whose words they are, or about which score. */
  readonly owner: Owner | undefined;
}

export interface OwnerAt extends Owner {
  readonly place: Position;
}

export interface Owners {
  readonly all: readonly OwnerAt[];
  /** Does a score, or what is asked about, stand there? */
  readonly isScore: (place: Position) => boolean;
  readonly inRow: (row: number) => readonly OwnerAt[];
  readonly inColumn: (column: number) => readonly OwnerAt[];
  readonly firstColumn: number;
  /** Of this city and theme, where its score stands in the same row or column. */
  readonly ofCity: (place: Position, theme: Named, each: Decided) => Owner | undefined;
}

export function ownersIn({ table, decided, cityId }: TableToRead): Owners {
  const rows = new Map<number, OwnerAt[]>();
  const columns = new Map<number, OwnerAt[]>();
  const scores = new Set<string>();
  const cityOf = ({ used }: Decided) => used[0]?.candidate.city?.id ?? cityId;
  for (const each of decided) {
    const { outcome } = each;
    const city = cityOf(each);
    for (const { cells } of outcome.kind === "none" ? [] : outcome.candidates)
      for (const { theme, cell: place } of cells) {
        scores.add(positionKey(place));
        if (city === undefined || (outcome.kind !== "read" && outcome.kind !== "twice")) continue;
        const owner = { cityId: city, theme, place };
        add(rows, place.row, owner);
        add(columns, place.column, owner);
      }
  }
  for (const { label } of table.themes) scores.add(positionKey(label));
  const inRow = (row: number) => rows.get(row) ?? [];
  const inColumn = (column: number) => columns.get(column) ?? [];
  return {
    isScore: (place) => scores.has(positionKey(place)),
    all: [...rows.values()].flat(),
    ...{ inRow, inColumn, firstColumn: Math.min(...columns.keys()) },
    ofCity: (place, theme, each) => {
      const city = cityOf(each);
      return [...inRow(place.row), ...inColumn(place.column)].find(
        (owner) => owner.cityId === city && owner.theme === theme,
      );
    },
  };
}

function add(places: Map<number, OwnerAt[]>, place: number, owner: OwnerAt): void {
  const own = places.get(place);
  if (own) own.push(owner);
  else places.set(place, [owner]);
}

/** The one that they all are, if they are. */
export function onlyOne(owners: readonly Owner[]): Owner | undefined {
  const [first, ...others] = owners;
  return others.every(({ cityId, theme }) => cityId === first?.cityId && theme === first.theme) ? first : undefined;
}
