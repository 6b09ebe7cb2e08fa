/** A host that holds a snapshot and nothing else: applying a plan adds its sheets. */
import type { Host } from "../../src/host/host";
import type { Snapshot } from "../../src/host/snapshot";
import { applied } from "./laid-out";

export function memoryHost(workbook: Snapshot): Host & { readonly now: () => Snapshot } {
  let held = workbook;
  return {
    now: () => held,
    read: () => Promise.resolve(held),
    apply: (plan) => {
      held = applied(plan, held);
      return Promise.resolve();
    },
  };
}
