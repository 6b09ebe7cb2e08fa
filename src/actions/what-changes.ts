/**
 * What writing a draft changes, counted as a person would: scores, numbers of FTE and texts by city, and the sheets in which
 * something is written along. Nobody counts the cells of a list, which all move when a row comes in between. Taken from the draft
 * itself, so that it can say nothing else than what is written. Pure.
 */
import type { Named } from "../domain/definition/definition";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import { grouped } from "../domain/grouped";
import type { WordsField } from "../domain/measurement/words";
import type { BundleDraft } from "./draft-bundle";

export interface WhatChanges {
  /** Of all kinds together. */
  readonly total: number;
  /** Those of which something changes. */
  readonly kinds: readonly ChangedKind[];
  /** The names of all sheets that are there and in which something is written, lists that depend on the scores as well. */
  readonly sheets: readonly string[];
}

export interface ChangedKind {
  readonly kind: "scores" | "fte" | "words";
  readonly count: number;
  /** In the order of the definition. */
  readonly cities: readonly { readonly name: string; readonly count: number }[];
}

type Changed = CitySubject & { readonly field?: WordsField };

/** Of a bundle, what is not as it was; of sheets that are no bundle yet, the cells in which a figure comes. */
export function whatChanges({ isBundle, consolidation, filled, change }: BundleDraft): WhatChanges {
  const figures = filled.map(({ cityId, subjectId }): Changed => ({ cityId, subjectId }));
  const { changes = [] } = consolidation;
  const changed = change.cells.length === 0 ? [] : isBundle ? changes : figures;
  const byKind = grouped(each(changed), kindOf);
  const kinds = KINDS.flatMap((kind): readonly ChangedKind[] => {
    const own = byKind.get(kind) ?? [];
    return own.length === 0
      ? []
      : [{ kind, count: own.length, cities: countedBy(consolidation.definition.cities, own) }];
  });
  return {
    total: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
    sheets: [...new Set(change.cells.map(({ sheet }) => sheet))],
  };
}

const KINDS = ["scores", "fte", "words"] as const;

function kindOf({ subjectId, field }: Changed): ChangedKind["kind"] {
  if (field) return "words";
  return subjectId === FTE.id ? "fte" : "scores";
}

/** A city may have two rows: the same score in both is one. */
function each(changed: readonly Changed[]): readonly Changed[] {
  const keyed = changed.map((one) => [`${cellKey(one.cityId, one.subjectId)}\n${one.field ?? ""}`, one] as const);
  return [...new Map(keyed).values()];
}

function countedBy(cities: readonly Named[], changed: readonly Changed[]): ChangedKind["cities"] {
  const byCity = grouped(changed, ({ cityId }) => cityId);
  return cities.flatMap(({ id, name }) => {
    const count = byCity.get(id)?.length ?? 0;
    return count === 0 ? [] : [{ name, count }];
  });
}
