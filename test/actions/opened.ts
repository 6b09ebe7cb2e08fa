/** The same workbook for each test of a suite: made once on an embedded Excel, and for every other begun where it was put aside. */
import type { LiveHost } from "../../src/host/host";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { type PutAside, putAside } from "../../trial/embedded-excel";
import { live, type Live, type LiveOptions } from "../host/office/live";
import { bundlePlan } from "../layout/published";

/**
 * What opens the workbook that `make` makes. Nobody has read it yet: the pane on it begins anew.
 * @param make without any fault, and the same each time
 */
export function openedAgain(
  make: (host: LiveHost) => Promise<unknown>,
  usual: LiveOptions = {},
): (options?: LiveOptions) => Promise<Live> {
  let made: Promise<PutAside> | undefined;
  return async (options = {}) => {
    made ??= madeOnce(make, usual);
    return live({ timeout: 5000, ...usual, ...options, from: await made });
  };
}

async function madeOnce(make: (host: LiveHost) => Promise<unknown>, usual: LiveOptions): Promise<PutAside> {
  const { host, embedded } = live({ timeout: 20_000, ...usual });
  await make(host);
  return putAside(embedded);
}

/** What opens a bundle of this measurement. */
export function openedBundle(measurement: Measurement, usual?: LiveOptions): (options?: LiveOptions) => Promise<Live> {
  return openedAgain((host) => host.apply(bundlePlan(measurement)), usual);
}
