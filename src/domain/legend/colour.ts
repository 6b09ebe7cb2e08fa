/** Colours as `#RRGGBB`: mixing them and writing on them. Contrast as WCAG 2.2 defines it. */

/** Pure black: beside anything lighter, some mid-greys are readable in neither ink. */
const DARK = "#000000";
const LIGHT = "#FFFFFF";

/** @example mixed("#000000", "#FFFFFF") // "#808080", half-way */
export function mixed(one: string, other: string): string {
  const [a, b] = [channels(one), channels(other)];
  return `#${a.map((value, index) => hex(Math.round((value + (b[index] ?? 0)) / 2))).join("")}`;
}

/** Black or white, whichever reads better on the fill. */
export function contrastingInk(fill: string): string {
  return contrast(DARK, fill) >= contrast(LIGHT, fill) ? DARK : LIGHT;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, "0");
}
