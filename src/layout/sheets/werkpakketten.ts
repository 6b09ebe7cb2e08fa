/** Werkpakketten: by which columns the work that recommendations are bundled in is found. */
import { NAMES } from "../names";
import type { SheetFacts } from "./sheet";
import { THEME } from "./vocabulary";

export const werkpakketten = {
  table: NAMES.workPackages,
  tab: "Werkpakketten",
  title: "Werkpakketten",
  columns: {
    number: { title: "Nr", aliases: ["Nummer", "Volgnummer", "Volgnr"] },
    package: { title: "Werkpakket", aliases: ["Werkpakketten"] },
    theme: { title: "Thema's", aliases: THEME },
    recommendation: { title: "Aanbevelingen", aliases: ["Aanbeveling"] },
    leads: { title: "Trekkers (steden)", aliases: ["Trekkers", "Trekker"] },
    partners: { title: "Partners", aliases: ["Partner"] },
    priority: { title: "Prioriteit (1-4)", aliases: ["Prioriteit"] },
    start: { title: "Vanaf", aliases: ["Start"] },
  },
  knownBy: ["number", "package", "recommendation", "leads", "priority"],
  from: "centre",
} as const satisfies SheetFacts;
