/**
 * How five cities organise their climate policy, and what three of them follow it up with: the report's own illustration, not
 * all cities. What it says of "andere steden" (ORBA/Pepperflow, the LEKP reporting tool) names no city, so it is left out.
 */

/** City, climate team, remark, what it falls under, function of who leads it, tools. */
export const CLIMATE_TEAMS: readonly (readonly [
  city: string,
  team: "centraal" | "decentraal",
  remark: string,
  directorate: string,
  lead: string,
  tools: readonly string[],
])[] = [
  [
    ...(["Antwerpen", "centraal", "Andere afdelingen zijn ook betrokken"] as const),
    "Afdeling klimaat/leefmilieu, in het stadsbedrijf Stadsontwikkeling",
    "Directeur klimaat; daarnaast klimaatcoördinator(en)",
    ["Dashboard klimaat"],
  ],
  [
    ...(["Genk", "centraal"] as const),
    "Afdeling leefmilieu en duurzame ontwikkeling; ook medewerkers van andere diensten zijn betrokken",
    "Afdeling leefmilieu en duurzame ontwikkeling, in de sector Ruimte",
    "Eén afdelingshoofd en twee strategisch managers",
    [],
  ],
  [
    ...(["Hasselt", "decentraal", "Enkele collega's van de dienst leefomgeving werken aan klimaat"] as const),
    "Dienst leefomgeving",
    "Geen diensthoofd klimaat, enkel projectmedewerkers",
    [
      "e-lyse/terra (energiestromen)",
      "Power BI op basis van futureproofed cities (resultaten van de CO2-inventarissen)",
    ],
  ],
  [
    ...(["Mechelen", "centraal", "Drie medewerkers werken ook bij andere diensten"] as const),
    "Dienst klimaat, in de directie Strategie en ICT",
    "Diensthoofd klimaat",
    [],
  ],
  [
    ...(["St-Niklaas", "centraal"] as const),
    "Nu één deskundige duurzaamheid in het team duurzaamheid; ook medewerkers van andere teams zijn betrokken",
    "Team duurzaamheid, in de cluster omgeving",
    "Deskundige klimaat en duurzaamheid, onder het afdelingshoofd plannen en ontwikkelen",
    ["Eigen dashboard (in ontwikkeling)"],
  ],
];
