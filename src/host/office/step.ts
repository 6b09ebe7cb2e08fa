/** What is to be queued, with its weight, so that no request becomes larger than Excel for the web takes. */
import type { Part, Watching } from "../host";
import { WorkCancelled } from "./errors";
import type { GuardedContext } from "./sync";

export interface Step {
  /** About how many bytes it adds to the request. */
  readonly bytes: number;
  readonly queue: () => void;
  /** With it begins what is told of by itself. */
  readonly part?: Part;
}

/** A property or a call, whatever it is. */
const SMALL = 200;

export function step(queue: () => void, bytes = SMALL): Step {
  return { bytes, queue };
}

/** Excel for the web refuses requests above 5 MB; this leaves room for what surrounds the values. */
const MOST_BYTES = 4_000_000;

/** Of a bundle of thirteen cities, an eighth: a round trip of a tenth of a second is then no price for knowing how far it is. */
const PART_BYTES = 40_000;

/** Within a part of which somebody waits: a long sheet goes in several round trips, so that one can break off, and nothing stands still for long. */
const WATCHED_BYTES = 400_000;

export interface Carrying {
  /** Is told when the first round trip has come through. */
  readonly progress?: { begun: boolean };
  /** A round trip then ends before a part, once it is worth one: within it, Excel tells nothing. */
  readonly watching?: Watching | undefined;
}

/** Queues everything in order, in as few round trips as the weight allows: for any workbook of ours that is one, where nobody watches. */
export async function carryOut(
  steps: readonly Step[],
  context: GuardedContext,
  { progress = { begun: false }, watching }: Carrying = {},
): Promise<void> {
  let bytes = 0;
  const most = watching ? WATCHED_BYTES : MOST_BYTES;
  for (const { bytes: more, queue, part } of steps) {
    const isTold = part !== undefined && watching !== undefined && (bytes === 0 || bytes > PART_BYTES);
    if (bytes > 0 && (isTold || bytes + more > most)) {
      await context.sync();
      progress.begun = true;
      bytes = 0;
      if (watching) await whatElseWaits();
    }
    if (watching?.signal?.aborted === true) throw new WorkCancelled("whoever asked for it broke it off");
    if (isTold) watching.onPart(part);
    queue();
    bytes += more;
  }
  await context.sync();
}

/** A click on what breaks off, and the next picture of the pane: an Excel that answers at once leaves no room for them by itself. */
function whatElseWaits(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
