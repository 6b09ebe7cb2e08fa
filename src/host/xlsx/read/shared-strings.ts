/** The table of texts that cells refer to by index. */
import type { Parts } from "./parts";
import { RichText } from "./rich-text";

export function readSharedStrings(parts: Parts, name: string): readonly string[] {
  const strings: string[] = [];
  const item = new RichText();
  parts.stream(name, {
    open: (element, attributes) => {
      item.open(element, attributes);
    },
    text: (text) => {
      item.text(text);
    },
    close: (element) => {
      if (element === "si") strings.push(item.take());
      else item.close(element);
    },
  });
  return strings;
}
