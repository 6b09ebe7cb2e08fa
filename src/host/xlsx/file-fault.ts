/**
 * What is wrong with a file as a whole.
 * Deep inside the reader a fault is thrown, so that every parser keeps to its own subject; each public entry point
 * wraps its work in `orFault`, so that no caller ever sees the exception.
 */
import type { FileFindingCode } from "../../domain/finding";

export interface FileFault {
  readonly code: FileFindingCode;
}

/** Thrown between the place that finds a file unreadable and the entry point that says so. */
export class FileFaultError extends Error {
  override readonly name = "FileFaultError";
  readonly code: FileFindingCode;

  /** @param reason for developers; users are told by the code */
  constructor(code: FileFindingCode, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.code = code;
  }
}

/** The usual case: the bytes contradict themselves or the standard. */
export function corrupt(reason: string, options?: ErrorOptions): FileFaultError {
  return new FileFaultError("file-corrupt", reason, options);
}

/**
 * Runs `work`; a fault in the file comes back as a value, any other error is ours and flies on.
 * @example orFault(() => ({ names: openParts(bytes) })) // { names } or { fault: { code: "file-corrupt" } }
 */
export function orFault<Result>(work: () => Result): Result | { readonly fault: FileFault } {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileFaultError) return { fault: { code: error.code } };
    throw error;
  }
}
