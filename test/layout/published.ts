/** A bundle in which the Kenniscentrum has published something, as a workbook. */
import type { Plan } from "../../src/host/plan";
import type { Snapshot } from "../../src/host/snapshot";
import type { LedgerEntry, LedgerStep } from "../../src/domain/global-score/ledger";
import type { Measurement } from "../../src/domain/measurement/measurement";
import type { Bundle } from "../../src/layout/bundle";
import { planBundle } from "../../src/layout/plan/plan-layout";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { applied } from "./laid-out";

/** @example entry("aanpak", "published", { value: 2.5 }) */
export function entry(themeId: string, step: LedgerStep, { value = null, ...more }: Partial<LedgerEntry>): LedgerEntry {
  const signed = { reason: "Besproken met de steden", person: "An Maes", date: "2025-03-14" };
  return { themeId, step, value, raw: value === null ? "" : String(value), ...signed, ...more };
}

export const LEDGER: readonly LedgerEntry[] = [
  entry("aanpak", "workshop", { value: 2.5, reason: "De steden zien de eigen aanpak kritischer" }),
  entry("aanpak", "estimate", { value: 2.75 }),
  entry("aanpak", "published", { value: 2.5, median: 3 }),
  entry("risicobeheer", "published", { value: 2, median: 3 }),
];

export const PUBLISHED: Measurement = { ...najaar2024, ledger: LEDGER, summary: summary2025 };

export function bundleWith(measurement: Measurement): Bundle {
  return { measurement, board: [], provenance: [], questions: [], saved: new Map() };
}

export function bundlePlan(measurement: Measurement, onto: Snapshot = EMPTY_WORKBOOK): Plan {
  return planBundle(onto, bundleWith(measurement));
}

export function bundleBook(measurement: Measurement, onto: Snapshot = EMPTY_WORKBOOK): Snapshot {
  return applied(bundlePlan(measurement, onto), onto);
}
