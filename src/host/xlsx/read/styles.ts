/** What the style of a cell says that matters to us: number format, solid fill, and a font that takes its text back, by style index. */
import type { CellContent } from "../../../domain/cell-content";
import type { Allowance } from "./allowance";
import { colourNamed, resolveColour, type NamedColour } from "./colours";
import { plainDecimal } from "./decimal";
import { builtInFormat } from "./number-formats";
import type { Parts } from "./parts";
import { readTheme, type ThemeColours } from "./theme";
import type { Attributes } from "./attributes";
import { isMarked } from "./marked-font";
import type { XmlHandler } from "./xml";

export interface CellLook extends Pick<CellContent, "numberFormat" | "fill"> {
  /** The font is struck through or raised. */
  readonly marked?: true;
}

/** What cells look like, by the number of their style. */
export class Looks {
  /** How many styles are counted on: one more than the highest number that was asked for, also where there is no such style. */
  used = 0;

  constructor(private readonly looks: readonly CellLook[] = []) {}

  /** @param style as written; a number that stands for nothing is plain, to every reader */
  of(style: string): CellLook {
    const number = plainDecimal(style) ?? Number(style);
    if (number >= this.used) this.used = number + 1;
    return this.looks[number] ?? PLAIN;
  }
}

const PLAIN: CellLook = {};

/** @param theme name of its part; read only when a fill refers to it, because it is larger than the rest of a small workbook */
export function readStyles(parts: Parts, name: string, theme: string | undefined): Looks {
  const styles = new StylesReader(parts.allowance);
  parts.stream(name, styles); // workbooks that were pasted together for years have tens of thousands
  return new Looks(styles.looks(() => (theme === undefined ? new Map<number, string>() : readTheme(parts, theme))));
}

/** By number; what it does not name is the first. */
interface CellStyle {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
}

function styleOf(attributes: Attributes): CellStyle {
  const numbered = (name: string): number => Number(attributes.get(name) ?? 0);
  return { numFmtId: numbered("numFmtId"), fontId: numbered("fontId"), fillId: numbered("fillId") };
}

class StylesReader implements XmlHandler {
  /** The same elements stand elsewhere with another meaning: `fill` in differential formats, `xf` in named styles. */
  private section: "numFmts" | "fonts" | "fills" | "cellXfs" | "indexedColors" | undefined;
  private readonly formats = new Map<number, string>();
  /** The number of the font that is open, and of those that are struck through or raised: few are. */
  private font = -1;
  private readonly markedFonts = new Set<number>();
  /** Of each fill, the colour if it is solid. */
  private readonly fills: (NamedColour | undefined)[] = [];
  private readonly indexed: string[] = [];
  private readonly cells: CellStyle[] = [];
  private solid = false;

  constructor(private readonly allowance: Allowance) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "numFmts":
      case "fonts":
      case "fills":
      case "cellXfs":
      case "indexedColors":
        this.section = name;
        return;
    }
    if (this.section && this.section !== "fonts") this.allowance.styleElements.take();
    switch (this.section) {
      case "numFmts":
        if (name === "numFmt") this.formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
        return;
      case "fonts":
        if (name === "font") this.font++;
        else if (isMarked(name, attributes)) this.markFont();
        return;
      case "fills":
        this.openFill(name, attributes);
        return;
      case "cellXfs":
        if (name === "xf") this.cells.push(styleOf(attributes));
        return;
      case "indexedColors":
        if (name === "rgbColor") this.indexed.push(attributes.get("rgb") ?? "");
        return;
      case undefined:
        return;
    }
  }

  close(name: string): void {
    if (name === this.section) this.section = undefined;
  }

  looks(theme: () => ThemeColours): readonly CellLook[] {
    let colours: ThemeColours | undefined;
    const palette = { theme: () => (colours ??= theme()), indexed: this.indexed };
    const fills = this.fills.map((colour) => colour && resolveColour(colour, palette));
    return this.cells.map(({ numFmtId, fontId, fillId }) => {
      const shown = look(this.format(numFmtId), fills[fillId]);
      return this.markedFonts.has(fontId) ? { ...shown, marked: true } : shown;
    });
  }

  private markFont(): void {
    this.allowance.styleElements.take();
    this.markedFonts.add(this.font);
  }

  private openFill(name: string, attributes: Attributes): void {
    if (name === "fill") this.fills.push(undefined);
    if (name === "patternFill") this.solid = attributes.get("patternType") === "solid";
    if (name === "fgColor" && this.solid) this.fills[this.fills.length - 1] = colourNamed(attributes);
  }

  /** The workbook's own code goes before the built-in one: LibreOffice numbers its formats from 164, others do not. */
  private format(id: number): string | undefined {
    const code = this.formats.get(id) ?? builtInFormat(id);
    return code === "" || code?.toLowerCase() === "general" ? undefined : code;
  }
}

function look(numberFormat: string | undefined, fill: string | undefined): CellLook {
  return { ...(numberFormat !== undefined && { numberFormat }), ...(fill !== undefined && { fill }) };
}
