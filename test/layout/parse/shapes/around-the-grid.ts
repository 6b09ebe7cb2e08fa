/** What stands around a grid of cities in rows: summaries, legends, footnotes, other tables, other grids. */
import { book, sheet, type Written } from "../../book";
import { AALST, GENT, HEADER, LEUVEN, THEMES } from "../../rows";
import { ALL, BOTH, ROWS, SCORES, SCORES_LEUVEN, type Shape, shape } from "./shape";

const calculated = (formula: string): readonly Written[] => THEMES.map(() => ({ value: 3, formula }));
const reversed = ([city = null, ...scores]: readonly Written[]) => [city, ...scores.reverse()];

export const AROUND_THE_GRID: readonly Shape[] = [
  shape("summary rows above and below, by many names", ALL, [
    HEADER,
    ["Globale score", ...SCORES],
    ["Mediaan", ...SCORES],
    GENT,
    LEUVEN,
    AALST,
    ["Gemiddelde", ...SCORES],
    ["Gemiddelde 13 steden", ...SCORES],
    ["Mediaan (n = 3)", ...SCORES],
    ["Totaal", 12, 13, 14, 15, 16, 17, 18, 19],
    ["Min – max", "2 – 4", "2 – 4"],
  ]),
  shape("last rows that only sum up, whatever they are called", ALL, [
    ...ROWS,
    ["Vlaanderen", ...calculated("=AVERAGE(B2:B4)")],
    [null, ...calculated('=IF(COUNT(B2:B4)=0,"",MEDIAN(B2:B4))')],
  ]),
  shape(
    "a last column that sums up, whatever it is called",
    ALL,
    ROWS.map((row, index) => [...row, index === 0 ? "Vlaanderen" : { value: 3, formula: "=AVERAGE(B2:I2)" }]),
  ),
  shape(
    "a mean without formulas in the last column",
    ALL,
    ROWS.map((row, index) => [...row, index === 0 ? "Gemiddelde" : 3]),
  ),
  shape("a legend and footnotes right below", ALL, [
    ...ROWS,
    ["1", "Niet matuur"],
    ["Geel", 3],
    ["Lichtgroen", 4],
    ["Matuur", 4],
    ["* voorlopige cijfers van de stad"],
    ["Opmerking", "zie ook het jaarverslag"],
    ["Ingevuld door", "An Maes"],
  ]),
  shape("a legend and other small tables further down", ALL, [
    ...ROWS,
    [],
    ["Legende", "1 Niet matuur", "2 Ad hoc"],
    ["rood", 1, "Niet matuur"],
    ["oranje", 2, "Ad hoc"],
    [],
    ["Wie komt er?"],
    ["Gent", 3, "An"],
    ["Leuven", 2, "Bo"],
    [],
    ["Stad", "Deelnemers", "Dagen", "Groep"],
    ["Gent", 3, 2, 1],
    ["Leuven", 4, 1, 1],
  ]),
  shape("another table right below, without an empty row between", ALL, [
    ...ROWS,
    ["Stad", "Deelnemers", "Dagen", "Groep"],
    ["Gent", 3, 2, 1],
    ["Leuven", 4, 1, 1],
  ]),
  shape("provinces in rows of their own, and empty rows between them", ALL, [
    HEADER,
    ["Oost-Vlaanderen"],
    GENT,
    AALST,
    [],
    ["Vlaams-Brabant"],
    LEUVEN,
    [],
    ["Antwerpen"],
  ]),
  shape("the header once more, for the second page", ALL, [HEADER, GENT, AALST, HEADER, LEUVEN]),
  shape("two grids below each other, with different columns", ALL, [
    ["Oost-Vlaanderen"],
    HEADER,
    GENT,
    AALST,
    [],
    ["Vlaams-Brabant"],
    reversed(HEADER),
    reversed(LEUVEN),
  ]),
  shape("two grids beside each other", ALL, [[...HEADER, null, ...HEADER], [...GENT, null, ...LEUVEN], [...AALST]]),
  shape("two grids beside each other, the second lower", ALL, [
    [...HEADER],
    [...GENT, null, ...HEADER],
    [...AALST, null, ...LEUVEN],
  ]),
  shape("a wide grid cut in two: four themes, and four below", BOTH, [
    ["Stad", ...THEMES.slice(0, 4)],
    ["Gent", ...SCORES.slice(0, 4)],
    ["Leuven", ...SCORES_LEUVEN.slice(0, 4)],
    [],
    ["Stad", ...THEMES.slice(4)],
    ["Gent", ...SCORES.slice(4)],
    ["Leuven", ...SCORES_LEUVEN.slice(4)],
  ]),
  {
    name: "a sheet per city",
    grid: BOTH,
    workbook: book(sheet("A", [HEADER, GENT]), sheet("B", [["Meting 2024"], HEADER, LEUVEN])),
  },
];
