/** A column of flags: what heads it says that something is confidential, and each row says yes or no to that for itself. Pure. */
import { fold } from "../../domain/definition/identity";
import type { Cell } from "../../host/snapshot";
import { asHeld, rawOf, textOf } from "../../layout/cells/sheet-index";
import { isTick } from "../../layout/tables/themes-down/ticks";

/**
 * The cells below a mark that are one too, each of the row that it stands in: all that do not say no. None where the mark heads no flags.
 * @param below of the rows that say something each, in the column of the mark
 */
export function flagged(mark: Cell, below: readonly Cell[]): readonly Cell[] {
  const said = below.filter((cell) => heldIn(cell) !== "");
  const isAlone = ALONE.test(fold(textOf(asHeld(mark))));
  const areFlags = said.some(isYesOrNo) || (isAlone && !said.some(isFigure));
  return areFlags ? said.filter((cell) => !isNo(heldIn(cell))) : [];
}

/** It says that something is confidential, and not what: nothing but the answer stands below it. */
const ALONE = /^(?:is)?(?:vertrouwelijk|confidentieel|confidential)(?:janee|jn)?$/;
const NO = new Set(["nee", "neen", "n", "no", "non", "false", "onwaar", "0"]);
const DASH = /^[-–—]+$/;

function heldIn(cell: Cell): string {
  return rawOf(asHeld(cell));
}

function isNo(said: string): boolean {
  return NO.has(fold(said)) || DASH.test(said);
}

function isYesOrNo(cell: Cell): boolean {
  const said = heldIn(cell);
  return typeof cell.value !== "number" && (/^[jy]$/i.test(said) || isTick(said) || isNo(said));
}

/** More than a one that says yes, or a nought that says no. */
function isFigure({ value }: Cell): boolean {
  return typeof value === "number" && value !== 0 && value !== 1;
}
