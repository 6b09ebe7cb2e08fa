/** The twelve colours of a theme, in the order in which cells refer to them, which is not the order of the part. */
import type { Parts } from "./parts";

/** Excel counts light before dark, the theme lists dark before light. */
const ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** RRGGBB by index. */
export type ThemeColours = ReadonlyMap<number, string>;

export function readTheme(parts: Parts, name: string): ThemeColours {
  const colours = new Map<number, string>();
  let place = -1;
  parts.parse(name, {
    open: (element, attributes) => {
      if (ORDER.includes(element)) place = ORDER.indexOf(element);
      // A system colour, such as the window's, comes with the value it had when the file was saved.
      const named = element === "srgbClr" ? "val" : element === "sysClr" ? "lastClr" : undefined;
      const colour = named && attributes.get(named);
      // The first counts: further schemes, to choose from, may follow.
      if (place >= 0 && colour !== undefined && !colours.has(place)) colours.set(place, colour.toUpperCase());
    },
    close: (element) => {
      if (ORDER.includes(element)) place = -1;
    },
  });
  return colours;
}
