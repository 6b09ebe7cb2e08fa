/** Legende: what it says. It holds several tables, so it is drawn by hand. */
import type { Level } from "../../domain/definition/definition";
import { NAMES } from "../names";

export const legende = {
  table: NAMES.definition,
  others: [NAMES.levels, NAMES.themes, NAMES.cities],
  from: "cities",
  keptInside: true,
  tab: "Legende",
  title: "Legende en meetmodel",
  note: "Dit blad legt vast wat er gemeten wordt. De andere bladen verwijzen ernaar.",
  definition: "Meetmodel",
  definitionId: "Code",
  definitionName: "Naam",
  definitionVersion: "Versie",
  step: "Stap",
  /** Where those who are scored are no cities. */
  unit: "Eenheid",
  asksFte: "LEKP-VTE",
  yes: "ja",
  no: "nee",
  levels: "Niveaus",
  value: "Score",
  colour: "Kleur",
  level: "Niveau",
  meaning: "Betekenis",
  between: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
  themes: "Thema's",
  theme: "Thema",
  questions: "Leidvragen",
  attention: "Waar u op let",
  group: "Groep",
  /** In the order of which a report has its themes. */
  chapter: "Hoofdstuk",
  cities: "Steden",
  units: "Wie meedoet",
  city: "Stad",
  id: "Code",
  aliases: "Ook geschreven als",
  /** Where it is told: a scan of anything but municipalities has none. */
  nis: "NIS-code",
  formerNis: "Vroegere NIS-code",
} as const;

/** What a colour is called on Legende, or what lies between two. */
export function colourWords(lower: Pick<Level, "colour">, upper: Pick<Level, "colour">): string {
  return lower.colour === upper.colour ? lower.colour : legende.between(lower.colour, upper.colour);
}
