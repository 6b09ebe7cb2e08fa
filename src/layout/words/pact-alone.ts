/** Whether the figures in a sentence are what the pact pays, and nothing that it is a part of or that others pay. */
import { LATER, type Token } from "./counted-words";
import { INCLUDING, isBesidePact, isPact } from "./told-words";

/**
 * Each figure has the pact beside it: "11 VTE LEKP 1, 3 VTE LEKP 2". A second figure, or another who pays, may be the whole.
 * @param sentence as `tokensOf` reads it
 */
export function isOfPactAlone(sentence: readonly Token[]): boolean {
  const own = sentence.filter(
    ({ text }, at) => !(INCLUDING.has(text) && sentence.slice(at + 1, at + 3).some((next) => next.text === LATER)),
  );
  if (own.some(({ kind, text }) => kind === "share" || isBesidePact(text))) return false;
  if (!own.some(({ kind }) => kind === "number")) return false;
  return partsOf(own).every(({ tokens, isAdded }) => {
    const figures = tokens.filter(({ kind }) => kind === "number").length;
    const pacts = tokens.filter(({ text }) => isPact(text)).length;
    return figures === 0 ? !isAdded : figures === 1 && pacts > 0;
  });
}

interface Part {
  readonly tokens: readonly Token[];
  /** Joined to another by "en" or "+": without a figure of its own, it has a part of the other's. */
  readonly isAdded: boolean;
}

const ADDING = new Set(["en", "et", "and", "+", "&", "/", "of", "ou", "or"]);

function partsOf(sentence: readonly Token[]): readonly Part[] {
  const parts: { tokens: Token[]; isAdded: boolean }[] = [{ tokens: [], isAdded: false }];
  for (const token of sentence) {
    const isAdding = ADDING.has(token.text);
    const latest = parts.at(-1);
    if (isAdding || token.text === ",") parts.push({ tokens: [], isAdded: isAdding });
    else latest?.tokens.push(token);
  }
  return parts;
}
