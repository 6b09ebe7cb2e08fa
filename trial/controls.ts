/**
 * What a test decides about the embedded Excel: it counts the round trips, breaks them, and withholds newer API sets.
 * A round trip is one `sync`, counted from 0; what is planned for one happens once.
 */
import { OfficeError } from "./client/errors";

export class Controls {
  /** The newest ExcelApi that there is. */
  requirementSet: string;
  /** While another workbook is in front, or a chart sheet: the code with which Excel refuses what it only does in the one in front. */
  behind: string | undefined;
  /** How many bytes each round trip told, of those that told something. */
  readonly answers: number[] = [];
  /** As in some Excels, which tell no pattern of a fill. */
  withoutPatterns = false;
  /** What this Excel does not do at all, as `PageLayout.paperSize`. */
  readonly refused = new Set<string>();
  #trips = 0;
  #steps = 0;
  readonly #plans = new Map<number, Plan>();

  constructor(requirementSet: string) {
    this.requirementSet = requirementSet;
  }

  /** How many round trips were made. */
  get syncs(): number {
    return this.#trips;
  }

  /** Counts from 0 again, and forgets what was planned. */
  reset(): void {
    this.#trips = 0;
    this.#plans.clear();
    this.answers.length = 0;
  }

  /** The round trip is refused as a whole: nothing of it is done. */
  failAt(trip: number, error: Error = new OfficeError("GeneralException", "A planned failure.")): void {
    this.#plan(trip, { before: () => Promise.reject(error) });
  }

  /** The batch breaks off before its step `step`; the steps before that stay done. */
  breakAt(trip: number, step: number, error: Error = new OfficeError("GeneralException", "A planned failure.")): void {
    this.#plan(trip, {
      step: (at) => {
        if (at === step) throw error;
      },
    });
  }

  /** The round trip never answers, and nothing of it is done. */
  hangAt(trip: number): void {
    this.#plan(trip, { before: never });
  }

  /** All is done, but the answer never comes. */
  loseAnswerAt(trip: number): void {
    this.#plan(trip, { after: never });
  }

  /** The round trip waits until it is released, and then is done and answered. */
  holdAt(trip: number): () => void {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#plan(trip, { before: () => released });
    return release;
  }

  /** Someone else works in the workbook, just before this round trip arrives. */
  beforeSync(trip: number, work: () => unknown): void {
    this.#plan(trip, {
      before: async () => {
        await work();
      },
    });
  }

  /** How many steps the last batch had done, or was given. */
  get steps(): number {
    return this.#steps;
  }

  /** For the batch: the round trip begins. The answer is awaited before its steps, and `after` behind them. */
  async request(): Promise<{ readonly step: () => void; readonly after: () => Promise<void> }> {
    const plan = this.#plans.get(this.#trips) ?? {};
    this.#plans.delete(this.#trips);
    this.#trips++;
    this.#steps = 0;
    await plan.before?.();
    return {
      step: () => {
        plan.step?.(this.#steps);
        this.#steps++;
      },
      after: () => plan.after?.() ?? Promise.resolve(),
    };
  }

  #plan(trip: number, plan: Plan): void {
    this.#plans.set(trip, { ...this.#plans.get(trip), ...plan });
  }
}

interface Plan {
  readonly before?: () => Promise<void>;
  readonly step?: (step: number) => void;
  readonly after?: () => Promise<void>;
}

const never = (): Promise<void> => new Promise(() => undefined);
