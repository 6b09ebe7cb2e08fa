/**
 * Cells written into the text of a worksheet: what stands around them, their styles included, stays as it was, letter for letter.
 * A cell that was not there takes the style of its row or column, as in Excel.
 */
import { isCellError } from "../../src/domain/cell-content";
import { areaName, cellName, parseArea, parseCell } from "../../src/host/a1";
import { boundingArea } from "../../src/host/area";
import type { Cell } from "../../src/host/snapshot";
import { edited, escaped, type Edit } from "../../src/host/xlsx/graft/edit";
import {
  attribute,
  child,
  childrenOf,
  parseXml,
  wholeNumber,
  type XmlElement,
} from "../../src/host/xlsx/graft/xml-tree";
import { cellText } from "../../src/host/xlsx/write/text";

/** Of a cell that is to be empty, only where it is. */
export type Written = Pick<Cell, "row" | "column" | "formula"> & {
  readonly value: Cell["value"];
  /** Its formula is the one that stands there, and only what that comes to is written. */
  readonly recalculated?: true;
};

export interface WrittenSheet {
  readonly source: string;
  /** A formula that stood there was written over: the calculation chain counts on it no longer. */
  readonly formulasGone: boolean;
}

/** @param all what each cell holds now, for those that took over the formula of one that is written */
export function writtenCells(source: string, writes: readonly Written[], all: readonly Written[]): WrittenSheet {
  const root = parseXml(source);
  const data = child(root, "sheetData");
  if (!data) throw new Error("A worksheet without a place for its cells.");
  const rows = rowsOf(data);
  const wanted = new Map(withSharing(rows, writes, all).map((write) => [cellName(write.row, write.column), write]));
  const edits: Edit[] = [];
  let formulasGone = false;
  const fresh = new Map<number, Written[]>();
  for (const write of wanted.values()) {
    const there = rows.get(write.row)?.cells.get(write.column);
    if (!there) {
      if (isFilled(write)) fresh.set(write.row, [...(fresh.get(write.row) ?? []), write]);
      continue;
    }
    formulasGone ||= child(there, "f") !== undefined && write.recalculated === undefined;
    edits.push({ from: there.from, to: there.to, text: replaced(source, there, write) });
  }
  const inNewRows: (readonly [number, string])[] = [];
  for (const [number, cells] of [...fresh].sort(([one], [other]) => one - other)) {
    const row = rows.get(number);
    const made = cells
      .sort((one, other) => one.column - other.column)
      .map(
        (write) =>
          [
            write.column,
            xmlOf(write, { prefix: data.prefix, style: styleFor(root, row?.element, write.column) }),
          ] as const,
      );
    if (!row)
      inNewRows.push([number, `<${data.prefix}row r="${number + 1}">${made.map(textOf).join("")}</${data.prefix}row>`]);
    else {
      edits.push(...inserted(row.element, row.cells, made));
      const spans = attribute(row.element, "spans");
      if (spans) edits.push({ from: spans.from, to: spans.to, text: widened(spans.value, made) });
    }
  }
  edits.push(...inserted(data, new Map([...rows].map(([number, { element }]) => [number, element])), inNewRows));
  const dimension = child(root, "dimension");
  const held = dimension && attribute(dimension, "ref");
  const area = held && parseArea(held.value.includes(":") ? held.value : `${held.value}:${held.value}`);
  if (held && area && fresh.size > 0) {
    const around = [...fresh.values()].flat().map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    edits.push({ from: held.from, to: held.to, text: areaName(around.reduce(boundingArea, area)) });
  }
  return { source: edited(source, edits), formulasGone };
}

interface Row {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

/** By number; a row or cell that does not say where it is comes after the one before. */
function rowsOf(data: XmlElement): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let number = -1;
  for (const element of childrenOf(data, "row")) {
    const held = wholeNumber(attribute(element, "r"));
    number = held === undefined ? number + 1 : held - 1;
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = parseCell(attribute(cell, "r")?.value ?? "")?.column ?? column + 1;
      cells.set(column, cell);
    }
    rows.set(number, { element, cells });
  }
  return rows;
}

/** Where a formula goes that others share, these get their own. */
function withSharing(
  rows: ReadonlyMap<number, Row>,
  writes: readonly Written[],
  all: readonly Written[],
): readonly Written[] {
  const shared = new Set<string>();
  for (const { row, column, recalculated } of writes) {
    const formula = formulaOf(rows.get(row)?.cells.get(column));
    if (
      recalculated === undefined &&
      formula &&
      attribute(formula, "ref") &&
      attribute(formula, "t")?.value === "shared"
    )
      shared.add(attribute(formula, "si")?.value ?? "");
  }
  if (shared.size === 0) return writes;
  const held = new Map(all.map((cell) => [cellName(cell.row, cell.column), cell]));
  const sharing = [...rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, cell]) => {
      const formula = formulaOf(cell);
      const own = held.get(cellName(row, column));
      return own && formula && shared.has(attribute(formula, "si")?.value ?? " ") ? [{ ...own, row, column }] : [];
    }),
  );
  return [...sharing, ...writes];
}

function formulaOf(cell: XmlElement | undefined): XmlElement | undefined {
  return cell && child(cell, "f");
}

function isFilled({ value, formula }: Written): boolean {
  return formula !== undefined || (value !== null && value !== "");
}

function replaced(source: string, cell: XmlElement, write: Written): string {
  const formula = child(cell, "f");
  const kept = write.recalculated && formula ? source.slice(formula.from, formula.to) : undefined;
  return xmlOf(write, { prefix: cell.prefix, style: attribute(cell, "s")?.value, kept });
}

interface CellXml {
  readonly prefix: string;
  readonly style: string | undefined;
  /** The formula as it stands there. */
  readonly kept?: string | undefined;
}

function xmlOf({ row, column, value, formula }: Written, { prefix, style, kept }: CellXml): string {
  const tag = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const opening = `<${prefix}c r="${cellName(row, column)}"${style === undefined ? "" : ` s="${escaped(style)}"`}`;
  const closing = `</${prefix}c>`;
  const f = kept ?? (formula === undefined ? "" : tag("f", escaped(inFile(formula))));
  if (value === null || value === "") return f === "" ? `${opening}/>` : `${opening}>${f}${closing}`;
  if (typeof value === "number") return `${opening}>${f}${tag("v", String(value))}${closing}`;
  if (typeof value === "boolean") return `${opening} t="b">${f}${tag("v", value ? "1" : "0")}${closing}`;
  if (isCellError(value)) return `${opening} t="e">${f}${tag("v", escaped(value.error))}${closing}`;
  const text = escaped(controlled(cellText(value)));
  if (f !== "") return `${opening} t="str">${f}${tag("v", text)}${closing}`;
  return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>${closing}`;
}

/** Excel writes what XML cannot hold, or would turn into another character, by its number. */
function controlled(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F]/g,
    (letter) => `_x00${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}_`,
  );
}

/** What is younger than Excel 2007 has a prefix in a file, outside texts. */
const YOUNGER =
  /(?<![\w.])(IFS|XLOOKUP|XMATCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|SWITCH|UNIQUE|SEQUENCE|LET|IFNA|XOR|DAYS|ISOWEEKNUM|STDEV\.[SP]|VAR\.[SP]|PERCENTILE\.(?:INC|EXC)|QUARTILE\.(?:INC|EXC)|RANK\.(?:EQ|AVG)|MODE\.(?:SNGL|MULT))(?=\()/gi;

function inFile(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(/"[^"]*"|[^"]+/g, (piece) => (piece.startsWith('"') ? piece : piece.replace(YOUNGER, "_xlfn.$1")));
}

function styleFor(root: XmlElement, row: XmlElement | undefined, column: number): string | undefined {
  const ofRow = row && attribute(row, "s")?.value;
  if (ofRow !== undefined) return ofRow;
  const cols = childrenOf(child(root, "cols"), "col").find((col) => {
    const [min, max] = [wholeNumber(attribute(col, "min")), wholeNumber(attribute(col, "max"))];
    return min !== undefined && max !== undefined && column + 1 >= min && column + 1 <= max;
  });
  return cols && attribute(cols, "style")?.value;
}

/** Each in front of the first of those that are there that comes after it. */
function inserted(
  parent: XmlElement,
  there: ReadonlyMap<number, XmlElement>,
  made: readonly (readonly [number, string])[],
): readonly Edit[] {
  if (made.length === 0) return [];
  if (!parent.content)
    return [
      { from: parent.to - 2, to: parent.to, text: `>${made.map(textOf).join("")}</${parent.prefix}${parent.local}>` },
    ];
  const end = parent.content.to;
  const places = [...there].sort(([one], [other]) => one - other);
  return made.map(([number, text]) => {
    const at = places.find(([other]) => other > number)?.[1].from ?? end;
    return { from: at, to: at, text };
  });
}

function textOf([, text]: readonly [number, string]): string {
  return text;
}

function widened(spans: string, made: readonly (readonly [number, string])[]): string {
  const [first = 1, last = first] = (/^\s*(\d+):(\d+)/.exec(spans) ?? []).slice(1).map(Number);
  const columns = made.map(([column]) => column + 1);
  return `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
}
