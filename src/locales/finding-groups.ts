/** The words for findings by rule, by the language of the pane. They come with the tabs that list findings, not before. */
import { findingGroups as en } from "./en/finding-groups";
import type { Locale, Words } from "./locale";
import { findingGroups as nl } from "./nl/finding-groups";

export function findingGroupTexts({ pane }: Pick<Locale, "pane">): Words<typeof nl> {
  return pane.language.startsWith("nl") ? nl : en;
}
