/** The words of the tab Delen, by the language of the pane. They come with the tab, not before. */
import { share as en } from "./en/share";
import type { Locale, Words } from "./locale";
import { share as nl } from "./nl/share";

export function shareTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
