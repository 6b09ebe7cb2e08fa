/** Legende: what it says. It holds several tables, so it is drawn by hand. */
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
  levels: "Niveaus",
  value: "Score",
  colour: "Kleur",
  level: "Niveau",
  meaning: "Betekenis",
  between: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
  themes: "Thema's",
  theme: "Thema",
  cities: "Steden",
  city: "Stad",
  id: "Code",
  aliases: "Ook geschreven als",
} as const;
