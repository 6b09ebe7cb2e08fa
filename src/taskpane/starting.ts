/** From waiting for Office to the pane. Silence of Office is told as that; what goes wrong in what is ours, never. */
import { type Doing, type Problem, problemOf } from "../actions/problem";
import { pause, type Readiness } from "../host/office/office-ready";

export interface FailedStart extends Problem {
  readonly doing: Doing;
}

/** @param open shows the pane; what it throws goes to the console as well, where it is a mistake of our own */
export async function startedWith(
  ready: Promise<Readiness>,
  open: (readiness: Readiness) => unknown,
): Promise<"started" | "silent" | FailedStart> {
  let readiness: Readiness;
  try {
    readiness = await ready;
  } catch {
    return "silent";
  }
  try {
    await open(readiness);
    return "started";
  } catch (error) {
    return { ...problemOf(error), doing: "open" };
  }
}

/** Milliseconds in which a browser draws, if it draws at all: of a page that nobody looks at, most draw nothing. */
const DRAWING = 200;

/** Until what was rendered can be seen. */
export function drawn(): Promise<void> {
  const frame = new Promise<void>((resolve) => {
    // A frame begins before it is drawn; what waits for the next task comes after.
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return Promise.race([frame, pause(DRAWING)]);
}
