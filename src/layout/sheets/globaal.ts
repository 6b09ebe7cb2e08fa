/** Globaal: by which columns the ledger is found. */
import { NAMES } from "../names";
import type { SheetFacts } from "./sheet";
import { SCORE, THEME } from "./vocabulary";

export const globaal = {
  table: NAMES.ledger,
  tab: "Globaal",
  title: "Globale score: van mediaan tot publicatie",
  columns: {
    theme: { title: "Thema", aliases: THEME },
    step: { title: "Stap" },
    score: { title: "Score", aliases: SCORE },
    reason: { title: "Reden" },
    person: { title: "Wie", aliases: ["Door wie"] },
    date: { title: "Datum" },
  },
  knownBy: ["theme", "step", "score", "reason", "person", "date"],
  from: "centre",
} as const satisfies SheetFacts;
