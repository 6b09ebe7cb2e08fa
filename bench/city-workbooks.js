/**
 * City workbooks as they come in: made by our template, by hand in Excel (a title, a header, a row per city, remarks, the
 * legend colours, an LEKP table on another sheet), and by other programs. The same number gives the same workbook.
 */
import SheetJs from "@e965/xlsx";
import ExcelJs from "exceljs";
import { writeXlsx } from "hucre";
import { layOut } from "../src/actions/lay-out.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { newXlsxHost } from "../src/host/xlsx/xlsx-host.ts";
import { najaar2024 } from "../src/sample/najaar-2024.ts";

const DATE = new Date(Date.UTC(2024, 10, 1));
const CITIES = klimaatgovernance.cities.map(({ name }) => name);
const THEMES = klimaatgovernance.themes.map(({ name }) => name);
/** Of the levels, from 1 to 5. */
const COLOURS = ["C00000", "ED7D31", "FFD966", "A9D08E", "548235"];

/** One of four writers in turn; four files of all cities, then four of one. */
export function cityWorkbook(number) {
  const writer = [fromTemplate, withHucre, withExcelJs, withSheetJs][number % 4];
  const cities = number % 8 < 4 ? CITIES : [CITIES[number % CITIES.length]];
  return writer({ number, cities });
}

async function fromTemplate({ number, cities }) {
  const host = newXlsxHost({ title: "Klimaatgovernance", created: DATE });
  const measured = najaar2024.cities.filter(({ city }) => cities.includes(city.name));
  await layOut(host, { ...najaar2024, period: `meting ${number}`, cities: measured });
  return host.bytes();
}

function withHucre(book) {
  const style = (score) => ({
    style: { numFmt: "0.00", fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colourOf(score) } } },
  });
  const cells = scoreCells(book).map(({ row, column, score }) => [`${row},${column}`, style(score)]);
  return writeXlsx({
    sheets: [
      { name: "Scores", rows: scoreRows(book), cells: new Map(cells) },
      { name: "LEKP", rows: fteRows(book) },
    ],
    properties: { created: DATE, modified: DATE },
  });
}

async function withExcelJs(book) {
  const workbook = new ExcelJs.Workbook();
  workbook.created = DATE;
  workbook.modified = DATE;
  const sheet = workbook.addWorksheet("Scores");
  sheet.addRows(scoreRows(book));
  sheet.getCell("A5").note = "Ingevuld door de klimaatcel";
  for (const { row, column, score } of scoreCells(book)) {
    const fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colourOf(score)}` } };
    Object.assign(sheet.getCell(row + 1, column + 1), { numFmt: "0.00", fill });
  }
  workbook.addWorksheet("LEKP").addRows(fteRows(book));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function withSheetJs(book) {
  const workbook = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(workbook, SheetJs.utils.aoa_to_sheet(scoreRows(book)), "Scores");
  SheetJs.utils.book_append_sheet(workbook, SheetJs.utils.aoa_to_sheet(fteRows(book)), "LEKP");
  return new Uint8Array(SheetJs.write(workbook, { type: "array", compression: true }));
}

function scoreRows({ number, cities }) {
  return [
    ["Klimaatgovernance: zelfevaluatie"],
    [`Meting ${number}, ingevuld door de klimaatcoördinator`],
    [],
    ["Stad", ...THEMES, "Opmerkingen"],
    ...cities.map((city, at) => [
      city,
      ...THEMES.map((_, theme) => scoreOf(number, at, theme)),
      `${city}: besproken op het managementteam van ${1 + (number % 28)} september, nog af te stemmen met de dienst financiën`,
    ]),
  ];
}

function scoreCells({ number, cities }) {
  return cities.flatMap((_, at) =>
    THEMES.map((_, theme) => ({ row: 4 + at, column: 1 + theme, score: scoreOf(number, at, theme) })),
  );
}

function fteRows({ number, cities }) {
  const rows = cities.map((city, at) => [city, ((number * 7 + at * 13) % 90) / 10, "deels gefinancierd met LEKP 2.1"]);
  return [["VTE uit het Lokaal Energie- en Klimaatpact"], [], ["Stad", "VTE", "Opmerking"], ...rows];
}

/** From 1 to 5 in steps of a quarter, spread so that no two files are alike. */
function scoreOf(number, city, theme) {
  return 1 + ((number * 31 + city * 17 + theme * 7) % 17) / 4;
}

function colourOf(score) {
  return COLOURS[Math.round(score) - 1];
}
