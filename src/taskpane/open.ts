/** From an Excel that answers to what the pane works with: the state of the workbook, and what is gathered while the pane is open. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { openOfficeHost } from "../host/office/office-host";
import type { Readiness } from "../host/office/office-ready";
import { createAtWork } from "./at-work";
import { type BundleSession, createBundleSession } from "./bundle/bundle-session";
import { createPaneStore, type PaneStore } from "./pane-store";
import { createShareSession, type ShareSession } from "./share/share-session";

export interface Opened {
  readonly store: PaneStore;
  readonly session: BundleSession;
  readonly sharing: ShareSession;
  readonly builtIn: AssessmentDefinition;
  /** Does Excel let a pane save files here? */
  readonly canDownload: boolean;
  /** ISO. */
  readonly today: string;
}

export function open({ excel, office, canDownload }: Extract<Readiness, { kind: "excel" }>, today: string): Opened {
  const store = createPaneStore({
    host: openOfficeHost({
      excel,
      supports: (version) => office.context.requirements.isSetSupported("ExcelApi", version),
    }),
    input: { builtIn: klimaatgovernance },
  });
  const atWork = createAtWork();
  return {
    store,
    session: createBundleSession({ open: openReader, builtIn: klimaatgovernance, atWork }),
    sharing: createShareSession({ open: openReader, today, atWork }),
    ...{ builtIn: klimaatgovernance, canDownload, today },
  };
}

/** Where it does not come, it does not start. */
async function openReader() {
  return (await import(/* webpackChunkName: "reader" */ "./bundle/worker-reader")).openWorkerReader();
}
