/** Whose scores are read in a table, and where: what stands in the same row or column may be about them. */
import type { Named } from "../../domain/definition/definition";
import { type Position, positionKey } from "../../host/area";
import { latestPer, oncePer } from "../../domain/kept";
import type { Decided } from "./decide/decide-table";
import type { Reach } from "./connected";
import { besideIn, cellsOf } from "./table";
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
  /** Does a score, or what is asked about, stand there? */
  readonly isScore: (place: Position) => boolean;
  /** The cells of a row within reach that are neither. */
  readonly beside: (row: number, reach: Reach) => readonly Cell[];
  /** The rows of scores, in the order of the cities. */
  readonly rows: readonly number[];
  readonly inRow: (row: number) => readonly OwnerAt[];
  /** The one that all of these in this column are, if they are. */
  readonly onlyInColumn: (column: number, isMeant: (owner: OwnerAt) => boolean) => Owner | undefined;
  /** Is there any in this column? */
  readonly isIn: (column: number) => boolean;
  readonly firstColumn: number;
  /** Of this city and theme, where its score stands in the same row or column. */
  readonly ofCity: (place: Position, theme: Named, each: Decided) => Owner | undefined;
}

/** Asked for the columns beside the scores, and for their notes. */
export const ownersIn = oncePer(({ table, decided, cityId }: TableToRead): Owners => {
  const asked = decided.flatMap(({ outcome }) => (outcome.kind === "none" ? [] : outcome.candidates));
  const isAsked = cellsOf(asked);
  const beside = besideIn(asked, besideBefore);
  const labels = new Set(table.themes.map(({ label }) => positionKey(label)));
  const owned = decided.map((each) => ownedBefore(each, [cityId], () => ownedBy(each, cityId)));
  const rows = new Map<number, Owned[]>();
  for (const each of owned) for (const row of each.rows.keys()) listIn(rows, row).push(each);
  const inRow = (row: number) => rows.get(row)?.flatMap((each) => each.rows.get(row) ?? []) ?? [];
  // Of hundreds of cities, the second mostly is another one already.
  const onlyInColumn: Owners["onlyInColumn"] = (column, isMeant) => {
    let only: OwnerAt | undefined;
    for (const { columns } of owned)
      for (const owner of columns.get(column) ?? NOBODY)
        if (isMeant(owner)) {
          only ??= owner;
          if (!isSame(owner, only)) return undefined;
        }
    return only;
  };
  return {
    isScore: (place) => isAsked(place) || labels.has(positionKey(place)),
    beside: (row, reach) => beside(table.index, row, reach).filter((cell) => !labels.has(positionKey(cell))),
    ...{ rows: [...rows.keys()], inRow, onlyInColumn },
    isIn: (column) => owned.some((each) => each.columns.has(column)),
    firstColumn: Math.min(...owned.map(({ firstColumn }) => firstColumn)),
    ofCity: (place, theme, each) => {
      const city = cityOf(each, cityId);
      const isMeant = (owner: Owner) => owner.cityId === city && owner.theme === theme;
      return inRow(place.row).find(isMeant) ?? onlyInColumn(place.column, isMeant);
    },
  };
});

const besideBefore = latestPer<readonly Cell[], readonly Cell[]>();
const NOBODY: readonly OwnerAt[] = [];

/** What one city has in a table: the very same for as long as the very same was decided of it. */
interface Owned {
  readonly rows: ReadonlyMap<number, readonly OwnerAt[]>;
  readonly columns: ReadonlyMap<number, readonly OwnerAt[]>;
  readonly firstColumn: number;
}

const ownedBefore = latestPer<Decided, Owned>();

function ownedBy(decided: Decided, around: string | undefined): Owned {
  const [rows, columns] = [new Map<number, OwnerAt[]>(), new Map<number, OwnerAt[]>()];
  const { outcome } = decided;
  const cityId = cityOf(decided, around);
  if (cityId !== undefined && (outcome.kind === "read" || outcome.kind === "twice"))
    for (const { cells } of outcome.candidates)
      for (const { theme, cell: place } of cells) {
        const owner = { cityId, theme, place };
        listIn(rows, place.row).push(owner);
        listIn(columns, place.column).push(owner);
      }
  return { rows, columns, firstColumn: Math.min(...columns.keys()) };
}

function cityOf({ used }: Decided, around: string | undefined): string | undefined {
  return used[0]?.candidate.city?.id ?? around;
}

function listIn<Each>(places: Map<number, Each[]>, place: number): Each[] {
  const own = places.get(place) ?? [];
  if (own.length === 0) places.set(place, own);
  return own;
}

/** The one that they all are, if they are. */
export function onlyOne(owners: readonly Owner[]): Owner | undefined {
  const [first] = owners;
  return first && owners.every((owner) => isSame(owner, first)) ? first : undefined;
}

function isSame(one: Owner, other: Owner): boolean {
  return one.cityId === other.cityId && one.theme === other.theme;
}
