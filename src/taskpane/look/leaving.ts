/**
 * A message that leaves by itself: after as long as it takes to read it at half the usual pace, and never while it is pointed at or
 * has the focus. What can be done about it must not go with it: see WCAG 2.2.1.
 */
import { type FocusEvent, useEffect, useRef, useState } from "react";

/** Milliseconds: to notice that there is something, and then for each character. */
const NOTICED = 5000;
const CHARACTER = 100;

/** @example staysFor("Eén cel aangepast.") // 6800 */
export function staysFor(text: string): number {
  return NOTICED + CHARACTER * text.length;
}

export interface Staying {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** @param text `undefined` for what does not leave by itself */
export function useLeaving(text: string | undefined, leave: () => void): Staying {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const leaving = useRef(leave);
  leaving.current = leave;
  const stays = isPointedAt || hasFocus;
  useEffect(() => {
    if (text === undefined || stays) return;
    // Whoever has looked at it again gets as long once more.
    const timer = setTimeout(() => {
      leaving.current();
    }, staysFor(text));
    return () => {
      clearTimeout(timer);
    };
  }, [text, stays]);
  // Of a button that went, nobody says that it lost the focus.
  useEffect(() => {
    if (text === undefined) setFocus(false);
  }, [text]);
  return {
    onPointerEnter: () => {
      setPointedAt(true);
    },
    onPointerLeave: () => {
      setPointedAt(false);
    },
    onFocus: () => {
      setFocus(true);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setFocus(false);
    },
  };
}
