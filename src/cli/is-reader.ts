/** Whether this is a thread that reads files for a command, and no command itself. */
import { isMainThread, workerData } from "node:worker_threads";

/** What a thread is told that is to be a reader, and no second command. */
export const READER = "klimaatpeil-reader";

export function isReader(): boolean {
  return !isMainThread && workerData === READER;
}
