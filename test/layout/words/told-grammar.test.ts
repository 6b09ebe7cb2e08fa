/** How a count of staff may be said: the numbers, their order, the spellings and the functions; and what resembles it and is none. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../../../src/layout/words/told-counts";

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "with a number of another kind": [
    ...["Eén persoon op de dienst klimaat", "één mens op klimaat", "Nul medewerkers voor klimaat", "nul VTE"],
    ...["Geen medewerkers voor klimaat", "12x medewerker", "12 x medewerkers", "20+ medewerkers", "XII medewerkers"],
    ...["12e medewerker aangeworven", "de twaalfde medewerker startte in maart", "12de VTE in dienst"],
    ...["driekwart VTE", "een kwart VTE", "80 % VTE op klimaat", "een halftijdse medewerker", "één halftijdse"],
    ...[
      "een deeltijds personeelslid",
      "Wij werken hier met z'n drieën",
      "We zijn met vijven",
      "Het team werkt met hun vijven",
    ],
    ...["Een tweepersoonsteam", "12-persoonsdienst", "eenmansdienst", "een tweevrouwsteam"],
  ],
  "with its number at another place": [
    ...["Medewerkers, 14 in totaal, volgen opleiding", "Medewerkers hebben we er 12", "Ons klimaatteam telt er 12"],
    ...["Er werken 12 op de dienst klimaat", "Bij de dienst werken er twaalf", "Hier werken er nu twaalf", "staf: 12"],
    ...["12 leden in het klimaatteam", "Leden van het klimaatteam: 12", "team klimaat 12 p", "12p team klimaat"],
    ...[
      "12 op de klimaatdienst",
      "klimaatcel (40)",
      "Klimaatteam: coördinator en 13 anderen",
      "… heeft 12 pers. in dienst",
    ],
    ...["met 14 aan de slag op de dienst", "klimaatcoördinator + 13"],
  ],
  "in another spelling": [
    ...["12 medewerk(st)ers volgen klimaat op", "14 mdw op klimaat", "Mdw.: 12", "14 mede werkers", "14 mede-werkers"],
    ...[
      "14 personeels-leden",
      "14 personeels leden",
      "14 staf-leden",
      "14 kollega's",
      "14 medewerkrs",
      "14 klimaatmedewrkers",
    ],
    ...["14 ambtenarne", "14 personeelseden", "14 werknmers", "14 pers. op klimaat", "5 m/v", "5 m/v/x", "14 v/m"],
    ...["12 Mitarbeiter/VZÄ", "12 Mitarbeitende", "12 VZÄ", "12 workers"],
  ],
  "by their functions": [
    ...["14 dossierbeheerders klimaat", "12 ingenieurs", "12 energiemakelaars", "12 wijkregisseurs", "12 handhavers"],
    ...["12 toezichthouders", "12 klimaatexperten", "14 technici", "14 diensthoofden", "4 stagiairs", "3 jobstudenten"],
    ...["3 parttimers", "14 artikel 60'ers", "2 artikel 60-ers", "14 art. 60", "12 contracten van bepaalde duur"],
    ...["twee ingenieurs en een architect", "3 klimaatmanagers", "Aanwerving van 2 klimaatmanagers", "14 stadswachten"],
    ...[
      "Klimaatteam met 4 tekenaars",
      "Onze dienst heeft 3 tuiniers",
      "12 groendienstmedewerkers",
      "1 klimaatcoördinator",
    ],
  ],
  "as a part of the team, beside what the pact pays of it": [
    ...[
      "LEKP betaalt een derde van het team",
      "LEKP: 33 % van het klimaatteam",
      "LEKP betaalt twee derde van onze VTE",
    ],
    ...["Met LEKP evenveel VTE als met eigen middelen", "Dubbel zoveel VTE als LEKP met eigen middelen"],
    ...[
      "14 VTE bovenop LEKP",
      "14 VTE (LEKP2 komt er nog bij)",
      "14 VTE, aanvullend op LEKP",
      "14 VTE extra naast LEKP",
    ],
  ],
};

const TOLD_BESIDE_FTE = [
  ...["een derde van het team", "een derde van onze VTE", "een vijfde van de dienst", "evenveel met eigen middelen"],
  ...["dubbel zoveel VTE met eigen middelen", "het dubbele met eigen middelen", "met vijven", "met z'n drieën"],
  ...["3 contracten van onbepaalde duur", "12 studenten-jobs", "5 dames en 3 heren"],
];

const OPEN: Readonly<Record<string, readonly string[]>> = {
  "nobody is counted": [
    ...["een medewerker van de provincie gaf advies", "Een klimaatmedewerker volgt dit op", "een deeltijdse opleiding"],
    ...[
      "Zo veel mogelijk medewerkers leren bij",
      "zoveel mogelijk woningen",
      "Met velen aan de slag",
      "De 2de medewerker",
    ],
    ...[
      "Medewerker (m/v) gezocht",
      "m/v-beleid voor personeel",
      "Vieren met de wijk",
      "De meest gevierde medewerkers",
      "de machtigste medewerkers",
      "Drie schepencolleges",
      "14 schepencolleges",
    ],
    ...["een eenpersoonskamer", "12 tweepersoonskamers", "30 eenpersoonsgezinnen", "driepersoonshuishoudens"],
    ...["de helft van de wijken", "een derde van de daken", "een derde van het budget", "Driekwart groener"],
  ],
  "others are counted": [
    ...["3 actoren", "5 personen bereikt per maand", "12 maatregelen", "drie wijken", "14 gemeenten", "20+ acties"],
    ...["50 burgers", "12 deelnemers", "20+ inwoners", "12x per jaar", "12 meters", "30 kilometers", "20 computers"],
    ...["3 cijfers", "12 nummers", "4 partners", "200 bezoekers", "120 huurders", "60 bewoners", "12 aannemers"],
    ...[
      "30 handelaars",
      "25 landbouwers",
      "12 klimaatambassadeurs",
      "6 sensoren",
      "3 motoren",
      "12 emmers",
      "8 filters",
    ],
    ...[
      "4 kamers",
      "12 trackers",
      "3 boilers",
      "14 colleges",
      "12 werkgevers",
      "5 kerken",
      "3 clusters",
      "2 kalenders",
    ],
    ...[
      "300 leden in de energiecoöperatie",
      "De klimaatraad telt 24 leden",
      "12 zetels",
      "3 pers- en mediacontacten",
      "Hoofdstuk 3",
      "5 hoofdstukken",
    ],
    ...["Klimaatteam met 12 wijkprojecten", "Team Energie begeleidde 120 huurders", "Onze dienst heeft 12 emmers"],
    ...["12 dossiers op de dienst", "3 loketten in de dienst wonen", "2 dagen in het team", "p. 12", "V medewerkers"],
    ...["Er werken 12 scholen mee", "Wij werken aan 12 projecten", "Er werken 30 uur per week camera's"],
  ],
  "the number is a year, an amount or a rank": [
    ...["sinds 2019 op de dienst", "In 2024 werkten we samen", "12 euro per medewerker", "€ 250 000 voor renovatie"],
    ...[
      "LEKP II: medewerkers leren bij",
      "Fase II medewerkers leren bij",
      "artikel 60 van het decreet",
      "Artikel 60",
      "In 2024 pers en media",
      "Rapport 3 bij de dienst",
      "Aanbeveling 4 in het team",
    ],
    ...["eerste medewerkers opgeleid", "Medewerkers, vanaf 2024, leren bij"],
  ],
  "the pact pays it": ["14 VTE (incl. LEKP2)", "20+ VTE LEKP 1", "1 halftijdse VTE via LEKP"],
};

const OPEN_BESIDE_FTE = [
  ...["14 VTE (incl. LEKP2)", "14 gemeenten", "12 maatregelen", "drie wijken", "20+ acties", "50 burgers"],
  ...["zoveel mogelijk woningen renoveren", "dubbel zoveel bomen", "12 deelnemers", "30 eenpersoonsgezinnen"],
];

describe("a head count that is told", () => {
  describe.each(Object.entries(TOLD))("%s", (_, texts) => {
    it.each(texts)("does not leave: %s", (text) => {
      expect(tellsHeadCount(text)).toBe(true);
      expect(tellsHeadCountBesideFte(text)).toBe(true);
    });
  });

  it.each(TOLD_BESIDE_FTE)("does not leave beside FTE: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });
});

describe("a text may leave in which", () => {
  describe.each(Object.entries(OPEN))("%s", (_, texts) => {
    it.each(texts)("%s", (text) => {
      expect(tellsHeadCount(text)).toBe(false);
    });
  });

  it.each(OPEN_BESIDE_FTE)("nobody is counted, beside FTE too: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(false);
  });
});
