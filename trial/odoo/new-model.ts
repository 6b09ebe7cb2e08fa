/** A workbook of the spreadsheet engine: new, with one sheet, or what another was when it was put aside. */
import "./polyfill";
import { Model, registries } from "@odoo/o-spreadsheet";
import { Calculating } from "./calculating";
import { DUTCH, EURO } from "./dutch";
import { Filling } from "./filling";
import { joinInDutch } from "./joining";
import type { OdooModel } from "./model";
import { pasteAsExcel } from "./pasting";
import { compileOnce, routeCommands, sendAsItIs } from "./shortcuts";
import { KlimaatpeilPlugin, type PluginHooks } from "./plugin";

export const NEW_SHEET = { rows: 100, cols: 26 };

export function newModel(data: object, hooks: PluginHooks): OdooModel {
  registries.featurePluginRegistry.replace("klimaatpeil", KlimaatpeilPlugin).replace("autofill", Filling);
  registries.coreViewsPluginRegistry.replace("evaluation", Calculating as never);
  pasteAsExcel();
  joinInDutch();
  compileOnce();
  const model = new Model(data, { custom: { hooks }, defaultCurrency: EURO });
  routeCommands(model);
  sendAsItIs(model);
  return model as unknown as OdooModel;
}

/** For `newModel`: nothing but an empty sheet. */
export function emptyWorkbook(sheetId: string, name: string): object {
  const sheets = [{ id: sheetId, name, colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows }];
  return { sheets, settings: { locale: DUTCH } };
}
