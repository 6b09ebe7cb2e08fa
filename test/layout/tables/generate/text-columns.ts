/** Columns of words beside the scores, with a number in the words now and then. */
import type { Random } from "../../../fuzz/random";
import { some } from "./choosing";
import { type Cast, column } from "./column";
import type { Language } from "./language";
import { words } from "./piece";
import type { Subject } from "./subject";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: ["Toelichting", "Motivatie", "Opmerkingen", "Sterke punten", "Verbeterpunten", "Bewijs", "Acties", "Trekker"],
  en: ["Remarks", "Comments", "Strengths", "Evidence", "Owner"],
  fr: ["Remarques", "Commentaires", "Points forts", "Preuve", "Responsable"],
};
const TEXTS: readonly string[] = [
  ...["zie klimaatplan", "2 projecten lopen", "https://www.example.be/plan", "besproken in het college van 12 mei"],
  ...["An Maes", "sinds 2022 in voege", "geen budget", "cf. actie 3.4", "OK", "ja", "meer afstemmen met diensten"],
];

export function withTexts(cast: Cast, subject: Subject, random: Random): Cast {
  const texts = some(HEADINGS[subject.language], 1 + random.below(2), random).map((heading) => ({
    isWords: true as const,
    ...column({ heading, known: true }, subject, () => (random.below(4) === 0 ? null : words(random.pick(TEXTS)))),
  }));
  const columns = random.below(3) === 0 ? [...texts, ...cast.columns] : [...cast.columns, ...texts];
  return { ...cast, kind: `${cast.kind}, and words`, columns };
}
