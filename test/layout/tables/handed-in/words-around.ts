/** A city's own words wherever else people put them: in rows, beside each theme, for several cities, where no scores are read. */
import { book, sheet, type Written } from "../../book";
import { ACROSS, APPROACH, down, MONITORING, one, STRATEGY, type WithWords } from "./own-words";

export const WORDS_AROUND: Readonly<Record<string, WithWords>> = {
  "a heading that is merged over score and reason, and words as people vary them": {
    workbook: one(
      [
        ["", "Zelfevaluatie Gent", null, null, null],
        ["Thema", "Score", "Waarom deze score?", "WERKPUNTEN:", "Bewijs (link)"],
        [STRATEGY, 3, "a", "b", "c"],
        [APPROACH, 2, "d", "e", "f"],
        [MONITORING, 4, "g", "h", "i"],
      ],
      ["B1:E1"],
    ),
    arrives: [
      ...["gent strategie motivation C3: a", "gent strategie improve D3: b", "gent strategie evidence E3: c"],
      ...["gent aanpak motivation C4: d", "gent aanpak improve D4: e", "gent aanpak evidence E4: f"],
      ...["gent monitoring motivation C5: g", "gent monitoring improve D5: h", "gent monitoring evidence E5: i"],
    ],
  },
  "rows of words below the one row of scores": {
    workbook: one([
      ["Gent", ...ACROSS],
      ["Score", 3, 2, 4],
      ["Motivatie", "a", "b", "c"],
      ["Sterktes", null, "d", null],
      ["Contactpersoon", "An", "Bert", null],
    ]),
    arrives: [
      "gent strategie motivation B3: a",
      "gent aanpak motivation C3: b",
      "gent aanpak strong C4: d",
      "gent monitoring motivation D3: c",
    ],
    named: ["A5: Contactpersoon"],
  },
  "a row of words below each city, its name once": {
    workbook: one([
      ["Stad", "", ...ACROSS],
      ["Gent", "Score", 3, 2, 4],
      [null, "Motivatie", "a", "b", "c"],
      ["Leuven", "Score", 1, 2, 3],
      [null, "Motivatie", "d", null, "f"],
    ]),
    arrives: [
      ...["gent strategie motivation C3: a", "gent aanpak motivation D3: b", "gent monitoring motivation E3: c"],
      ...["leuven strategie motivation C5: d", "leuven monitoring motivation E5: f"],
    ],
  },
  "a row of words below each city, in the column of the names": {
    workbook: one([
      ["Stad", ...ACROSS],
      ["Gent", 3, 2, 4],
      ["Motivatie", "a", "b", "c"],
      ["Leuven", 1, 2, 3],
      ["Motivatie", "d", null, "f"],
    ]),
    arrives: [
      ...["gent strategie motivation B3: a", "gent aanpak motivation C3: b", "gent monitoring motivation D3: c"],
      ...["leuven strategie motivation B5: d", "leuven monitoring motivation D5: f"],
    ],
  },
  "a sub-column of words beside each theme's score, of several cities": {
    workbook: one(
      [
        ["Stad", STRATEGY, null, APPROACH, null, MONITORING, null],
        [null, "Score", "Motivatie", "Score", "Motivatie", "Score", "Motivatie"],
        ["Gent", 3, "a", 2, "b", 4, null],
        ["Leuven", 1, null, "n.v.t.", "wij doen dit niet", 3, "c"],
      ],
      ["B1:C1", "D1:E1", "F1:G1"],
    ),
    arrives: [
      ...["gent strategie motivation C3: a", "gent aanpak motivation E3: b"],
      ...["leuven aanpak motivation E4: wij doen dit niet", "leuven monitoring motivation G4: c"],
    ],
  },
  "words behind each theme, under one row of headings": {
    workbook: one([
      ["Stad", STRATEGY, "Opmerking", APPROACH, "Opmerking", MONITORING, "Opmerking"],
      ["Gent", 3, "a", 2, "b", 4, "c"],
    ]),
    arrives: ["gent strategie motivation C2: a", "gent aanpak motivation E2: b", "gent monitoring motivation G2: c"],
  },
  "the theme and what is said of it in one heading": {
    workbook: one([
      ["Stad", ...ACROSS.flatMap((theme) => [`${theme} – score`, `${theme} – motivatie`])],
      ["Gent", 3, "a", 2, "b", 4, "c"],
    ]),
    arrives: ["gent strategie motivation C2: a", "gent aanpak motivation E2: b", "gent monitoring motivation G2: c"],
  },
  "a column of words for each of several cities": {
    workbook: one([
      ["Thema", "Score Gent", "Toelichting Gent", "Score Leuven", "Toelichting Leuven"],
      [STRATEGY, 3, "a", 1, "d"],
      [APPROACH, 2, "b", 2, null],
      [MONITORING, 4, null, 3, "f"],
    ]),
    arrives: [
      ...["gent strategie motivation C2: a", "gent aanpak motivation C3: b"],
      ...["leuven strategie motivation E2: d", "leuven monitoring motivation E4: f"],
    ],
  },
  "each city merged over its scores and its words, and one column of words for all": {
    workbook: one(
      [
        ["Thema", "Gent", null, "Leuven", null, "Opmerkingen"],
        [null, "Score", "Bewijs", "Score", "Bewijs", null],
        [STRATEGY, 3, "a", 1, "d", "voor wie?"],
        [APPROACH, 2, "b", 2, null, null],
        [MONITORING, 4, null, 3, "f", null],
      ],
      ["B1:C1", "D1:E1"],
    ),
    arrives: [
      ...["gent strategie evidence C3: a", "gent aanpak evidence C4: b"],
      ...["leuven strategie evidence E3: d", "leuven monitoring evidence E5: f"],
    ],
    named: ["F1: Opmerkingen"],
  },
  "a sheet per theme, with words and who knows more beside each city": {
    workbook: book(
      ...ACROSS.map((theme) =>
        sheet(theme, [
          ["Stad", "Score", "Motivatie", "Contactpersoon"],
          ["Gent", 3, `${theme} van Gent`, "An"],
          ["Leuven", 2, `${theme} van Leuven`, "Bert"],
        ]),
      ),
    ),
    arrives: ACROSS.flatMap((theme) => [
      `gent ${theme.toLowerCase()} motivation C2: ${theme} van Gent`,
      `leuven ${theme.toLowerCase()} motivation C3: ${theme} van Leuven`,
    ]),
    named: ["D1: Contactpersoon", "D1: Contactpersoon", "D1: Contactpersoon"],
  },
  "a row for each city and theme": {
    workbook: one([
      ["Stad", "Thema", "Score", "Toelichting", "Contact"],
      ...["Gent", "Leuven"].flatMap((city) => ACROSS.map((theme) => [city, theme, 3, `${city} ${theme}`, "An Maes"])),
    ]),
    arrives: ["Gent", "Leuven"].flatMap((city, at) =>
      ACROSS.map(
        (theme, row) =>
          `${city.toLowerCase()} ${theme.toLowerCase()} motivation D${String(2 + 3 * at + row)}: ${city} ${theme}`,
      ),
    ),
    named: ["E1: Contact"],
  },
  "a row of words below each theme of a list": {
    workbook: one([
      ["Stad Gent"],
      ["Thema", "Score"],
      ...ACROSS.flatMap((theme, at) => [
        [theme, 3],
        ["Motivatie", `${String(at)} omdat`],
      ]),
    ]),
    arrives: [
      "gent strategie motivation B4: 0 omdat",
      "gent aanpak motivation B6: 1 omdat",
      "gent monitoring motivation B8: 2 omdat",
    ],
  },
  "words without a heading, beside a score and below one": {
    workbook: one([
      ["Stad Gent"],
      ["Thema", "Score"],
      [STRATEGY, 3, "zomaar iets"],
      [null, "daaronder nog iets"],
      [APPROACH, 2],
      [MONITORING, 4],
    ]),
    arrives: [],
    named: ["C3: zomaar iets", "B4: daaronder nog iets"],
  },
  "remarks on a city as a whole are of no theme": {
    workbook: one([
      ["Stad", ...ACROSS, "Opmerkingen"],
      ["Gent", 3, 2, 4, "zie mail"],
      ["Leuven", 3, 2, 4, "volgt"],
    ]),
    arrives: [],
    named: ["E1: Opmerkingen"],
  },
  "of scores that are asked about, no words are taken": {
    workbook: down(["Score", "Niveau", "Motivatie"], [3, 4, "omdat"], [2, 3, "dus"], [1, 4, "want"]),
    arrives: [],
    named: ["D2: Motivatie"],
  },
  "in an example, no words are taken, and none are named": {
    workbook: book(
      sheet("Scan", [["Stad Gent"], ["Thema", "Score"], ...ACROSS.map((theme) => [theme, 3])]),
      sheet("Voorbeeld", [
        ["Stad Gent"],
        ["Thema", "Score", "Motivatie"],
        ...ACROSS.map((theme): readonly Written[] => [theme, 3, "zo doet u het"]),
      ]),
    ),
    arrives: [],
  },

  "a second row of words below each theme, which names it once more: nobody's, and told by its cell": {
    workbook: one([
      ["Stad Gent"],
      ["Thema", "Score", "Motivatie", "Valkuilen"],
      ...ACROSS.flatMap((theme) => [
        [theme, 3, "a", "tijd"],
        [null, null, `Wij missen nog ${theme}`],
      ]),
    ]),
    arrives: ["gent strategie motivation C3: a", "gent aanpak motivation C5: a", "gent monitoring motivation C7: a"],
    named: ["D2: Valkuilen", ...ACROSS.map((theme, at) => `C${at * 2 + 4}: Wij missen nog ${theme}`)],
  },
  "one row of words below all cities is of none of them": {
    workbook: one([
      ["Stad", ...ACROSS],
      ["Gent", 3, 2, 4],
      ["Leuven", 1, 2, 3],
      ["Motivatie", "voor allen", "voor allen", "voor allen"],
    ]),
    arrives: [],
    named: ["A4: Motivatie"],
  },
  "a column behind the last theme alone, under headings that divide each theme": {
    workbook: one([
      [null, STRATEGY, null, APPROACH, null, MONITORING],
      ["Stad", "Score", "Doel", "Score", "Doel", "Score", "Doel", "Opmerkingen"],
      ["Gent", 3, 4, 2, 3, 4, 5, "zie bijlage"],
    ]),
    arrives: [],
    named: ["H2: Opmerkingen"],
  },
  "words under a first score say nothing of the final one": {
    workbook: one(
      [
        ["Stad Gent"],
        ["Thema", "Eerste score", null, "Definitieve score", null],
        [null, "Score", "Toelichting", "Score", "Toelichting"],
        [STRATEGY, 1, "vroeger", 3, "nu"],
        [APPROACH, 2, "vroeger", 2, null],
        [MONITORING, 3, "vroeger", 4, null],
      ],
      ["B2:C2", "D2:E2"],
    ),
    arrives: ["gent strategie motivation E4: nu"],
    named: ["C3: Eerste score · Toelichting"],
  },
};
