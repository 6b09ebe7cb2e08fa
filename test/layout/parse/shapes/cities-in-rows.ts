/** Themes in columns and a row per city, with a header of the city's own. */
import { sheet } from "../../book";
import { AALST, GENT, HEADER, LEUVEN, THEMES } from "../../rows";
import { ALL, BOTH, ONE, ROWS, SCORES, SCORES_LEUVEN, type Shape, shape } from "./shape";

export const CITIES_IN_ROWS: readonly Shape[] = [
  shape("a header and a row per city", ALL, ROWS),
  shape("title rows above", ALL, [["Benchmark klimaatgovernance"], ["Netwerk Klimaat, najaar 2024"], [], [], ...ROWS]),
  shape("a grid that starts at column AZ", ALL, sheet("Blad1", ROWS, { at: "AZ40" })),
  shape("a numbered column in front, however few the cities", ALL, [
    ["Volgnummer", ...HEADER],
    [1, ...GENT],
    [2, ...LEUVEN],
    [3, ...AALST],
  ]),
  shape("a numbered column under a sign", ALL, [
    ["#", ...HEADER],
    [1, ...GENT],
    [2, ...LEUVEN],
    [3, ...AALST],
  ]),
  shape("a province, inhabitants and a contact person in front", ALL, [
    ["Provincie", "Inwoners", "Contactpersoon", ...HEADER],
    ["Oost-Vlaanderen", 270_000, "An Maes", ...GENT],
    ["Vlaams-Brabant", 103_000, "n.v.t.", ...LEUVEN],
    ["Oost-Vlaanderen", 87_000, "Jan Piet", ...AALST],
  ]),
  shape("extra columns between the themes: a remark, a priority; behind them who filled it in and since when", BOTH, [
    [
      "Stad",
      "Strategie",
      "Opmerking",
      "Aanpak",
      "Prioriteit (1-4)",
      ...THEMES.slice(2),
      "Invuller",
      "Klimaatplan sinds",
    ],
    ["Gent", 3, "lopend", 4, 1, ...SCORES.slice(2), "An", 2020],
    ["Leuven", 4, null, 3, 2, ...SCORES_LEUVEN.slice(2), "Bo", 2021],
  ]),
  shape(
    "the cities in the last column",
    ALL,
    ROWS.map(([city = null, ...scores]) => [...scores, city]),
  ),
  shape(
    "the cities in the middle, without a heading",
    ALL,
    ROWS.map(([city = null, ...scores], row) => [...scores.slice(0, 4), row > 0 ? city : null, ...scores.slice(4)]),
  ),
  shape("no heading above the cities", ALL, [[null, ...THEMES], GENT, LEUVEN, AALST]),
  shape("another column that names cities too", ALL, [
    ["Peter", ...HEADER],
    ["Leuven", ...GENT],
    ["Leuven", ...LEUVEN],
    ["Gent", ...AALST],
  ]),
  shape(
    "the themes in another order",
    ALL,
    ROWS.map(([city = null, ...scores]) => [city, ...[...scores].reverse()]),
  ),
  shape("themes and cities by other names", ALL, [
    [
      ...["Naam van de stad", "Klimaatstrategie", "KLIMAATAANPAK", "Klimaatmonitoring", "HR en Cultuur"],
      ...["Klimaatregelgeving", "Financiele & facilitaire middelen", "Risicobeheersing"],
      "Stakeholder- en communicatiemanagement",
    ],
    ["Stad Gent", ...SCORES],
    ["LOUVAIN", ...SCORES_LEUVEN],
    ["Alost (Oost-Vlaanderen)", ...AALST.slice(1)],
  ]),
  shape("numbered themes, with the scale behind them and on two lines", ALL, [
    ["Stad", ...THEMES.map((theme, index) => `${index + 1}. ${theme}\n(1-5)`)],
    GENT,
    LEUVEN,
    AALST,
  ]),
  shape(
    "a header over two rows, with merged cells",
    ALL,
    sheet(
      "Blad1",
      [
        ["Stad", "Beleid", null, null, null, null, null, null, "Communicatie & participatie", "Opmerkingen"],
        [null, ...THEMES.slice(0, 7)],
        GENT,
        LEUVEN,
        AALST,
      ],
      { merges: ["A1:A2", "B1:H1", "I1:I2", "J1:J2"] },
    ),
  ),
  shape(
    "two columns per theme under a merged header: remark and score",
    ONE,
    sheet(
      "Blad1",
      [
        ["Stad", ...THEMES.flatMap((theme) => [theme, null])],
        [null, ...THEMES.flatMap(() => ["Toelichting", "Score"])],
        ["Gent", ...SCORES.flatMap((score) => ["zie plan", score])],
      ],
      { merges: ["B1:C1", "D1:E1", "F1:G1", "H1:I1", "J1:K1", "L1:M1", "N1:O1", "P1:Q1"] },
    ),
  ),
];
