/** Sheets that were made up, as the snapshot that a host would give and the truth about it. */
import type { Cell, SheetSnapshot, Snapshot } from "../../../../src/host/snapshot";
import { cellName } from "../../../../src/host/a1";
import type { Meaning, NumberRole, Piece, ScoreMeaning, Spot, WordsMeaning } from "./piece";

export interface Page {
  readonly name: string;
  readonly piece: Piece;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Nothing may be read from it but what agrees, and a finding must say so: one for all sheets that share this word. */
  readonly asks?: string;
}

export interface Place {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A score that may be read, from any of these cells and from no other. */
export interface Expected extends Omit<ScoreMeaning, "is"> {
  readonly places: readonly Place[];
}

export interface Puzzle extends Place {
  readonly cityId: string;
  readonly themeId: string;
}

export interface OtherNumber extends Place {
  readonly role: NumberRole;
  readonly value: number;
  /** Whose it is and in what, where that can be told. */
  readonly cityId?: string;
  readonly themeId?: string;
}

export interface Truth {
  readonly scores: readonly Expected[];
  /** Sheets of which a finding must tell; one of each group will do. */
  readonly asks: readonly (readonly string[])[];
  /** Cells of which a finding must tell, and from which no value may be read. */
  readonly puzzles: readonly Puzzle[];
  /** Names of towns that take no part, of which a finding must tell. */
  readonly towns: readonly Place[];
  readonly lekp: readonly (Place & { readonly cityId: string; readonly value: number })[];
  readonly headCounts: readonly Place[];
  /** What is said of a score in words, with the text. Tables that were kept before know of none. */
  readonly words?: readonly (Place & WordsMeaning & { readonly text: string })[];
  /** Every other number in or beside a table. */
  readonly numbers: readonly OtherNumber[];
}

interface Written extends Place {
  readonly spot: Spot;
}

export function truthOf(pages: readonly Page[]): Truth {
  const written = pages.flatMap(({ name, piece }) =>
    piece.flatMap((row, at) =>
      row.flatMap((spot, column): Written[] => (spot ? [{ spot, sheet: name, cell: cellName(at, column) }] : [])),
    ),
  );
  return {
    scores: scoresIn(written),
    asks: [...new Set(pages.flatMap(({ asks }) => asks ?? []))].map((word) =>
      pages.filter(({ asks }) => asks === word).map(({ name }) => name),
    ),
    puzzles: written.flatMap(({ spot: { means }, ...place }) =>
      means?.is === "puzzle" ? [{ ...place, cityId: means.cityId, themeId: means.themeId }] : [],
    ),
    lekp: written.flatMap(({ spot: { means }, ...place }) =>
      means?.is === "lekp" ? [{ ...place, cityId: means.cityId, value: means.value }] : [],
    ),
    towns: written.filter(({ spot }) => spot.means?.is === "town").map(placeOf),
    words: written.flatMap(({ spot: { means, value }, ...place }) =>
      means?.is === "words" && typeof value === "string" ? [{ ...place, ...means, text: value }] : [],
    ),
    headCounts: written.filter(({ spot }) => spot.means?.is === "head-count").map(placeOf),
    numbers: written.flatMap(({ spot, ...place }) => otherNumber(spot, place)),
  };
}

function otherNumber({ means, value }: Spot, place: Place): readonly OtherNumber[] {
  if (means === undefined || !isOther(means) || typeof value !== "number") return [];
  const { is: role, ...whose } = means;
  return [{ ...place, ...whose, role, value }];
}

export function snapshotOf(pages: readonly Page[], names: Snapshot["names"] = []): Snapshot {
  return { sheets: pages.map(sheetOf), names, dateBase: 1900 };
}

function scoresIn(written: readonly Written[]): readonly Expected[] {
  const found = new Map<string, Expected>();
  for (const { spot, ...place } of written) {
    if (spot.means?.is !== "score") continue;
    const { cityId, themeId, value, status, optional } = spot.means;
    const key = `${cityId}.${themeId}.${String(value)}`;
    const places = [...(found.get(key)?.places ?? []), place];
    found.set(key, { cityId, themeId, value, places, ...(status && { status }), ...(optional && { optional }) });
  }
  return [...found.values()];
}

type OtherMeaning = Extract<Meaning, { readonly is: NumberRole }>;

function isOther(means: Meaning): means is OtherMeaning {
  return !["score", "puzzle", "note", "town", "lekp", "head-count", "words"].includes(means.is);
}

function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}

function sheetOf({ name, piece, visibility = "visible", hiddenRows = [], hiddenColumns = [] }: Page): SheetSnapshot {
  return {
    name,
    visibility,
    cells: piece.flatMap((spots, row) => spots.flatMap((spot, column) => cellOf(spot, { row, column }))),
    merges: piece.flatMap((spots, row) =>
      spots.flatMap((spot, column) => (spot?.over ? [{ row, column, ...spot.over }] : [])),
    ),
    hiddenRows: hiddenRows.map((row) => ({ first: row, last: row })),
    hiddenColumns: hiddenColumns.map((column) => ({ first: column, last: column })),
  };
}

function cellOf(spot: Spot | null, place: Pick<Cell, "row" | "column">): readonly Cell[] {
  if (spot === null) return [];
  const { value, plain, numberFormat, fill, formula, note } = spot;
  if (value === null && fill === undefined && note === undefined) return [];
  return [
    {
      ...place,
      value,
      ...(plain !== undefined && { plain }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(fill !== undefined && { fill }),
      ...(formula !== undefined && { formula }),
      ...(note !== undefined && { note }),
    },
  ];
}
