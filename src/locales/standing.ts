/** The words in which it is told how it stands, by the language of the pane. They come with the tabs that say so, not before. */
import { standing as en } from "./en/standing";
import type { Locale, Words } from "./locale";
import { standing as nl } from "./nl/standing";

export function standingTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
