/** The recommendations of the report of 2025, its top 10: number, theme, recommendation. */
export const RECOMMENDATIONS: readonly (readonly [number: string, theme: string, text: string])[] = [
  [
    "1",
    "Strategie",
    "Betere strategische afstemming en prioritering met andere overheden en stakeholders (just transition)",
  ],
  ["2", "Strategie", "SMART-vertaling van het klimaatbeleid: streefwaarden en dwingende acties"],
  ["3", "Strategie", "Beter onderbouwde, evidence-based strategie en plannen"],
  ["4", "Regelgeving", "Proactieve klimaathandhaving met flankerende begeleiding"],
  ["5", "Regelgeving", "Omgaan met conflicterende visies achter regels (bv. erfgoed vs klimaat)"],
  ["6", "Monitoring", "Data beter ontsluiten en klimaat beter monitoren (dashboards, KPI's)"],
  ["7", "Monitoring", "Impactmeting"],
  ["8", "Middelen", "Kader voor basisfinanciering en koppelkansen"],
  ["9", "Risicobeheer", "Klimaatrisico's kwantificeren, concretiseren en integreren over alle domeinen"],
  [
    "10",
    "Communicatie & participatie",
    "Klimaatcommunicatie verbeteren: concrete leefwereld, sociale inclusie, doelgericht",
  ],
];
