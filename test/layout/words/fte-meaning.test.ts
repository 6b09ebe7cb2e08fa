import { describe, expect, it } from "@jest/globals";
import {
  fteMeaning,
  isFteHeading,
  isPactAlone,
  isPaidByPact,
  isStaffAlone,
} from "../../../src/layout/words/fte-meaning";

describe("a heading of FTE", () => {
  it.each([
    ["VTE LEKP 1", "first"],
    ["Aantal VTE (LEKP1)", "first"],
    ["FTE LEKP 1 2024", "first"],
    ["VTE LEKP 1.0", "first"],
    ["VTE eerste LEKP", "first"],
    ["VTE met middelen van het Lokaal Energie- en Klimaatpact", "pact"],
    ["ETP pacte local énergie-climat", "pact"],
    ["FTE paid by the Local Energy and Climate Pact", "pact"],
    ["VTE LEKP 2", "later"],
    ["VTE LEKP2", "later"],
    ["VTE LEKP 2.1", "later"],
    ["VTE LEKP ronde 3", "later"],
    ["VTE tweede LEKP", "later"],
    ["VTE LEKP II", "later"],
    ["VTE LEKP 1 en 2", "later"],
    ["VTE LEKP1+2", "later"],
    ["VTE LEKP 1 + LEKP 2", "later"],
    ["VTE buiten LEKP 1", "outside"],
    ["VTE (incl. LEKP 1)", "outside"],
    ["VTE met LEKP en eigen middelen", "outside"],
    ["VTE", undefined],
    ["Voltijdsequivalenten", undefined],
  ])("says whose money it is, or nothing of it: '%s' is %s", (text, funds) => {
    expect(fteMeaning(text)).toMatchObject({ fte: true, funds });
  });

  it.each(["VTE", "Aantal VTE", "FTE 2024", "Voltijdse equivalenten", "V.T.E.", "Full-time equivalents", "ETP"])(
    "is bare, and leaves it to a title whose money it is: '%s'",
    (text) => {
      expect(fteMeaning(text)).toMatchObject({ bare: true });
    },
  );

  it.each(["Totaal VTE", "VTE klimaatdienst", "VTE medewerkers", "VTE statutairen", "VTE LEKP 1"])(
    "is not bare when it says more: '%s'",
    (text) => {
      expect(fteMeaning(text)).toMatchObject({ fte: true, bare: false });
    },
  );

  it.each(["VTE LEKP 1 doel 2030", "VTE LEKP 1 gepland", "% VTE LEKP 1", "Loonkost VTE LEKP 1", "Vorige VTE LEKP 1"])(
    "is no FTE of now: '%s'",
    (text) => {
      expect(fteMeaning(text)).toMatchObject({ notNow: true });
    },
  );

  it("may add up two funds", () => {
    expect(fteMeaning("VTE LEKP 1 en stadsmiddelen")).toMatchObject({ joined: true });
    expect(fteMeaning("VTE Lokaal Energie- en Klimaatpact")).toMatchObject({ joined: false });
  });

  it("is about FTE, whatever the funds, also in odd letters", () => {
    const texts = ["VTE LEKP 2", "fte", "Voltijdse equivalenten", "V\u00ADTE", "ＶＴＥ", "FTÉ", "Voltijds?"];
    expect(texts.filter((text) => !isFteHeading(text))).toEqual([]);
    expect(["LEKP 2", "", "Avte", "Loftest"].filter(isFteHeading)).toEqual([]);
  });

  it("may be the name of the pact alone, where a title says VTE", () => {
    expect(["LEKP 1", "LEKP1", "LEKP", "Klimaatpact 1"].every(isPactAlone)).toBe(true);
    expect(["LEKP 2", "LEKP 1 subsidie", "LEKP-bedrag", "VTE", ""].some(isPactAlone)).toBe(false);
  });
});

describe("a heading of FTE that names the pact", () => {
  it.each([
    ...[
      "VTE LEKP 1",
      "VTE LEKP",
      "VTE (LEKP1)",
      "Aantal VTE LEKP 1 2024",
      "VTE LEKP 1 (31/12/2024)",
      "VTE eerste LEKP",
    ],
    ...[
      "VTE met LEKP 1-middelen (bij benadering)",
      "VTE met LEKP 1-middelen (schatting)",
      "VTE gefinancierd door het Lokaal Energie- en Klimaatpact",
    ],
    ...["FTE paid by the Local Energy and Climate Pact", "ETP pacte local énergie-climat", "Totaal VTE LEKP 1"],
    ...["waarvan VTE LEKP 1", "Number of FTE LEKP 1", "Hoeveel VTE zijn er betaald via LEKP 1?"],
  ])("says that the pact pays: '%s'", (text) => {
    expect(isPaidByPact(text)).toBe(true);
  });

  it.each([
    ...["VTE LEKP 1 of stad", "VTE stad/LEKP 1", "VTE betrokken bij LEKP", "VTE klimaatpact bezetting"],
    ...["VTE van het LEKP-team", "VTE LEKP (cofinanciering)", "VTE LEKP 1 t.e.m. 2", "VTE LEKP 1 tot 2"],
    ...["VTE LEKP cumulatief", "VTE op LEKP-thema's", "VTE klimaat sinds LEKP 1", "VTE dat LEKP uitvoert"],
    ...["VTE LEKP (ook gesubsidieerd door VEKA)", "Totaal VTE waarvan LEKP 1", "FTE climate team (LEKP signatory)"],
  ])("leaves it open who pays: '%s'", (text) => {
    expect(isPaidByPact(text)).toBe(false);
  });
});

describe("a heading of staff", () => {
  it.each([
    ...["Personeel", "Klimaatmedewerkers", "Medewerkers klimaat", "Koppen", "Bezetting", "Teambezetting", "Headcount"],
    ...["Mensen", "Personen", "# mdw", "Krachten", "Deeltijds", "Capaciteit (mensen)", "Aantal m/v"],
    ...["Grootte klimaatdienst", "Omvang van het team"],
    ...["Staff", "Effectifs", "Aantal ambtenaren", "Werknemers", "Personeelsleden", "Aantal mensen klimaatdienst"],
    ...[
      "Hoeveel medewerkers werken er bij u aan het klimaatbeleid?",
      "Collega's klimaat",
      "Gesubsidieerde medewerkers",
    ],
  ])("says so: '%s'", (text) => {
    expect(fteMeaning(text)).toMatchObject({ fte: false, staff: true });
  });

  it.each([
    ...[
      "Opleiding medewerkers",
      "Personeelskosten",
      "Personeelsbeleid",
      "Tevredenheid personeel",
      "Mensen bereikt",
      "Staffel",
    ],
    ...["Krachten en zwaktes", "Mensenrechten", "Capaciteit", "Capaciteit zonnepanelen", "Grootte van het project"],
    ...["Bezettingsgraad", "Cultuur", "Thema", "Strategie", "Gemeentepersoneelsblad", "LEKP-middelen"],
    "Zijn de medewerkers van uw stad voldoende bij het klimaatbeleid betrokken geraakt?",
  ])("is none: '%s'", (text) => {
    expect(fteMeaning(text)?.staff ?? false).toBe(false);
  });

  it("may be the name of a sheet that holds scores: of people alone, it is no title of staff", () => {
    expect(["Mensen", "Krachten", "Deeltijds 2024"].filter(isStaffAlone)).toEqual([]);
    expect(["Medewerkers", "Personeel per dienst"].filter(isStaffAlone)).toHaveLength(2);
  });

  it("is no page of text, which is not even looked through", () => {
    expect(fteMeaning(`VTE ${"van de stad ".repeat(100)}`)).toBeUndefined();
  });
});
