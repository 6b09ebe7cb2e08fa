/** Tables that testers thought up to mislead the reader, and that once did: each with what may be read of it, and nothing else. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { cellName, parseArea } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { parseWorkbook } from "../../../src/layout/parse/parse-workbook";
import { book, type Rows, sheet } from "../book";

interface Truth {
  readonly city: string;
  /** The cells of the themes in the definition's order, `Blad1!B2:B9,C10`; the first sheet's without its name. */
  readonly at: string;
  /** Where the cells are of other themes: their places in the definition. */
  readonly order?: readonly number[];
}

interface ThoughtUp {
  readonly because: string;
  readonly id: string;
  /** Its headings state it; or they do, and something beside it is told; or it may be asked; or it must be; or nothing in it is a score. */
  readonly mode: "read" | "told" | "either" | "ask" | "none";
  readonly file?: string;
  readonly sheets: readonly { readonly name: string; readonly rows: Rows; readonly merges?: readonly string[] }[];
  readonly truth: readonly Truth[];
  readonly maybe?: readonly Truth[];
}

const TABLES = JSON.parse(readFileSync("test/layout/tables/thought-up.json", "utf8")) as readonly ThoughtUp[];

/** `city theme sheet!cell` */
function placesOf({ city, at, order }: Truth, first: string): readonly string[] {
  const cells = at.split(",").flatMap((reference) => {
    const [name, area = reference] = reference.includes("!") ? reference.split("!") : [first, reference];
    const { row, column, rows, columns } = parseArea(area) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return Array.from({ length: rows * columns }, (_, position) =>
      [name, cellName(row + Math.floor(position / columns), column + (position % columns))].join("!"),
    );
  });
  return cells.map((cell, position) => {
    const theme = klimaatgovernance.themes[order?.[position] ?? position];
    return `${city} ${theme?.id ?? ""} ${cell}`;
  });
}

describe("a table that was thought up to mislead", () => {
  it.each(TABLES.map((table) => [table.id, table.because, table] as const))(
    "%s is not read wrong: %s",
    (_, __, table) => {
      const { sheets, truth, maybe = [], mode, file } = table;
      const reading = parseWorkbook(
        book(...sheets.map(({ name, rows, merges }) => sheet(name, rows, { ...(merges && { merges }) }))),
        { definition: klimaatgovernance, ...(file !== undefined && { file }) },
      );
      const first = sheets[0]?.name ?? "";
      const allowed = new Set([...truth, ...maybe].flatMap((each) => placesOf(each, first)));
      const read = reading.scores
        .filter(({ score }) => score.value !== null)
        .map(({ cityId, themeId, source }) => `${cityId} ${themeId} ${source.sheet}!${source.cell}`);
      // Whose file it is is told where a title mentions another city.
      const isTold = reading.findings.some(({ severity }) => severity !== "info");
      const isMismatchTold = reading.findings.some(({ code }) => code === "city-file-mismatch");
      expect(isMismatchTold ? [] : read.filter((each) => !allowed.has(each))).toEqual([]);
      const wanted = truth.flatMap((each) => placesOf(each, first));
      const isAllRead = wanted.length > 0 && wanted.every((each) => read.includes(each));
      expect({ id: table.id, isTold: isTold || (isAllRead && mode !== "ask" && mode !== "told") }).toEqual({
        id: table.id,
        isTold: true,
      });
      expect({ id: table.id, isMissed: (mode === "read" || mode === "told") && !isAllRead }).toEqual({
        id: table.id,
        isMissed: false,
      });
    },
  );
});
