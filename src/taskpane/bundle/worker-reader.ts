/** Reading files in a worker; it only comes once there is something to read. */
import type { SubmissionReading } from "../../actions/parse-submission";
import type { Finding } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import {
  type FromWorker,
  ReaderFailed,
  ReaderStopped,
  type ToWorker,
  type WholeReader,
  type WorkbookReader,
} from "./workbook-reader";

/** Milliseconds in which the worker must say that it is there. */
const PATIENCE = 10_000;

export function openWorkerReader(): Promise<WorkbookReader & WholeReader> {
  return new Promise((resolve, reject) => {
    const worker = newWorker();
    const fail = (cause?: unknown) => {
      clearTimeout(timer);
      worker.terminate();
      reject(new ReaderFailed(undefined, cause));
    };
    const timer = setTimeout(fail, PATIENCE);
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data !== "ready") return;
      clearTimeout(timer);
      resolve(readerOver(worker));
    };
  });
}

function newWorker(): Worker {
  try {
    return new Worker(/* webpackChunkName: "reading" */ new URL("./reading-worker.ts", import.meta.url), {
      type: "module",
    });
  } catch (cause) {
    throw new ReaderFailed(undefined, cause);
  }
}

function readerOver(worker: Worker): WorkbookReader & WholeReader {
  let giveUp: ((error: Error) => void) | undefined;
  return {
    // The worker answers in kind.
    read: (given, by) => ask({ given, ...(by && { by }) }) as Promise<SubmissionReading | Finding>,
    open: (given) => ask({ given, whole: true }) as Promise<Snapshot | Finding>,
    stop: () => {
      worker.terminate();
      giveUp?.(new ReaderStopped("the reader was stopped"));
    },
  };

  function ask(asked: ToWorker): Promise<unknown> {
    return new Promise((resolve, reject) => {
      giveUp = reject;
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data === "ready") return;
        if ("outcome" in data) resolve(data.outcome);
        else reject(new ReaderFailed(asked.given.name, data.broken));
      };
      worker.onerror = (event) => {
        reject(new ReaderFailed(asked.given.name, event.message));
      };
      worker.postMessage(asked);
    });
  }
}
