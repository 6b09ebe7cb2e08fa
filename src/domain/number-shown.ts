/** What is seen of a number in a cell, as its en-US format code has it: words before and behind it, or something else altogether. */
import { oncePerText } from "./kept";

export interface NumberShown {
  /** `other`: no number of that size is seen, but a time, thousands, or nothing at all. */
  readonly figure: "number" | "other";
  /** Blanks are kept. */
  readonly before: string;
  readonly behind: string;
}

/**
 * A date is none of its matters: see `isDateFormat`.
 * @example numberShown(3, '0" personen"') // { figure: "number", before: "", behind: " personen" }
 * @example numberShown(3, "[h]:mm") // { figure: "other", before: "", behind: ":" }
 */
export function numberShown(value: number, code = GENERAL): NumberShown {
  if (code === GENERAL || code === "") return PLAIN;
  return sectionFor(value, sectionsOf(code.slice(0, LONGEST)))?.shown ?? PLAIN;
}

/** For telling of it: the words that are seen with the number or instead of it; the bare number where those would make another one of it. */
export function seenOf(value: number, { figure, before, behind }: NumberShown): string {
  const seen = figure === "number" ? `${before}${value}${behind}` : before;
  const isClear = /[^\d\s:.]/.test(seen) && !/[%\p{Sc}]/u.test(seen);
  return isClear ? seen.trim() : String(value);
}

const GENERAL = "General";
/** Excel takes no longer code. */
const LONGEST = 255;
const PLAIN: NumberShown = { figure: "number", before: "", behind: "" };

interface Section {
  /** `[>=4]`: for which numbers it is. */
  readonly holdsFor: ((value: number) => boolean) | undefined;
  readonly shown: NumberShown;
}

/** The first is for what is above zero, the second for what is below it, the third for zero, unless they say for what they are. */
function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  if (sections.some(({ holdsFor }) => holdsFor))
    return sections.find(({ holdsFor }) => holdsFor?.(value) ?? true) ?? sections.at(-1);
  const [above, below = above, zero = above] = sections;
  if (value > 0) return above;
  return value < 0 ? below : zero;
}

/** Quoted, escaped, left open as wide as a letter, repeated, in brackets; a figure with its thousands; a time; anything else. */
const TOKEN =
  /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[([^\]]*)\]|(General|@|[0#?](?:[0#?.,/ ]*[0#?])?\.?(,*)(?:E[+-][0#?]+)?)|(AM\/PM|A\/P|[hmsyd]+)|(;)|(.)/gis;
const CONDITION = /^(<>|[<>]=?|=)(-?\d+(?:\.\d+)?)$/;

const sectionsOf = oncePerText((code): readonly Section[] => {
  const sections: Section[] = [];
  let [before, behind, holdsFor] = ["", "", undefined as Section["holdsFor"]];
  let [hasFigure, isOther] = [false, false];
  const write = (text: string) => {
    if (hasFigure) behind += text;
    else before += text;
  };
  const close = () => {
    sections.push({ holdsFor, shown: { figure: hasFigure && !isOther ? "number" : "other", before, behind } });
    [before, behind, holdsFor, hasFigure, isOther] = ["", "", undefined, false, false];
  };
  for (const [, quoted, escaped, currency, bracketed = "", figure, thousands, time, end, other] of code.matchAll(TOKEN))
    if (end) close();
    else if (figure ?? time ?? (/^(?:h+|m+|s+)$/i.test(bracketed) || undefined)) {
      isOther ||= figure === undefined || Boolean(thousands);
      hasFigure = true;
    } else if (CONDITION.test(bracketed)) holdsFor = conditionOf(bracketed);
    else write(quoted ?? escaped ?? currency ?? other ?? "");
  close();
  return sections;
});

function conditionOf(text: string): (value: number) => boolean {
  const [, sign = "=", number = ""] = CONDITION.exec(text) ?? [];
  const limit = Number(number);
  return (value) =>
    (sign.includes("<") && value < limit) ||
    (sign.includes(">") && value > limit) ||
    (sign.includes("=") && value === limit);
}
