/**
 * Has a child process try one thing after another, and watches it: a child that falls silent or dies is replaced by one that goes on
 * behind what it was at, which is broken. What is tried has a number; the child is told which ones, and says each before it begins.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Attempt } from "./attempt";

export interface Tries {
  /** The number to begin with. */
  readonly from: number;
  readonly tries: number;
  /** After so many seconds nothing new is begun. */
  readonly seconds?: number;
  /** The files below it are tried, by their place in `workbooksIn`; without one, the numbers are seeds. */
  readonly folder?: string | undefined;
  /** Another program than the usual, for the test of this one. */
  readonly child?: string;
  /** In milliseconds; who is silent for longer hangs. */
  readonly silence?: number;
}

/** What came of one of them. */
export interface Came {
  readonly number: number;
  /** `file-corrupt`, `readable, grafted`, … or `broken`. */
  readonly outcome: string;
  /** In milliseconds of the processor, by step. */
  readonly steps: Readonly<Record<string, number>>;
  /** Zero where that cannot be known. */
  readonly peakMebibytes: number;
  /** Which promise was broken. */
  readonly broken?: string;
}

/** What the child writes, a line of JSON each: a number, and then what came of it. */
export type Line =
  | { readonly number: number }
  | (Partial<Attempt> & {
      readonly broken?: string;
      readonly steps?: Readonly<Record<string, number>>;
      readonly peak?: number;
    });

export interface Report {
  readonly tried: number;
  /** How often each outcome came about. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly peakMebibytes: number;
  readonly broken: readonly { readonly number: number; readonly reason: string }[];
}

/** Each step is allowed 2 seconds of the processor; on a busy machine that may be many more by the clock. */
const SILENCE_MS = 120_000;
const CHILD = join("test", "fuzz", "try-in-child.ts");

/** @param tell called as soon as something came of one */
export async function watched(
  { from, tries, seconds = 1e6, folder, child = CHILD, silence = SILENCE_MS }: Tries,
  tell: (came: Came) => void = () => undefined,
): Promise<Report> {
  const end = performance.now() + seconds * 1000;
  const all: Came[] = [];
  let next = from;
  const hear = (line: Line): void => {
    if ("number" in line) {
      next = line.number + 1;
      return;
    }
    const came = cameOf(next - 1, line);
    all.push(came);
    tell(came);
  };
  do {
    const began = next;
    const left = (end - performance.now()) / 1000;
    const words = [next, from + tries - next, left, ...(folder === undefined ? [] : [folder])];
    const died = await runChild({ child, silence, words }, hear);
    if (died !== undefined && next === began) throw new Error(died);
    if (died !== undefined) hear({ broken: died });
  } while (next < from + tries && performance.now() < end);
  return reportOf(all);
}

function cameOf(
  number: number,
  { broken, read, grafted, steps = {}, peak = 0 }: Exclude<Line, { number: number }>,
): Came {
  const outcome = broken === undefined ? [read, grafted].filter(Boolean).join(", ") : "broken";
  return { number, outcome, steps, peakMebibytes: peak, ...(broken !== undefined && { broken }) };
}

function reportOf(all: readonly Came[]): Report {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of all) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    tried: all.length,
    outcomes,
    peakMebibytes: all.reduce((most, { peakMebibytes }) => Math.max(most, peakMebibytes), 0),
    broken: all.flatMap(({ number, broken }) => (broken === undefined ? [] : { number, reason: broken })),
  };
}

/** Why the child ended before it was done, if it did. */
function runChild(
  { child, silence, words }: { readonly child: string; readonly silence: number; readonly words: readonly unknown[] },
  hear: (line: Line) => void,
): Promise<string | undefined> {
  const flags = ["--expose-gc", "--import", "tsx", child];
  const running = spawn(process.execPath, [...flags, ...words.map(String)], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  let silent = false;
  const giveUp = () => {
    silent = true;
    running.kill("SIGKILL");
  };
  // Starting is not what is watched, and takes seconds on a busy machine.
  let watchdog = setTimeout(giveUp, SILENCE_MS);
  running.stderr.on("data", (text) => (errors = `${errors}${String(text)}`.slice(-2000)));
  createInterface({ input: running.stdout }).on("line", (line) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(giveUp, silence);
    hear(JSON.parse(line) as Line);
  });
  return new Promise((resolve) => {
    running.on("close", (code) => {
      clearTimeout(watchdog);
      resolve(silent ? "hangs" : code === 0 ? undefined : `crashes: ${errors}`);
    });
  });
}
