/** The words of the form that adds sheets, by the language of the pane. They come with the form, not before. */
import { layOut as en } from "./en/lay-out";
import type { Locale, Words } from "./locale";
import { layOut as nl } from "./nl/lay-out";

export function layOutTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
