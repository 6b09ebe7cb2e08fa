/**
 * The headings of Excel tables. Each stands in its cell and in the table itself, and where the two differ Excel repairs the file: so
 * what is typed in a heading goes to both, as Excel would have it: a text, filled in, and another one than its neighbours. A heading
 * that formulas go by stays what it was, for they are not rewritten here. Pure.
 */
import { isCellError } from "../../src/domain/cell-content";
import { parseArea } from "../../src/host/a1";
import type { Area } from "../../src/host/area";
import { edited, escaped, type Edit } from "../../src/host/xlsx/graft/edit";
import {
  attribute,
  child,
  childrenOf,
  descendants,
  parseXml,
  type XmlElement,
} from "../../src/host/xlsx/graft/xml-tree";
import { cellText } from "../../src/host/xlsx/write/text";
import { number } from "../../src/layout/dutch";
import type { Written } from "./written-cells";

export interface HeadedWrites {
  /** What is to be written in the cells, headings as the tables have them. */
  readonly writes: readonly Written[];
  /** The tables that have another heading now: by part, their text. */
  readonly tables: ReadonlyMap<string, string>;
  /** The headings that stay what they were, as they are. */
  readonly kept: readonly string[];
}

/**
 * @param tables those of the sheet: by part, their text
 * @param formulas all of the workbook
 */
export function withHeadings(
  writes: readonly Written[],
  tables: ReadonlyMap<string, string>,
  formulas: () => readonly string[],
): HeadedWrites {
  let written = writes;
  const changed = new Map<string, string>();
  const kept: string[] = [];
  for (const [part, source] of tables) {
    const root = parseXml(source);
    const area = headingsOf(root);
    if (!area) continue;
    const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
    const names = columns.map((column) => decoded(attribute(column, "name")?.value ?? ""));
    const edits: Edit[] = [];
    written = written.flatMap((write) => {
      const index = write.column - area.column;
      const name = columns[index] && attribute(columns[index], "name");
      const former = names[index];
      if (write.row !== area.row || !name || former === undefined) return write;
      if (formulas().some((formula) => goesBy(formula, former))) {
        kept.push(former);
        return [];
      }
      const heading = unlike(
        textOf(write.value) || `Kolom${index + 1}`,
        names.filter((_, other) => other !== index),
      );
      names[index] = heading;
      edits.push({ from: name.from, to: name.to, text: escaped(encoded(heading)) });
      return { row: write.row, column: write.column, value: heading };
    });
    if (edits.length > 0) changed.set(part, edited(source, edits));
  }
  return { writes: written, tables: changed, kept };
}

/** In a worksheet, a table or the workbook. */
export function formulasIn(source: string): readonly string[] {
  return [...descendants(parseXml(source))].flatMap(({ local, content }) =>
    content && FORMULAS.has(local) ? source.slice(content.from, content.to) : [],
  );
}

const FORMULAS: ReadonlySet<string> = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
]);

/** The row of the headings; `undefined` for a table without. */
function headingsOf(root: XmlElement): Area | undefined {
  const area = parseArea(attribute(root, "ref")?.value ?? "");
  return attribute(root, "headerRowCount")?.value === "0" ? undefined : area;
}

/** Rather too often than not: brackets hold the heading of a table, or the number of another workbook. */
function goesBy(formula: string, heading: string): boolean {
  const plain = (text: string) => text.replaceAll("'", "").toLowerCase();
  return formula.includes("[") && plain(formula).includes(plain(escaped(heading)));
}

function textOf(value: Written["value"]): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return value.slice(0, LONGEST);
}

const LONGEST = 255;

function unlike(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let heading = wanted;
  for (let next = 2; taken.has(heading.toLowerCase()); next++) {
    const ending = String(next);
    heading = wanted.slice(0, LONGEST - ending.length) + ending;
  }
  return heading;
}

/** In an attribute a new line would become a space. */
function encoded(heading: string): string {
  return cellText(heading).replace(
    /[\u0000-\u001F]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
}

function decoded(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
