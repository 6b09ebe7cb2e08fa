/**
 * Lighter and darker shades of a colour. Pure.
 * Excel moves the lightness towards white or black, in the whole numbers of the Windows colour dialog: hue, lightness and
 * saturation in 240 steps. Computed exactly, most shades would differ by one from what Excel shows and reports.
 */

const STEPS = 240;
const MAX = 255;
/** Excel stores a tint in 1/32767ths, rounded down: 80% comes as 0.79998. */
const LOST_IN_TINT = 0.01;

interface Shade {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * @param colour RRGGBB
 * @param tint from -1 (black) to 1 (white)
 * @example tinted("4472C4", 0.7999816888943144) // "D9E1F2": "Blue, Accent 1, Lighter 80%"
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const { lightness, ...rest } = shadeOf([0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness + (STEPS - lightness) * tint;
  const within = Math.max(0, Math.min(STEPS, Math.floor(moved + LOST_IN_TINT)));
  return partsOf({ lightness: within, ...rest })
    .map(hex)
    .join("");
}

function shadeOf(parts: readonly number[]): Shade {
  const [red = 0, green = 0, blue = 0] = parts;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const range = high - low;
  const sum = high + low;
  const lightness = divided(sum * STEPS, 2 * MAX);
  if (range === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = divided(range * STEPS, lightness <= STEPS / 2 ? sum : 2 * MAX - sum);
  const below = (part: number) => divided((high - part) * (STEPS / 6), range);
  const third = STEPS / 3;
  if (red === high) return { hue: around(below(blue) - below(green)), lightness, saturation };
  if (green === high) return { hue: around(third + below(red) - below(blue)), lightness, saturation };
  return { hue: around(2 * third + below(green) - below(red)), lightness, saturation };
}

function partsOf({ hue, lightness, saturation }: Shade): readonly number[] {
  const high =
    lightness <= STEPS / 2
      ? divided(lightness * (STEPS + saturation), STEPS)
      : lightness + saturation - divided(lightness * saturation, STEPS);
  const low = 2 * lightness - high;
  return [STEPS / 3, 0, -STEPS / 3].map((turn) => divided(ramp(low, high, around(hue + turn)) * MAX, STEPS));
}

/** How much of a primary colour a hue holds: rises for a sixth of the circle, stays for a third, falls for a sixth. */
function ramp(low: number, high: number, hue: number): number {
  const sixth = STEPS / 6;
  if (hue < sixth) return low + divided((high - low) * hue, sixth);
  if (hue < 3 * sixth) return high;
  if (hue < 4 * sixth) return low + divided((high - low) * (4 * sixth - hue), sixth);
  return low;
}

function around(hue: number): number {
  return (hue + STEPS) % STEPS;
}

/** Rounded to the nearest whole number. */
function divided(dividend: number, divisor: number): number {
  return Math.floor((dividend + Math.floor(divisor / 2)) / divisor);
}

function hex(part: number): string {
  return part.toString(16).toUpperCase().padStart(2, "0");
}
