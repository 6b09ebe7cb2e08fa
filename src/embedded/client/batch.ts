/**
 * A request context: what is queued runs in order at `sync`, the first error stops the batch, and what ran before stays.
 */
import type { World } from "../world";
import { OfficeError } from "./errors";

interface Step {
  /** For `debugInfo.errorLocation`, such as `Range.values`. */
  readonly location: string;
  readonly run: () => void;
}

export class Batch {
  readonly world: World;
  #steps: Step[] = [];
  #alive = true;

  constructor(world: World) {
    this.world = world;
  }

  queue(location: string, run: () => void): void {
    this.mustBeAlive();
    this.#steps.push({ location, run });
  }

  async sync(): Promise<void> {
    this.mustBeAlive();
    const steps = this.#steps;
    this.#steps = [];
    const trip = await this.world.controls.request();
    this.world.asAddIn(() => {
      for (const step of steps) runStep(step, trip.step);
    });
    await trip.after();
  }

  /** At its end, `Excel.run` carries out what was queued and never synced. */
  async flush(): Promise<void> {
    if (this.#steps.length > 0) await this.sync();
  }

  /** After `Excel.run` its objects are of no use, until a run that is given this context. */
  set alive(alive: boolean) {
    this.#alive = alive;
  }

  mustBeAlive(): void {
    if (!this.#alive) throw new OfficeError("InvalidRequestContext", "The batch that this object belongs to is over.");
  }
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
