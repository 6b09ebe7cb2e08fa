/** The words of the help, by the language of the pane. They come when someone asks for help, not before. */
import { help as en } from "./en/help";
import type { Locale, Words } from "./locale";
import { help as nl } from "./nl/help";

export function helpTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
