/** The engine keeps the list of a validation as a text, and forgets it when the sheet is renamed; Excel follows. */
import type { UIPlugin } from "@odoo/o-spreadsheet";
import { absoluteAreaName, parseSheetArea, quotedSheet } from "../../src/host/a1";

type Getters = UIPlugin["getters"];

/** For each validation that takes its list from a sheet that has just been renamed: the command that tells it the new name. */
export function renamedLists(getters: Getters, { oldName, newName }: { oldName: string; newName: string }) {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getDataValidationRules(sheetId).flatMap(({ ranges, ...rule }) => {
      const from = parseSheetArea(String(rule.criterion.values[0]));
      if (rule.criterion.type !== "isValueInRange" || from?.sheet !== oldName) return [];
      const values = [`${quotedSheet(newName)}!${absoluteAreaName(from.area)}`];
      return {
        sheetId,
        ranges: ranges.map((range) => getters.getRangeDataFromZone(range.sheetId, range.zone)),
        rule: { ...rule, criterion: { ...rule.criterion, values } },
      };
    }),
  );
}
