/** A city's own words in the columns of its table, and what becomes of each: it arrives from its cell, or its heading is named. */
import type { Snapshot } from "../../../../src/host/snapshot";
import { book, type Rows, sheet } from "../../book";

export interface WithWords {
  readonly workbook: Snapshot;
  /** Of whom, of which theme, in which field, from which cell. */
  readonly arrives: readonly string[];
  readonly named?: readonly string[];
}

export const [STRATEGY, APPROACH, MONITORING] = ["Strategie", "Aanpak", "Monitoring"] as const;
export const ACROSS = [STRATEGY, APPROACH, MONITORING] as const;

export function one(rows: Rows, merges: readonly string[] = []): Snapshot {
  return book(sheet("Blad1", rows, { merges }));
}

/** Themes below each other, of Gent: the headings in row 2, the themes from row 3 on. */
export function down(headings: readonly string[], ...rows: Rows): Snapshot {
  return one([["Stad Gent"], ["Thema", ...headings], ...rows.map((row, at) => [ACROSS[at] ?? "", ...row])]);
}

const LONG = `${"é".repeat(4_990)} einde 😀`;

/** More than half of what a cell can hold. */
const HALF = "a".repeat(20_000);

export const WORDS_IN_COLUMNS: Readonly<Record<string, WithWords>> = {
  "a column for each thing that is said": {
    workbook: down(
      ["Score", "Motivatie", "Sterke punten", "Verbeterpunten", "Bewijs", "Goede praktijk"],
      [3, "omdat", "plan", "budget", "https://x.be/1", "Klimaattafels\n\n Buurtfonds "],
      [2, null, "team", null, "map Z:", null],
      [4, "dus", null, "opvolging", null, null],
    ),
    arrives: [
      "gent strategie motivation C3: omdat",
      "gent strategie strong D3: plan",
      "gent strategie improve E3: budget",
      "gent strategie evidence F3: https://x.be/1",
      "gent aanpak strong D4: team",
      "gent aanpak evidence F4: map Z:",
      "gent monitoring motivation C5: dus",
      "gent monitoring improve E5: opvolging",
      "gent strategie practice G3: Klimaattafels",
      "gent strategie practice G3: Buurtfonds",
    ],
  },
  "two columns of the same field: both are kept, each told apart": {
    workbook: down(
      ["Score", "Motivatie", "Toelichting"],
      [3, "a", "b"],
      [2, null, "alleen dit"],
      [4, "hetzelfde", "hetzelfde"],
    ),
    arrives: [
      "gent strategie motivation C3: a\nToelichting: b",
      "gent aanpak motivation D4: alleen dit",
      "gent monitoring motivation C5: hetzelfde",
    ],
  },
  "notes at the scores come after the words of the column; a score that stands in a note alone is none": {
    workbook: down(
      ["Score", "Motivatie"],
      [{ value: 3, note: "besproken in het college" }, "omdat"],
      [{ value: null, note: "volgt na de zomer" }, null],
      [
        { value: null, note: "score 4" },
        { value: "dus", note: "van wie is dit?" },
      ],
    ),
    arrives: [
      "gent strategie motivation C3: omdat\nNotitie: besproken in het college",
      "gent aanpak motivation B4: volgt na de zomer",
      "gent monitoring motivation C5: dus",
    ],
    named: ["C5: van wie is dit?"],
  },
  "line breaks, quotes, a formula that is none, emoji, and 5,000 characters": {
    workbook: down(["Score", "Motivatie"], [3, '=SOM(A1)\nis "geen" formule'], [2, "👍"], [4, LONG]),
    arrives: [
      'gent strategie motivation C3: =SOM(A1)\nis "geen" formule',
      "gent aanpak motivation C4: 👍",
      `gent monitoring motivation C5: ${LONG}`,
    ],
  },
  "in English and in French": {
    workbook: down(
      ["Score", "Rationale", "Strengths", "Points faibles", "Lien", "Bonnes pratiques"],
      [3, "a", "b", "c", "d", "e"],
      [2, null, null, null, null, null],
      [4, null, null, null, null, null],
    ),
    arrives: [
      ...["gent strategie motivation C3: a", "gent strategie strong D3: b", "gent strategie improve E3: c"],
      ...["gent strategie evidence F3: d", "gent strategie practice G3: e"],
    ],
  },
  "columns that no field takes are named, each at its heading": {
    workbook: down(
      ["Score", "Contactpersoon", "Budget", "Streefdatum", "Feedback Kenniscentrum", "Doel", "Onze mijmeringen"],
      [3, "An", "geen", "eind 2027", "goed bezig", "een plan", "ach"],
      [2, "Bert", 20_000, null, null, "een team", null],
      [4, null, null, null, null, null, null],
    ),
    arrives: [],
    named: [
      ...["C2: Contactpersoon", "D2: Budget", "E2: Streefdatum", "F2: Feedback Kenniscentrum", "G2: Doel"],
      "H2: Onze mijmeringen",
    ],
  },
  "a heading that says more than we know is no reason": {
    workbook: down(
      [
        "Score",
        "Toelichting streefscore",
        "Omschrijving thema",
        "Motivatie en bewijs",
        "Toelichting kwaliteitscel",
        "Motivatie VTE",
      ],
      [3, "later", "over beleid", "beide", "in orde", "twee mensen"],
      [2, "later", "over doen", "beide", null, "een halve"],
      [4, "later", "over meten", "beide", null, "niemand"],
    ),
    arrives: [],
    named: [
      ...[
        "C2: Toelichting streefscore",
        "D2: Omschrijving thema",
        "E2: Motivatie en bewijs",
        "F2: Toelichting kwaliteitscel",
        "G2: Motivatie VTE",
      ],
    ],
  },
  "what is struck through is not read": {
    workbook: down(
      ["Score", "Motivatie"],
      [3, { value: "weg ermee", plain: "" }],
      [2, { value: "oud nieuw", plain: "nieuw" }],
      [4, null],
    ),
    arrives: ["gent aanpak motivation C4: nieuw"],
  },
  "figures, names of levels and themes in another language are no words": {
    workbook: down(
      ["Nr", "Score", "Kleur", "Theme"],
      [1, 3, "geel", "Strategy"],
      [2, 2, "oranje", "Approach"],
      [3, 4, "groen", "Monitoring"],
    ),
    arrives: [],
  },

  "two texts that no cell holds together: the first is kept, and the other is named": {
    workbook: down(["Score", "Motivatie", "Toelichting"], [3, HALF, `b${HALF}`], [2, null, null], [4, null, null]),
    arrives: [`gent strategie motivation C3: ${HALF}`],
    named: [`D3: b${HALF.slice(0, 78)}…`],
  },
  "the reasons in a table of their own, below the scores and on another sheet: nobody's, and each heading named": {
    workbook: book(
      sheet("Scores", [
        ...[["Stad Gent"], ["Thema", "Score"], [STRATEGY, 3], [APPROACH, 2], [MONITORING, 4]],
        ...[[], ["Thema", "Motivatie"], [STRATEGY, "omdat"], [APPROACH, "dus"], [MONITORING, "want"]],
      ]),
      sheet("Blad2", [
        ["", ...ACROSS],
        ["Sterke punten", "één plan", "vast overleg", "open data"],
      ]),
    ),
    arrives: [],
    named: ["B7: Motivatie", "A2: Sterke punten"],
  },
};
