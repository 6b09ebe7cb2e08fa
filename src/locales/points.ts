/** The words of linking points, by the language of the pane. They come with the tab Delen. */
import { points as en } from "./en/points";
import type { Locale, Words } from "./locale";
import { points as nl } from "./nl/points";

export function pointTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
