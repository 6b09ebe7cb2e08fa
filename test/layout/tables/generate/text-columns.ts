/** Columns of words beside the scores, with a number in the words now and then. */
import type { Random } from "../../../fuzz/random";
import { some } from "./choosing";
import { type Cast, column } from "./column";
import type { Language } from "./language";
import type { Spot, WordsMeaning } from "./piece";
import type { Subject } from "./subject";

type Field = NonNullable<WordsMeaning["field"]>;

/** Where our sheets keep what stands below it; nowhere, where it says nothing. */
const HEADINGS: Readonly<Record<Language, readonly (readonly [string, Field?])[]>> = {
  nl: [
    ...([
      ["Toelichting", "motivation"],
      ["Motivatie", "motivation"],
      ["Opmerkingen", "motivation"],
    ] as const),
    ...([
      ["Sterke punten", "strong"],
      ["Verbeterpunten", "improve"],
      ["Bewijs", "evidence"],
    ] as const),
    ...([["Acties"], ["Trekker"]] as const),
  ],
  en: [
    ...([
      ["Remarks", "motivation"],
      ["Comments", "motivation"],
    ] as const),
    ...([["Strengths", "strong"], ["Evidence", "evidence"], ["Owner"]] as const),
  ],
  fr: [
    ...([
      ["Remarques", "motivation"],
      ["Commentaires", "motivation"],
    ] as const),
    ...([["Points forts", "strong"], ["Preuve", "evidence"], ["Responsable"]] as const),
  ],
};
const TEXTS: readonly string[] = [
  ...["zie klimaatplan", "2 projecten lopen", "https://www.example.be/plan", "besproken in het college van 12 mei"],
  ...["An Maes", "sinds 2022 in voege", "geen budget", "cf. actie 3.4", "OK", "ja", "meer afstemmen met diensten"],
];

export function withTexts(cast: Cast, subject: Subject, random: Random): Cast {
  const texts = some(HEADINGS[subject.language], 1 + random.below(2), random).map(([heading, field]) => ({
    isWords: true as const,
    ...column({ heading, known: true }, subject, (city, theme) =>
      random.below(4) === 0
        ? null
        : said(random.pick(TEXTS), { cityId: city.id, themeId: theme.id, heading, ...(field && { field }) }),
    ),
  }));
  const columns = random.below(3) === 0 ? [...texts, ...cast.columns] : [...cast.columns, ...texts];
  return { ...cast, kind: `${cast.kind}, and words`, columns };
}

export function said(value: string, means: Omit<WordsMeaning, "is">): Spot {
  return { value, means: { is: "words", ...means } };
}
