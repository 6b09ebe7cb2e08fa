/** Hostile text, and the patience that the tests have with it. */
import fc from "fast-check";
import { ownMilliseconds } from "../host/xlsx/own-time";

/** Any text at all: what a keyboard gives, what a screen shows, and what only JavaScript takes for text. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

export const HUNDRED_THOUSAND = 100_000;

/**
 * What reading returns, if it comes soon. Not a benchmark: at 100,000 characters a linear reading takes milliseconds and a
 * quadratic one many seconds, so that two seconds of the processor tell them apart on any machine, however busy.
 */
export function soon<T>(reading: () => T): T {
  const start = ownMilliseconds();
  const result = reading();
  const seconds = (ownMilliseconds() - start) / 1000;
  if (seconds > 2) throw new Error(`Reading took ${seconds.toFixed(1)} seconds.`);
  return result;
}

/** Runs of what a pattern may stumble over, each long enough to tell linear from quadratic. */
export const HOSTILE_RUNS: readonly (readonly [name: string, text: string])[] = [
  ["letters", "a".repeat(HUNDRED_THOUSAND)],
  ["spaces inside", `x${" ".repeat(HUNDRED_THOUSAND)}x`],
  ["non-breaking spaces inside", `3${"\u00A0".repeat(HUNDRED_THOUSAND)}x`],
  ["dashes", "-".repeat(HUNDRED_THOUSAND)],
  ["dashes with spaces", " – ".repeat(HUNDRED_THOUSAND / 3)],
  ["one dash in a long text", `${"a".repeat(HUNDRED_THOUSAND / 2)}-${"b".repeat(HUNDRED_THOUSAND / 2)}`],
  ["digits", "9".repeat(HUNDRED_THOUSAND)],
  ["digits and commas", "1,".repeat(HUNDRED_THOUSAND / 2)],
  ["tildes", "~".repeat(HUNDRED_THOUSAND)],
  ["'ca.'", "ca. ".repeat(HUNDRED_THOUSAND / 4)],
  ["'en'", "en ".repeat(HUNDRED_THOUSAND / 3)],
  ["'tussen geel en groen'", "tussen geel en groen ".repeat(HUNDRED_THOUSAND / 20)],
  ["slashes", "/ ".repeat(HUNDRED_THOUSAND / 2)],
  ["opening brackets", "(".repeat(HUNDRED_THOUSAND)],
  ["square brackets", "[".repeat(HUNDRED_THOUSAND)],
  ["double quotes", '"'.repeat(HUNDRED_THOUSAND + 1)],
  ["backslashes", "\\".repeat(HUNDRED_THOUSAND)],
  ["accents on one letter", `e${"\u0301".repeat(HUNDRED_THOUSAND)}`],
  ["accents of two kinds", `e${"\u0301".repeat(HUNDRED_THOUSAND / 2)}${"\u0323".repeat(HUNDRED_THOUSAND / 2)}`],
  ["zero-width spaces", "\u200B".repeat(HUNDRED_THOUSAND)],
  ["emoji", "🌱".repeat(HUNDRED_THOUSAND / 2)],
];

/** Texts that are something to JavaScript or to a screen, and nothing to a measurement. */
export const STRANGE_WORDS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined",
  "null",
  "NaN",
  "Infinity",
  "[object Object]",
  "🌱",
  "👩‍🌾 bezig",
  "\u202Eneorg",
  "مرحبا",
  "=1+1",
  "<b>3</b>",
  "\uD83C",
  "\u0000",
];
