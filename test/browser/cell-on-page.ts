/** A cell of any sheet, as the trial page's engine knows it: what it holds and shows. */
import type { PanePage } from "./pane-page";

export function cellOnPage(
  trial: Pick<PanePage, "page">,
  sheet: string,
  cell: string,
): Promise<{ value: unknown; formula: boolean; fill: string | undefined }> {
  return trial.page.evaluate(
    ({ name, address }) => {
      const { engine } = (window as unknown as { trial: { engine: Engine } }).trial;
      const { getters } = engine.model;
      const sheetId = getters.getSheetIdByName(name) ?? "";
      const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
      return {
        value: getters.getEvaluatedCell({ sheetId, col: column, row }).value,
        formula: getters.getCell({ sheetId, col: column, row })?.isFormula ?? false,
        fill: engine.fillShown({ sheet: sheetId, row, column }),
      };
    },
    { name: sheet, address: cell },
  );
}

interface Engine {
  fillShown(at: { sheet: string; row: number; column: number }): string | undefined;
  model: {
    getters: {
      getSheetIdByName(name: string): string | undefined;
      getEvaluatedCell(at: object): { value: unknown };
      getCell(at: object): { isFormula: boolean } | undefined;
    };
  };
}
