/**
 * A table as tired people hand it in, written out cell by cell, with what may come of it. Cells are marked with what they mean, as in
 * the tables that a seed makes, so that one judge serves both.
 */
import type { Snapshot } from "../../../../src/host/snapshot";
import { klimaatgovernance } from "../../../../src/domain/definition/klimaatgovernance";
import { type Page, snapshotOf, type Truth, truthOf } from "../generate/page";
import { type NumberRole, type Piece, type Spot, type WordsMeaning } from "../generate/piece";

export interface HandedIn {
  readonly name: string;
  readonly workbook: Snapshot;
  readonly truth: Truth;
  readonly file: string;
  /** What may come of it. */
  readonly outcomes: readonly ("right" | "asked")[];
  /** When it is asked about, one of these says so. */
  readonly codes: readonly string[];
}

const { themes, cities } = klimaatgovernance;

export const THEMES: readonly string[] = themes.map(({ name }) => name);
/** Gent's, theme by theme, unless a table says otherwise. */
export const GENT = [3, 2, 4, 2.5, 3, 1, 5, 3.5] as const;
/** The same where only whole levels can be told. */
export const WHOLE = [3, 2, 4, 2, 3, 1, 5, 3] as const;

export function score(at: number, value: number, city = "gent"): Spot {
  return { value, means: { is: "score", cityId: city, themeId: themes[at]?.id ?? "", value } };
}

/** Words or a mark in a cell, that come to a score. */
export function meant(spot: Spot, at: number, value: number): Spot {
  return { ...spot, means: { is: "score", cityId: "gent", themeId: themes[at]?.id ?? "", value } };
}

export function puzzle(spot: Spot, at: number): Spot {
  return { ...spot, means: { is: "puzzle", cityId: "gent", themeId: themes[at]?.id ?? "" } };
}

/** What Gent says of a score. */
export function ownWords(at: number, field: NonNullable<WordsMeaning["field"]>, value: string): Spot {
  const heading = { motivation: "Motivatie", strong: "Sterke punten", improve: "Verbeterpunten", evidence: "Bewijs" };
  return {
    value,
    means: { is: "words", cityId: "gent", themeId: themes[at]?.id ?? "", field, heading: heading[field] },
  };
}

export function other(value: number, is: NumberRole): Spot {
  return { value, means: { is } };
}

/** A row or a table as one would type it: texts and blanks as they are, cells that mean something marked. */
export function typed(...rows: readonly (readonly (string | Spot | null)[])[]): Piece {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell)));
}

/** A row per theme: its name, and what stands beside it. */
export function perTheme(beside: (at: number) => readonly (string | Spot | null)[]): Piece {
  return typed(...THEMES.map((theme, at) => [theme, ...beside(at)]));
}

/** Each city's name, its id, and whole scores that go round. */
export function roundScores(): readonly {
  readonly name: string;
  readonly scores: readonly Spot[];
}[] {
  return cities.map(({ id, name }, row) => ({
    name,
    scores: THEMES.map((_, at) => score(at, 1 + ((row + at) % 5), id)),
  }));
}

interface More {
  readonly file?: string;
  /** When it may be asked about. */
  readonly asks?: readonly string[];
  /** Nothing of it may be read. */
  readonly never?: true;
  /** Sheets that stand before. */
  readonly onto?: Snapshot;
}

/** Right; or, where `asks` says so, asked about. */
export function handedIn(name: string, pages: readonly Page[] | Piece, more: More = {}): HandedIn {
  const all = isPages(pages) ? pages : [{ name: "Blad1", piece: pages }];
  const own = snapshotOf(more.never ? all.map((page) => ({ ...page, asks: page.name })) : all);
  return {
    name,
    workbook: more.onto ? { ...more.onto, sheets: [...more.onto.sheets, ...own.sheets] } : own,
    truth: truthOf(more.never ? all.map((page) => ({ ...page, asks: "all" })) : all),
    file: more.file ?? "inzending.xlsx",
    outcomes: [...(more.never ? [] : (["right"] as const)), ...(more.asks ? (["asked"] as const) : [])],
    codes: more.asks ?? [],
  };
}

/** It is asked about: no value, and one of these codes. */
export function asked(name: string, pages: readonly Page[] | Piece, codes: readonly string[]): HandedIn {
  return handedIn(name, pages, { asks: codes, never: true });
}

function isPages(pages: readonly Page[] | Piece): pages is readonly Page[] {
  return pages.length > 0 && pages.every((page) => !Array.isArray(page));
}
