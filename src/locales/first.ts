/** The words of the first screen: of every language, since it is there before anything else can be fetched. */
import { first as en } from "./en/first";
import type { Words } from "./locale";
import { first as nl } from "./nl/first";

export type FirstWords = Words<typeof nl>;

/** @param language a BCP 47 tag */
export function firstWords(language: string): FirstWords {
  return language.startsWith("nl") ? nl : en;
}
