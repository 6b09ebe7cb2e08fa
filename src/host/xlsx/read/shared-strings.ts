/** The table of texts that cells refer to by index. */
import type { Parts } from "./parts";
import { RichText, type Runs } from "./rich-text";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Of the texts with runs in a font of their own, by index. */
  readonly runs: ReadonlyMap<number, Runs>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

export function readSharedStrings(parts: Parts, name: string): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, Runs>();
  const item = new RichText();
  parts.stream(name, {
    open: (element, attributes) => {
      item.open(element, attributes);
    },
    text: (text) => {
      item.text(text);
    },
    close: (element) => {
      if (element !== "si") {
        item.close(element);
        return;
      }
      const built = item.runs;
      if (built) runs.set(texts.length, built);
      texts.push(item.take());
    },
  });
  return { texts, runs };
}
