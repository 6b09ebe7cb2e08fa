/** What has the focus is not left behind the messages, when these come or grow and when it gets there. */
import { type RefObject, useEffect, useRef } from "react";
import { MESSAGES } from "./keep-focus";

/** Between what has the focus and what stands below it, in pixels. */
const ROOM = 8;

/** @returns for the region that stays at the foot of the pane */
export function useUncovered(): RefObject<HTMLDivElement> {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = region.current;
    if (!own) return;
    const observer = new ResizeObserver(() => {
      uncover(own);
    });
    observer.observe(own);
    return () => {
      observer.disconnect();
    };
  }, []);
  return region;
}

/** Of what just got the focus, as high as the messages happen to be. */
export function uncoverFocused(): void {
  const region = document.querySelector<HTMLElement>(`[${MESSAGES}]`);
  if (region) uncover(region);
}

/** Only what the region covers in part or whole: whoever scrolled away from it has left it. */
function uncover(region: HTMLElement): void {
  const focused = document.activeElement;
  const { top, height } = region.getBoundingClientRect();
  if (!focused || focused === document.body || height === 0 || region.contains(focused)) return;
  const { top: above, bottom: below } = focused.getBoundingClientRect();
  if (above < window.innerHeight && below > top && below - above < top) window.scrollBy(0, below - top + ROOM);
}
