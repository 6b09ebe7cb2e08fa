/**
 * How long the engine waits before it optimises a function. A check of one file is over before that has paid: 100 of its 340 ms of a
 * processor went to machine code that hardly ran. Of the time for 300 files it was a quarter: what is optimised too soon is thrown
 * away again. What runs long is optimised all the same, a little later. Limit: only in the engines in which this was measured, for
 * each names it otherwise, and complains aloud of a name that it does not know.
 */
import { setFlagsFromString } from "node:v8";

/** By the beginning of the engine's version: seven and ten times what it waits by itself. */
const PATIENCE: Readonly<Record<string, string>> = {
  // Node 20: how much code has run in a function.
  "11.3.": "--interrupt-budget=500000",
  // Node 22: how often it was called.
  "12.4.": "--invocation-count-for-turbofan=30000",
};

/** Nothing but time depends on it. Without effect in an engine that we do not know. */
export function optimiseLater(engine: string = process.versions.v8): void {
  const [, flag] = Object.entries(PATIENCE).find(([version]) => engine.startsWith(version)) ?? [];
  if (flag !== undefined) setFlagsFromString(flag);
}
