/** The words for how tables were read, by the language of the pane. */
import { ways as en } from "./en/ways";
import type { Locale, Words } from "./locale";
import { ways as nl } from "./nl/ways";

export function wayTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
