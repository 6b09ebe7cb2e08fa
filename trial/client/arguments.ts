/** Arguments and assigned values: looked at when they are given, and sent as they are at the sync. */
import type { Batch } from "./batch";
import { invalidArgument, OfficeError } from "./errors";

/** What stands behind an object of Office.js that is given. */
interface Behind {
  readonly batch: Batch;
  /** What it stands for by now. */
  existing(): unknown;
}

/** Of every object that the add-in holds, what is behind it. */
export const BEHIND = new WeakMap<object, Behind>();

/** A copy in which objects of Office.js are replaced by a reference to them. */
export function serialised(args: readonly unknown[], location: string, batch: Batch): readonly unknown[] {
  return args.map(copy);

  function copy(value: unknown): unknown {
    if (value === undefined || typeof value === "function" || typeof value === "symbol")
      throw invalidArgument(`${location} is given ${String(value)}.`);
    if (typeof value !== "object" || value === null) return value;
    const behind = BEHIND.get(value);
    if (behind) return referenceTo(behind);
    if (Array.isArray(value)) return value.map(copy);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]));
  }

  function referenceTo(behind: Behind): Reference {
    if (behind.batch !== batch)
      throw new OfficeError("InvalidRequestContext", `${location} is given an object of another context.`);
    return new Reference(behind);
  }
}

/** The same, with each reference replaced by what it refers to at that moment. */
export function targetsIn(value: unknown): unknown {
  if (value instanceof Reference) return value.behind.existing();
  if (Array.isArray(value)) return value.map(targetsIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, targetsIn(each)]));
}

class Reference {
  readonly behind: Behind;

  constructor(behind: Behind) {
    this.behind = behind;
  }
}
