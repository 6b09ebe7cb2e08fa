/** The words of Bundelen, by the language of the pane. They come with the tabs that read files, not before. */
import { bundle as en } from "./en/bundle";
import type { Locale, Words } from "./locale";
import { bundle as nl } from "./nl/bundle";

export type BundleWords = Words<typeof nl>;

export function bundleTexts({ pane }: Pick<Locale, "pane">): BundleWords {
  return pane.language.startsWith("nl") ? nl : en;
}
