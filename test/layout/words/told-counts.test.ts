/** Before a text leaves the house, it is asked whether it tells how many people work somewhere. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../../../src/layout/words/told-counts";
import { summary2025, points2025 } from "../../../src/sample/summary-2025";
import { FTE } from "../../../src/sample/najaar-2024-tables";
import { GOOD_PRACTICES } from "../../../src/sample/good-practices-2025";

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "as a figure with its unit": [
    ...["Klimaatteam van 12 medewerkers", "Wij zijn met 23,4 VTE", "60 personeelsleden werken aan klimaat"],
    ...[
      "Onze dienst telt 8,3 fulltime collega's",
      "9 ambtenaren",
      "60 voltijdse equivalenten",
      "4 van onze medewerkers",
    ],
    ...["60 man", "60 mensen werken aan klimaat", "Met 60 personen aan de slag", "60 jobs", "60 banen", "60 bedienden"],
    ...["60 medewerksters", "12 beleidsmedewerksters", "60 collegae", "60 stafleden", "60 krachten", "60 betrekkingen"],
    ...["60 civil servants", "60 mi-temps", "60 équivalents temps plein", "60 full-time equivalents", "60 employés"],
    ...["12 vaste en 3 tijdelijke medewerkers", "60 v.t.e.", "60 VTE’s", "60 klimaatadviseurs"],
  ],
  "after its unit": [
    ...["Het klimaatteam (7,5) leidt dit.", "Een lange zin vooraf. Daarna: 23,4 VTE klimaat.", "VTE: 60", "VTE=60"],
    ...["medewerkers: 12", "Medewerkers zijn 12 in totaal", "Team van 60", "team klimaat: 60", "Klimaatdienst (60)"],
    ...["Onze teams tellen 60", "Bezetting klimaatdienst 60", "Het klimaatteam bestaat uit 12", "Ploeg van 23,417 VTE"],
    ...["Een team van 12 gedreven mensen", "Het team heeft 12 leden", "VTE klimaat: ongeveer 60"],
    ...[
      "We zijn met 12 op de klimaatdienst",
      "Medewerkers klimaat en energie: 12",
      "12-koppig team",
      "Een twaalfkoppige ploeg",
    ],
  ],
  "in the next sentence": [
    ...["Aantal VTE.\n60", "VTE klimaat; 60", "VTE. 60", "VTE? 60", "Klimaat-VTE! 60", "60\nVTE", "VTE. 60 in totaal"],
  ],
  "in words": [
    ...["Twaalf medewerkers volgen dit op", "Drie voltijdse krachten", "Klimaatteam telt vijfentwintig medewerkers"],
    ...["zeventig VTE", "tachtig medewerkers", "negentig voltijdse krachten", "tweeëndertig VTE", "duizend VTE"],
    ...[
      "anderhalve VTE",
      "halve FTE klimaat",
      "Eén VTE op klimaat",
      "één medewerker",
      "een VTE",
      "een dozijn medewerkers",
    ],
    ...["een tiental medewerkers", "twintigtal collega's", "een ploeg van zestig man", "honderden medewerkers"],
    ...[
      "soixante ETP",
      "douze agents",
      "deux ETP",
      "vingt-cinq collaborateurs",
      "sixty FTEs",
      "twelve employees",
      "one FTE",
    ],
  ],
  "in odd signs": [
    ...["½ VTE", "1½ VTE", "６０ VTE", "٦٠ VTE", "60VTE", "23,4vte", "6104VTE", "VTE60", "60\u200bVTE", "60\u00a0VTE"],
  ],
  "as what looks like a year": ["1960 VTE", "2024 medewerkers", "Team van 1999 medewerkers"],
  "as a share": [
    ...["83 % gesubsidieerd", "83 procent van de klimaatjobs gesubsidieerd", "Drieëntachtig procent gesubsidieerd"],
    ...["de helft van onze medewerkers is gesubsidieerd", "driekwart van het personeel is gesubsidieerd"],
    ...["5/6 van het personeel is gesubsidieerd", "83 % van de medewerkers is gesubsidieerd"],
  ],
  "beside what the pact pays": [
    ...[
      "23,4 VTE, waarvan 11 LEKP 1",
      "LEKP 1 betaalt 11 VTE van 60 in totaal",
      "60 VTE buiten LEKP",
      "60 VTE, niet LEKP",
    ],
    ...["60 VTE LEKP en stad", "60 VTE LEKP + stad", "60 VTE (deels LEKP)", "60 VTE (incl. LEKP)", "LEKP 2 VTE van 60"],
    ...[
      "60 VTE eigen middelen naast LEKP",
      "60 VTE waarvan een deel LEKP",
      "LEKP betaalt 1 van 60",
      "60 VTE LEKP, stad",
    ],
    ...[
      "13 VTE LEKP 1, 49 VTE stad",
      "13 VTE LEKP 1 en 49 VTE",
      "60 VTE LEKP of stad",
      "2024 VTE, niet alle LEKP",
      "60 VTE LEKP en Ecohuis",
    ],
  ],
};

const TOLD_BESIDE_FTE = [
  ...["11 op 60", "60", "van de 60", "60 mensen, waarvan 11 hier", "11 op een klimaatdienst met 6121 jobs"],
  ...["op een dienst van 61,7", "+ 50,7 eigen middelen", "daarnaast 49 op eigen budget", "1 LEKP, 49 stad"],
  ...[
    "18% van de klimaatdienst",
    "1/6 van de dienst",
    "11/60",
    "49 niet via LEKP",
    "LEKP 1: 11, stad: 49",
    "83 % subsidie",
  ],
  ...["11 LEKP 1, 3 LEKP 2, 49 stad", "83% via projecten", "rest (49) betaald door stad", "nog vijftig anderen"],
  ...["Dienst wonen, 12 wijken, budget van 60", "11 (van de 61,7)", "60 experts", "een zestigtal, deels van Europa"],
];

const OPEN: Readonly<Record<string, readonly string[]>> = {
  "there is no number": ["Energiehuis", "Meer klimaatkennis bij medewerkers", "Onze medewerkers leren bij", ""],
  "the number is a year, a day or a round": [
    ...[
      "VTE sinds 2024",
      "Medewerkers opleiden tegen 31/12/2026",
      "LEKP 1 en 2",
      "Effectif 2030",
      "LEKP 1 en LEKP 2 VTE",
    ],
    ...["Maandag 12 mei: infodag personeel", "Fietsleaseplan voor stadspersoneel (vanaf 1 januari)", "24/7 een team"],
    ...["Zie https://gent.be/team/2024-12", "De 2de medewerker", "Team 2024"],
  ],
  "the number counts something else": [
    ...["Dashboards, KPI's: 3-30-300", "Het kernteam komt 4 keer per jaar samen", "Klimaatteam overlegt om de 2 weken"],
    ...["Team Energie renoveerde 120 woningen", "De ploeg groendienst plantte 1000 bomen", "1 team, 1 taak"],
    ...["Stadspersoneel krijgt 0,24 euro per km", "Stadspersoneel krijgt 0,24 euro per km fietsvergoeding"],
    ...["Vier goedgekeurde Europese subsidiedossiers, goed voor extra personeel", "Formatie van twee klimaatcoalities"],
    ...["2 opleidingen voor medewerkers financiën", "Medewerkers volgen 2 opleidingen per jaar", "MVP 3: team"],
    ...["Opleiding klimaat voor alle medewerkers in 12 diensten", "Elke medewerker kent de 5 klimaatdoelen"],
    ...[
      "Klimaatdoelen: 40 % minder CO2 tegen 2030, gedragen door alle medewerkers",
      "1 aanspreekpunt voor alle medewerkers",
    ],
    ...["Klimaattafels met 3 werkgroepen en een projectteam", "In 2023 startte het klimaatteam met 10 wijkprojecten"],
    ...["Mobiliteitsplan: 50 % van de medewerkers komt met de fiets", "Multidisciplinair team rond thema 3"],
    ...["Deelname van 200 inwoners aan klimaatteam", "Agents of change in 3 wijken", "SDG 13 in personeelsbeleid"],
    ...["De vier pijlers voor personeel: mobiliteit, energie, voeding, aankoop", "zes thema's, een team"],
    ...["Collega's uit 5 steden delen ervaring", "Klimaatbegroting 2025: 3 miljoen voor het personeelsrestaurant"],
    ...[
      "3. Medewerkers worden betrokken",
      "Wij zijn met 3 projecten gestart",
      "500 mensen namen deel aan de klimaatnamiddag",
      "Stuurgroep van 8 diensten",
      "2 km fietsbanen",
      "Een team per wijk",
      "Gesubsidieerde renovatie / advies",
    ],
  ],
  "the pact pays it": [
    ...["14 VTE (incl. LEKP2)", "7 VTE (incl. LEKP 2)", "13 VTE LEKP 1, 2 VTE LEKP 2", "2,5 VTE LEKP1 + 1 VTE LEKP2"],
    ...["11 VTE LEKP 1, 3 VTE LEKP 2", "13 VTE (LEKP 1 en 2)", "Project met steun van het Klimaatpact: 14 VTE"],
  ],
};

const OPEN_BESIDE_FTE = [
  ...[
    "14 VTE (incl. LEKP2)",
    "7 VTE (incl. LEKP 2)",
    "11 VTE LEKP 1, 3 VTE LEKP 2",
    "11 LEKP 1, 3 LEKP 2",
    "LEKP 1: 11",
  ],
  ...["VTE sinds 2024", "Medewerkers opleiden tegen 31/12/2026", "Energiehuis", "Dashboards, KPI's: 3-30-300", ""],
  ...["LEKP 1 en 2", "Renovatie van 120 woningen", "3 wijken, 12 ha ontharding", "40 % minder CO2", "Twee projecten"],
];

describe("a text that tells a head count", () => {
  describe.each(Object.entries(TOLD))("%s", (_, texts) => {
    it.each(texts)("does not leave: %s", (text) => {
      expect(tellsHeadCount(text)).toBe(true);
      expect(tellsHeadCountBesideFte(text)).toBe(true);
    });
  });

  it.each(TOLD_BESIDE_FTE)("does not leave beside FTE, where any number may be one: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });
});

describe("a text that tells none, as", () => {
  describe.each(Object.entries(OPEN))("%s", (_, texts) => {
    it.each(texts)("may leave: %s", (text) => {
      expect(tellsHeadCount(text)).toBe(false);
    });
  });

  it.each(OPEN_BESIDE_FTE)("may leave beside FTE too: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(false);
  });

  it("may leave, of all that the report of 2025 says itself", () => {
    const texts = [
      ...summary2025.recommendations.map(({ text }) => text),
      ...summary2025.workPackages.flatMap(({ name, partners, leads }) => [name, partners, ...leads]),
      ...points2025.points.flatMap(({ text, nuance }) => [text, nuance]),
      ...GOOD_PRACTICES.map(([, , practice]) => practice),
    ];
    expect(texts.filter(tellsHeadCount)).toEqual([]);
    expect(FTE.flatMap(([, , remark = "", domains = ""]) => [remark, domains]).filter(tellsHeadCountBesideFte)).toEqual(
      [],
    );
  });
});
