/** The words of the tab Leren, by the language of the pane. They come with the tab, not before. */
import { learn as en } from "./en/learn";
import type { Locale, Words } from "./locale";
import { learn as nl } from "./nl/learn";

export function learnTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
