/** The editor of a cell, where the engine's does otherwise than Excel's. */
import { stores } from "@odoo/o-spreadsheet";

/** What the engine keeps to itself. */
interface Editor {
  canStopEdition: () => boolean;
}

/** In every spreadsheet on this page. */
export function typeAsInExcel(): void {
  const editor = stores.CellComposerStore.prototype as unknown as Editor;
  // It would judge by itself what is typed, and by a formula what the cell held before: the engine's one door does so.
  editor.canStopEdition = () => true;
}
