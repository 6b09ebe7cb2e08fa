/** The profile of one city: per theme where it was, is and wants to get, beside the median of the group. Pure. */
import type { ConsolidatedTheme } from "../../consolidation/consolidation";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { difference } from "../../domain/statistics/change";
import type { CityRow } from "./city-rows";
import type { CellKind, MapCell } from "./map-cell";
import { placeOn } from "./scale";

export type Mark = "previous" | "now" | "target" | "median";

export interface ProfileLine extends Pick<MapCell, "at" | "change" | "candidates"> {
  readonly theme: Named;
  readonly kind: CellKind;
  readonly raw: string;
  /** What there is of each: no mark is drawn of what is not there. */
  readonly values: Readonly<Partial<Record<Mark, number>>>;
  /** Where each stands, as a share of the width. */
  readonly places: Readonly<Partial<Record<Mark, number>>>;
  /** How much is left to the target, above 0; 0 where it is reached; `undefined` without one. */
  readonly left: number | undefined;
}

export interface Profile {
  readonly city: Named;
  readonly lines: readonly ProfileLine[];
  /** Which marks occur, in order: only these are explained. */
  readonly marks: readonly Mark[];
}

const MARKS = ["previous", "now", "target", "median"] as const satisfies readonly Mark[];

export interface ProfileInput {
  readonly row: CityRow;
  readonly themes: readonly Pick<ConsolidatedTheme, "theme" | "median">[];
  /** Are there others to lie beside? The median of one city is its own score. */
  readonly isGroup: boolean;
}

export function profileOf({ row, themes, isGroup }: ProfileInput, definition: AssessmentDefinition): Profile {
  const lines = themes.flatMap(({ theme, median }, index): readonly ProfileLine[] => {
    const cell = row.cells[index];
    if (!cell) return [];
    const { kind, raw, at, change, candidates } = cell;
    const all = {
      ...{ previous: cell.previous, now: cell.value ?? undefined, target: cell.target },
      median: isGroup ? (median ?? undefined) : undefined,
    };
    const values = present(all, (value) => value);
    const { now, target } = values;
    return [
      {
        ...{ theme, kind, raw, at, change, candidates, values },
        places: present(all, (value) => placeOn(value, definition)),
        left: now === undefined || target === undefined ? undefined : Math.max(0, difference(now, target)),
      },
    ];
  });
  return { city: row.city, lines, marks: MARKS.filter((mark) => lines.some(({ values }) => mark in values)) };
}

function present(
  all: Readonly<Record<Mark, number | undefined>>,
  as: (value: number) => number,
): Readonly<Partial<Record<Mark, number>>> {
  const pairs = MARKS.flatMap((mark) => {
    const value = all[mark];
    return value === undefined ? [] : [[mark, as(value)] as const];
  });
  return Object.fromEntries(pairs);
}
