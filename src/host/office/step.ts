/** What is to be queued, with its weight, so that no request becomes larger than Excel for the web takes. */
import type { GuardedContext } from "./sync";

export interface Step {
  /** About how many bytes it adds to the request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** A property or a call, whatever it is. */
const SMALL = 200;

export function step(queue: () => void, bytes = SMALL): Step {
  return { bytes, queue };
}

/** Excel for the web refuses requests above 5 MB; this leaves room for what surrounds the values. */
const MOST_BYTES = 4_000_000;

/**
 * Queues everything in order, in as few round trips as the weight allows: for any workbook of ours that is one.
 * @param progress is told when the first of them has come through
 */
export async function carryOut(
  steps: readonly Step[],
  context: GuardedContext,
  progress = { begun: false },
): Promise<void> {
  let bytes = 0;
  for (const { bytes: more, queue } of steps) {
    if (bytes > 0 && bytes + more > MOST_BYTES) {
      await context.sync();
      progress.begun = true;
      bytes = 0;
    }
    queue();
    bytes += more;
  }
  await context.sync();
}
