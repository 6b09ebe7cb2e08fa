/**
 * Cells of a table that is made up, each with what it means: the meaning travels with the cell, so that the truth is known
 * wherever the table is put, turned or pushed aside.
 */
import type { CellContent } from "../../../../src/domain/cell-content";
import type { Status } from "../../../../src/domain/score/score";

/** What a number beside the themes is, other than the score of a city. */
export type NumberRole =
  | "target"
  | "previous"
  | "importance"
  | "respondent"
  | "mean"
  | "rank"
  /** A rival of the score: nothing says which of the two it is. */
  | "rival"
  /** On another scale. */
  | "scale"
  /** In an example. */
  | "example"
  | "other";

export interface ScoreMeaning {
  readonly is: "score";
  readonly cityId: string;
  readonly themeId: string;
  /** `null` where the cell has none: "n.v.t.". */
  readonly value: number | null;
  readonly status?: Status;
  /** Nothing is lost when it is not read: several agree, or the reader may ask. */
  readonly optional?: true;
}

export interface WordsMeaning {
  readonly is: "words";
  readonly cityId: string;
  readonly themeId: string;
  readonly heading: string;
  readonly field?: "motivation" | "strong" | "improve" | "evidence";
}

export type Meaning =
  | ScoreMeaning
  | { readonly is: NumberRole; readonly cityId?: string; readonly themeId?: string }
  /** No value may be read from it, and a finding must tell of it: a date, a story, a number over two themes. */
  | { readonly is: "puzzle"; readonly cityId: string; readonly themeId: string }
  /** A score that stands in a note. */
  | { readonly is: "note"; readonly cityId: string; readonly themeId: string }
  /** The name of a town that takes no part: a finding must name it. */
  | { readonly is: "town" }
  /** The city's own words about a score, under a heading that says which: without a field, our sheets have no place for them. */
  | WordsMeaning
  | { readonly is: "lekp"; readonly cityId: string; readonly value: number }
  | { readonly is: "head-count" };

export interface Spot extends CellContent {
  readonly note?: string;
  /** What is left of a text of which a part is struck through or raised. */
  readonly plain?: string;
  readonly means?: Meaning;
  /** Merged, from this cell on. */
  readonly over?: { readonly rows: number; readonly columns: number };
}

/** Rows of cells; `null` where nothing stands. */
export type Piece = readonly (readonly (Spot | null)[])[];

export function words(value: string): Spot {
  return { value };
}

/** A heading over so many columns, merged or in the first of them alone. */
export function headed(value: string, columns: number, merged: boolean): readonly (Spot | null)[] {
  return [
    { value, ...(merged && columns > 1 && { over: { rows: 1, columns } }) },
    ...Array<null>(Math.max(columns - 1, 0)).fill(null),
  ];
}

export function widthOf(piece: Piece): number {
  return Math.max(0, ...piece.map((row) => row.length));
}

/** Rows become columns. */
export function turned(piece: Piece): Piece {
  return Array.from({ length: widthOf(piece) }, (_, column) =>
    piece.map((row) => {
      const spot = row[column] ?? null;
      return spot?.over ? { ...spot, over: { rows: spot.over.columns, columns: spot.over.rows } } : spot;
    }),
  );
}

export function pushed(piece: Piece, rows: number, columns: number): Piece {
  const before = Array<null>(columns).fill(null);
  return [...Array.from({ length: rows }, () => []), ...piece.map((row) => [...before, ...row])];
}

export function below(upper: Piece, lower: Piece, gap: number): Piece {
  return [...upper, ...Array.from({ length: gap }, () => []), ...lower];
}

/** The second one begins `gap` columns behind the first, and `down` rows lower. */
export function beside(left: Piece, right: Piece, { gap, down = 0 }: { gap: number; down?: number }): Piece {
  const width = widthOf(left) + gap;
  const moved = pushed(right, down, 0);
  return Array.from({ length: Math.max(left.length, moved.length) }, (_, row) => {
    const own = left[row] ?? [];
    const other = moved[row] ?? [];
    return other.length === 0 ? own : [...own, ...Array<null>(width - own.length).fill(null), ...other];
  });
}
