/** Colours as a style names them (by value, by number, by theme and tint), resolved to `#RRGGBB`. */
import type { ThemeColours } from "./theme";
import { tinted } from "./tint";
import type { Attributes } from "./attributes";

/** As written. */
export interface NamedColour {
  readonly rgb: string | undefined;
  readonly indexed: string | undefined;
  readonly theme: string | undefined;
  readonly tint: string | undefined;
}

export function colourNamed(attributes: Attributes): NamedColour {
  const [rgb, indexed, theme, tint] = ["rgb", "indexed", "theme", "tint"].map((name) => attributes.get(name));
  return { rgb, indexed, theme, tint };
}

export interface Palette {
  readonly theme: () => ThemeColours;
  /** RRGGBB by number, where the workbook has a palette of its own. */
  readonly indexed: readonly string[];
}

const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** The palette of Excel 97, which files still refer to; 64 and 65 are the system's text and window. */
const INDEXED = [
  EIGHT,
  EIGHT,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
  "000000 FFFFFF",
]
  .join(" ")
  .split(" ");

/** With or without alpha, which Excel ignores. */
const RGB = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/;

/** `undefined` for a colour that cannot be known: automatic, or of a theme that the workbook does not have. */
export function resolveColour({ rgb, indexed, theme, tint }: NamedColour, palette: Palette): string | undefined {
  const named = rgb ?? named97(indexed, palette) ?? (theme && palette.theme().get(Number(theme)));
  const [, colour] = RGB.exec(named?.toUpperCase() ?? "") ?? [];
  const shade = Number(tint ?? 0);
  return colour && `#${tinted(colour, Number.isFinite(shade) ? shade : 0)}`;
}

function named97(index: string | undefined, { indexed }: Palette): string | undefined {
  return index === undefined ? undefined : (indexed[Number(index)] ?? INDEXED[Number(index)]);
}
