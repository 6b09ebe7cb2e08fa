/** The look of the pane: Fluent's themes in the colour of our sheets, light or dark as Office or the system is. */
import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { contrastingInk } from "../../domain/legend/colour";

/** From near black to near white through the colour of our sheets, `#17505E`. */
const BRAND: BrandVariants = {
  10: "#020708",
  20: "#071D23",
  30: "#0A2D36",
  40: "#0E3843",
  50: "#114450",
  60: "#144A57",
  70: "#17505E",
  80: "#1C5F6F",
  90: "#2C7182",
  100: "#418496",
  110: "#5797A8",
  120: "#70A9B9",
  130: "#8BBBC9",
  140: "#A7CDD8",
  150: "#C4DFE6",
  160: "#E2F0F3",
};

const light = once(() => createLightTheme(BRAND));
const dark = once((): Theme => ({
  ...createDarkTheme(BRAND),
  // Fluent's own recommendation for brands that are dark: text and links a few steps up.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorBrandForegroundLinkSelected: BRAND[120],
}));

/** What each colour of Fluent's contrast theme stands for. */
const SYSTEM: ReadonlyMap<unknown, string> = new Map([
  ["#ffffff", "CanvasText"],
  ["#000000", "Canvas"],
  ["#1aebff", "Highlight"],
  ["#ffff00", "LinkText"],
  ["#3ff23f", "GrayText"],
]);

/**
 * Fluent's is made for a black screen, and a browser forces no strokes and fills of drawings: with the system's own colours they are
 * read on whatever the user chose.
 */
const forced = once(
  () =>
    Object.fromEntries(
      Object.entries(createHighContrastTheme()).map(([token, value]) => [token, systemColour(token, value) ?? value]),
    ) as unknown as Theme,
);

/** Ink is the colour of the screen only on what is pointed at or chosen. */
function systemColour(token: string, value: unknown): string | undefined {
  const system = SYSTEM.get(value);
  return system === "Canvas" && /Foreground.*(Hover|Pressed|Selected)$/.test(token) ? "HighlightText" : system;
}

export interface Surroundings {
  /** What Office says of its theme; absent outside Office. */
  readonly officeBackground?: string;
  readonly prefersDark: boolean;
  /** Windows contrast themes, and the like. */
  readonly forcedColours: boolean;
}

export function themeFor({ officeBackground, prefersDark, forcedColours }: Surroundings): Theme {
  if (forcedColours) return forced();
  return isDark(officeBackground, prefersDark) ? dark() : light();
}

/** Made when it is first asked for, since most see one of the three, and the same from then on: Fluent writes its rules anew for another. */
function once(make: () => Theme): () => Theme {
  let made: Theme | undefined;
  return () => (made ??= make());
}

/** Office names its background; what must be written on it tells whether it is dark. */
export function isDark(background: string | undefined, prefersDark: boolean): boolean {
  if (background === undefined || !/^#[\da-f]{6}$/i.test(background)) return prefersDark;
  return contrastingInk(background) === "#FFFFFF";
}
