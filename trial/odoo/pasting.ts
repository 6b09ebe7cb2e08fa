/**
 * Pasting as Excel does it. A paste that touches a locked cell is refused as a whole, and one across frozen panes is not
 * refused. The end of the last line of a text from elsewhere is not one more row, which would empty the cells below.
 * Limit: validations and conditional formats stay on the cells that they were made for. In Excel they come along with what is
 * pasted; the engine then tears the areas of those that are there apart, and asks the parts about cells beside them.
 */
import { AbstractCellClipboardHandler, registries } from "@odoo/o-spreadsheet";
import type { Zone } from "./model";
import { ANSWERS, mayTouch } from "./plugin";

const { cellHandlers } = registries.clipboardHandlersRegistries;

class PastedCells<Data, Cell> extends cellHandlers.get("cell")<Data, Cell> {
  override convertTextToClipboardData(text: string) {
    return super.convertTextToClipboardData(text.replace(/\r?\n$/, ""));
  }
}

type Asked<Data> = Parameters<AbstractCellClipboardHandler<Data, unknown>["isPasteAllowed"]>;

/** In the place of the engine's question whether a frozen pane is crossed. */
class LockedCells<Data, Cell> extends AbstractCellClipboardHandler<Data, Cell> {
  override isPasteAllowed(...[sheet, target, data, { isCutOperation }]: Asked<Data>) {
    const { cells = [] } = data as { readonly cells?: readonly (readonly unknown[])[] };
    const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (size.columns === 0) return ANSWERS.success;
    const zones = isCutOperation
      ? target.slice(0, 1).map((zone) => laidIn(zone, size))
      : target.map((zone) => tiled(zone, size));
    return mayTouch(this.getters, { sheet, zones }) ? ANSWERS.success : ANSWERS.locked;
  }
}

class StayingBehind<Data, Cell> extends AbstractCellClipboardHandler<Data, Cell> {}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function laidIn({ top, left }: Zone, { rows, columns }: Size): Zone {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** Side by side as often as there is room for in what is selected, and at least once. */
function tiled(selected: Zone, { rows, columns }: Size): Zone {
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size));
  return laidIn(selected, {
    rows: rows * times(selected.bottom - selected.top + 1, rows),
    columns: columns * times(selected.right - selected.left + 1, columns),
  });
}

/** In every workbook of the engine from now on. */
export function pasteAsExcel(): void {
  cellHandlers.replace("cell", PastedCells);
  cellHandlers.replace("sheet", LockedCells);
  for (const kind of ["dataValidation", "conditionalFormat"]) cellHandlers.replace(kind, StayingBehind);
}
