/** Which fonts mark a text as no longer meant, or as a mark beside it: alike in runs of a text and in styles of cells. Pure. */
import type { Attributes } from "./attributes";
import { isTrue } from "./xml";

/**
 * @param name of an element of a font
 * @returns `undefined` where it is another, or takes the mark away: `<strike val="0"/>`.
 */
export function isMarked(name: string, attributes: Attributes): "struck" | "raised" | undefined {
  if (name !== "strike" && name !== "vertAlign") return undefined;
  const val = attributes.get("val");
  if (name === "strike") return val === undefined || isTrue(val) ? "struck" : undefined;
  return val === "superscript" ? "raised" : undefined;
}
