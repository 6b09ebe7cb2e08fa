/**
 * Reading files on several cores at once: threads of this same program, each with one file at a time. What comes back is what reading
 * here would have given, and who asks gets it in the order in which it was asked. Limit: only the built command has them; from its
 * sources, and for few files, it reads in its own thread, which is sooner than starting another.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Console } from "./console";
import { type FileOutcome, type FileRequest, readFile } from "./read-file";
import { READER } from "./is-reader";
import type { Answer } from "./reader";
import { UsageError } from "./usage-error";

export interface Readers {
  readonly read: (request: FileRequest) => Promise<FileOutcome>;
  /** How many files are worth asking for before the first is there. */
  readonly ahead: number;
  readonly end: () => Promise<void>;
}

/** A reader that starts has the whole program to load and to warm up: below so many files for each, it does not pay. */
const WORTH_A_READER = 50;
/** More would wait for the disk, and each takes memory of its own. */
const MOST_READERS = 8;
/** While one file is taken in, the next is read. */
const AHEAD_OF_EACH = 2;

/** One file is no burden: its answer is as it was read. */
const ALONE: Readers = { read: readFile, ahead: 1, end: () => Promise.resolve() };
const HERE: Readers = { ...ALONE, read: async (request) => freed(await readFile(request)) };

/** Without the workbook that it was read from: a copy takes a quarter of the memory. What comes from a thread is a copy already. */
function freed(outcome: FileOutcome): FileOutcome {
  return "code" in outcome ? outcome : { ...outcome, reading: structuredClone(outcome.reading) };
}

/** @param wanted how many, where somebody says so */
export function readersFor(files: number, { program }: Pick<Console, "program">, wanted?: number): Readers {
  const worth = Math.min(availableParallelism(), MOST_READERS, Math.floor(files / WORTH_A_READER));
  const count = Math.min(wanted ?? worth, files);
  if (files === 1) return ALONE;
  return count < 2 || !program.endsWith(".mjs") ? HERE : pool(program, count);
}

interface Waiting {
  readonly request: FileRequest;
  readonly done: (outcome: FileOutcome) => void;
  readonly failed: (error: unknown) => void;
}

function pool(program: string, count: number): Readers {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL(program), { workerData: READER });
    worker.on("message", (answer: Answer) => {
      const asked = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      next();
      if (asked) settle(asked, answer);
    });
    // A thread that fails as a whole, such as for want of memory, fails the file that it had.
    worker.on("error", (error) => {
      const asked = busy.get(worker);
      busy.delete(worker);
      asked?.failed(error);
    });
    return worker;
  });
  idle.push(...workers);
  function next(): void {
    while (idle.length > 0 && queue.length > 0) {
      const [worker, waiting] = [idle.shift(), queue.shift()];
      if (!worker || !waiting) return;
      busy.set(worker, waiting);
      worker.postMessage(waiting.request);
    }
  }
  return {
    ahead: count * AHEAD_OF_EACH,
    read: (request) =>
      new Promise((done, failed) => {
        queue.push({ request, done, failed });
        next();
      }),
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function settle({ done, failed }: Waiting, answer: Answer): void {
  if ("outcome" in answer) done(answer.outcome);
  else failed("misuse" in answer ? new UsageError(answer.misuse) : answer.failure);
}
