/**
 * F6 goes round between the header, the sheet and the pane, and Shift+F6 the other way, as in Excel: a sheet keeps Tab and Escape to
 * itself, so that without it nobody leaves one by keyboard. With Ctrl as well, as in Excel on the web.
 */

/** A part of the page, and where one begins in it. */
export type RoundPart = readonly [part: HTMLElement, begin: (part: HTMLElement) => void];

/** @param others the parts before the pane, in the order in which one goes round */
export function goRound(pane: HTMLIFrameElement, others: readonly RoundPart[]): void {
  const parts: readonly RoundPart[] = [...others, [pane, backTo(pane)]];
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    const at = parts.findIndex(([part]) => part.contains(document.activeElement));
    const [part, begin] = parts.at((event.shiftKey ? at - 1 : at + 1) % parts.length) ?? [];
    if (part) begin?.(part);
  };
  // Before the sheet, which lets no key through.
  window.addEventListener("keydown", pressed, { capture: true });
  whenever(pane, (within) => {
    within.addEventListener("keydown", pressed, { capture: true });
  });
}

/** To where one was in it, which a browser forgets when one goes elsewhere; else to the first place there. */
function backTo(pane: HTMLIFrameElement): () => void {
  let left: HTMLElement | undefined;
  whenever(pane, (within) => {
    within.addEventListener("focusin", ({ target }) => {
      left = target as HTMLElement;
    });
  });
  return () => {
    left?.focus();
    if (pane.contentDocument && document.activeElement !== pane) focusFirst(pane.contentDocument);
  };
}

/** It begins anew with each workbook. */
function whenever(pane: HTMLIFrameElement, isThere: (within: Window) => void): void {
  const tell = () => {
    if (pane.contentWindow) isThere(pane.contentWindow);
  };
  tell();
  pane.addEventListener("load", tell);
}

/** The first button that is in sight. */
export function focusFirst(within: Document | HTMLElement): void {
  const buttons = [...within.querySelectorAll<HTMLElement>("button:not([tabindex='-1'])")];
  buttons.find((button) => button.checkVisibility())?.focus();
}
