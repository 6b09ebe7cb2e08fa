/** A reader: a thread of this same program that reads files for it, one after the other, and says what each holds. */
import { parentPort } from "node:worker_threads";
import { type FileOutcome, type FileRequest, readFile } from "./read-file";
import { UsageError } from "./usage-error";

/** An error of ours loses its name on the way to another thread. */
export type Answer = { readonly outcome: FileOutcome } | { readonly misuse: string } | { readonly failure: unknown };

/** Answers each request; the thread ends when it is ended. */
export function serve(): void {
  parentPort?.on("message", (request: FileRequest) => {
    void answerTo(request).then((answer) => parentPort?.postMessage(answer));
  });
}

async function answerTo(request: FileRequest): Promise<Answer> {
  try {
    return { outcome: await readFile(request) };
  } catch (error) {
    return error instanceof UsageError ? { misuse: error.message } : { failure: error };
  }
}
