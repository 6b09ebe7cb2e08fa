/** The words for how tables were read, by the language of the pane. */
import { ways as en } from "./en/pane-ways";
import type { Locale } from "./locale";
import { ways as nl } from "./nl/pane-ways";
import type { WayTexts } from "./way-texts";

export function wayTexts({ pane }: Pick<Locale, "pane">): WayTexts {
  return pane.language.startsWith("nl") ? nl : en;
}
