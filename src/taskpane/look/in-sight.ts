/** What has the focus and what comes next, above what stays at the foot of the pane. */
import { type RefObject, useEffect } from "react";
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

/**
 * A message at the foot, or at the field, comes while someone types: what was in sight before stays so, and what gets the focus next does not come
 * behind it. Nothing moves under the mouse of someone who presses a button.
 */
export function useAboveMessages(part: RefObject<HTMLElement>): void {
  useEffect(() => {
    const messages = document.querySelector(`[${MESSAGES}]`);
    if (!messages) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBottom = `${messages.getBoundingClientRect().height + ROOM}px`;
      const { activeElement: at } = document;
      if (!at?.matches("input, textarea")) return;
      const { bottom = Infinity } = part.current?.getBoundingClientRect() ?? {};
      if (part.current && bottom <= window.innerHeight) bringInSight(part.current);
      // With what is said of it: in a low pane there is room for no more than that.
      bringInSight(at.closest(".fui-Field") ?? at);
    });
    observer.observe(messages);
    const tab = part.current?.closest("[role=tabpanel]");
    if (tab) observer.observe(tab);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = "";
    };
  }, [part]);
}
