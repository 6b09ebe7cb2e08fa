/**
 * The engine port over @odoo/o-spreadsheet 19.3.7, in Node and in the browser alike.
 * Limits: no LET, no structured references, no `[Red]` formats; General formulas take over their operands' format.
 */
import "./polyfill";
import { parse } from "@odoo/o-spreadsheet";
import { absoluteAreaName, quotedSheet } from "../../src/host/a1";
import { type Area, boundingArea } from "../../src/host/area";
import type { Engine, EngineCell, EngineEvent, EngineWrite, EnginePosition } from "../engine";
import { contentText, errorName, formatOf, numberFormatOf } from "./cells";
import { chartsOf } from "./charts";
import { dispatcher } from "./dispatcher";
import { formatsOf } from "./formats";
import type { OdooModel } from "./model";
import { emptyWorkbook, newModel } from "./new-model";
import { areaOf, type PluginHooks, zoneOf } from "./plugin";
import { workbookIn } from "./put-aside";
import { sheetsOf } from "./sheets";
import { sizesOf } from "./sizes";
import { odooEdges, odooStyle } from "./style";
import type { Surroundings } from "./surroundings";

/** What the page shows, and what the embedded Excel works on. */
export interface OdooEngine extends Engine {
  readonly model: OdooModel;
  /** What is there now, for another engine to begin with. */
  putAside(): EnginePutAside;
}

export interface EnginePutAside {
  readonly workbook: string;
  readonly ids: number;
  readonly selected: EnginePosition;
}

/** @param begin the name of the one sheet that every new workbook has, or what was put aside of another */
export function createOdooEngine(begin: string | EnginePutAside = "Blad1"): OdooEngine {
  const listeners = new Set<(event: EngineEvent) => void>();
  const hooks: PluginHooks = {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    allows: () => true,
  };
  let ids = typeof begin === "string" ? 0 : begin.ids;
  const nextId = (kind: string) => `${kind}-${++ids}`;
  const data =
    typeof begin === "string" ? emptyWorkbook(nextId("sheet"), begin) : (JSON.parse(begin.workbook) as object);
  const model = newModel(data, hooks);
  const { getters } = model;
  const must = dispatcher(model);
  model.selection.observe(hooks, {
    handleEvent: () => {
      hooks.emit({ kind: "selected" });
    },
  });

  const at = ({ sheet, row, column }: EnginePosition) => ({ sheetId: sheet, row, col: column });
  const rangeText = (sheet: string, area: Area) =>
    `${quotedSheet(getters.getSheetName(sheet))}!${absoluteAreaName(area)}`;

  /** Excel's sheets are a million rows; the engine's grow when something is put beyond their edge. */
  function reach(id: string, { row, column, rows, columns }: Area): void {
    const { bottom, right } = getters.getSheetZone(id);
    grow(id, { dimension: "ROW", base: bottom, quantity: row + rows - 1 - bottom });
    grow(id, { dimension: "COL", base: right, quantity: column + columns - 1 - right });
  }

  function grow(id: string, more: { dimension: "ROW" | "COL"; base: number; quantity: number }): void {
    const sheetName = getters.getSheetName(id);
    if (more.quantity > 0) must("ADD_COLUMNS_ROWS", { sheetId: id, sheetName, position: "after", ...more });
  }

  const surroundings: Surroundings = { model, must, newId: nextId, reach, rangeText };

  /** The engine does not survive an error inside a command, so it is brought outside first. */
  function transaction(work: () => void): void {
    let failure: unknown;
    must("KLIMAATPEIL_TRANSACTION", {
      work: () => {
        try {
          work();
        } catch (error) {
          failure = error;
        }
      },
    });
    if (failure instanceof Error) throw failure;
  }

  const engine: OdooEngine = {
    model,
    putAside: () => ({ workbook: workbookIn(model), ids, selected: engine.selected() }),
    usedArea: (id, valuesOnly = false) =>
      getters
        .getCells(id)
        .map((cell) => getters.getCellPosition(cell.id))
        .filter((position) => !valuesOnly || (getters.getCell(position)?.content ?? "") !== "")
        .map(({ row, col }) => ({ row, column: col, rows: 1, columns: 1 }))
        .reduce<Area | undefined>((used, area) => (used ? boundingArea(used, area) : area), undefined),
    cell: (position): EngineCell => {
      const stored = getters.getCell(at(position));
      const { type, value } = getters.getEvaluatedCell(at(position));
      const { fillColor, strikethrough } = getters.getCellStyle(at(position));
      // The engine takes the text "#N/A" for the error, apostrophe or not.
      const isError = type === "error" && stored?.content?.startsWith("'") !== true;
      return {
        value: isError ? errorName(String(value)) : type === "empty" ? null : value,
        isError,
        numberFormat: numberFormatOf(stored?.format),
        ...(stored?.isFormula && { formula: stored.compiledFormula?.toFormulaString(getters) ?? "" }),
        ...(fillColor && { fill: fillColor.toUpperCase() }),
        ...(strikethrough === true && { struck: true }),
      };
    },
    write: (id, cells) => {
      if (cells.length === 0) return;
      reach(id, cells.map(areaOfCell).reduce(boundingArea));
      transaction(() => {
        for (const cell of cells) {
          const { numberFormat = getters.getCell(at({ sheet: id, ...cell }))?.format } = cell;
          must("UPDATE_CELL", commandOf(id, cell, numberFormat === AS_TEXT));
        }
      });
    },
    transaction,
    forgetHistory: () => {
      model.session.trigger("snapshot");
    },
    parses: (formula) => {
      try {
        parse(formula);
        return true;
      } catch {
        // Every fault in a formula is one and the same to us.
        return false;
      }
    },
    style: (id, area, style) => {
      reach(id, area);
      const target = [zoneOf(area)];
      must("SET_FORMATTING", { sheetId: id, target, style: odooStyle(style) });
      if (style.border)
        must("SET_ZONE_BORDERS", {
          sheetId: id,
          target,
          border: { position: "all", color: style.border, style: "thin" },
        });
      if (style.edges) must("SET_BORDERS_ON_TARGET", { sheetId: id, target, border: odooEdges(style.edges) });
    },
    fillShown: (position) => getters.getCellComputedStyle(at(position)).fillColor?.toUpperCase(),
    textShown: (position) => getters.getEvaluatedCell(at(position)).formattedValue,

    names: () =>
      getters.getNamedRanges().map(({ name, range }) => ({ name, sheet: range.sheetId, area: areaOf(range.zone) })),
    addName: ({ name, sheet, area }) => {
      reach(sheet, area);
      // Without the sheet, the engine asks whether the area fits on the active one.
      must("CREATE_NAMED_RANGE", { sheetId: sheet, name, ranges: [getters.getRangeDataFromZone(sheet, zoneOf(area))] });
    },
    removeName: (name) => {
      must("DELETE_NAMED_RANGE", { name });
    },

    ...sheetsOf(surroundings),
    ...sizesOf(surroundings),
    ...formatsOf(surroundings),
    ...chartsOf(surroundings),

    activate: (id) => {
      const active = getters.getActiveSheetId();
      if (active !== id) must("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: id });
    },
    select: ({ sheet, row, column }) => {
      const active = getters.getActiveSheetId();
      if (active !== sheet) must("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheet });
      reach(sheet, { row, column, rows: 1, columns: 1 });
      model.selection.selectCell(column, row);
    },
    selected: () => {
      const { sheetId, row, col } = getters.getActivePosition();
      return { sheet: sheetId, row, column: col };
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    guard: (allows) => {
      hooks.allows = allows;
    },
  };
  if (typeof begin !== "string") engine.select(begin.selected);
  return engine;
}

/** In a cell of this format, whatever is typed is text, and an apostrophe before it is a part of that. */
const AS_TEXT = "@";

function commandOf(sheetId: string, { row, column, content, numberFormat }: EngineWrite, isText: boolean) {
  return {
    sheetId,
    row,
    col: column,
    ...(content !== undefined && {
      content: isText && typeof content === "string" ? content : contentText(content),
    }),
    ...(numberFormat !== undefined && { format: formatOf(numberFormat) }),
  };
}

function areaOfCell({ row, column }: EngineWrite): Area {
  return { row, column, rows: 1, columns: 1 };
}
