/** The words of the tab Delen, by the language of the pane. They come with the tab, not before. */
import { share as en } from "./en/pane-share";
import type { Locale } from "./locale";
import { share as nl } from "./nl/pane-share";
import type { ShareTexts } from "./share-texts";

export function shareTexts({ pane }: Pick<Locale, "pane">): ShareTexts {
  return pane.language.startsWith("nl") ? nl : en;
}
