/**
 * The question whether the same workbook is to be made again is about what was chosen when it was asked: it goes as soon as something
 * else is chosen on the tab, the workbook changes, or another tab is opened.
 */
import { useEffect, useRef } from "react";
import type { PaneStore } from "../pane-store";

/** @returns whether that still is what is shown: what takes a while is answered when something else may be */
export function useAsked<Shown extends object>(store: PaneStore, shown: Shown | undefined): (asked: Shown) => boolean {
  const now = useRef<Shown>(undefined);
  useEffect(() => {
    now.current = shown;
    return () => {
      now.current = undefined;
      retractAgain(store);
    };
  }, [store, shown]);
  return (asked) => now.current === asked;
}

export function retractAgain({ state, leave }: Pick<PaneStore, "state" | "leave">): void {
  const { notice } = state();
  if (notice?.kind === "made-before" && "again" in notice) leave();
}
