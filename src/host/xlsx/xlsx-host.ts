/**
 * The port over the bytes of an .xlsx or .xlsm file: pane, worker and command share it, and each reads and saves files in its
 * own way. Nothing but `apply` changes the bytes, and only by adding; when it throws, they are what they were.
 * Limit: one `apply` at a time.
 */
import type { Host } from "../host";
import type { Plan } from "../plan";
import type { Snapshot } from "../snapshot";
import type { FileFault } from "./file-fault";
import { generateXlsx, type Properties } from "./generate";
import { graftXlsx } from "./graft/graft-xlsx";
import type { Refusal } from "./graft/refusal";
import { readXlsx, type Means } from "./read/read-xlsx";

export interface XlsxHost extends Host {
  /** The file as it is now. Throws a `WorkbookEmpty` for a new workbook that nothing was applied to. */
  bytes(): Uint8Array;
}

/** Thrown by `apply` and `read` for a file that cannot be used so; it is as it was. */
export class XlsxRefused extends Error {
  override readonly name = "XlsxRefused";
  readonly reason: (FileFault | Refusal)["code"];
  /** The name of a sheet or an area that is taken, if that is the reason. */
  readonly taken: string | undefined;

  constructor(fault: FileFault | Refusal) {
    super(`the workbook cannot be used: ${fault.code}`);
    this.reason = fault.code;
    this.taken = "taken" in fault ? fault.taken : undefined;
  }
}

/** Thrown by `bytes` for a new workbook to which nothing was applied: a file has at least one sheet. */
export class WorkbookEmpty extends Error {
  override readonly name = "WorkbookEmpty";
}

/**
 * A workbook that exists. It is read here, once: what is wrong with it comes back as a code.
 * @example
 * const opened = openXlsxHost(bytes);
 * if ("fault" in opened) return opened.fault.code; // "file-encrypted", "file-legacy-xls", …
 * const snapshot = await opened.host.read();
 */
export function openXlsxHost(
  bytes: Uint8Array,
  means?: Means,
): { readonly host: XlsxHost } | { readonly fault: FileFault } {
  const reading = readXlsx(bytes, means);
  if ("fault" in reading) return reading;
  return { host: hostOf({ bytes, ...reading }) };
}

/** A workbook that does not exist yet: the first plan that is applied makes it. */
export function newXlsxHost(properties: Properties): XlsxHost {
  const nothing: Snapshot = { sheets: [], names: [], dateBase: 1900 };
  return hostOf({ snapshot: nothing }, (plan) => generateXlsx(plan, properties));
}

/** The bytes, once there are any, and what was read from them. */
interface State {
  readonly bytes?: Uint8Array;
  readonly snapshot?: Snapshot;
  /** Absent where the workbook is ours, or was added to: then none is missing. */
  readonly stylesUsed?: number;
}

/** @param begin makes the bytes of a workbook that has none */
function hostOf(start: State, begin?: (plan: Plan) => Promise<Uint8Array>): XlsxHost {
  let state = start;
  const bytes = (): Uint8Array => {
    if (!state.bytes) throw new WorkbookEmpty("nothing was applied yet");
    return state.bytes;
  };
  return {
    bytes,
    read: () => {
      const snapshot = state.snapshot ?? snapshotOf(bytes());
      state = { ...state, snapshot };
      return Promise.resolve(snapshot);
    },
    apply: async (plan) => {
      if (plan.sheets.length + plan.names.length === 0) return;
      const made = state.bytes || !begin ? await graft(bytes(), plan, state.stylesUsed) : await begin(plan);
      // Names alone leave the styles as they were.
      state = { bytes: made, ...(plan.sheets.length === 0 && withStyles(state)) };
    },
  };
}

function withStyles({ stylesUsed }: State): Pick<State, "stylesUsed"> {
  return stylesUsed === undefined ? {} : { stylesUsed };
}

function snapshotOf(bytes: Uint8Array): Snapshot {
  const reading = readXlsx(bytes);
  if ("fault" in reading) throw new XlsxRefused(reading.fault);
  return reading.snapshot;
}

async function graft(bytes: Uint8Array, plan: Plan, stylesUsed?: number): Promise<Uint8Array> {
  const grafted = await graftXlsx(bytes, plan, stylesUsed);
  if ("fault" in grafted) throw new XlsxRefused(grafted.fault);
  return grafted.bytes;
}
