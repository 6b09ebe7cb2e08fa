/** What has the focus, above what stays at the foot of the pane. */
import { MESSAGES } from "./keep-focus";

/** Between it and what stands below it, in pixels. */
const ROOM = 8;

/** Scrolls no further than it takes: what stands above an element stays in sight as far as it can. The messages are as high as they happen to be. */
export function bringInSight(element: Element): void {
  const messages = document.querySelector(`[${MESSAGES}]`);
  const floor = Math.min(window.innerHeight, messages?.getBoundingClientRect().top ?? Infinity);
  const below = element.getBoundingClientRect().bottom + ROOM - floor;
  if (below > 0) window.scrollBy(0, below);
}
