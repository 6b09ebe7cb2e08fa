/**
 * Run in a process of its own: try-in-child.ts FROM TRIES SECONDS [FOLDER]. Says each number before it is tried, so that whoever
 * watches knows which one hangs or crashes, and then what came of it; a line of JSON each.
 */
import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { attempt, type Attempt } from "./attempt";
import { files, seeds } from "./subjects";
import type { Line } from "./watched";

const MAX_CPU_MS = 2000;
const MAX_MEBIBYTES = 300;
/**
 * Once so much is in use before something is tried, what was left behind earlier is cleared away. What the process holds says
 * nothing: it gives little back, and clearing away each time took half of all that fuzzing did.
 */
const TIDY_ABOVE_MEBIBYTES = 48;

const [from = 0, tries = 0, seconds = Infinity] = process.argv.slice(2, 5).map(Number);
const [folder] = process.argv.slice(5);

function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** Linux keeps the peak of a process, and forgets it when asked; elsewhere memory is not watched. */
function forgetPeak(): void {
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
}

function peakMebibytes(): number {
  if (!existsSync("/proc/self/status")) return 0;
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) / 1024);
}

function inUseMebibytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const subjects = folder === undefined ? await seeds() : await files(folder);

async function outcomeOf(number: number): Promise<Line> {
  const steps: Record<string, number> = {};
  const step = async <Result>(name: string, work: () => Result): Promise<Awaited<Result>> => {
    const start = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(start);
    steps[name] = Math.round((user + system) / 1000);
    return result;
  };
  const bytes = await subjects.bytes(number);
  forgetPeak();
  try {
    const came: Attempt =
      "code" in bytes ? { read: bytes.code } : await attempt(bytes, { step, graft: subjects.grafted(number) });
    const peak = peakMebibytes();
    const slow = Object.entries(steps).filter(([, milliseconds]) => milliseconds > MAX_CPU_MS);
    const broken = slow.map(([name, milliseconds]) => `${name} took ${milliseconds} ms`);
    if (peak > MAX_MEBIBYTES) broken.push(`took ${peak} MiB`);
    return { ...came, steps, peak, ...(broken.length > 0 && { broken: broken.join(", ") }) };
  } catch (error) {
    return { steps, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const end = performance.now() + seconds * 1000;
for (let number = from; number < from + tries && performance.now() < end; number++) {
  if (inUseMebibytes() > TIDY_ABOVE_MEBIBYTES) globalThis.gc?.();
  say({ number });
  say(await outcomeOf(number));
}
