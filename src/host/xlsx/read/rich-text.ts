/**
 * Text in runs: a shared string, an inline string and a note are built alike. Gathers the text of the `t` elements and
 * leaves out the phonetic guides (`rPh`) of East Asian text. Of the formatting it keeps what tells which text counts: what
 * is struck through or raised, where any is.
 */
import { isBlank } from "../../../domain/cell-content";
import { isMarked } from "./marked-font";
import { unescapeText } from "./text-escapes";
import { keepsSpace, keptText } from "./white-space";
import type { Attributes } from "./attributes";

/** Of a text of which runs have a font of their own. */
export interface Runs {
  /** The text without what is struck through or raised; absent where nothing is. */
  readonly plain: string | undefined;
  /** What stays of it in a cell whose own font is struck through: only the runs that bring another. */
  readonly own: string;
}

/** `2` with a raised `1/2` is two and a half: no footnote has a fraction for its mark. */
const FRACTION = /[/\u2044½¼¾]/;

export class RichText {
  private gathered = "";
  /** Text of the `t` that is open, and whether the white space around it stays. */
  private run: string | undefined;
  private kept = false;
  private phonetic = false;

  /** The font of the `r` that is open. */
  private dressed = false;
  private marked: ReturnType<typeof isMarked>;
  /** What was gathered without what is marked, from the first of it on. */
  private left: string | undefined;
  private own: string | undefined;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "t":
        if (this.phonetic) return;
        this.run = "";
        this.kept = keepsSpace(attributes);
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "rPr":
        this.dressed = true;
        this.own ??= "";
        return;
      default:
        if (this.dressed) this.marked = isMarked(name, attributes) ?? this.marked;
    }
  }

  text(text: string): void {
    if (this.run !== undefined) this.run += text;
  }

  close(name: string): void {
    switch (name) {
      case "t":
        if (this.run === undefined) return;
        this.gather(keptText(this.run, this.kept));
        this.run = undefined;
        return;
      case "rPh":
        this.phonetic = false;
        return;
      case "r":
        this.dressed = false;
        this.marked = undefined;
    }
  }

  /** How the text is built, where there is something to tell; to be asked before it is taken. */
  get runs(): Runs | undefined {
    const { left, own } = this;
    if (own === undefined) return undefined;
    return { plain: left === undefined ? undefined : unescapeText(left), own: unescapeText(own) };
  }

  /** What was gathered since the last time. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = "";
    this.left = undefined;
    this.own = undefined;
    return text;
  }

  private gather(text: string): void {
    const counts = this.marked === undefined || isBlank(text) || (this.marked === "raised" && FRACTION.test(text));
    if (!counts) this.left ??= this.gathered;
    else if (this.left !== undefined) this.left += text;
    if (this.own !== undefined && counts && (this.dressed || isBlank(text))) this.own += text;
    this.gathered += text;
  }
}
