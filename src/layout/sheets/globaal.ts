/** Globaal: by which columns the ledger is found, and what it says. */
import type { LedgerStep } from "../../domain/global-score/ledger";
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

export const words = {
  note: "Elke stap krijgt een score, een reden, een naam en een datum. De mediaan en de scores van de steden blijven zoals ze zijn.",
  median: "Mediaan",
  /** Stands before the number of cities that the median is of. */
  count: "n = ",
  steps: {
    workshop: "Bijstelling workshop",
    estimate: "Inschatting Kenniscentrum",
    published: "Gepubliceerd",
  } satisfies Record<LedgerStep, string>,
} as const;
