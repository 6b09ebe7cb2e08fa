/**
 * Lists that only we write. Where someone has protected one, its protection is lifted while we write and put back as it
 * was. A password Excel does not give away: such a list stays closed, and then nothing is written at all.
 */
import type { Worksheet } from "./api";
import type { WorksheetProtectionOptions } from "./api-sheet";
import { type Step, step } from "./step";
import type { GuardedContext } from "./sync";

/** A list as it was before we wrote. */
export interface HeldList {
  readonly sheetId: string;
  /** What its protection leaves open; `undefined` where there is none. */
  readonly protection: WorksheetProtectionOptions | undefined;
}

/** @returns how it is, after the sync */
export function queueList(sheet: Worksheet): () => HeldList {
  sheet.load("id,protection/protected,protection/options");
  return () => ({
    sheetId: sheet.id,
    protection: sheet.protection.protected ? sheet.protection.options : undefined,
  });
}

/** The lists that must be opened before something is written, and those that must be closed after it. */
export interface Around {
  readonly toOpen: readonly HeldList[];
  readonly toClose: readonly HeldList[];
}

export function around({ workbook }: GuardedContext, { toOpen, toClose }: Around, steps: readonly Step[]): Step[] {
  const protectionOf = ({ sheetId }: HeldList) => workbook.worksheets.getItem(sheetId).protection;
  return [
    ...toOpen.map((list) =>
      step(() => {
        protectionOf(list).unprotect();
      }),
    ),
    ...steps,
    ...toClose.map((list) =>
      step(() => {
        protectionOf(list).protect(list.protection ?? {});
      }),
    ),
  ];
}
