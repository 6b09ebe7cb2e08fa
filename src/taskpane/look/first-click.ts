/**
 * The second click of a double click counts only where the first did. What is done by the first may bring something else under the
 * mouse: the next in a list, a message, what was scrolled into sight. That is not pressed then, and takes no focus.
 */
import { type RefObject, useEffect } from "react";

export function useFirstClick(root: RefObject<HTMLElement>): void {
  useEffect(() => (root.current ? heedFirstClick(root.current) : undefined), [root]);
}

/** @returns how to stop */
function heedFirstClick(root: HTMLElement): () => void {
  let first: Element | null;
  const isElsewhere = ({ detail, target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (detail <= 1) first = button;
    return detail > 1 && button !== first;
  };
  const pressed = (event: MouseEvent) => {
    if (isElsewhere(event)) event.preventDefault();
  };
  const clicked = (event: MouseEvent) => {
    if (isElsewhere(event)) event.stopPropagation();
  };
  root.addEventListener("mousedown", pressed, true);
  root.addEventListener("click", clicked, true);
  return () => {
    root.removeEventListener("mousedown", pressed, true);
    root.removeEventListener("click", clicked, true);
  };
}
