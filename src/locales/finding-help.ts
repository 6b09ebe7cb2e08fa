/** What a kind of finding means and what to do about it, by the language of the pane. The words come when someone asks why. */
import type { FindingCode } from "../domain/finding";
import { findingHelp as en } from "./en/finding-help";
import { type FindingHelp, TOPIC } from "./finding-topics";
import type { Locale } from "./locale";
import { findingHelp as nl } from "./nl/finding-help";

/** Of a built-in code; a finding has its own sentence besides, with what was read. */
export function findingHelpOf(code: FindingCode, { pane }: Pick<Locale, "pane">): FindingHelp {
  return (pane.language.startsWith("nl") ? nl : en)[TOPIC[code]];
}
