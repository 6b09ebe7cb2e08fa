/**
 * The figures under the head counts that are told of, for who says yes when asked: they go to HR-benchmark and nowhere else. Only what a
 * heading names for certain is taken; a figure of which city or kind is not sure stays where it is.
 */
import { identify } from "../../../domain/definition/identity";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Finding, FindingCode } from "../../../domain/finding";
import { readFte } from "../../../domain/fte/read-fte";
import { readNumber } from "../../../domain/score/phrase";
import { cellName, parseCell } from "../../../host/a1";
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import type { StaffValue } from "../../located";
import { figureWithShare } from "./figures-around";
import { fteMeaning } from "../../words/fte-meaning";

type Field = StaffValue["field"];

export interface StaffInput {
  /** What was told of this sheet. */
  readonly told: readonly Finding[];
  readonly definition: AssessmentDefinition;
  /** The one city of the workbook; absent where it has several, or none. */
  readonly cityId: string | undefined;
}

const TOLD: ReadonlySet<FindingCode> = new Set<FindingCode>(["fte-head-count", "fte-not-taken"]);
/** No table is longer, and no more empty rows stand within one. */
const MOST_ROWS = 1500;
const WIDEST_GAP = 2;

export function staffValues(index: SheetIndex, { told, definition, cityId }: StaffInput): readonly StaffValue[] {
  if (definition.withoutFte) return [];
  const places = told.filter(({ code }) => TOLD.has(code)).flatMap(({ cell }) => parseCell(cell) ?? []);
  const rows = [...new Set(places.map(({ row }) => row))];
  const below = rows.flatMap((row) => inColumns(index, row, definition));
  const alone = below.length > 0 || cityId === undefined ? [] : places.flatMap((at) => inLine(index, at, cityId));
  const found = new Map<string, StaffValue>();
  for (const each of [...below, ...alone]) {
    const { sheet, cell } = each.source;
    const key = `${sheet}!${cell} ${each.field}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

/** A column for each kind of figure, a row for each city. */
function inColumns(index: SheetIndex, header: number, { cities }: AssessmentDefinition): readonly StaffValue[] {
  const fields = fieldsIn(index.cellsIn(header));
  const values: StaffValue[] = [];
  let previous = header;
  for (const row of index.rowsBetween(header, header + MOST_ROWS)) {
    if (row > previous + WIDEST_GAP) break;
    previous = row;
    const city = index.cellsIn(row).flatMap((cell) => identify(textOf(cell), cities) ?? [])[0];
    if (!city) continue;
    for (const [column, field] of fields) {
      const heading = cellName(header, column);
      values.push(...valuesIn(index, { row, column }, { cityId: city.id, field, heading }));
    }
  }
  return values;
}

/** Of two columns that say the same, neither is sure; of full-time equivalents and heads, the first are meant. */
function fieldsIn(cells: readonly Cell[]): ReadonlyMap<number, Field> {
  const all = cells.flatMap((cell) => {
    const field = fieldOf(textOf(cell));
    return field ? [{ column: cell.column, field, fte: fteMeaning(textOf(cell))?.fte === true }] : [];
  });
  const sure = all.filter(({ field, fte }) => {
    const same = all.filter((each) => each.field === field);
    return same.length === 1 || (fte && same.filter((each) => each.fte).length === 1);
  });
  return new Map(sure.map(({ column, field }) => [column, field]));
}

/** A label with its figure beside it, and under it those of its parts. */
function inLine(index: SheetIndex, { row, column }: Position, cityId: string): readonly StaffValue[] {
  const values: StaffValue[] = [];
  for (const next of [row, ...index.rowsBetween(row, row + MOST_PARTS)]) {
    const label = index.at({ row: next, column });
    const field = fieldOf(textOf(label));
    if (!field || (next > row && field === "total")) break;
    const beside = index.cellsIn(next).find((cell) => cell.column > column && rawOf(cell) !== "");
    if (beside) values.push(...valuesIn(index, beside, { cityId, field, heading: cellName(next, column) }));
  }
  return values;
}

const MOST_PARTS = 6;

/** @returns `undefined` for what says nothing of staff, or not clearly enough */
function fieldOf(text: string): Field | undefined {
  const meaning = fteMeaning(text);
  if (!meaning) return undefined;
  const { part, funds, notNow, joined, staff } = meaning;
  const isShare = text.includes("%") || /\b(?:aandeel|percentage|procent)\b/i.test(text);
  if (joined || funds === "outside" || funds === "pact") return undefined;
  if (funds !== undefined) return notNow ? undefined : funds === "first" ? "lekp1" : "lekp2";
  if (isShare) return part || /subsid/i.test(text) ? "share" : undefined;
  if (part || /gesubsidieerd/i.test(text)) return "subsidised";
  return staff && !notNow ? "total" : undefined;
}

function valuesIn(
  index: SheetIndex,
  at: Position,
  about: Pick<StaffValue, "cityId" | "field" | "heading">,
): readonly StaffValue[] {
  const cell = index.at(at);
  if (!cell) return [];
  const source = { sheet: index.sheet.name, cell: cellName(at.row, at.column) };
  const text = textOf(cell);
  if (about.field === "share") {
    const share = typeof cell.value === "number" ? cell.value : readNumber(text.replace(/\s*%$/, ""));
    // "83" and "83 %" are 0,83; a percentage that Excel took for one is that already.
    return share === undefined ? [] : [{ ...about, source, value: share > 1 || text !== "" ? share / 100 : share }];
  }
  const both = about.field === "total" ? figureWithShare(text) : undefined;
  if (both)
    return [
      { ...about, source, value: both.figure },
      { ...about, source, field: "share", value: both.share },
    ];
  const { value } = readFte(cell).fte;
  return value === null ? [] : [{ ...about, source, value }];
}
