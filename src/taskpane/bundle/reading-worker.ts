/** The worker: reads one file after the other, so that the pane stays alive. Only what was read goes back. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { readWorkbookFile } from "./read-workbook-file";
import type { GivenFile } from "./workbook-reader";
import { type FromWorker, READY } from "./worker-messages";

/** The part of a worker's global scope that we use. */
interface Scope {
  onmessage: (event: MessageEvent<{ readonly given: GivenFile; readonly by?: AssessmentDefinition }>) => void;
  postMessage(message: FromWorker): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { given, by } }) => {
  readWorkbookFile(given, by).then(
    (outcome) => {
      scope.postMessage({ outcome });
    },
    (error: unknown) => {
      scope.postMessage({ broken: String(error) });
    },
  );
};
scope.postMessage(READY);
