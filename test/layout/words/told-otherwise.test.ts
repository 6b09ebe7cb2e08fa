/** A count of staff in other shapes: half numbers, people by class or by hours, and the letters of other scripts. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../../../src/layout/words/told-counts";

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "in a half number": [
    ...["drieënhalve VTE", "tweeënhalve VTE", "drie-en-een-halve VTE", "vier en een halve VTE", "vijfenhalf VTE"],
    ...[
      "drieënhalf personeelslid",
      "twee en een halve dag per week voor klimaat",
      "anderhalve dag per week voor klimaat",
    ],
  ],
  "by another class of people": [
    ...["zes klimaatverbinders in dienst", "vier loontrekkenden", "3 full-timers", "5 part-timers", "twee fulltimers"],
    ...[
      "3 interims op onze dienst",
      "vier consultants op onze dienst",
      "2 zelfstandigen op onze dienst",
      "5 energiesnoeiers",
    ],
    ...[
      "47 koppels handen",
      "3 bijkomende plaatsen in het team",
      "4 klimaatwerkers",
      "twee bedienden",
      "zes arbeiders",
    ],
    ...[
      "drie freelancers bij de dienst",
      "2 uitzendkrachten",
      "acht klimaatmakers in dienst",
      "3 extra plaatsen voor personeel",
    ],
  ],
  "in another shape": [
    ...[
      "VTE = III",
      "VTE: IV",
      "viertallig team",
      "drietallige ploeg",
      "crew van 5",
      "een crew van zes",
      "staff van 7",
    ],
    ...[
      "medewerkers (n=3)",
      "medewerkers (n = 3)",
      "drie(3) medewerkers",
      "met zijn vieren",
      "met hun vijven",
      "samen zijn we vier",
    ],
    ...["we zijn samen met vier", "wij zijn vier", "3,5 VТЕ", "3,5 vте", "An 0,8 en Piet 0,5", "An (0,8), Piet (0,5)"],
  ],
  "as time worked": [
    ...["38 uur per week voor klimaat", "38 uur per week", "een collega halftijds", "halftijdse klimaatcoördinator"],
    ...[
      "een 50%-coördinator",
      "een coördinator aan 50 %",
      "regime 4/5",
      "80 % tewerkgesteld",
      "tewerkgesteld aan 80 %",
    ],
    ...["klimaatcoördinator 4/5", "een deeltijdse coördinator", "vier vijfde tewerkgesteld", "19u/week klimaatwerking"],
    ...[
      "collega deeltijds op klimaat",
      "2 dagen per week vrijgesteld voor klimaat",
      "voltijdse duurzaamheidsambtenaar",
    ],
  ],
};

const TOLD_BESIDE_FTE = [
  ...[
    "drieënhalve VTE uit eigen middelen",
    "halftijds aangevuld door de stad",
    "het volledige team",
    "alle medewerkers",
  ],
  ...["deeltijds uit eigen middelen", "de hele dienst", "het voltallige team klimaat"],
];

const OPEN: readonly string[] = [
  ...["3 overlegmomenten met collega's", "50 % subsidie", "score 3", "5 acties", "2 mei", "zie artikel 4"],
  ...["halftijdse evaluatie van het plan", "een koppel bomen", "4/5 van de wegen", "regime", "80 % van de daken"],
  ...[
    "3 bijkomende plaatsen in de kinderopvang",
    "12 zelfstandigen kregen advies",
    "30 uur opleiding",
    "n = 13 steden",
  ],
  ...[
    "twee en een halve dag opleiding",
    "anderhalve graad",
    "drieënhalve hectare bos",
    "drieënhalf jaar",
    "wij zijn klaar",
  ],
  ...[
    "20 consultants gaven advies aan bedrijven",
    "vier keer per week",
    "De markt is 8 uur per week open",
    "50 koppels bezochten de beurs",
  ],
  ...[
    "Het volledige team volgt opleiding",
    "alle medewerkers leren bij",
    "2 dagen per week telewerk",
    "ons viertal wijken",
  ],
  ...[
    "Wijk III: renovatie",
    "samen zijn we sterk",
    "An en Piet",
    "pH 0,8 en 0,5",
    "crew leert bij",
    "4 workshops met medewerkers",
  ],
  ...[
    "5 opleidingen voor medewerkers",
    "12 bijeenkomsten met het team",
    "2 infosessies voor personeel",
    "3 vergaderingen met de collega's",
  ],
];

const OPEN_BESIDE_FTE = ["zie artikel 4", "zie art. 4", "zie bijlage 2", "score 3", "5 acties", "2 mei"];

describe("a head count that is told otherwise", () => {
  describe.each(Object.entries(TOLD))("%s", (_, texts) => {
    it.each(texts)("does not leave: %s", (text) => {
      expect(tellsHeadCount(text)).toBe(true);
      expect(tellsHeadCountBesideFte(text)).toBe(true);
    });
  });

  it.each(TOLD_BESIDE_FTE)("does not leave beside FTE: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });

  it.each(OPEN)("is none, and may leave: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(false);
  });

  it.each(OPEN_BESIDE_FTE)("is none beside FTE either: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(false);
  });
});

const NUMBERS = "3|drie|drieënhalve|2,5|anderhalve|3½|twaalf|14|viereneenhalf|3,5".split("|");
const STAFF = "VTE|VТE|medewerkers|loontrekkenden|part-timers|energiesnoeiers|klimaatcoördinatoren|bedienden".split(
  "|",
);
const SAID: readonly ((number: string, staff: string) => string)[] = [
  (number, staff) => `Wij hebben ${number} ${staff} voor klimaat`,
  (number, staff) => `${staff}: ${number}`,
  (number, staff) => `${staff} (n=${number})`,
  (number, staff) => `Er zijn ${number} ${staff} in dienst`,
];
/** Nobody is counted in them, whatever the number. */
const SAID_OF_OTHERS: readonly ((number: string) => string)[] = [
  (number) => `${number} overlegmomenten met collega's`,
  (number) => `${number} hectare bos`,
  (number) => `${number} opleidingen voor medewerkers`,
  (number) => `Wij plantten ${number} bomen`,
  (number) => `score ${number}`,
];

describe("whatever the number and whoever is counted", () => {
  it.each(NUMBERS)("%s of staff does not leave", (number) => {
    const texts = SAID.flatMap((said) => STAFF.map((staff) => said(number, staff)));
    expect(texts.filter((text) => !tellsHeadCount(text))).toEqual([]);
    expect(texts.filter((text) => !tellsHeadCountBesideFte(text))).toEqual([]);
  });

  it.each(NUMBERS)("%s of something else does", (number) => {
    const texts = SAID_OF_OTHERS.map((said) => said(number));
    expect(texts.filter((text) => tellsHeadCount(text))).toEqual([]);
  });
});
