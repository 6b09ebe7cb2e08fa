/** What the user asks for, as the store takes it. */
import type { Inspection } from "../actions/inspect";
import type { Doing } from "../actions/problem";
import type { LiveHost } from "../host/host";
import type { Notice } from "./notice";

/** Works on the latest reading, and says what it has done. */
export type Task = ((host: LiveHost, inspection: Inspection) => Promise<Notice | undefined>) & {
  /** By which it is named where it goes wrong. */
  readonly doing?: Doing;
  /** It writes nothing, and says more of what was done last: the step back of that stays. */
  readonly adds?: true;
};

/** @example return doing("accept", async (host, inspection) => …) */
export function doing(what: Doing, task: Task): Task {
  return Object.assign<Task, { readonly doing: Doing }>((host, inspection) => task(host, inspection), { doing: what });
}
