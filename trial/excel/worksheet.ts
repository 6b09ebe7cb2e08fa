/** A sheet, and what belongs to it as a whole: protection, panes, page. */
import { accessDenied, invalidArgument, OfficeError } from "../client/errors";
import type { Members } from "../client/members";
import type { AreaTarget, SheetTarget, World } from "../world";
import { mustBeFree } from "./workbook";

/** Excel's own edges. */
const MOST = { rows: 1_048_576, columns: 16_384 };

const itself = (_: World, target: SheetTarget): SheetTarget => target;

export const WORKSHEET: Members<SheetTarget> = {
  id: { kind: "value", get: (_, { sheet }) => sheet },
  name: {
    kind: "value",
    get: (world, target) => sheetOf(world, target).name,
    set: (world, target, name) => {
      rename(world, target, String(name));
    },
  },
  visibility: {
    kind: "value",
    get: (world, target) => {
      const hidden = world.records.sheet(target.sheet).veryHidden ? "VeryHidden" : "Hidden";
      return sheetOf(world, target).visible ? "Visible" : hidden;
    },
    set: ({ engine, records }, { sheet }, visibility) => {
      engine.setVisible(sheet, visibility === "Visible");
      records.sheet(sheet).veryHidden = visibility === "VeryHidden";
    },
  },
  tabColor: {
    kind: "value",
    get: ({ records }, { sheet }) => records.sheet(sheet).tabColour,
    set: ({ records }, { sheet }, colour) => {
      records.sheet(sheet).tabColour = String(colour);
    },
  },
  showGridlines: {
    kind: "value",
    set: ({ engine }, { sheet }, shown) => {
      engine.showGridlines(sheet, shown === true);
    },
  },
  names: { kind: "object", of: "NamedItemCollection", from: itself },
  freezePanes: { kind: "object", of: "WorksheetFreezePanes", from: itself },
  protection: { kind: "object", of: "WorksheetProtection", from: itself },
  pageLayout: { kind: "object", of: "PageLayout", from: itself },
  horizontalPageBreaks: { kind: "object", of: "PageBreakCollection", from: itself },
  charts: { kind: "object", of: "ChartCollection", from: itself },
  shapes: { kind: "object", of: "ShapeCollection", from: itself },
  comments: { kind: "object", of: "CommentCollection", from: itself },
  tables: { kind: "object", of: "TableCollection", from: itself },
  pivotTables: { kind: "object", of: "PivotTableCollection", from: itself },
  getUsedRange: {
    kind: "find",
    of: "Range",
    // Of a blank sheet, Excel gives the first cell.
    from: ({ engine }, { sheet }, [valuesOnly = false]: readonly [boolean?]) => ({
      sheet,
      area: engine.usedArea(sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    }),
  },
  getRangeByIndexes: {
    kind: "find",
    of: "Range",
    from: (_, { sheet }, [row, column, rows, columns]: readonly [number, number, number, number]): AreaTarget => {
      const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
      if (!fits || row + rows > MOST.rows || column + columns > MOST.columns)
        throw invalidArgument(`No range at ${row}, ${column} of ${rows} × ${columns}.`);
      return { sheet, area: { row, column, rows, columns } };
    },
  },
  activate: {
    kind: "act",
    run: (world, target) => {
      world.mustBeInFront();
      world.mustBeVisible(target);
      world.engine.activate(target.sheet);
    },
  },
  delete: {
    kind: "act",
    run: (world, target) => {
      remove(world, target);
    },
  },
};

function sheetOf({ engine }: World, { sheet }: SheetTarget) {
  const found = engine.sheets().find(({ id }) => id === sheet);
  if (!found) throw new OfficeError("ItemNotFound", "The sheet is gone.");
  return found;
}

function rename(world: World, target: SheetTarget, name: string): void {
  world.mustHaveOpenStructure();
  if (sheetOf(world, target).name === name) return;
  mustBeFree(world, name);
  world.engine.renameSheet(target.sheet, name);
}

function remove(world: World, { sheet }: SheetTarget): void {
  world.mustBeInFront();
  world.mustHaveOpenStructure();
  const others = world.engine.sheets().filter(({ id, visible }) => visible && id !== sheet);
  // By design, and in these words: https://github.com/OfficeDev/office-js/issues/365.
  if (world.records.sheet(sheet).veryHidden) throw new OfficeError("GeneralException", "The sheet is very hidden.");
  if (others.length === 0) throw new OfficeError("InvalidOperation", "A workbook has at least one visible sheet.");
  world.engine.removeSheet(sheet);
  world.records.forget(sheet);
}

export const WORKSHEET_PROTECTION: Members<SheetTarget> = {
  protected: { kind: "value", get: ({ records }, { sheet }) => records.sheet(sheet).protection !== undefined },
  options: { kind: "value", get: ({ records }, { sheet }) => records.sheet(sheet).protection ?? {} },
  protect: {
    kind: "act",
    run: (world, target, [options = {}, password]: readonly [object?, string?]) => {
      world.mustBeUnprotected(target);
      const record = world.records.sheet(target.sheet);
      record.protection = options;
      record.password = password;
    },
  },
  unprotect: {
    kind: "act",
    run: ({ records }, { sheet }, [password]: readonly [string?]) => {
      const record = records.sheet(sheet);
      if (record.password !== undefined && record.password !== password)
        throw accessDenied("That is not the password.");
      record.protection = undefined;
      record.password = undefined;
    },
  },
};

export const FREEZE_PANES: Members<SheetTarget> = {
  freezeAt: {
    kind: "act",
    run: (world, target, [{ area }]: readonly [AreaTarget]) => {
      freeze(world, target, { rows: area.row + area.rows, columns: area.column + area.columns });
    },
  },
  freezeRows: {
    kind: "act",
    run: (world, target, [rows]: readonly [number]) => {
      freeze(world, target, { rows, columns: 0 });
    },
  },
  freezeColumns: {
    kind: "act",
    run: (world, target, [columns]: readonly [number]) => {
      freeze(world, target, { rows: 0, columns });
    },
  },
};

function freeze(world: World, target: SheetTarget, { rows, columns }: { rows: number; columns: number }): void {
  world.mustBeInFront();
  world.mustBeUnprotected(target);
  world.engine.freeze(target.sheet, rows, columns);
}

const onPage = (name: string): Members<SheetTarget>[string] => ({
  kind: "value",
  get: ({ records }, { sheet }) => records.sheet(sheet).page[name],
  set: ({ records }, { sheet }, value) => {
    records.sheet(sheet).page[name] = value;
  },
});

const areaOnPage = (name: string): Members<SheetTarget>[string] => ({
  kind: "act",
  run: ({ records }, { sheet }, [{ area }]: readonly [AreaTarget]) => {
    records.sheet(sheet).page[name] = area;
  },
});

export const PAGE_LAYOUT: Members<SheetTarget> = {
  paperSize: onPage("paperSize"),
  orientation: onPage("orientation"),
  zoom: onPage("zoom"),
  leftMargin: onPage("leftMargin"),
  rightMargin: onPage("rightMargin"),
  topMargin: onPage("topMargin"),
  bottomMargin: onPage("bottomMargin"),
  headerMargin: onPage("headerMargin"),
  footerMargin: onPage("footerMargin"),
  centerHorizontally: onPage("centerHorizontally"),
  setPrintArea: areaOnPage("printArea"),
  setPrintTitleRows: areaOnPage("titleRows"),
  setPrintTitleColumns: areaOnPage("titleColumns"),
  headersFooters: { kind: "object", of: "HeaderFooterGroup", from: itself },
};

export const PAGE_BREAKS: Members<SheetTarget> = {
  add: {
    kind: "find",
    of: "PageBreak",
    from: ({ records }, { sheet }, [{ area }]: readonly [AreaTarget]): AreaTarget => {
      if (area.row === 0) throw invalidArgument("No page break above the first row.");
      const { page } = records.sheet(sheet);
      const rows = Array.isArray(page["breaks"]) ? (page["breaks"] as readonly number[]) : [];
      page["breaks"] = [...rows, area.row];
      return { sheet, area };
    },
  },
};

export const PAGE_BREAK: Members<AreaTarget> = {};

export const HEADER_FOOTER_GROUP: Members<SheetTarget> = {
  defaultForAllPages: { kind: "object", of: "HeaderFooter", from: itself },
};

export const HEADER_FOOTER: Members<SheetTarget> = {
  leftFooter: onPage("leftFooter"),
  rightFooter: onPage("rightFooter"),
};
