/**
 * Where the work goes on once files were read, or the bundle was written: the next step, at the foot of the tab. Whoever is typing
 * meanwhile, or works in the sheet, is not called away.
 */
import { useEffect, useRef } from "react";
import type { SessionState } from "./bundle-session";
import { goToFoot } from "./use-go-on";

export function useNextFocus({ files }: Pick<SessionState, "files">): void {
  const before = useRef(files);
  useEffect(() => {
    const was = before.current;
    before.current = files;
    if (files === was) return;
    const isMore = files.length > was.length;
    const isTaken = files.length < was.length && files.length > 0;
    if (!isAway()) return;
    // Of a list from which one was taken, one may want to take another.
    if (isTaken) goTo("[data-drop] button");
    else if (isMore || files.length === 0) goToFoot();
  }, [files]);
}

/** Is the focus where nobody works: nowhere, on a tab, or where the files were given? */
function isAway(): boolean {
  const { activeElement: at } = document;
  return at === null || at === document.body || at.closest("[role=tablist], [data-drop], [data-foot]") !== null;
}

function goTo(place: string): void {
  document.querySelector<HTMLElement>(place)?.focus();
}
