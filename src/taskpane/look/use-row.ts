/** Measures the row of tabs before it is drawn, and again whenever its width changes. */
import { type RefObject, useLayoutEffect, useState } from "react";

/** @param row what the tabs stand in, @param ruler its children are as wide as the tabs, one each, @param texts a change of these is measured anew */
export function useMeasured(row: RefObject<HTMLElement>, ruler: RefObject<HTMLElement>, texts: string) {
  const [measured, setMeasured] = useState<{ readonly widths: readonly number[]; readonly room: number }>();
  useLayoutEffect(() => {
    const [outer, marks] = [row.current, ruler.current];
    if (!outer || !marks) return;
    const measure = () => {
      const widths = [...marks.children].map((mark) => Math.ceil(mark.getBoundingClientRect().width));
      const room = Math.floor(outer.getBoundingClientRect().width);
      setMeasured((before) =>
        String([before?.room, before?.widths]) === String([room, widths]) ? before : { widths, room },
      );
    };
    measure();
    // The ruler too: a font that comes late, or a larger one, changes the words and not the row.
    const observer = new ResizeObserver(measure);
    for (const each of [outer, ...marks.children]) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, [row, ruler, texts]);
  return measured;
}
