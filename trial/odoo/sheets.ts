/** The sheets themselves, in the words of the spreadsheet engine. */
import type { Engine } from "../engine";
import { NEW_SHEET } from "./new-model";
import type { Surroundings } from "./surroundings";

type Sheets = Pick<Engine, "sheets" | "addSheet" | "removeSheet" | "renameSheet" | "setVisible">;

export function sheetsOf({ model: { getters }, must, newId }: Surroundings): Sheets {
  return {
    sheets: () =>
      getters.getSheetIds().map((id) => ({ id, name: getters.getSheetName(id), visible: getters.isSheetVisible(id) })),
    addSheet: (name) => {
      const id = newId("sheet");
      must("CREATE_SHEET", { sheetId: id, name, position: getters.getSheetIds().length, ...NEW_SHEET });
      return id;
    },
    removeSheet: (id) => {
      must("DELETE_SHEET", { sheetId: id, sheetName: getters.getSheetName(id) });
    },
    renameSheet: (id, name) => {
      must("RENAME_SHEET", { sheetId: id, newName: name, oldName: getters.getSheetName(id) });
    },
    setVisible: (id, visible) => {
      must(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
    },
  };
}
