/**
 * Run in a process of its own: fuzz-in-child.ts FROM SEEDS SECONDS. Says each seed before it is tried, so that whoever watches knows
 * which one hangs or crashes, and then what came of it; a line of JSON each.
 */
import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { attempt } from "./attempt";
import { mutated } from "./mutate";
import { originals } from "./originals";
import { randomOf } from "./random";

const GRAFT_EVERY = 3;
const MAX_CPU_MS = 2000;
const MAX_MEBIBYTES = 300;
/** Once so much is in use before a seed is tried, what earlier seeds left behind is cleared away. */
const TIDY_ABOVE_MEBIBYTES = 170;

const [from = 0, seeds = 0, seconds = Infinity] = process.argv.slice(2).map(Number);

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function timed<Result>(name: string, work: () => Result): Promise<Awaited<Result>> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > MAX_CPU_MS) throw new Error(`${name} took ${Math.round(milliseconds)} ms`);
  return result;
}

/** Linux keeps the peak of a process, and forgets it when asked; elsewhere memory is not watched. */
function forgetPeak(): void {
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
}

function peakMebibytes(): number {
  if (!existsSync("/proc/self/status")) return 0;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) / 1024;
}

const sound = await originals();
const end = performance.now() + seconds * 1000;
for (let seed = from; seed < from + seeds && performance.now() < end; seed++) {
  if (process.memoryUsage.rss() / 2 ** 20 > TIDY_ABOVE_MEBIBYTES) globalThis.gc?.();
  say({ seed });
  const random = randomOf(seed);
  const bytes = mutated(random.pick(sound), random);
  forgetPeak();
  try {
    const came = await attempt(bytes, { step: timed, graft: seed % GRAFT_EVERY === 0 });
    const peak = peakMebibytes();
    say(peak > MAX_MEBIBYTES ? { broken: `took ${Math.round(peak)} MiB` } : { ...came, peak: Math.round(peak) });
  } catch (error) {
    say({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
