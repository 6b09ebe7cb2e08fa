/**
 * All that a workbook of the engine holds, for another to begin with: in what it holds, the second is as the first was.
 * Limit: what can be undone is not part of it.
 */
import { cellName } from "../../src/host/a1";
import type { OdooModel, OdooStyle, SheetData } from "./model";

/** As text, because the engine writes in what it is given. */
export function workbookIn(model: OdooModel): string {
  const data = model._exportData(false);
  const styles = new Map<string, number>();
  const numberOf = (style: OdooStyle) => {
    const text = JSON.stringify(style);
    const number = styles.get(text) ?? styles.size + 1;
    styles.set(text, number);
    return number;
  };
  const sheets = data.sheets.map((sheet) => ({ ...sheet, styles: stylesOn(sheet, model, numberOf) }));
  const table = Object.fromEntries([...styles].map(([text, number]) => [number, JSON.parse(text) as object]));
  return JSON.stringify({ ...data, sheets, styles: table });
}

/**
 * By cell: the engine leaves out what looks like nothing special in the cell as it is now, such as a text on the left, which
 * it would remember once the text is a formula.
 */
function stylesOn({ id }: SheetData, { getters }: OdooModel, numberOf: (style: OdooStyle) => number): object {
  return Object.fromEntries(
    getters
      .getCells(id)
      .filter(({ style = {} }) => Object.keys(style).length > 0)
      .map(({ id: cell, style = {} }) => {
        const { row, col } = getters.getCellPosition(cell);
        return [cellName(row, col), numberOf(style)];
      }),
  );
}
