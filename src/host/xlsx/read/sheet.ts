/** A worksheet part: cells, merges, what is printed above and below it, and which rows and columns are hidden. The dimension is not read, because it may lie. */
import type { Area } from "../../area";
import type { SheetSnapshot } from "../../snapshot";
import { CellParser, type CellContext } from "./cell-parser";
import { KeptCells } from "./kept-cells";
import { Links } from "./links";
import type { Parts } from "./parts";
import { checkedRow, MAX_COLUMNS, MAX_ROWS, parseRange } from "./references";
import type { Relationships } from "./relationships";
import { Spans } from "./spans";
import type { Attributes } from "./attributes";
import { isTrue, type XmlHandler } from "./xml";

export type SheetContent = Omit<SheetSnapshot, "name" | "visibility">;

export interface AroundCells {
  /** By cell key; emptied. */
  readonly notes: Map<number, string>;
  /** What the sheet refers to. */
  readonly related: Relationships;
}

export function readSheet(
  parts: Parts,
  name: string,
  { notes, related, ...context }: CellContext & AroundCells,
): SheetContent {
  const kept = new KeptCells(notes, context.allowance);
  const links = new Links(related);
  const sheet = new SheetReader(new CellParser(context, kept), context, links);
  parts.stream(name, sheet);
  return { cells: links.onto(kept.inReadingOrder()), merges: sheet.merges, ...sheet.hidden(), ...sheet.printed() };
}

/** Of every page, of the even ones and of the first. */
const PRINTED = /^(?:odd|even|first)(?:Header|Footer)$/;
/** What says how and where it is printed: `&L`, `&14`, `&"Arial,Bold"`, `&K01+000`. */
const PRINT_CODE = /&(?:"[^"]*"|K[0-9A-F]{2}[0-9A-F+-]{4}|\d+|[^&])/gi;

class SheetReader implements XmlHandler {
  readonly merges: Area[] = [];
  private readonly lines: string[] = [];
  private line: string | undefined;
  private row = -1;
  private readonly hiddenRows = new Spans();
  private readonly shownRows = new Spans();
  private readonly hiddenColumns = new Spans();
  /** "Hide all other rows" is kept as one flag for every row that is not mentioned. */
  private othersHidden = false;

  constructor(
    private readonly cells: CellParser,
    private readonly context: CellContext,
    private readonly links: Links,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c":
        this.cells.openCell(attributes);
        return;
      case "v":
      case "f":
        this.cells.openText(attributes);
        return;
      case "is":
        this.cells.openInline();
        return;
      case "row":
        this.openRow(attributes);
        return;
      case "col":
        this.openColumns(attributes);
        return;
      case "mergeCell":
        this.context.allowance.kept.take();
        this.merges.push(parseRange(attributes.get("ref") ?? ""));
        return;
      case "hyperlink":
        this.context.allowance.kept.take();
        this.links.add(attributes);
        return;
      case "sheetFormatPr":
        this.othersHidden = isTrue(attributes.get("zeroHeight"));
        return;
      default:
        if (PRINTED.test(name)) this.line = "";
        else this.cells.openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (this.line === undefined) this.cells.text(text);
    else this.line += text;
  }

  close(name: string): void {
    switch (name) {
      case "c":
        this.cells.closeCell();
        return;
      case "v":
        this.cells.closeValue();
        return;
      case "f":
        this.cells.closeFormula();
        return;
      case "is":
        this.cells.closeInline();
        return;
      default:
        if (this.line === undefined) this.cells.closeOther(name);
        else this.closeLine();
    }
  }

  hidden(): Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> {
    return {
      hiddenRows: this.othersHidden ? this.shownRows.gaps(MAX_ROWS - 1) : this.hiddenRows.merged(),
      hiddenColumns: this.hiddenColumns.merged(),
    };
  }

  printed(): Pick<SheetSnapshot, "printed"> {
    return this.lines.length === 0 ? {} : { printed: this.lines };
  }

  private closeLine(): void {
    const said = (this.line ?? "").replace(PRINT_CODE, "\n").trim();
    if (said !== "") this.lines.push(said);
    this.line = undefined;
  }

  private openRow(attributes: Attributes): void {
    const r = attributes.get("r");
    const s = attributes.get("s");
    if (s !== undefined) this.context.looks.of(s);
    this.row = checkedRow(r === undefined ? this.row + 1 : Number(r) - 1);
    this.cells.startRow(this.row);
    const rows = isHidden(attributes.get("hidden"), attributes.get("ht")) ? this.hiddenRows : this.shownRows;
    if (rows.add(this.row)) this.context.allowance.kept.take();
  }

  /** One element may stand for columns up to the last; some writers go on beyond it. */
  private openColumns(attributes: Attributes): void {
    const style = attributes.get("style");
    if (style !== undefined) this.context.looks.of(style);
    if (!isHidden(attributes.get("hidden"), attributes.get("width"))) return;
    const first = Math.max(Number(attributes.get("min")), 1) - 1;
    const last = Math.min(Number(attributes.get("max")), MAX_COLUMNS) - 1;
    if (first <= last && this.hiddenColumns.add(first, last)) this.context.allowance.kept.take();
  }
}

/** Someone who drags a row shut has hidden it, whatever the flag says. */
function isHidden(flag: string | undefined, size: string | undefined): boolean {
  return isTrue(flag) || (size !== undefined && Number(size) === 0);
}
