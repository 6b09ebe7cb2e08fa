/** Merges, and rows and columns as a whole, in the words of the spreadsheet engine. */
import type { Engine } from "../engine";
import { areaOf, zoneOf } from "./plugin";
import type { Surroundings } from "./surroundings";

type Sizes = Pick<Engine, "merges" | "merge" | "isHidden" | "hide" | "resize" | "showGridlines" | "freeze">;

const DIMENSION = { row: "ROW", column: "COL" } as const;

export function sizesOf({ model: { getters }, must, reach }: Surroundings): Sizes {
  return {
    merges: (id) => getters.getMerges(id).map(areaOf),
    merge: (id, area) => {
      must("ADD_MERGE", { sheetId: id, target: [zoneOf(area)], force: true });
    },
    isHidden: (id, dimension, index) =>
      dimension === "row" ? getters.isRowHiddenByUser(id, index) : getters.isColHiddenByUser(id, index),
    hide: (id, dimension, elements) => {
      must("HIDE_COLUMNS_ROWS", { sheetId: id, dimension: DIMENSION[dimension], elements });
    },
    resize: (id, dimension, { from, count, size }) => {
      const run = { row: from, column: from, rows: 1, columns: 1 };
      reach(id, { ...run, [dimension === "row" ? "rows" : "columns"]: count });
      const elements = Array.from({ length: count }, (_, index) => from + index);
      const wanted = { sheetId: id, dimension: DIMENSION[dimension], elements };
      must("RESIZE_COLUMNS_ROWS", { ...wanted, size: size === "fitting" ? null : size });
    },
    showGridlines: (id, areGridLinesVisible) => {
      must("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible });
    },
    freeze: (id, rows, columns) => {
      if (rows > 0) must("FREEZE_ROWS", { sheetId: id, quantity: rows });
      if (columns > 0) must("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
    },
  };
}
