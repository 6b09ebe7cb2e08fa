/** A new workbook of the spreadsheet engine, with one sheet. */
import "./polyfill";
import { Model, registries } from "@odoo/o-spreadsheet";
import { DUTCH } from "./dutch";
import { Filling } from "./filling";
import type { OdooModel } from "./model";
import { pasteAsExcel } from "./pasting";
import { KlimaatpeilPlugin, type PluginHooks } from "./plugin";

export const NEW_SHEET = { rows: 100, cols: 26 };

export function newModel(sheetId: string, name: string, hooks: PluginHooks): OdooModel {
  registries.featurePluginRegistry.replace("klimaatpeil", KlimaatpeilPlugin).replace("autofill", Filling);
  pasteAsExcel();
  const sheets = [{ id: sheetId, name, colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows }];
  const data = { sheets, settings: { locale: DUTCH } };
  return new Model(data, { custom: { hooks } }) as unknown as OdooModel;
}
