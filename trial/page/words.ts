/** The engine's words in Dutch, as far as they are in sight on the trial page. */

/** What is told when a validation without words of its own refuses what was typed. */
export const REFUSED = "Deze invoer is hier niet toegestaan.";

/** What is told when a cell of a protected sheet is typed in that is not there to be filled in. */
export const LOCKED = {
  title: "Deze cel is beveiligd",
  message: "Op dit blad kunt u alleen de invulcellen wijzigen. Zo blijven de titels en de formules heel.",
};

const WORDS: Readonly<Record<string, string>> = {
  "Are you sure you want to delete this sheet?": "Wilt u dit blad verwijderen?",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "Na het samenvoegen blijft alleen de waarde linksboven over. Toch samenvoegen?",
  "This will overwrite data in the subsequent columns. Split anyway?":
    "De gegevens in de kolommen ernaast worden overschreven. Toch splitsen?",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Naast uw selectie staan nog gegevens. Die worden niet mee gesorteerd. Wilt u ze mee selecteren?",
  "This operation is not allowed with multiple selections.": "Dit kan niet met meer dan één selectie tegelijk.",
  "The cell you are trying to edit has been deleted.": "De cel die u aan het invullen was, is verwijderd.",
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
