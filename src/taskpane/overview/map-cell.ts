/** What one cell of the map says: a score, or which of the reasons there are for having none. Pure. */
import type { SourcedScore } from "../../consolidation/consolidation";
import { difference } from "../../domain/statistics/change";
import type { CellAddress } from "../../host/area";

/** Each looks different, and not by its colour alone. */
export type CellKind =
  | "score"
  | "approximate"
  | "blank"
  | "not-applicable"
  /** Words that are no score. */
  | "text"
  | "unreadable"
  /** Cells contradict each other. */
  | "conflict";

export interface MapCell {
  readonly kind: CellKind;
  readonly value: number | null;
  /** As it was written; empty where nothing was. */
  readonly raw: string;
  /** What the cells that contradict each other say. */
  readonly candidates: readonly number[];
  readonly previous: number | undefined;
  readonly target: number | undefined;
  /** How much higher than the previous time; `undefined` where there is nothing to compare. */
  readonly change: number | undefined;
  /** Where it stands, or where it should; `undefined` where no table has a place for it. */
  readonly at: CellAddress | undefined;
}

export interface CellInput extends Pick<MapCell, "candidates" | "previous" | "target" | "at"> {
  /** Absent where nothing was handed in. */
  readonly score: SourcedScore | undefined;
  readonly isContested: boolean;
}

export function mapCell({ score, isContested, ...more }: CellInput): MapCell {
  const value = score?.value ?? null;
  const { previous } = more;
  return {
    ...more,
    value,
    kind: isContested ? "conflict" : kindOf(score),
    raw: score?.raw ?? "",
    change: value === null || previous === undefined ? undefined : difference(previous, value),
  };
}

function kindOf(score: SourcedScore | undefined): CellKind {
  if (!score) return "blank";
  return score.status === "scored" || score.status === "between" ? "score" : score.status;
}

/** Does the theme need nothing more from this city? */
export function isSettled({ kind, value }: Pick<MapCell, "kind" | "value">): boolean {
  return kind === "not-applicable" || (kind !== "conflict" && value !== null);
}
