/** Runs seeds in a child process and watches it: a child that falls silent or dies is replaced, and its seed is named. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Run {
  readonly from: number;
  readonly seeds: number;
  /** After so many seconds no new seed is begun. */
  readonly seconds?: number;
  /** Another program than the usual, for the test of this one. */
  readonly child?: string;
  /** In milliseconds; who is silent for longer hangs. */
  readonly silence?: number;
}

export interface Report {
  readonly tried: number;
  /** How often each outcome came about: `file-corrupt`, `readable, grafted`, … */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly peakMebibytes: number;
  readonly broken: readonly { readonly seed: number; readonly reason: string }[];
}

/** A seed is allowed 2 seconds of the processor; on a busy machine that may be many more by the clock. */
const SILENCE_MS = 120_000;
const CHILD = join("test", "fuzz", "fuzz-in-child.ts");

interface Line {
  readonly seed?: number;
  readonly broken?: string;
  readonly read?: string;
  readonly grafted?: string;
  readonly peak?: number;
}

export async function fuzz({ from, seeds, seconds = 1e6, child = CHILD, silence = SILENCE_MS }: Run): Promise<Report> {
  const end = performance.now() + seconds * 1000;
  const outcomes: Record<string, number> = {};
  const broken: { seed: number; reason: string }[] = [];
  let peakMebibytes = 0;
  let next = from;
  const hear = ({ seed, broken: reason, read, grafted, peak = 0 }: Line): void => {
    if (seed !== undefined) {
      next = seed + 1;
      return;
    }
    const outcome = reason === undefined ? [read, grafted].filter(Boolean).join(", ") : "broken";
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    peakMebibytes = Math.max(peakMebibytes, peak);
    if (reason !== undefined) broken.push({ seed: next - 1, reason });
  };
  do {
    const began = next;
    const left = (end - performance.now()) / 1000;
    const died = await runChild({ child, silence, words: [next, from + seeds - next, left] }, hear);
    if (died !== undefined && next === began) throw new Error(died);
    if (died !== undefined) hear({ broken: died });
  } while (next < from + seeds && performance.now() < end);
  return { tried: next - from, outcomes, peakMebibytes, broken };
}

/** Why the child ended before it was done, if it did. */
function runChild(
  { child, silence, words }: { readonly child: string; readonly silence: number; readonly words: readonly number[] },
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
  let watchdog = setTimeout(giveUp, silence);
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
