/** One city, named above or beside its scores: in a row, or with a theme in each row. */
import { book, sheet } from "../../book";
import { THEMES } from "../../rows";
import { LIST, ONE, SCORES, SCORES_LEUVEN, type Shape, shape } from "./shape";

export const ONE_CITY: readonly Shape[] = [
  shape("the title names it, its scores in a row", ONE, [["Zelfevaluatie stad Gent 2024"], [], THEMES, SCORES]),
  shape("its name in the corner, its scores in a row that is headed so", ONE, [
    ["Gent", ...THEMES],
    ["Score", ...SCORES],
  ]),
  shape("its previous scores and targets in other rows", ONE, [
    ["Stad: Gent"],
    [null, ...THEMES],
    [null, ...THEMES.map(() => "zie de legende")],
    ["Vorige score", ...SCORES_LEUVEN],
    ["Score", ...SCORES],
    ["Doel", ...THEMES.map(() => 5)],
  ]),
  shape("its scores under a row that explains the themes, and above its targets", ONE, [
    ["Stad: Gent"],
    THEMES,
    THEMES.map(() => "zie de legende"),
    SCORES,
    [],
    ["Streefscore", ...THEMES.slice(1).map(() => 5)],
  ]),
  shape("its scores above a mean without a name", ONE, [
    ["Gent"],
    THEMES,
    SCORES,
    THEMES.map(() => ({ value: 3, formula: "=AVERAGE(A3:A3)" })),
  ]),
  shape("below a contact table, and a paragraph that speaks of another city", ONE, [
    ["Zelfevaluatie van Gent"],
    ["Gemeente", "Contactpersoon"],
    [
      `Deze zelfevaluatie volgt het model van Leuven. ${"Meer uitleg staat in de handleiding van het netwerk. ".repeat(3)}`,
    ],
    THEMES,
    SCORES,
  ]),
  {
    ...shape("in the name of the file, its label left open", ONE, [["Stad: ......"], THEMES, SCORES]),
    file: "gent.xlsx",
  },
  shape("beside its label", ONE, [["Stad", "Gent"], ["Datum", "12 mei"], [], ["Thema", "Score"], ...LIST]),
  shape("behind its label", ONE, [["Naam van de stad: Gent"], ["Thema", "Score"], ...LIST]),
  shape("beside its label, while the title speaks of another city", ONE, [
    ["Zelfevaluatie naar het voorbeeld van Leuven"],
    ["Stad", "Gent"],
    ["Thema", "Score"],
    ...LIST,
  ]),
  shape("in the title", ONE, [["Zelfevaluatie stad Gent 2024"], [], ["Thema", "Niveau"], ...LIST]),
  shape("in the title, left of the themes", ONE, [
    ["Zelfevaluatie Gent"],
    [null, "Thema", "Score"],
    ...LIST.map((row) => [null, ...row]),
  ]),
  shape(
    "in a title over all columns",
    ONE,
    sheet(
      "Blad1",
      [
        ["Gent"],
        ["Thema", "Kleur", "Score", "Nog te doen"],
        ...LIST.map(([theme = null, score = null]) => [theme, score === 3 ? "geel" : null, score, "veel"]),
      ],
      { merges: ["A1:D1"] },
    ),
  ),
  shape("at the left of the themes", ONE, [
    [null, "Thema", "Score"],
    ...LIST.map((row, index) => [index === 0 ? "Gent" : null, ...row]),
  ]),
  { name: "in the name of the sheet", grid: ONE, workbook: book(sheet("Scores Gent", [["Thema", "Score"], ...LIST])) },
  { ...shape("only in the name of the file", ONE, [["Thema", "Score"], ...LIST]), file: "zelfevaluatie_gent_v2.xlsx" },
  shape("the score in words and as a number, beside other columns", ONE, [
    ["Gent"],
    ["Nr", "Thema", "Kleur", "Score (1-5)", "Streefscore", "Toelichting"],
    ...LIST.map(([theme = null, score = null], index) => [
      index + 1,
      theme,
      score === 3 ? "geel" : null,
      score,
      5,
      "net als Leuven",
    ]),
  ]),
  shape("all scores in words, and some as a number too", ONE, [
    ["Gent"],
    ["Thema", "Score", "Kleur"],
    ...LIST.map(([theme = null, score = null], index) => [theme, index < 2 ? score : null, score]),
  ]),
  shape("the word Stad at the left, its name below it", ONE, [
    [null, "Thema", "Score"],
    ...LIST.map((row, index) => [["Stad", "Gent"][index] ?? null, ...row]),
  ]),
  shape("the score under a year", ONE, [["Gent"], ["Thema", "Score najaar 2024"], ...LIST]),
  shape("the score before the theme", ONE, [
    ["Gent"],
    ["Score", "Thema"],
    ...LIST.map(([theme = null, score = null]) => [score, theme]),
  ]),
  shape("empty rows, groups and a mean between the themes", ONE, [
    ["Stad", "Gent"],
    ["Thema", "Score"],
    ["Beleid"],
    ...LIST.slice(0, 3),
    [],
    ["Organisatie"],
    ...LIST.slice(3),
    ["Klimaat in het geheel", { value: 3, formula: "=AVERAGE(B4:B13)" }],
    ["Ingevuld door", "An Maes"],
  ]),
];
