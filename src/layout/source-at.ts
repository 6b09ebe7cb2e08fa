/** A place on a sheet, as sources name it. */
import { cellName } from "../host/a1";
import type { CellAddress } from "../host/area";
import type { Source } from "./located";

export function sourceAt({ sheet, row, column }: CellAddress): Source {
  return { sheet, cell: cellName(row, column) };
}
