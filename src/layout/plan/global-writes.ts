/**
 * What is published, as cells of a Maturiteit that is there. Where its row has formulas, these follow Globaal by themselves;
 * else the score is written into the cell, and never over one that someone typed.
 */
import type { CellAddress } from "../../host/area";
import type { Cell, Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { type LedgerEntry, publishedIn } from "../../domain/global-score/ledger";
import { cellAt } from "../number-cell";
import { heldOf } from "../cells/sheet-index";
import type { GridPlace } from "../sheets/grid";
import { gridPlaceIn } from "./grid-place";

export interface GlobalWrite extends CellAddress {
  readonly value: number;
}

/** Into the cells that are empty, and nowhere else. */
export function globalWrites(
  workbook: Snapshot,
  ledger: readonly LedgerEntry[],
  definition: AssessmentDefinition,
): readonly GlobalWrite[] {
  const place = gridPlaceIn(workbook, definition);
  return definition.themes.flatMap(({ id }) => {
    const value = publishedIn(ledger, id);
    const { at, held } = globalCellAt(place, id, workbook) ?? {};
    return value !== null && at && heldOf(held) === "" && held?.formula === undefined ? [{ ...at, value }] : [];
  });
}

export interface GlobalCell {
  readonly at: CellAddress;
  /** `undefined` for an empty cell. */
  readonly held: Cell | undefined;
}

/** The cell for the global score of a theme; `undefined` where there is none. */
export function globalCellOf(
  workbook: Snapshot,
  themeId: string,
  definition: AssessmentDefinition,
): GlobalCell | undefined {
  return globalCellAt(gridPlaceIn(workbook, definition), themeId, workbook);
}

function globalCellAt(place: GridPlace | undefined, themeId: string, workbook: Snapshot): GlobalCell | undefined {
  const column = place?.columns.get(themeId);
  if (!place || column === undefined) return undefined;
  const at = { sheet: place.sheet, row: place.global, column };
  return { at, held: cellAt(at, workbook) };
}
