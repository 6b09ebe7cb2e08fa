/** A sheet of which most is locked, and a hand that works on it: with keys, the clipboard and the corner of a cell. */
import { cellName, parseArea, parseCell } from "../../src/host/a1";
import type { Area } from "../../src/host/area";
import type { EngineEvent } from "../../trial/engine";
import { zoneOf } from "../../trial/odoo/plugin";
import { book } from "./batch";

/** A1:C1 are headings, locked; below them B2:C9 can be filled in, with scores from 1 to 5 and in red where they are 1. */
export function protectedSheet() {
  const { engine, world } = book();
  const [sheet = ""] = engine.sheets().map(({ id }) => id);
  const { model } = engine;
  const { selection, getters } = model;
  const put = (cell: string, content: string | number) => {
    const at = placeOf(cell);
    world.asAddIn(() => {
      engine.write(sheet, [{ ...at, content }]);
    });
  };
  for (const [column, heading] of ["Stad", "Strategie", "Aanpak"].entries()) put(cellName(0, column), heading);
  put("A2", "Gent");
  const scores = areaOf("B2:C9");
  engine.validate(sheet, scores, { kind: "formula", formula: "=AND(ISNUMBER(B2),B2>=1,B2<=5)" });
  const rule = { kind: "formula", formula: "=B2=1" } as const;
  engine.addConditionalFormat(sheet, { area: scores, rule, fill: "#FF0000" });
  engine.freeze(sheet, 1, 1);
  const record = world.records.sheet(sheet);
  record.protection = {};
  record.locks.push({ area: scores, locked: false });
  const refused: EngineEvent[] = [];
  engine.listen((event) => {
    if (event.kind === "refused") refused.push(event);
  });
  const zone = (area: string) => zoneOf(areaOf(area));
  const select = (area: string) => {
    const { top, left } = zone(area);
    selection.selectZone({ cell: { row: top, col: left }, zone: zone(area) });
  };
  return {
    engine,
    world,
    sheet,
    put,
    getters,
    reasons: () => refused.map((event) => event.kind === "refused" && event.because),
    values: (...cells: readonly string[]) => cells.map((cell) => engine.cell({ sheet, ...placeOf(cell) }).value),
    fill: (cell: string) => engine.fillShown({ sheet, ...placeOf(cell) }),
    type: (cell: string, content: string) => {
      const { row, column } = placeOf(cell);
      model.dispatch("UPDATE_CELL", { sheetId: sheet, row, col: column, content });
    },
    empty: (area: string) => model.dispatch("DELETE_UNFILTERED_CONTENT", { sheetId: sheet, target: [zone(area)] }),
    select,
    take: (kind: "COPY" | "CUT", area: string) => {
      select(area);
      model.dispatch(kind, {});
    },
    paste: (area: string, text?: string) => {
      select(area);
      const target = [zone(area)];
      if (text === undefined) model.dispatch("PASTE", { target });
      else model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text } });
    },
    drag: (area: string, to: string) => {
      select(area);
      const { row, column } = placeOf(to);
      model.dispatch("AUTOFILL_SELECT", { row, col: column });
      model.dispatch("AUTOFILL", {});
    },
    model,
    zone,
  };
}

function placeOf(cell: string) {
  const at = parseCell(cell);
  if (!at) throw new Error(`${cell} is no cell.`);
  return at;
}

export function areaOf(name: string): Area {
  const area = parseArea(name);
  if (!area) throw new Error(`${name} is no area.`);
  return area;
}
