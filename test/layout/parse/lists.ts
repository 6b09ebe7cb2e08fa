/** Tables of the benchmark that name themes and cities and are no grid of scores. */
import { GOOD_PRACTICES } from "../../../src/sample/good-practices-2025";
import type { Rows } from "../book";

export const RECOMMENDATIONS: Rows = [
  ["Nr", "Thema", "Aanbeveling (kort)"],
  [1, "Strategie", "Betere strategische afstemming en prioritering met andere overheden en stakeholders"],
  [2, "Strategie", "SMART-vertaling van het klimaatbeleid: streefwaarden en dwingende acties"],
  [3, "Strategie", "Beter onderbouwde, evidence-based strategie en plannen"],
  [4, "Regelgeving", "Proactieve klimaathandhaving met flankerende begeleiding"],
  [5, "Regelgeving", "Omgaan met conflicterende visies achter regels (bv. erfgoed vs klimaat)"],
  [6, "Monitoring", "Data beter ontsluiten en klimaat beter monitoren (dashboards, KPI's)"],
  [7, "Monitoring", "Impactmeting"],
  [8, "Middelen", "Kader voor basisfinanciering en koppelkansen"],
  [9, "Risicobeheer", "Klimaatrisico's kwantificeren, concretiseren en integreren over alle domeinen"],
  [10, "Communicatie & participatie", "Klimaatcommunicatie verbeteren: concrete leefwereld, sociale inclusie"],
];

export const WORK_PACKAGES: Rows = [
  ["Nr", "Werkpakket", "Thema", "Aanbevelingen", "Trekkers (steden)", "Partners", "Prioriteit (1-4)", "Vanaf"],
  [1, "Strategische partnerschappen", "Strategie", 1, "St-Niklaas; Gent", "Netwerk Klimaat", 1, "Najaar 2025"],
  [
    2,
    "Datagedreven klimaatbeleid",
    "Strategie; Monitoring",
    "2; 3",
    "Kortrijk; Antwerpen",
    "OBMI",
    2,
    "Reeds opgestart",
  ],
  [
    3,
    "Proactieve klimaathandhaving",
    "Regelgeving",
    4,
    "Oostende",
    "Tweede stad nog te bepalen",
    4,
    "Later te bepalen",
  ],
  [5, "Kader klimaatfinanciering", "Middelen", 8, "Leuven; Gent", "Netwerk Klimaat", 1, "Najaar 2025"],
  [6, "Klimaatrisicomanagement", "Risicobeheer", 9, "Gent", null, 3, "Later te bepalen"],
  [7, "Klimaatdialoog", "Communicatie & participatie", 10, "Genk; Hasselt", "VGC", 2, "Later te bepalen"],
];

export const PRACTICES: Rows = [["Thema", "Stad", "Goede praktijk"], ...GOOD_PRACTICES];

export const ATTENDANCE: Rows = [
  ["Naam", "Stad", "Functie", "Aanwezig", "Dagen"],
  ["An Maes", "Gent", "Klimaatcoördinator", true, 2],
  ["Bo Peeters", "Leuven", "Strategie", false, 1],
  ["Cis Claes", "Aalst", "Monitoring", true, 3],
];

export const PROJECTS: Rows = [
  ["Project", "Thema 1", "Thema 2", "Thema 3", "Score"],
  ["Warmtenet", "Strategie", "Middelen", "Regelgeving", 4],
  ["Klimaatraad", "Aanpak", "Monitoring", "Communicatie", 3],
];
