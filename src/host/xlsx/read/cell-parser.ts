/** Puts a cell together from its elements: `c` around `f` (formula), `v` (value) and `is` (inline text). */
import type { Snapshot } from "../../snapshot";
import { isBlank } from "../../../domain/cell-content";
import type { Allowance } from "./allowance";
import { cellValue } from "./cell-value";
import { serialDate } from "./iso-date";
import type { DraftCell, KeptCells } from "./kept-cells";
import { columnOf, keyOf, parseKey, rowOf } from "./references";
import { RichText, type Runs } from "./rich-text";
import type { SharedStrings } from "./shared-strings";
import { SharedFormulas } from "./shared-formulas";
import type { Looks } from "./styles";
import { keepsSpace, keptText } from "./white-space";
import type { Attributes } from "./attributes";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly looks: Looks;
  readonly dateBase: Snapshot["dateBase"];
  readonly allowance: Allowance;
}

/** The attributes of a formula or a value. */
interface Said {
  /** White space around the text stays. */
  readonly kept: boolean;
  readonly t: string | undefined;
  readonly si: string | undefined;
  readonly r1: string;
  readonly r2: string;
}

const NOTHING_SAID: Said = { kept: false, t: undefined, si: undefined, r1: "", r2: "" };

function saidBy(attributes: Attributes): Said {
  const [t, si, r1 = "", r2 = ""] = ["t", "si", "r1", "r2"].map((name) => attributes.get(name));
  return { kept: keepsSpace(attributes), t, si, r1, r2 };
}

export class CellParser {
  private readonly sharedFormulas = new SharedFormulas();
  private readonly richText = new RichText();

  /** Where the open cell stands, or else the latest. */
  private key = 0;
  private row = 0;
  private column = -1;
  private type = "n";
  private style = "0";
  private raw: string | undefined;
  private inline: string | undefined;
  /** Of the inline text. */
  private runs: Runs | undefined;
  private formula: string | undefined;

  /** Of the `f` or `v` that was opened last; and the text of what is open. */
  private said = NOTHING_SAID;
  private gathered: string | undefined;
  private inInline = false;

  constructor(
    private readonly context: CellContext,
    private readonly kept: KeptCells,
  ) {}

  /** For cells that do not say where they stand. */
  startRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  openCell(attributes: Attributes): void {
    const r = attributes.get("r");
    this.key = r === undefined ? keyOf(this.row, this.column + 1) : parseKey(r);
    this.row = rowOf(this.key);
    this.column = columnOf(this.key);
    this.type = attributes.get("t") ?? "n";
    this.style = attributes.get("s") ?? "0";
    this.raw = undefined;
    this.inline = undefined;
    this.formula = undefined;
  }

  closeCell(): void {
    this.kept.add(this.cell(), this.key);
  }

  /** Of `f` or `v`. */
  openText(attributes: Attributes): void {
    this.said = attributes.size === 0 ? NOTHING_SAID : saidBy(attributes);
    this.gathered = "";
  }

  closeFormula(): void {
    this.formula = this.formulaText(this.gathered ?? "");
    this.gathered = undefined;
  }

  closeValue(): void {
    this.raw = keptText(this.gathered ?? "", this.said.kept);
    this.gathered = undefined;
  }

  openInline(): void {
    this.inInline = true;
  }

  closeInline(): void {
    this.runs = this.richText.runs;
    this.inline = this.richText.take();
    this.inInline = false;
  }

  /** Any other element: within an inline text it may be a part of it. */
  openOther(name: string, attributes: Attributes): void {
    if (this.inInline) this.richText.open(name, attributes);
  }

  closeOther(name: string): void {
    if (this.inInline) this.richText.close(name);
  }

  text(text: string): void {
    if (this.gathered !== undefined) this.gathered += text;
    else if (this.inInline) this.richText.text(text);
  }

  private cell(): DraftCell {
    const { row, column, type, raw, inline, formula } = this;
    const { numberFormat, fill, marked } = this.context.looks.of(this.style);
    const cell: DraftCell = { row, column, value: inline ?? null };
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (fill !== undefined) cell.fill = fill;
    if (formula !== undefined) cell.formula = formula;
    if (raw !== undefined && inline === undefined) {
      const date = type === "d" ? serialDate(raw, this.context.dateBase) : undefined;
      if (date) cell.numberFormat ??= date.numberFormat;
      cell.value = date ? date.serial : cellValue(type, raw, this.context.strings.texts);
    }
    const runs =
      inline !== undefined ? this.runs : type === "s" ? this.context.strings.runs.get(Number(raw)) : undefined;
    const plain = marked === true ? plainIn(cell, runs) : runs?.plain;
    if (plain !== undefined) cell.plain = plain;
    return cell;
  }

  /** As stored, so newer functions keep their prefix (`_xlfn.`). A data table is the only formula without a text. */
  private formulaText(text: string): string | undefined {
    const { t, si, r1, r2 } = this.said;
    if (t === "dataTable") return `=TABLE(${r1},${r2})`;
    if (t !== "shared" || si === undefined) return text === "" ? undefined : `=${text}`;
    if (text !== "") {
      this.sharedFormulas.define(si, { formula: text, row: this.row, column: this.column });
      return `=${text}`;
    }
    const formula = this.sharedFormulas.at(si, { row: this.row, column: this.column });
    this.context.allowance.formulaCharacters.take(formula.length);
    return `=${formula}`;
  }
}

/** In a cell that is struck through or raised as a whole, only what has a font of its own may be read. */
function plainIn({ value, formula }: DraftCell, { own }: Pick<Runs, "own"> = { own: "" }): string | undefined {
  return own === value || (formula === undefined && isBlank(value)) ? undefined : own;
}
