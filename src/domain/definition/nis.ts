/** NIS codes, by which Belgian statistics know a municipality: five figures, kept as text. A merger gives a new one. */
import type { City, FormerNis } from "./definition";

/** Five figures, the first no zero: it is a number as well. */
export const NIS_PATTERN = "[1-9]\\d{4}";

export function isNis(text: string): boolean {
  return new RegExp(`^${NIS_PATTERN}$`).test(text);
}

/**
 * The code that a city had in a year; the present one where the year is not known, and none where the city has none.
 * @example nisIn(hasselt, 2024) // "71022"
 */
export function nisIn({ nis, formerNis = [] }: City, year: number | undefined): string | undefined {
  if (year === undefined) return nis;
  const held = formerNis.filter(({ until }) => year <= until).sort((a, b) => a.until - b.until);
  return held[0]?.code ?? nis;
}

/** Between two codes of earlier years. */
const SEPARATOR = "; ";

/** @example formerNisText([{ code: "71022", until: 2024 }]) // "71022 tot en met 2024" */
export function formerNisText(former: readonly FormerNis[]): string {
  return former.map(({ code, until }) => `${code} tot en met ${until}`).join(SEPARATOR);
}

const FORMER = /^([1-9]\d{4}) \(?tot (?:en met )?((?:19|20)\d\d)\)?$/;

/** @returns `undefined` for words that say no code with a year. */
export function readFormerNis(text: string): readonly FormerNis[] | undefined {
  const parts = text
    .split(SEPARATOR.trim())
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.flatMap((part): readonly FormerNis[] => {
    const [, code, until] = FORMER.exec(part) ?? [];
    return code === undefined ? [] : [{ code, until: Number(until) }];
  });
  return read.length === parts.length ? read : undefined;
}
