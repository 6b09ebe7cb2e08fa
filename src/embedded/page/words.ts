/** The engine's words in Dutch, as far as they are in sight on the trial page. */

/** What is told when a validation without words of its own refuses what was typed. */
export const REFUSED = "Deze invoer is hier niet toegestaan.";

/** What is told when a cell of a protected sheet is typed in that is not there to be filled in. */
export const LOCKED = {
  title: "Deze cel is beveiligd",
  message: "Op dit blad kunt u alleen de invulcellen wijzigen. Zo blijven de titels en de formules heel.",
};

const WORDS: Readonly<Record<string, string>> = {
  Invalid: "Niet geldig",
  "The value does not match the custom formula data validation rule":
    "Deze waarde past niet bij wat hier gevraagd wordt.",
  File: "Bestand",
  Edit: "Bewerken",
  View: "Beeld",
  Insert: "Invoegen",
  Format: "Opmaak",
  Data: "Gegevens",
  Undo: "Ongedaan maken",
  Redo: "Opnieuw",
  Copy: "Kopiëren",
  Cut: "Knippen",
  Paste: "Plakken",
};

/** A sentence in Dutch where there is one; `%s` is filled in in order. */
export function dutch(text: string, ...values: unknown[]): string {
  const rest = values.map(String);
  return (WORDS[text] ?? text).replaceAll("%s", () => rest.shift() ?? "");
}
