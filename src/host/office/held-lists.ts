/**
 * Lists that only we write. Where someone has protected one, its protection is lifted while we write and put back as it
 * was. A password Excel does not give away: such a list stays closed, and then nothing is written at all.
 */
import type { Worksheet } from "./api";
import type { WorksheetProtectionOptions } from "./api-sheet";
import { type Step, step } from "./step";
import type { GuardedContext } from "./sync";

/** A list that was protected before we wrote. */
export interface ProtectedList {
  readonly sheetId: string;
  /** What its protection leaves open. */
  readonly options: WorksheetProtectionOptions;
}

/** @returns after the sync, the list; none when it is not protected */
export function queueList(sheet: Worksheet): () => readonly ProtectedList[] {
  sheet.load("id,protection/protected,protection/options");
  return () => (sheet.protection.protected ? [{ sheetId: sheet.id, options: sheet.protection.options }] : []);
}

/** The lists that must be opened before something is written, and those that must be closed after it. */
export interface Around {
  readonly toOpen: readonly ProtectedList[];
  readonly toClose: readonly ProtectedList[];
}

export function around({ workbook }: GuardedContext, { toOpen, toClose }: Around, steps: readonly Step[]): Step[] {
  const protectionOf = ({ sheetId }: ProtectedList) => workbook.worksheets.getItem(sheetId).protection;
  return [
    ...toOpen.map((list) =>
      step(() => {
        protectionOf(list).unprotect();
      }),
    ),
    ...steps,
    ...toClose.map((list) =>
      step(() => {
        protectionOf(list).protect(list.options);
      }),
    ),
  ];
}
