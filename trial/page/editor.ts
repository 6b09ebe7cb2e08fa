/** The editor of a cell, where the engine's does otherwise than Excel's. */
import { stores } from "@odoo/o-spreadsheet";
import { typedDate } from "./typed-date";

/** What the engine keeps to itself. */
interface Editor {
  /** What is being typed. */
  readonly _currentContent: string;
  canStopEdition: () => boolean;
  /** With numbers in English. */
  getCurrentCanonicalContent: (this: Editor) => string;
}

/** In every spreadsheet on this page. */
export function typeAsInExcel(): void {
  takeWhatIsTypedBeforeAnotherSheet();
  const editor = stores.CellComposerStore.prototype as unknown as Editor;
  const { getCurrentCanonicalContent: canonical } = editor;
  // It would judge by itself what is typed, and by a formula what the cell held before: the engine's one door does so.
  editor.canStopEdition = () => true;
  editor.getCurrentCanonicalContent = function () {
    return typedDate(this._currentContent, new Date().getFullYear()) ?? canonical.call(this);
  };
}

/** The engine drops it when one clicks on another sheet. In a formula one may pick cells there, as in Excel. */
function takeWhatIsTypedBeforeAnotherSheet(): void {
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const editing = document.activeElement;
      if (!(target instanceof Element && target.closest(".o-sheet")) || !(editing instanceof HTMLElement)) return;
      if (editing.matches(".o-composer.active") && !editing.textContent.startsWith("=")) editing.blur();
    },
    { capture: true },
  );
}
