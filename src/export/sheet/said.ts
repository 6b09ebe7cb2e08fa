/**
 * What cities said where they gave no score. Short words stand in their cell; a city that said one thing and gave no score at
 * all says it over its row; anything longer is a note below the table. Nothing is said that is not in the benchmark.
 */
import { listed } from "../../layout/dutch";
import type { Score } from "../../domain/score/score";
import type { Benchmark, BenchmarkCity } from "../benchmark";
import * as look from "./look";
import { words } from "./words";

export interface Said {
  /** By city id: what it says over its row, instead of its scores. */
  readonly over: ReadonlyMap<string, string>;
  /** By city id and theme id: what stands in the cell, words or a reference to a note. */
  readonly within: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** A line each. */
  readonly notes: readonly string[];
}

/** Where no city is shown by its name. */
export const NOTHING_SAID: Said = { over: new Map(), within: new Map(), notes: [] };

/** More of it than this is for the talk with the city. */
const LONGEST_NOTE = 400;

/** @param widths of the themes, in characters */
export function saidIn({ cities, themes }: Pick<Benchmark, "cities" | "themes">, widths: readonly number[]): Said {
  const over = new Map<string, string>();
  const within = new Map<string, Map<string, string>>();
  const notes: string[] = [];
  for (const own of cities) {
    const { city, scores } = own;
    const said = themes.flatMap(({ theme }, at) => {
      const text = wordsOf(scores.get(theme.id));
      return text === "" ? [] : [{ theme, text, width: widths[at] ?? 0 }];
    });
    const [one, ...others] = new Set(said.map(({ text }) => text));
    if (one !== undefined && others.length === 0 && saysNoMore(own, themes) && fits(one, sum(widths))) {
      over.set(city.id, one);
      continue;
    }
    const inCells = new Map<string, string>();
    const long = new Map<string, (typeof said)[number]["theme"][]>();
    for (const { theme, text, width } of said)
      if (fits(text, width)) inCells.set(theme.id, text);
      else long.set(text, [...(long.get(text) ?? []), theme]);
    for (const [text, about] of long) {
      const letter = letterOf(notes.length);
      for (const { id } of about) inCells.set(id, words.see(letter));
      notes.push(words.said(letter, `${city.name}, ${listed(about.map(({ name }) => name))}`, shortened(text)));
    }
    if (inCells.size > 0) within.set(city.id, inCells);
  }
  return { over, within, notes };
}

/** Words that stand where a score was asked; nothing for a number that cannot be read, which is a mistake and no answer. */
export function wordsOf(score: Score | undefined): string {
  if (score?.value !== null || (score.status !== "text" && score.status !== "approximate")) return "";
  return score.raw.replace(/\s+/g, " ").trim();
}

function saysNoMore({ scores, contradicted }: BenchmarkCity, themes: Benchmark["themes"]): boolean {
  return themes.every(({ theme }) => {
    const { value = null, status = "blank" } = scores.get(theme.id) ?? {};
    return value === null && status !== "not-applicable" && contradicted?.has(theme.id) !== true;
  });
}

/** On one line, in the letters that words have there. */
function fits(text: string, width: number): boolean {
  return text.length * (look.WORDS_SIZE / look.SIZE) <= width;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function shortened(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** @example letterOf(27) // "ab" */
function letterOf(index: number): string {
  const { length } = LETTERS;
  return `${index < length ? "" : letterOf(Math.floor(index / length) - 1)}${LETTERS[index % length] ?? ""}`;
}
