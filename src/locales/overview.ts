/** The words of the tab Overzicht and of a city's profile, by the language of the pane. They come with what is drawn, not before. */
import { overview as en } from "./en/overview";
import type { Locale, Words } from "./locale";
import { overview as nl } from "./nl/overview";

export type OverviewTexts = Words<typeof nl>;

export function overviewTexts({ pane }: Pick<Locale, "pane">): OverviewTexts {
  return pane.language.startsWith("nl") ? nl : en;
}
