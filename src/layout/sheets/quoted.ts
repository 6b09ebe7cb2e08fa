/** What was read, in a sentence about it. */
import type { Finding } from "../../domain/finding";

/** @example "“2,5”"; what Excel holds as TRUE or FALSE as Excel shows it in Dutch */
export function quoted({ raw }: Pick<Finding, "raw">): string {
  return `“${TRUTH[raw] ?? decimal(raw)}”`;
}

const TRUTH: Readonly<Record<string, string>> = { TRUE: "WAAR", FALSE: "ONWAAR" };

/** A number as it was read, with a comma; any other text as it is. */
export function decimal(raw: string): string {
  return /^-?\d+\.\d+$/.test(raw) ? raw.replace(".", ",") : raw;
}
