/**
 * Which cells are covered by marks. A sheet may hold thousands of marks and many more cells: each cell asks only the marks of
 * its own row and column. Pure.
 */
import { type Area, type CellAddress, isWithin, positionKey } from "../../host/area";
import type { Mark } from "./marks";

/** Does one of the marks cover it? */
export function coveredBy(marks: readonly Mark[]): (cell: CellAddress) => boolean {
  const sheets = new Map<string, Cover>();
  for (const { sheet, area } of marks) {
    const cover = sheets.get(sheet) ?? newCover();
    sheets.set(sheet, cover);
    if (area) add(area, cover);
    else cover.isWhole = true;
  }
  return (cell) => {
    const { sheet, row, column } = cell;
    const cover = sheets.get(sheet);
    if (!cover) return false;
    const near = [...(cover.rows.get(row)?.values() ?? []), ...(cover.columns.get(column) ?? []), ...cover.wide];
    return cover.isWhole || cover.cells.has(positionKey(cell)) || near.some((area) => isWithin(cell, area));
  };
}

/** The areas of a sheet, each where those who may be in it look. */
interface Cover {
  isWhole: boolean;
  readonly cells: Set<string>;
  /** Areas of one row, each once. */
  readonly rows: Map<number, Map<string, Area>>;
  /** Areas of a few columns, under each of these. */
  readonly columns: Map<number, Area[]>;
  readonly wide: Area[];
}

function newCover(): Cover {
  return { isWhole: false, cells: new Set(), rows: new Map(), columns: new Map(), wide: [] };
}

/** As many columns are gone through one by one. */
const FEW_COLUMNS = 256;

function add(area: Area, cover: Cover): void {
  const { row, column, rows, columns } = area;
  if (rows === 1 && columns === 1) cover.cells.add(positionKey(area));
  else if (rows === 1) {
    const own = cover.rows.get(row) ?? new Map<string, Area>();
    cover.rows.set(row, own.set(`${column},${columns}`, area));
  } else if (columns > FEW_COLUMNS) cover.wide.push(area);
  else
    for (let each = column; each < column + columns; each++) {
      const own = cover.columns.get(each);
      if (own) own.push(area);
      else cover.columns.set(each, [area]);
    }
}
