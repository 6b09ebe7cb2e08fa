/**
 * Where the work goes on after a choice: the same question, if something is left of it; else the next one; else the place where
 * one sees how it was read. React takes away what had the focus, and a browser then begins at the top.
 */
import { useEffect, useRef } from "react";
import type { Notice, WayNotice } from "../pane-store";

export interface WayFocusInput {
  readonly notice: Notice | undefined;
  /** What was read; something else when it was read anew. */
  readonly reading: unknown;
  /** The tables in which someone must choose now, by key. */
  readonly questions: readonly string[];
}

export function useWayFocus({ notice, reading, questions }: WayFocusInput): void {
  const seen = useRef<Seen | undefined>(undefined);
  useEffect(() => {
    if (notice?.kind !== "way") return;
    const before = seen.current?.notice === notice ? seen.current : undefined;
    if (!before) seen.current = { notice, reading, isLast: false, at: goOn(notice, questions) };
    // At first it may still be what was read before that is drawn. Once it is read anew, that is the last of it: whoever works in
    // the sheet, with the message still there, must not be called away.
    else if (!before.isLast && before.reading !== reading) {
      before.isLast = true;
      const { activeElement } = document;
      const isLeft = activeElement !== null && activeElement !== document.body && activeElement !== before.at;
      if (!isLeft) goOn(notice, questions);
    }
  }, [notice, reading, questions]);
}

interface Seen {
  readonly notice: WayNotice;
  readonly reading: unknown;
  /** What got the focus. */
  readonly at: HTMLElement | undefined;
  isLast: boolean;
}

/** @returns what has the focus now. */
function goOn({ table, next }: WayNotice, questions: readonly string[]): HTMLElement | undefined {
  const asked = [table, ...next].filter((key) => questions.includes(key));
  const places = [...asked.map((key) => found("data-way", key)), found("data-way-change", table), found("data-ways")];
  return places.find((place) => {
    // What is folded away takes no focus.
    place?.focus();
    return place !== undefined && document.activeElement === place;
  });
}

/** The first with the attribute, or that with the value. */
function found(attribute: string, value?: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[${attribute}]`)];
  return value === undefined ? all[0] : all.find((each) => each.getAttribute(attribute) === value);
}
