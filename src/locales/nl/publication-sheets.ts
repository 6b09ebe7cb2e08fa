/** The words on the sheets by which the Kenniscentrum publishes: Globaal, Aanbevelingen and Werkpakketten, in Dutch. */
import type { SheetTexts } from "../../layout/texts";

export const publicationSheets: Pick<SheetTexts, "ledger" | "recommendations" | "workPackages"> = {
  ledger: {
    sheet: "Globaal",
    title: "Globale score: van mediaan tot publicatie",
    instruction:
      "Elke stap krijgt een score, een reden, een naam en een datum. De mediaan en de scores van de steden blijven zoals ze zijn.",
    theme: "Thema",
    step: "Stap",
    score: "Score",
    reason: "Reden",
    person: "Wie",
    date: "Datum",
    median: "Mediaan",
    count: "n = ",
    steps: {
      workshop: "Bijstelling workshop",
      estimate: "Inschatting Kenniscentrum",
      published: "Gepubliceerd",
    },
  },
  recommendations: {
    sheet: "Aanbevelingen",
    title: "Aanbevelingen: waar staan we, waar willen we heen?",
    instruction:
      "AS IS is de globale score, of de mediaan zolang er niets gepubliceerd is. Een thema mag meerdere regels hebben.",
    theme: "Thema",
    standing: "AS IS",
    number: "Nr",
    text: "Aanbeveling (TO BE)",
    workPackage: "Werkpakket",
  },
  workPackages: {
    sheet: "Werkpakketten",
    title: "Werkpakketten",
    instruction:
      "Zet een puntkomma tussen thema's, aanbevelingen (hun nummers) en trekkers. Wat nog te bepalen is, mag er zo staan.",
    number: "Nr",
    name: "Werkpakket",
    themes: "Thema's",
    recommendations: "Aanbevelingen",
    leads: "Trekkers (steden)",
    partners: "Partners",
    priority: "Prioriteit (1-4)",
    start: "Vanaf",
    promptTitle: "Prioriteit van 1 tot 4",
    promptMessage: "1 komt eerst, 4 laatst.",
    errorTitle: "Deze prioriteit kan niet",
    errorMessage: "Vul 1, 2, 3 of 4 in.",
  },
};
