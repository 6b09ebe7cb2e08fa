/** A plan with everything that the port can ask for, in names and texts that are as awkward as Excel allows. */
import type { Area } from "../../../src/host/area";
import type { ConditionalFormatPlan, Format, Plan, SheetPlan, ValidationPlan } from "../../../src/host/plan";

export const CREATED = new Date(Date.UTC(2024, 10, 5, 9, 30));

/** Apostrophe, ampersand, spaces: each of them must be quoted or escaped somewhere. */
export const LIST_SHEET = "D'r op & d'r over";
export const SCORE_SHEET = "LEKP-VTE 2024";

/** Legend colours of this test, by score: the colour that the cell must show. */
export const BANDS = [
  { score: 1, fill: "#C00000", fontColour: "#FFFFFF" },
  { score: 1.5, fill: "#E07000", fontColour: "#000000" },
  { score: 2, fill: "#FFA500", fontColour: "#000000" },
  { score: 2.75, fill: "#FFD000", fontColour: "#000000" },
  { score: 3, fill: "#FFFF00", fontColour: "#000000" },
  { score: 3.25, fill: "#D0F060", fontColour: "#000000" },
  { score: 4, fill: "#92D050", fontColour: "#000000" },
  { score: 4.5, fill: "#48A048", fontColour: "#000000" },
  { score: 5, fill: "#006100", fontColour: "#FFFFFF" },
] as const;

/** One score per row, from B5 down; the row under it is left empty for someone to fill in. */
const FIRST_ROW = 4;
export const SCORES: Area = { row: FIRST_ROW, column: 1, rows: BANDS.length + 1, columns: 1 };
export const MEDIAN = 3;

/** Text that Excel would take for something else, each in a cell of its own in column D. */
export const AWKWARD = [
  "=1+1",
  "+32 9 210 10 10",
  "-",
  "@gent",
  "#N/A",
  "0012",
  "TRUE",
  " blanks around ",
  "two\nlines",
  "<b>&amp;</b> \"quoted\" 'single'",
  "_x0041_",
  "\u0007bell\uFFFF",
  "é ½ ≥ 🌍",
] as const;

const CITIES = ["Aalst", "Sint-Niklaas", "Genk"] as const;

export function kitchenSink(): Plan {
  return {
    sheets: [scores(), list()],
    names: [
      { name: "KP_Scores", sheet: SCORE_SHEET, area: SCORES },
      { name: "KP_Steden", sheet: LIST_SHEET, area: { row: 0, column: 0, rows: CITIES.length, columns: 1 } },
      { name: "KP_Cel", sheet: LIST_SHEET, area: cell(0, 0) },
    ],
  };
}

/** The kitchen sink with its first sheet changed. */
export function planWith(change: Partial<SheetPlan>): Plan {
  const plan = kitchenSink();
  return { ...plan, sheets: plan.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change } : sheet)) };
}

export function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function scores(): SheetPlan {
  return {
    name: SCORE_SHEET,
    tabColour: "#1F7A4D",
    columnWidths: [24, 10, 30, 40],
    rowHeights: [
      { row: 0, height: 30 },
      { row: 40, height: 42.5 },
    ],
    cells: [
      { row: 0, column: 0, value: "Maturiteit & meer" },
      { row: 2, column: 0, value: "Mediaan" },
      { row: 2, column: 1, value: MEDIAN, formula: '=IF(COUNT(B5:B14),MEDIAN(B5:B14),"")' },
      { row: 3, column: 0, value: "Leeg" },
      { row: 3, column: 1, value: "", formula: '=IF(COUNT(B14),MEDIAN(B14),"")' },
      { row: 3, column: 2, value: "Aalst: 9", formula: "='D''r op & d''r over'!A1&\": \"&COUNT(KP_Scores)" },
      ...BANDS.map(({ score }, index) => ({ row: FIRST_ROW + index, column: 1, value: score })),
      ...AWKWARD.map((value, index) => ({ row: FIRST_ROW + index, column: 3, value })),
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 4 }, format: { bold: true, fontSize: 18, fill: "#1f7a4d" } },
      { area: cell(0, 0), format: { fontColour: "#FFFFFF", italic: true } },
      { area: { row: 2, column: 1, rows: 12, columns: 1 }, format: { numberFormat: "0.00", horizontal: "center" } },
      { area: SCORES, format: { border: "#7F7F7F", fill: "#F2F2F2", unlocked: true, vertical: "center" } },
      { area: cell(FIRST_ROW, 1), format: { fill: "#E0E0E0" } },
      { area: { row: FIRST_ROW, column: 3, rows: AWKWARD.length, columns: 1 }, format: { wrap: true } },
      { area: { row: FIRST_ROW, column: 2, rows: 3, columns: 1 }, format: { unlocked: true } },
    ],
    validations: [
      validation(SCORES, { kind: "number", minimum: 1, maximum: 5 }),
      validation(cell(FIRST_ROW, 2), {
        kind: "list",
        sheet: LIST_SHEET,
        area: { row: 0, column: 0, rows: 3, columns: 1 },
      }),
      validation(cell(FIRST_ROW + 1, 2), { kind: "formula", formula: "=AND(C6>=0,C6*4=INT(C6*4))" }),
      validation(cell(FIRST_ROW + 2, 2), { kind: "number", minimum: 0 }),
    ],
    conditionalFormats: bands(),
    freeze: { rows: 4, columns: 1 },
    protection: "locked",
    print: {
      breaks: [20, 40],
      orientation: "landscape",
      area: { row: 0, column: 0, rows: 60, columns: 4 },
      titleRows: { first: 0, last: 3 },
      footer: "Meting 2024 & nulmeting",
    },
  };
}

function list(): SheetPlan {
  const heading: Format = { bold: true };
  return {
    name: LIST_SHEET,
    tabColour: "#808080",
    columnWidths: [],
    rowHeights: [],
    cells: CITIES.map((value, row) => ({ row, column: 0, value })),
    formats: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, format: heading }],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    protection: "open",
    print: {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: CITIES.length, columns: 1 },
      titleRows: { first: 0, last: 0 },
      footer: "",
    },
  };
}

function validation(area: Area, rule: ValidationPlan["rule"]): ValidationPlan {
  return {
    area,
    rule,
    prompt: { title: "Score", message: "Een getal van 1 tot 5,\nin stappen van 0,25." },
    error: { title: "Geen score", message: 'Vul 1 tot 5 in, of laat "leeg".' },
  };
}

/** Levels by value, and between two levels by formula. */
function bands(): readonly ConditionalFormatPlan[] {
  return BANDS.map(({ score, fill, fontColour }) => ({
    area: SCORES,
    rule: Number.isInteger(score)
      ? { kind: "equal", value: score }
      : { kind: "formula", formula: `=AND(ISNUMBER(B5),B5>${Math.floor(score)},B5<${Math.ceil(score)})` },
    fill,
    fontColour,
  }));
}
