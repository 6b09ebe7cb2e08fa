/** The worker: reads one file after the other, so that the pane stays alive. Only what was read goes back. */
import { openWorkbookFile, readWorkbookFile } from "./read-workbook-file";
import type { FromWorker, ToWorker } from "./workbook-reader";

/** The part of a worker's global scope that we use. */
interface Scope {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: FromWorker): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
  const reading = "whole" in data ? openWorkbookFile(data.given) : readWorkbookFile(data.given, data.by);
  reading.then(
    (outcome) => {
      scope.postMessage({ outcome });
    },
    (error: unknown) => {
      scope.postMessage({ broken: String(error) });
    },
  );
};
scope.postMessage("ready");
