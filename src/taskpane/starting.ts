/** From waiting for Office to the pane. Silence of Office is told as that; what goes wrong in what is ours, never. */
import type { Readiness } from "../host/office/office-ready";
import { type Doing, type Problem, problemOf } from "../actions/problem";

export interface FailedStart extends Problem {
  readonly doing: Doing;
}

/** @param open shows the pane; what it throws goes to the console as well, where it is a mistake of our own */
export async function startedWith(
  ready: Promise<Readiness>,
  open: (readiness: Readiness) => void,
): Promise<"started" | "silent" | FailedStart> {
  let readiness: Readiness;
  try {
    readiness = await ready;
  } catch {
    return "silent";
  }
  try {
    open(readiness);
    return "started";
  } catch (error) {
    return { ...problemOf(error), doing: "open" };
  }
}
