import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold, identify, mentioned } from "../../../src/domain/definition/identity";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { dataMaturity } from "../other-scans";
import { anyText, HOSTILE_RUNS, soon, STRANGE_WORDS } from "../patience";

const { cities, themes } = klimaatgovernance;
const cityOf = (text: string) => identify(text, cities)?.id;
const themeOf = (text: string) => identify(text, themes)?.id;

describe("a folded text", () => {
  it.each([
    ["case", "GENT", "gent"],
    ["accents", "Financiële middelen", "financiele middelen"],
    ["accents that are characters of their own", "Financie\u0308le middelen", "Financiële middelen"],
    ["spaces", "  Sint   Niklaas ", "Sint Niklaas"],
    ["non-breaking and thin spaces", "Sint\u00A0Nik\u2009laas", "Sint Niklaas"],
    ["line breaks", "HR &\ncultuur", "HR & cultuur"],
    ["punctuation", "St.-Niklaas", "St Niklaas"],
    ["dashes of every length", "Sint–Niklaas", "Sint—Niklaas"],
    ["characters without width", "Ge\u200Bn\u2060t\uFEFF", "Gent"],
    ["soft hyphens", "commu\u00ADnicatie", "communicatie"],
    ["marks that turn the direction of writing", "\u200FGent\u200E", "Gent"],
    ["ligatures and full-width letters", "ﬁnancieel Ｇent", "financieel Gent"],
    ["the joining 'en'", "HR en cultuur", "HR & cultuur"],
    ["'and' and 'et'", "HR and culture", "HR et culture"],
  ])("does not tell apart what writers vary: %s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ["Genk", "Gent"],
    ["Brugge", "Bruges"],
    ["LEKP 1", "LEKP 2"],
    ["benen", "been"],
    ["Gent", "Gеnt with a Cyrillic е"],
  ])("tells names apart: %s is not %s", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it("drops 'en' only where it joins: alone, it is a word", () => {
    expect(fold("en")).toBe("en");
    expect(fold("tussen groen en geel")).toBe("tussengroengeel");
  });

  it("is nothing when there is neither letter nor digit", () => {
    expect(["", " ", "—", "&", "🌱", "\u200B"].map(fold)).toEqual(["", "", "", "", "", ""]);
  });

  it("does not change when it is folded again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { examples: [["e n"], ["en"], ["a-nd"], ["İstanbul"], ["ΑΣ Β"], ["2½"], ["en en"]] },
    );
  });
});

describe("a city is known by its name", () => {
  it.each([
    ["sint-niklaas", ["Sint-Niklaas", "St-Niklaas", "St. Niklaas", "SINT NIKLAAS", "St.-Niklaas", "sint–niklaas"]],
    ["gent", ["Gent", "Stad Gent", "STAD GENT", "Ghent", "stad\u00A0Gent", "Stad Ghent", "Gand"]],
    ["antwerpen", ["Antwerpen", "Antwerp", "Stad Antwerpen"]],
    ["brugge", ["Brugge", "Bruges"]],
    ["leuven", ["Leuven", "Louvain"]],
    ["mechelen", ["Mechelen", "Malines"]],
    ["oostende", ["Oostende", "Ostend"]],
    ["kortrijk", ["Kortrijk", "Courtrai"]],
    ["roeselare", ["Roeselare", "Roulers"]],
    ["aalst", ["Aalst", "Alost"]],
    ["genk", ["Genk", "genk ", "G\u200Benk"]],
    ["hasselt", ["Hasselt", "HASSELT*"]],
    ["turnhout", ["Turnhout", "Turnhout:", "(Turnhout)"]],
  ])("%s: %j", (id, spellings) => {
    expect(spellings.map(cityOf)).toEqual(spellings.map(() => id));
  });

  it("with a rank before it, a note behind it, or 'Stad' before it, and all at once", () => {
    const dressed = [
      "7. Gent",
      "7) Gent",
      "7 Gent",
      "Gent (nulmeting)",
      "7. Stad Gent (2024)",
      "Stadsbestuur Gent",
      "Gemeente Gent",
    ];
    expect(dressed.map(cityOf)).toEqual(dressed.map(() => "gent"));
  });

  it.each([
    "Gentbrugge",
    "Gen",
    "Genkt",
    "Genk Gent",
    "Gent en Genk",
    "Stad",
    "Niklaas",
    "St-Niklaas Sint",
    "9050 Gent",
    "X Gent",
    "Antwerpse",
    "Gеnt",
    "1",
    "(1-5)",
    "3.",
    "",
    " ",
    "—",
  ])("and never by similarity or position: '%s' is nobody", (text) => {
    expect(cityOf(text)).toBeUndefined();
  });
});

describe("a theme is known by its name", () => {
  it.each([
    [
      "strategie",
      ["Strategie", "Klimaatstrategie", "1. Strategie", "Strategie (1-5)", "1) Strategie (1-5)", "STRATEGIE:"],
    ],
    [
      "aanpak",
      ["Aanpak", "Klimaataanpak", "2 - Aanpak", "2 Aanpak", "1.2 Aanpak", "II. Aanpak", "B) Aanpak", "b. Aanpak"],
    ],
    ["aanpak", ["Thema 2: Aanpak", "Thema II - Aanpak", "Thema B. Aanpak", "Thema: Aanpak", "Thema 2 Aanpak"]],
    ["monitoring", ["Monitoring", "Klimaatmonitoring"]],
    ["hr-cultuur", ["HR & cultuur", "HR en cultuur", "HR EN CULTUUR", "HR- & Cultuur", "HR&cultuur", "HR"]],
    ["regelgeving", ["Regelgeving", "Klimaatregelgeving"]],
    [
      "middelen",
      [
        "Middelen",
        "Financiële middelen",
        "Financiële (& facilitaire) middelen",
        "Financiële en facilitaire middelen",
        "Financie\u0308le middelen",
        "FINANCIELE MIDDELEN",
      ],
    ],
    ["risicobeheer", ["Risicobeheer", "Risicobeheersing"]],
    [
      "communicatie-participatie",
      [
        "Communicatie & participatie",
        "Communicatie en\nparticipatie",
        "Communicatie",
        "Stakeholder- & communicatiemanagement",
        "Stakeholder- en communicatiemanagement",
      ],
    ],
  ])("%s: %j", (id, spellings) => {
    expect(spellings.map(themeOf)).toEqual(spellings.map(() => id));
  });

  it.each([
    "Strategi",
    "Strategie en aanpak",
    "Strategie Monitoring",
    "Thema",
    "Mediaan",
    "Strategie 2",
    "Strategie 2024",
  ])("and nothing is guessed: '%s' is none", (text) => {
    expect(themeOf(text)).toBeUndefined();
  });
});

describe("identifying", () => {
  it("does not mind case, accents, blanks or punctuation", () => {
    const all = [...cities, ...themes].flatMap((one) =>
      [one.name, ...one.aliases].map((name) => [name, one.id] as const),
    );
    const whim = fc.record({ upper: fc.boolean(), mark: fc.constantFrom("", "", "\u0301", "\u0308", "\u200B") });
    const blank = fc.constantFrom(" ", "  ", "\u00A0", "\u2009", "-", " – ", ". ", "\n");
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(whim, { minLength: 50 }), blank, ([name, id], whims, gap) => {
        const written = Array.from(name, (letter, index) => {
          if (letter === " ") return gap;
          const { upper, mark } = whims[index] ?? { upper: false, mark: "" };
          return (upper ? letter.toUpperCase() : letter) + mark;
        });
        expect(identify(gap + written.join("") + gap, [...cities, ...themes])?.id).toBe(id);
      }),
    );
  });

  it("takes the first of two that share a name, whichever alias it is", () => {
    const twins = [
      { id: "one", name: "Kwaliteit", aliases: [] },
      { id: "other", name: "Datakwaliteit", aliases: ["kwaliteit"] },
    ];
    expect(identify("KWALITEIT", twins)?.id).toBe("one");
  });

  it.each(["1.", "Stad ", "—", ""])("knows nobody by an empty name: '%s'", (text) => {
    expect(identify(text, [{ id: "nameless", name: "—", aliases: [""] }])).toBeUndefined();
  });

  it.each(STRANGE_WORDS)("is not fooled by '%s'", (text) => {
    expect([cityOf(text), themeOf(text), mentioned(text, cities)]).toEqual([undefined, undefined, []]);
  });

  it.each(HOSTILE_RUNS)("is done soon with 100,000 characters: %s", (_, text) => {
    expect(soon(() => [cityOf(text), mentioned(text, cities)])).toEqual([undefined, []]);
  });
});

describe("a longer text mentions", () => {
  const citiesIn = (text: string) => mentioned(text, cities).map(({ id }) => id);

  it.each([
    ["the city in a file name", "zelfevaluatie_St-Niklaas_definitief_v2.xlsx", ["sint-niklaas"]],
    ["the city in a title", "Klimaatgovernance: zelfevaluatie van de Stad Gent, najaar 2024", ["gent"]],
    ["each city once", "Gent, GENT en Stad Ghent", ["gent"]],
    ["every city, in the order of the text", "Genk en Gent; daarna Aalst", ["genk", "gent", "aalst"]],
    ["a name of several words", "rapport sint niklaas 2024", ["sint-niklaas"]],
    ["the city that a file name runs together with a year", "Gent2024.xlsx", ["gent"]],
    ["the city that a file name runs together with a word", "KlimaatscanSintNiklaas2.xlsx", ["sint-niklaas"]],
    ["nobody by half a word", "Gentbrugge, Antwerpse haven, Bruggeling", []],
    ["nobody", "Scores najaar 2024.xlsx", []],
    ["nobody in no text", "", []],
  ])("%s", (_, text, expected) => {
    expect(citiesIn(text)).toEqual(expected);
  });

  it("a name of many words, in any definition", () => {
    expect(mentioned("Scan Heist-op-den-Berg 2025.xlsx", dataMaturity.cities).map(({ id }) => id)).toEqual(["heist"]);
    expect(mentioned("over beheer en eigenaarschap", dataMaturity.themes).map(({ id }) => id)).toEqual(["beheer"]);
  });

  it("themes too", () => {
    expect(mentioned("Toelichting Financiële (& facilitaire) middelen", themes).map(({ id }) => id)).toEqual([
      "middelen",
    ]);
  });
});
