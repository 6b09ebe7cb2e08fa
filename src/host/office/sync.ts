/**
 * One batch with Excel, guarded: each round trip has a time-out, because on the web one may hang for ever, and each
 * failure comes out as one of our own errors. Excel waits until the user has left the cell that she is editing.
 */
import type { Lacking } from "../host";
import type { EarlierContext, ExcelApi, RequestContext, Workbook } from "./api";
import { hostError, HostTimeout } from "./errors";
import type { Memory } from "./memory";

export interface Session {
  readonly excel: ExcelApi;
  /** Milliseconds that a round trip may take. */
  readonly timeout: number;
  /** As `Office.context.requirements.isSetSupported("ExcelApi", …)`. */
  readonly supports: (version: string) => boolean;
  /** How to put back what work that broke off has left behind, and could not put back at once. */
  readonly leftovers: Set<() => Promise<unknown>>;
  /** What was written without, as this machine does not do it. */
  readonly lacking: Set<Lacking>;
  /** What was read of each sheet. */
  readonly memory: Memory;
}

/** Puts back what earlier work left behind, if anything. Throws what stands in the way; what was not put back is kept. */
export async function tidy({ leftovers, memory }: Session): Promise<boolean> {
  const any = leftovers.size > 0;
  if (any) memory.doubt("contents");
  for (const putBack of leftovers) {
    await putBack();
    leftovers.delete(putBack);
  }
  return any;
}

export interface GuardedContext {
  readonly workbook: Workbook;
  /** A round trip. */
  sync(): Promise<void>;
}

/** Throws one of the errors in errors.ts, whatever goes wrong. */
export async function batch<Result>(
  { excel, timeout }: Session,
  work: (context: GuardedContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await within(
      (raced) => excel.run({ delayForCellEdit: true }, (context) => work(guarded(context, raced))),
      timeout,
    );
  } catch (error) {
    throw hostError(error);
  }
}

/** A round trip outside a batch of its own, such as the one that removes a handler. */
export async function resumed({ excel, timeout }: Session, context: EarlierContext, work: () => void): Promise<void> {
  try {
    await within(
      (raced) =>
        excel.run(context, (again) => {
          work();
          return guarded(again, raced).sync();
        }),
      timeout,
    );
  } catch (error) {
    throw hostError(error);
  }
}

type Race = (trip: () => Promise<unknown>) => Promise<void>;

function guarded(context: RequestContext, race: Race): GuardedContext {
  return { workbook: context.workbook, sync: () => race(() => context.sync()) };
}

/**
 * The clock runs during each round trip only. When it runs out, everything is given up at once: `Excel.run` itself would
 * wait for ever for the round trip that hangs. Should its answer come after all, the work does not go on: the user has been
 * told that it failed, and may be doing something else.
 */
async function within<Result>(work: (race: Race) => Promise<Result>, timeout: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    let givenUp: HostTimeout | undefined;
    const race: Race = async (trip) => {
      const timer = setTimeout(() => {
        givenUp = new HostTimeout(`Excel did not answer within ${timeout} ms`);
        reject(givenUp);
      }, timeout);
      try {
        await trip();
      } finally {
        clearTimeout(timer);
      }
      if (givenUp) throw givenUp;
    };
    work(race).then(resolve, reject);
  });
}
