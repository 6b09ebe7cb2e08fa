/** Measures the row of tabs before it is seen, and again whenever its width changes. Draws it anew only where other tabs stand on it then. */
import { type RefObject, useLayoutEffect, useReducer, useRef } from "react";
import { type Measured, onRow, type RowTab } from "./row";

export interface RowPlaces {
  /** What the tabs stand in. */
  readonly row: RefObject<HTMLElement>;
  /** Its children are as wide as the tabs, one each. */
  readonly ruler: RefObject<HTMLElement>;
}

export interface RowAsked<Name extends string> {
  readonly tabs: readonly RowTab<Name>[];
  readonly chosen: Name;
  /** A change of these is measured anew. */
  readonly texts: string;
}

/** @returns the names of the tabs that stand on the row */
export function useRow<Name extends string>(
  { row, ruler }: RowPlaces,
  { tabs, chosen, texts }: RowAsked<Name>,
): readonly Name[] {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const measured = useRef<Measured>();
  const seen = onRow(tabs, chosen, measured.current);
  const drawn = useRef({ tabs, chosen, seen });
  drawn.current = { tabs, chosen, seen };
  useLayoutEffect(() => {
    const [outer, marks] = [row.current, ruler.current];
    if (!outer || !marks) return;
    const measure = () => {
      const widths = [...marks.children].map((mark) => Math.ceil(mark.getBoundingClientRect().width));
      measured.current = { widths, room: Math.floor(outer.getBoundingClientRect().width) };
      const { tabs, chosen, seen } = drawn.current;
      if (String(onRow(tabs, chosen, measured.current)) !== String(seen)) drawAgain();
    };
    measure();
    // The ruler too: a font that comes late, or a larger one, changes the words and not the row.
    const observer = new ResizeObserver(measure);
    for (const each of [outer, ...marks.children]) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, [row, ruler, texts]);
  return seen;
}
