/**
 * The engine port over @odoo/o-spreadsheet 19.3.7, in Node and in the browser alike.
 * Limits: no LET, no structured references, no `[Red]` formats; General formulas take over their operands' format.
 */
import "./polyfill";
import { Model, parse, registries } from "@odoo/o-spreadsheet";
import { absoluteAreaName, parseArea, quotedSheet } from "../../host/a1";
import type { Area } from "../../host/area";
import type { Engine, EngineCell, EngineEvent, EngineStyle, EngineWrite, Position } from "../engine";
import { chartsOf } from "./charts";
import { contentText, errorName, formatOf, plain } from "./cells";
import { DUTCH } from "./dutch";
import type { OdooModel, OdooStyle } from "./model";
import { areaOf, zoneOf, boundingArea, KlimaatpeilPlugin, type PluginHooks } from "./plugin";
import { criterionOf, ruleOf, formatFrom } from "./rules";

const NEW_SHEET = { rows: 100, cols: 26 };

/** What the page shows, and what the embedded Excel works on. */
export interface OdooEngine extends Engine {
  readonly model: OdooModel;
}

/** @param firstSheet the name of the one sheet that every new workbook has */
export function createOdooEngine(firstSheet = "Blad1"): OdooEngine {
  const listeners = new Set<(event: EngineEvent) => void>();
  const hooks: PluginHooks = {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    allows: () => true,
  };
  let ids = 0;
  const nextId = (kind: string) => `${kind}-${++ids}`;
  const model = newModel(nextId("sheet"), firstSheet, hooks);
  const { getters } = model;
  const must = dispatcher(model);
  model.selection.observe(hooks, {
    handleEvent: () => {
      hooks.emit({ kind: "selected" });
    },
  });

  const at = ({ sheet, row, column }: Position) => ({ sheetId: sheet, row, col: column });
  const rangeData = (id: string, area: Area) => getters.getRangeDataFromZone(id, zoneOf(area));
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

  return {
    model,
    sheets: () =>
      getters.getSheetIds().map((id) => ({ id, name: getters.getSheetName(id), visible: getters.isSheetVisible(id) })),
    addSheet: (name) => {
      const id = nextId("sheet");
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
      const { fillColor } = getters.getCellStyle(at(position));
      // The engine takes the text "#N/A" for the error, apostrophe or not.
      const isError = type === "error" && stored?.content?.startsWith("'") !== true;
      return {
        value: isError ? errorName(String(value)) : type === "empty" ? null : value,
        isError,
        numberFormat: stored?.format ?? "General",
        ...(stored?.isFormula && { formula: stored.compiledFormula?.toFormulaString(getters) ?? "" }),
        ...(fillColor && { fill: fillColor.toUpperCase() }),
      };
    },
    write: (id, cells) => {
      if (cells.length === 0) return;
      reach(id, cells.map(areaOfCell).reduce(boundingArea));
      transaction(() => {
        for (const cell of cells) must("UPDATE_CELL", commandOf(id, cell));
      });
    },
    transaction,
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
    },
    fillShown: (position) => getters.getCellComputedStyle(at(position)).fillColor?.toUpperCase(),
    textShown: (position) => getters.getEvaluatedCell(at(position)).formattedValue,

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
      must("RESIZE_COLUMNS_ROWS", { sheetId: id, dimension: DIMENSION[dimension], elements, size });
    },
    showGridlines: (id, areGridLinesVisible) => {
      must("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible });
    },
    freeze: (id, rows, columns) => {
      if (rows > 0) must("FREEZE_ROWS", { sheetId: id, quantity: rows });
      if (columns > 0) must("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
    },

    names: () =>
      getters.getNamedRanges().map(({ name, range }) => ({ name, sheet: range.sheetId, area: areaOf(range.zone) })),
    addName: ({ name, sheet, area }) => {
      reach(sheet, area);
      // Without the sheet, the engine asks whether the area fits on the active one.
      must("CREATE_NAMED_RANGE", { sheetId: sheet, name, ranges: [rangeData(sheet, area)] });
    },
    removeName: (name) => {
      must("DELETE_NAMED_RANGE", { name });
    },

    addConditionalFormat: (id, format) => {
      reach(id, format.area);
      const others = getters.getConditionalFormats(id).length;
      const cf = { id: nextId("format"), rule: ruleOf(format) };
      must("ADD_CONDITIONAL_FORMAT", { sheetId: id, ranges: [rangeData(id, format.area)], cf });
      // The engine lets the first one win, and Excel puts a new one on top.
      for (let place = 0; place < others; place++)
        must("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId: id, cfId: cf.id, delta: 1 });
      return cf.id;
    },
    conditionalFormats: (id) =>
      getters.getConditionalFormats(id).flatMap((format) => {
        const area = parseArea(format.ranges[0] ?? "");
        return area ? [{ id: format.id, area, ...formatFrom(format.rule) }] : [];
      }),
    changeConditionalFormat: (id, formatId, format) => {
      const cf = { id: formatId, rule: ruleOf(format) };
      must("ADD_CONDITIONAL_FORMAT", { sheetId: id, ranges: [rangeData(id, format.area)], cf });
    },
    removeConditionalFormat: (id, formatId) => {
      must("REMOVE_CONDITIONAL_FORMAT", { sheetId: id, id: formatId });
    },
    validate: (id, area, criterion) => {
      reach(id, area);
      const rule = { id: nextId("validation"), criterion: criterionOf(criterion, rangeText), isBlocking: true };
      must("ADD_DATA_VALIDATION_RULE", { sheetId: id, ranges: [rangeData(id, area)], rule });
    },

    ...chartsOf({ model, must, newId: () => nextId("chart"), reach, rangeText }),

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
}

const DIMENSION = { row: "ROW", column: "COL" } as const;

function newModel(sheetId: string, name: string, hooks: PluginHooks): OdooModel {
  registries.featurePluginRegistry.replace("klimaatpeil", KlimaatpeilPlugin);
  const sheets = [{ id: sheetId, name, colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows }];
  const data = { sheets, settings: { locale: DUTCH } };
  return new Model(data, { custom: { hooks } }) as unknown as OdooModel;
}

/** Dispatches, and throws where the engine would merely report that it did nothing. */
function dispatcher(model: OdooModel): OdooModel["dispatch"] {
  return (command: string, payload: object) => {
    const result = model.dispatch(command as "UPDATE_CELL", payload as never);
    const refused = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (refused.length > 0) throw new Error(`The engine refused ${command}: ${refused.join(", ")}`);
    return result;
  };
}

/** Asked for what was already so. */
const HARMLESS = new Set(["NoChanges", "UnchangedSheetName", "InvalidFreezeQuantity"]);

function commandOf(sheetId: string, { row, column, content, numberFormat }: EngineWrite) {
  return {
    sheetId,
    row,
    col: column,
    ...(content !== undefined && { content: contentText(content) }),
    ...(numberFormat !== undefined && { format: formatOf(numberFormat) }),
  };
}

function areaOfCell({ row, column }: EngineWrite): Area {
  return { row, column, rows: 1, columns: 1 };
}

function odooStyle({ fill, fontColour, fontSize, bold, italic, horizontal, vertical, wrap }: EngineStyle): OdooStyle {
  return plain({
    fillColor: fill,
    textColor: fontColour,
    fontSize,
    bold,
    italic,
    align: horizontal,
    verticalAlign: vertical,
    wrapping: wrap === undefined ? undefined : wrap ? ("wrap" as const) : ("overflow" as const),
  });
}
