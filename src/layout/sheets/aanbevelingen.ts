/** Aanbevelingen: by which columns what should be done is found. */
import { NAMES } from "../names";
import type { SheetFacts } from "./sheet";
import { THEME } from "./vocabulary";

export const aanbevelingen = {
  table: NAMES.recommendations,
  tab: "Aanbevelingen",
  title: "Aanbevelingen: waar staan we, waar willen we heen?",
  columns: {
    theme: { title: "Thema", aliases: THEME },
    standing: { title: "AS IS" },
    number: { title: "Nr", aliases: ["Nummer", "Volgnummer", "Volgnr"] },
    recommendation: { title: "Aanbeveling (TO BE)", aliases: ["Aanbeveling", "Aanbevelingen"] },
    package: { title: "Werkpakket", aliases: ["Werkpakketten"] },
  },
  knownBy: ["theme", "standing", "number", "recommendation", "package"],
  from: "centre",
} as const satisfies SheetFacts;
