/** Staff that is counted by its places, by what it is called or by its hands; and what only sounds like it. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../../../src/layout/words/told-counts";

const TOLD = [
  ...[
    "12 functies",
    "Wij hebben 12 functies voor klimaat",
    "12 posten",
    "Er staan 12 posten open bij ons",
    "12 mandaten",
  ],
  ...["5 mandaten van burgemeesters ondertekend", "5 dames en 3 heren", "Wij werken met 5 dames en 3 heren"],
  ...["vijf paar handen", "Vijf paar extra handen op de dienst", "2 coaches", "3 directeurs", "Functies: 12"],
  ...["een medewerker", "Een medewerker volgt dit op", "een medewerker van de stad volgt dit op"],
  ...["een medewerker van onze dienst volgt dit op", "een personeelslid van het klimaatteam"],
];

const TOLD_BESIDE_FTE = ["14 koppen (incl. LEKP2)", "14 koppen LEKP", "12 functies", "een medewerker"];

const OPEN = [
  ...["een medewerker van Fluvius gaf toelichting", "een medewerker van de provincie gaf advies"],
  ...["een ambtenaar uit Genk kwam spreken", "een medewerker bij Fluvius", "Een klimaatmedewerker volgt dit op"],
  ...[
    "12 posten op de begroting",
    "Posten in de begroting: 12",
    "Drie posten in het budget voor klimaat",
    "3 posten van samen 40 000 euro",
  ],
  ...[
    "functies van het gebouw",
    "Het mandaat van de schepen",
    "De directeur tekende het charter",
    "Een coach per wijk",
  ],
  ...["Met de handen uit de mouwen", "een paar handen te kort", "met beide handen", "dames en heren van de raad"],
  ...["14 VTE (incl. LEKP 2)", "Mediaan van 3 themas", "12 functionele maatregelen"],
];

describe("a text that counts staff by another word", () => {
  it.each(TOLD)("tells how many: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(true);
  });

  it.each(TOLD_BESIDE_FTE)("tells it beside FTE: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });

  it.each(OPEN)("that only sounds like it stays: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(false);
  });

  it("may tell what the pact pays, in FTE", () => {
    expect(tellsHeadCountBesideFte("14 VTE (incl. LEKP2)")).toBe(false);
  });
});
