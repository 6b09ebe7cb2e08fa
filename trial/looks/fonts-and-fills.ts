/** The styles of a workbook as what its cells look like: by number those of cells, and those that conditional formats add. */
import { resolveColour, type Palette } from "../../src/host/xlsx/read/colours";
import type { Parts } from "../../src/host/xlsx/read/parts";
import { readTheme, type ThemeColours } from "../../src/host/xlsx/read/theme";
import type { Attributes, Kept } from "../../src/host/xlsx/read/attributes";
import { isTrue, type XmlHandler } from "../../src/host/xlsx/read/xml";
import type { EngineEdge, EngineStyle } from "../engine";
import { plain } from "../odoo/cells";

export interface CellStyle {
  readonly style: EngineStyle;
  readonly unlocked: boolean;
}

export interface Styles {
  /** By the number that a cell gives. */
  readonly cells: readonly CellStyle[];
  /** By the number that a conditional format gives. */
  readonly differences: readonly Pick<EngineStyle, "fill" | "fontColour">[];
}

/** @param theme name of its part, if there is one */
export function readCellStyles(parts: Parts, name: string, theme: string | undefined): Styles {
  const found = new StylesHandler();
  parts.stream(name, found);
  let colours: ThemeColours | undefined;
  const read = () => (colours ??= theme === undefined ? new Map<number, string>() : readTheme(parts, theme));
  return found.styles({ theme: read, indexed: found.indexed });
}

/** What an element of a font, a fill or a border says, as it stands in the file. */
type Draft = Record<string, Kept>;

/** A list of the part, by the element that it holds. */
const LISTS: Readonly<Record<string, string>> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

class StylesHandler implements XmlHandler {
  readonly indexed: string[] = [];
  readonly #lists: Record<string, Draft[]> = { fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  #list: string | undefined;
  readonly #path: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === "rgbColor") this.indexed.push(attributes.get("rgb") ?? "");
    if (this.#list === undefined) {
      if (name in LISTS) this.#list = name;
      return;
    }
    const list = this.#lists[this.#list] ?? [];
    if (this.#path.length === 0 && name === LISTS[this.#list]) list.push({});
    this.#path.push(name);
    const draft = list.at(-1);
    // By where it stands: `left/color`, or `fill/patternFill/bgColor` of a difference.
    if (draft) draft[this.#path.slice(1).join("/")] = attributes.kept();
  }

  close(name: string): void {
    if (this.#path.length > 0) this.#path.pop();
    else if (name === this.#list) this.#list = undefined;
  }

  styles(palette: Palette): Styles {
    const { fonts = [], fills = [], borders = [], cellXfs = [], dxfs = [] } = this.#lists;
    const usual = fonts[0]?.["sz"]?.["val"];
    const looks = {
      fonts: fonts.map((font) => fontOf(font, palette, usual)),
      fills: fills.map((fill) => fillOf(fill, palette)),
      borders: borders.map((border) => edgesOf(border, palette)),
    };
    return {
      cells: cellXfs.map((xf) => {
        const { fontId, fillId, borderId } = xf[""] ?? {};
        const at = <Look>(list: readonly Look[], id = "0") => list[Number(id)];
        return {
          style: {
            ...at(looks.fonts, fontId),
            ...at(looks.fills, fillId),
            ...at(looks.borders, borderId),
            ...alignmentOf(xf),
          },
          unlocked: xf["protection"]?.["locked"] !== undefined && !isTrue(xf["protection"]["locked"]),
        };
      }),
      differences: dxfs.map((dxf) => ({
        ...plain({ fontColour: colourOf(dxf["font/color"], palette) }),
        // A conditional format fills with what is the background elsewhere; some writers give the other colour alone.
        ...plain({ fill: colourOf(dxf["fill/patternFill/bgColor"] ?? dxf["fill/patternFill/fgColor"], palette) }),
      })),
    };
  }
}

/** @param usual the size of the workbook's first font, which the engine shows in its own */
function fontOf(font: Draft, palette: Palette, usual: string | undefined): EngineStyle {
  const size = font["sz"]?.["val"];
  return plain({
    fontColour: colourOf(font["color"], palette),
    fontSize: size === undefined || size === usual ? undefined : Number(size),
    bold: isOn(font["b"]),
    italic: isOn(font["i"]),
    struck: isOn(font["strike"]),
  });
}

function fillOf(fill: Draft, palette: Palette): EngineStyle {
  const solid = fill["patternFill"]?.["patternType"] === "solid";
  return plain({ fill: solid ? colourOf(fill["patternFill/fgColor"], palette) : undefined });
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The lines that the engine has, by the words of the file. */
const LINES: Readonly<Record<string, EngineEdge["line"]>> = {
  medium: "medium",
  thick: "thick",
  double: "thick",
  dotted: "dotted",
};

function edgesOf(border: Draft, palette: Palette): EngineStyle {
  const edges = SIDES.flatMap((side) => {
    const line = border[side]?.["style"];
    if (line === undefined || line === "none") return [];
    const dashed = /dash/i.test(line) ? "dashed" : "thin";
    return [
      [side, { line: LINES[line] ?? dashed, colour: colourOf(border[`${side}/color`], palette) ?? "#000000" }] as const,
    ];
  });
  return edges.length === 0 ? {} : { edges: Object.fromEntries(edges) };
}

const HORIZONTAL: Readonly<Record<string, EngineStyle["horizontal"]>> = {
  ...{ left: "left", fill: "left", justify: "left" },
  ...{ center: "center", centerContinuous: "center", distributed: "center" },
  right: "right",
};
const VERTICAL: Readonly<Record<string, EngineStyle["vertical"]>> = {
  ...{ top: "top", justify: "top" },
  ...{ center: "middle", distributed: "middle" },
};

function alignmentOf({ alignment = {} }: Draft): EngineStyle {
  const { horizontal = "", vertical = "", wrapText } = alignment;
  return plain({
    horizontal: HORIZONTAL[horizontal],
    vertical: VERTICAL[vertical],
    wrap: isTrue(wrapText) ? true : undefined,
  });
}

function colourOf(attributes: Kept | undefined, palette: Palette): string | undefined {
  const { rgb, indexed, theme, tint } = attributes ?? {};
  return attributes && resolveColour({ rgb, indexed, theme, tint }, palette);
}

function isOn(attributes: Kept | undefined): true | undefined {
  return attributes && (attributes["val"] === undefined || isTrue(attributes["val"])) ? true : undefined;
}
