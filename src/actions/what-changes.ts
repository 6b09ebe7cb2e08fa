/**
 * What writing a draft changes, counted as a person would: scores, numbers of FTE and texts by city, and the sheets in which
 * something is written along. Counted from the cells that are written and from nothing else, so that what is told is what is
 * written; what has no cell is told apart. Nobody counts the cells of a list, which all move when a row comes in between. Pure.
 */
import type { Consolidation } from "../consolidation/consolidation";
import type { Named } from "../domain/definition/definition";
import { cellKey, FTE } from "../domain/definition/subject";
import { grouped } from "../domain/grouped";
import { isUncounted } from "../domain/score/score";
import { cellName } from "../host/a1";
import type { FilledCell } from "../layout/plan/bundle-writes";
import { HR_TITLE } from "../layout/sheets/hr-benchmark";
import type { BundleDraft } from "./draft-bundle";

export interface WhatChanges extends Readonly<Record<Fate, readonly ChangedKind[]>> {
  /** Of all kinds together. */
  readonly total: number;
  /** The values and texts that have no cell: they are written nowhere. */
  readonly unplaced: number;
  /** The names of all sheets that are there and in which something is written, lists that depend on the scores as well. */
  readonly sheets: readonly string[];
}

/**
 * What becomes of a cell: it gets another value; it gets what was handed in and is no value; one that someone emptied gets what it
 * held; it is emptied until someone chooses between what contradicts; it is emptied.
 */
export type Fate = "changed" | "uncounted" | "again" | "contested" | "emptied";

export interface ChangedKind {
  readonly kind: "scores" | "fte" | "words";
  readonly count: number;
  /** In the order of the definition. */
  readonly cities: readonly { readonly name: string; readonly count: number }[];
}

export function whatChanges({ consolidation, filled, unplaced, change }: BundleDraft): WhatChanges {
  const contested = new Set(consolidation.conflicts.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  const uncounted = uncountedIn(consolidation);
  const fateOf = ({ value, again, about }: FilledCell): Fate => {
    if (value !== null && about.kind !== "words" && uncounted.has(keyOf(about))) return "uncounted";
    if (value !== null) return again ? "again" : "changed";
    return about.kind !== "words" && contested.has(keyOf(about)) ? "contested" : "emptied";
  };
  const counted = each(filled.filter(isCounted));
  const byFate = grouped(counted, fateOf);
  const kindsOf = (fate: Fate) => kindsIn(byFate.get(fate) ?? [], consolidation.definition.cities);
  return {
    ...{ changed: kindsOf("changed"), uncounted: kindsOf("uncounted"), again: kindsOf("again") },
    ...{ contested: kindsOf("contested"), emptied: kindsOf("emptied") },
    total: counted.length,
    unplaced: unplaced.filter(({ value }) => value !== undefined).length,
    sheets: [...new Set(change.cells.map(({ sheet }) => sheet))],
  };
}

/** By `cellKey`: the scores and numbers of FTE of which the cell holds something else than one. */
function uncountedIn({ cities }: Pick<Consolidation, "cities">): ReadonlySet<string> {
  return new Set(
    cities.flatMap(({ city, scores, fte }) => [
      ...[...scores].flatMap(([themeId, score]) => (isUncounted(score) ? cellKey(city.id, themeId) : [])),
      ...(fte?.value === null ? [cellKey(city.id, FTE.id)] : []),
    ]),
  );
}

/** Whose row it is, is no text that is said; and of head counts someone was asked whether they are taken. */
function isCounted({ about: { isKey = false, subjectId } }: FilledCell): boolean {
  return !isKey && subjectId !== HR_TITLE;
}

/** A city may have two rows: the same score in both is one. Texts in two rows are two. */
function each(cells: readonly FilledCell[]): readonly FilledCell[] {
  const keyed = cells.map((cell) => {
    const { sheet, row, column, about } = cell;
    const key = about.kind === "words" ? `${sheet}!${cellName(row, column)}` : keyOf(about);
    return [key, cell] as const;
  });
  return [...new Map(keyed).values()];
}

function keyOf({ cityId, subjectId }: FilledCell["about"]): string {
  return cellKey(cityId, subjectId);
}

const KINDS = ["scores", "fte", "words"] as const;

function kindsIn(cells: readonly FilledCell[], cities: readonly Named[]): readonly ChangedKind[] {
  const byKind = grouped(cells, kindOf);
  return KINDS.flatMap((kind): readonly ChangedKind[] => {
    const own = byKind.get(kind) ?? [];
    return own.length === 0 ? [] : [{ kind, count: own.length, cities: countedBy(cities, own) }];
  });
}

function kindOf({ about: { kind, subjectId } }: FilledCell): ChangedKind["kind"] {
  if (kind === "words") return "words";
  return subjectId === FTE.id ? "fte" : "scores";
}

function countedBy(cities: readonly Named[], cells: readonly FilledCell[]): ChangedKind["cities"] {
  const byCity = grouped(cells, ({ about }) => about.cityId);
  return cities.flatMap(({ id, name }) => {
    const count = byCity.get(id)?.length ?? 0;
    return count === 0 ? [] : [{ name, count }];
  });
}
