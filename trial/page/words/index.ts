/** The engine's words in Dutch, as far as they are in sight on the trial page; what would take more of them is not: see menus.ts. */
import { MENUS } from "./menus";
import { MESSAGES } from "./messages";
import { NAMES } from "./names";

/** What is told when a validation without words of its own refuses what was typed. */
export const REFUSED = "Deze invoer is hier niet toegestaan.";

/** What is told when a cell of a protected sheet is typed in that is not there to be filled in. */
export const LOCKED = {
  title: "Deze cel is beveiligd",
  message: "Op dit blad kunt u alleen de invulcellen wijzigen. Zo blijven de titels en de formules heel.",
};

const WORDS: Readonly<Record<string, string>> = { ...MENUS, ...MESSAGES, ...NAMES };

/** What was asked for and is not there: for the test that nobody gets to see it. */
export const untranslated = new Set<string>();

/** In Dutch where there are words for it; `%s` is filled in by whoever asks. */
export function dutch(text: string): string {
  const found = WORDS[text];
  if (found === undefined) untranslated.add(text);
  return found ?? text;
}
