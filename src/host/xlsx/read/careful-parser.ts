/** XML as `saxes` understands it: whole, and strictly. */
import { SaxesParser } from "saxes";
import { corrupt } from "../file-fault";
import { Attributes } from "./attributes";
import type { XmlEvents, XmlParser } from "./xml-events";

/**
 * Throws `file-corrupt` for XML that is malformed or holds a DOCTYPE.
 * @param before what was read already, and is told no more
 */
export function carefulParser(events: XmlEvents, before = ""): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (cause) => {
    throw corrupt("malformed XML", { cause });
  });
  parser.on("doctype", () => {
    throw corrupt("a DOCTYPE, which Office documents may not have");
  });
  if (before !== "") parser.write(before);
  const told = new Attributes();
  parser.on("opentag", ({ name, attributes }) => {
    told.fill(attributes);
    events.open(name, told, true);
  });
  parser.on("closetag", () => {
    events.close();
  });
  const text = (text: string) => {
    events.text(text);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
  };
}
