/**
 * The 2024 figures as 13 cities might hand them in: each in a layout of its own. A layout is tried with marks in the place of
 * the scores as well, which tells where each of them stands without asking the reader.
 */
import { cellName } from "../../src/host/a1";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { identify } from "../../src/domain/definition/identity";
import { SCORES } from "../../src/sample/najaar-2024-tables";

type Value = string | number | null;
export type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>;
type Layout = (city: string, scores: readonly Value[]) => Sheets;

const THEMES = klimaatgovernance.themes.map(({ name }) => name);
/** As the sources order them, which is not ours. */
const OTHER_ORDER = [7, 2, 0, 5, 1, 6, 3, 4];
const SPELLED = [
  ...["Klimaatstrategie", "Klimaataanpak", "Klimaatmonitoring", "HR en Cultuur", "Klimaatregelgeving"],
  ...["Financiële (& facilitaire) middelen", "Risicobeheersing", "Stakeholder- & communicatiemanagement"],
];

const LAYOUTS: readonly Layout[] = [
  (city, scores) => ({
    Blad1: [
      ["Stad", ...THEMES],
      [city, ...scores],
    ],
  }),
  (city, scores) => ({
    Blad1: [["Benchmark klimaatgovernance"], [], [], [null, "Stad", ...THEMES], [null, city, ...scores]],
  }),
  (city, scores) => ({
    Scores: [
      ["Gemeente", "Contact", ...THEMES, "Opmerkingen"],
      [`Stad ${city}`, "An Maes", ...scores, "zie mail"],
    ],
  }),
  (city, scores) => ({
    Zelfevaluatie: [
      ["Stad", city],
      [],
      ["Thema", "Score"],
      ...THEMES.map((theme, index) => [theme, scores[index] ?? null]),
    ],
  }),
  (city, scores) => ({
    [city]: [
      ["Thema", "Niveau", "Motivatie"],
      ...SPELLED.map((theme, index) => [theme, scores[index] ?? null, "omdat het zo is"]),
    ],
  }),
  (city, scores) => ({
    Blad1: [
      ["Stad", ...OTHER_ORDER.map((theme) => THEMES[theme] ?? "")],
      [city, ...OTHER_ORDER.map((theme) => scores[theme] ?? null)],
    ],
  }),
  (city, scores) => ({
    Uitleg: [["Vul het blad Scores in."], ["Strategie is belangrijk."]],
    Scores: [
      [`Zelfevaluatie ${city} najaar 2024`],
      [],
      ["Nr", "Thema", "Score (1-5)"],
      ...THEMES.map((theme, index) => [index + 1, theme, scores[index] ?? null]),
    ],
  }),
  (city, scores) => ({
    Blad1: [[], [], [], ["STAD", ...SPELLED.map((theme) => theme.toUpperCase())], [city.toUpperCase(), ...scores]],
  }),
  (city, scores) => ({
    Blad1: [
      ["Centrumstad", ...THEMES.slice(0, 4)],
      [city, ...scores.slice(0, 4)],
      [],
      ["Centrumstad", ...THEMES.slice(4)],
      [city, ...scores.slice(4)],
    ],
  }),
  (city, scores) => ({
    Blad1: [["Thema", city], ...OTHER_ORDER.map((theme) => [SPELLED[theme] ?? "", scores[theme] ?? null])],
  }),
  (city, scores) => ({
    Blad1: [
      ["Naam van de stad", ...THEMES.flatMap((theme) => [theme, "Toelichting"])],
      [city, ...scores.flatMap((score) => [score, "ok"])],
    ],
  }),
  (city, scores) => ({
    Blad1: [
      ["Legende", "1 rood", "5 donkergroen"],
      [],
      ["Stad", ...THEMES],
      [city, ...scores],
      [],
      ["Mediaan", ...THEMES.map(() => null)],
    ],
  }),
  (city, scores) => ({
    Blad1: [
      ["Stad", ...THEMES.map((theme, index) => `${index + 1}. ${theme}`)],
      [`${city} `, ...scores],
    ],
  }),
];

export interface HandedIn {
  readonly cityId: string;
  readonly file: string;
  readonly sheets: Sheets;
  /** By theme id: the sheet and cell in which its score was written. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
}

/** One workbook per city, in the order of the report. */
export const THIRTEEN: readonly HandedIn[] = SCORES.map(([city, ...row], index) => {
  const layout = LAYOUTS[index] ?? plain;
  const scores = THEMES.map((_, theme) => row[theme] ?? null);
  const places = findMarks(
    layout(
      city,
      THEMES.map((_, theme) => markOf(theme)),
    ),
  );
  return {
    cityId: identify(city, klimaatgovernance.cities)?.id ?? city,
    file: `${String(index + 1).padStart(2, "0")} ${city}.xlsx`,
    sheets: layout(city, scores),
    places: new Map(
      klimaatgovernance.themes.flatMap(({ id }, theme) => {
        const place = places.get(markOf(theme));
        return place && scores[theme] !== null ? [[id, place] as const] : [];
      }),
    ),
  };
});

function plain(city: string, scores: readonly Value[]): Sheets {
  return {
    Blad1: [
      ["Stad", ...THEMES],
      [city, ...scores],
    ],
  };
}

function markOf(theme: number): string {
  return `score ${theme}`;
}

function findMarks(sheets: Sheets): ReadonlyMap<string, { readonly sheet: string; readonly cell: string }> {
  return new Map(
    Object.entries(sheets).flatMap(([sheet, rows]) =>
      rows.flatMap((values, row) =>
        values.flatMap((value, column) =>
          typeof value === "string" ? [[value, { sheet, cell: cellName(row, column) }] as const] : [],
        ),
      ),
    ),
  );
}
