/**
 * A request context: what is queued runs in order at `sync`, the first error stops the batch, and what ran before stays.
 */
import type { World } from "../world";
import { OfficeError } from "./errors";

const MOST_BYTES = 5 * 1024 * 1024;

interface Queued {
  /** For `debugInfo.errorLocation`, such as `Range.values`. */
  readonly location: string;
  /** At the sync: takes what was given as it is by then, and returns what is to be done with it. */
  readonly send: () => () => void;
  /** Does it look at results? Then what was written before must have been calculated. */
  readonly reads: boolean;
}

interface Step extends Omit<Queued, "send"> {
  readonly run: () => void;
}

export class Batch {
  readonly world: World;
  #queued: Queued[] = [];
  #alive = true;
  #sent = 0;
  #bytes = 0;

  constructor(world: World) {
    this.world = world;
  }

  queue(location: string, send: () => () => void, { reads = false } = {}): void {
    this.mustBeAlive();
    this.#queued.push({ location, send, reads });
  }

  /** How many times it was synced. */
  get sent(): number {
    return this.#sent;
  }

  async sync(): Promise<void> {
    this.mustBeAlive();
    const steps = this.#queued.map(({ location, send, reads }): Step => ({ location, reads, run: send() }));
    this.#queued = [];
    this.#sent++;
    this.#bytes = 0;
    const trip = await this.world.controls.request();
    this.world.asAddIn(() => {
      for (const stretch of stretches(steps)) this.#runStretch(stretch, trip.step);
    });
    await trip.after();
  }

  /** What is told goes over a wire, and Excel for the web sends no more at once. */
  answer(value: unknown): void {
    const { answers } = this.world.controls;
    if (this.#bytes === 0) answers.push(0);
    this.#bytes += JSON.stringify(value ?? null).length;
    if (this.#bytes > MOST_BYTES) throw new OfficeError("ResponsePayloadSizeLimitExceeded", "The answer is too large.");
    answers[answers.length - 1] = this.#bytes;
  }

  #runStretch(steps: readonly Step[], count: () => void): void {
    const { refused } = this.world.controls;
    const run = () => {
      for (const step of steps)
        runStep(step, () => {
          count();
          if (refused.has(step.location)) throw new OfficeError("GeneralException", "Not on this machine.");
        });
    };
    if (steps[0]?.reads) run();
    else this.world.engine.transaction(run);
  }

  /** At its end, `Excel.run` carries out what was queued and never synced. */
  async flush(): Promise<void> {
    if (this.#queued.length > 0) await this.sync();
  }

  /** After `Excel.run` its objects are of no use, until a run that is given this context. */
  set alive(alive: boolean) {
    this.#alive = alive;
  }

  mustBeAlive(): void {
    if (!this.#alive) throw new OfficeError("InvalidRequestContext", "The batch that this object belongs to is over.");
  }
}

/** In order, what reads and what writes apart. */
function stretches(steps: readonly Step[]): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.[0]?.reads === step.reads) last.push(step);
    else found.push([step]);
  }
  return found;
}

function runStep({ location, run }: Step, count: () => void): void {
  try {
    count();
    run();
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    throw new OfficeError(error.code, error.message, location);
  }
}
