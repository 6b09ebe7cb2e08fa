/** A parser that is quick for what workbooks are made of, and careful from the first that it does not know. */
import { carefulParser } from "./careful-parser";
import { Scanner } from "./scanner";
import type { Left, XmlEvents, XmlParser } from "./xml-events";

/** Tells what `carefulParser` tells, and throws what it throws. */
export function quickParser(events: XmlEvents): XmlParser {
  const scanner = new Scanner(events);
  let careful: XmlParser | undefined;
  const goOn = (left: Left | undefined): void => {
    if (!left) return;
    careful = carefulParser(events, left.before);
    careful.write(left.rest);
  };
  return {
    write: (piece) => {
      if (careful) careful.write(piece);
      else goOn(scanner.write(piece));
    },
    close: () => {
      if (!careful) goOn(scanner.end());
      careful?.close();
    },
  };
}
