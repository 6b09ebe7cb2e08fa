/** What the part of a worksheet says of looks, sizes, panes and protection. Rules of formats and validations: see rules.ts. */
import { joined } from "../../src/layout/cells/rectangles";
import type { Area } from "../../src/host/area";
import type { Attributes, Kept } from "../../src/host/xlsx/read/attributes";
import type { Parts } from "../../src/host/xlsx/read/parts";
import { columnOf, keyOf, MAX_COLUMNS, parseKey, rowOf } from "../../src/host/xlsx/read/references";
import { isTrue, type XmlHandler } from "../../src/host/xlsx/read/xml";
import type { Styles } from "./fonts-and-fills";
import type { Protection, SheetLooks, Sized } from "./looks";
import { RulesHandler } from "./rules";

export function readSheetLooks(parts: Parts, name: string, styles: Styles): SheetLooks {
  const sheet = new SheetHandler(styles);
  parts.stream(name, sheet);
  return sheet.looks();
}

/** How wide a character of the usual font is, and how high a point, in pixels. */
const [CHARACTER, POINT] = [7, 4 / 3];
/** In Excel's own characters. */
const USUAL_WIDTH = 9.140625;
/** How many columns get the usual width: beyond these nobody looks. */
const SHOWN_COLUMNS = 40;

class SheetHandler implements XmlHandler {
  readonly #styles: Styles;
  readonly #rules: RulesHandler;
  /** By the number of their style. */
  readonly #cells = new Map<number, Area[]>();
  readonly #columns: Sized[] = [];
  readonly #rows: Sized[] = [];
  #usualWidth = USUAL_WIDTH;
  #at = { row: -1, column: -1 };
  #freeze = { rows: 0, columns: 0 };
  #showsGridlines = true;
  #tabColour = "";
  #protection: Protection | undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
    this.#rules = new RulesHandler(styles.differences);
  }

  open(name: string, attributes: Attributes): void {
    const of = attributes.kept();
    switch (name) {
      case "sheetFormatPr":
        if (of["defaultColWidth"] !== undefined) this.#usualWidth = Number(of["defaultColWidth"]);
        return;
      case "sheetView":
        this.#showsGridlines = of["showGridLines"] === undefined || isTrue(of["showGridLines"]);
        return;
      case "pane":
        this.#split(of);
        return;
      case "tabColor":
        if (/^[0-9A-F]{8}$/i.test(of["rgb"] ?? "")) this.#tabColour = `#${of["rgb"]?.slice(2) ?? ""}`;
        return;
      case "col":
        this.#column(of);
        return;
      case "row":
        this.#row(of);
        return;
      case "c":
        this.#cell(of);
        return;
      case "sheetProtection":
        this.#protection = protectionOf(of);
        return;
      default:
        this.#rules.open(name, attributes);
    }
  }

  text(text: string): void {
    this.#rules.text(text);
  }

  close(name: string): void {
    this.#rules.close(name);
  }

  looks(): SheetLooks {
    const formats = [...this.#cells].flatMap(([number, areas]) => {
      const { style, unlocked } = this.#styles.cells[number] ?? { style: {}, unlocked: false };
      return Object.keys(style).length === 0 && !unlocked ? [] : [{ areas: joined(areas), style, unlocked }];
    });
    const usual = { from: 0, count: SHOWN_COLUMNS, size: Math.round(this.#usualWidth * CHARACTER) };
    return {
      columns: [usual, ...this.#columns],
      rows: this.#rows,
      formats,
      ...this.#rules.found(),
      freeze: this.#freeze,
      showsGridlines: this.#showsGridlines,
      tabColour: this.#tabColour,
      protection: this.#protection,
    };
  }

  /** Panes that are split and not frozen move on their own, which the engine cannot. */
  #split({ state = "split", xSplit, ySplit }: Kept): void {
    if (state.startsWith("frozen")) this.#freeze = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  }

  /** One element may stand for columns up to the last. */
  #column({ min, max, width }: Kept): void {
    const [from, to] = [Number(min) - 1, Math.min(Number(max), MAX_COLUMNS, Math.max(SHOWN_COLUMNS, Number(min)))];
    if (width !== undefined && Number(width) > 0 && to > from)
      this.#columns.push({ from, count: to - from, size: Math.round(Number(width) * CHARACTER) });
  }

  #row({ r, ht, customHeight }: Kept): void {
    this.#at = { row: r === undefined ? this.#at.row + 1 : Number(r) - 1, column: -1 };
    if (isTrue(customHeight) && Number(ht) > 0)
      this.#rows.push({ from: this.#at.row, count: 1, size: Math.round(Number(ht) * POINT) });
  }

  #cell({ r, s = "0" }: Kept): void {
    const key = r === undefined ? keyOf(this.#at.row, this.#at.column + 1) : parseKey(r);
    this.#at = { row: rowOf(key), column: columnOf(key) };
    const areas = this.#cells.get(Number(s)) ?? [];
    this.#cells.set(Number(s), areas);
    areas.push({ ...this.#at, rows: 1, columns: 1 });
  }
}

/** By the name that Office.js has for it. */
const ALLOWED = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
} as const;

/** What the file calls by name is forbidden, unless it says 0. */
function protectionOf(attributes: Kept): Protection | undefined {
  if (!isTrue(attributes["sheet"])) return undefined;
  const allowed = Object.entries(ALLOWED).flatMap(([name, ours]) =>
    attributes[name] === "0" || attributes[name] === "false" ? [[ours, true] as const] : [],
  );
  return {
    allowed: Object.fromEntries(allowed),
    hasPassword: attributes["password"] !== undefined || attributes["hashValue"] !== undefined,
  };
}
