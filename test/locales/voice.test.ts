/** One voice: words that no user knows, that say the same as another word, or that a Fleming would not write, stand nowhere. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";

const FOLDERS = ["src/locales/nl", "src/layout/sheets", "src/export/sheet", "trial/page/words"];

/** What is said, without what is said of the code. */
function wordsOf(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");
}

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)).filter((path) =>
  path.endsWith(".ts"),
);

function saying(phrase: RegExp): readonly string[] {
  return files.flatMap((path) =>
    [...wordsOf(path).matchAll(new RegExp(phrase, "g"))].map(([said]) => `${path}: ${said}`),
  );
}

it.each([
  ["the pane by a name of Microsoft's", /deelvenster|taakvenster/],
  ["a contradiction by two names", /tegenspraak|tegengesproken|elkaar tegen/],
  ["what a person would have to guess", /zit vol|laat zich|laten zich|verraa?d|verklap|half af|Haal .* weg/],
  ["not applicable in two spellings", /"nvt"/],
  ["the estimate of FTE as a score that is about right", /VTE[^"`]*bij benadering/],
])("names nowhere %s", (_, phrase) => {
  expect(saying(phrase)).toEqual([]);
});

it("names what a button does by its verb, not as an order to someone", () => {
  const order =
    /: (?:\([^)]*\) => )?["`](?:Annuleer|Bereken|Gebruik|Ga naar|Kleur de(?:ze)?|Kopieer|Laat|Los|Neem|Schrijf|Sluit|Toon|Vergeet|Verander|Wijzig|Zet)\b[^."`]*["`]/;
  expect(saying(order)).toEqual([]);
});
