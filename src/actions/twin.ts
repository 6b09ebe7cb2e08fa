/**
 * Proposing who learns from whom in a workbook that holds scores: a sheet Twinning beside what is there, by what people set and
 * decided on the one that it had. That one stays as it is and counts no more; where it says the same already, nothing is added.
 */
import { bundleOf } from "../consolidation/bundle";
import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Finding, FindingCode } from "../domain/finding";
import type { Measurement } from "../domain/measurement/measurement";
import { type Decision, needKey, pairingKey } from "../domain/twinning/pairing";
import type { Twinning } from "../domain/twinning/propose";
import { NOTHING_DECIDED, type TwinningRecord } from "../domain/twinning/record";
import { twinningOf } from "../domain/twinning/twinning-of";
import type { Host } from "../host/host";
import type { Plan } from "../host/plan";
import type { Snapshot } from "../host/snapshot";
import { planTwinning } from "../layout/plan/plan-twinning";
import { previousIn, type ReadPreviousInput } from "./read-previous";
import { readSubmission } from "./read-submission";

/** What is asked now, beside what the sheet says: it is newer, and comes first. */
export interface AskedTwinning {
  readonly perDonor?: number | undefined;
  readonly perLearner?: number | undefined;
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
}

export interface TwinInput extends ReadPreviousInput {
  /** By then it is known which cities and themes there are. */
  readonly asked: (definition: AssessmentDefinition) => AskedTwinning;
}

export interface TwinDraft {
  readonly consolidation: Consolidation;
  readonly measurement: Measurement;
  readonly record: TwinningRecord;
  readonly twinning: Twinning;
  readonly plan: Plan;
}

/** What of the former sheet could not be read, and does not come back on the new one. */
export const FORGOTTEN: ReadonlySet<FindingCode> = new Set(["twinning-heading-missing"]);

export type TwinningMeasured = Pick<TwinDraft, "consolidation" | "measurement">;

/** What the workbook holds, with what it has of pairs. Pure. */
export function twinningMeasured(workbook: Snapshot, input: ReadPreviousInput): TwinningMeasured {
  const { previous, definition } = previousIn(workbook, input);
  const consolidation = consolidate([], definition, { previous });
  return { consolidation, measurement: bundleOf(consolidation).measurement };
}

/** Pure: on a workbook as it was read. */
export function twinDraft(workbook: Snapshot, input: TwinInput): TwinDraft {
  const { consolidation, measurement } = twinningMeasured(workbook, input);
  const record = withAsked(measurement.twinning ?? NOTHING_DECIDED, input.asked(measurement.definition));
  const decided = { ...measurement, twinning: record };
  return {
    ...{ consolidation, measurement: decided, record, twinning: twinningOf(decided) },
    plan: planTwinning(workbook, decided),
  };
}

/** @returns what there is to say of the sheet, at its cells in the workbook that was written */
export async function twin(host: Host, draft: TwinDraft, input: TwinInput): Promise<readonly Finding[]> {
  if (draft.plan.sheets.length > 0) await host.apply(draft.plan, await host.read());
  const { reading } = await readSubmission(host, { ...input, by: draft.measurement.definition });
  const { findings: former } = draft.consolidation.publication;
  return [
    ...(draft.plan.sheets.length > 0 ? former.filter(({ code }) => FORGOTTEN.has(code)) : []),
    ...reading.publication.findings.filter(({ code }) => /^(?:twinning|partnership)-/.test(code)),
  ];
}

/** A pin takes the place of any other for its need, and of a ban of its pair; a ban that of a pin. */
export function withAsked(record: TwinningRecord, { perDonor, perLearner, pins, bans }: AskedTwinning): TwinningRecord {
  const needs = new Set(pins.map(needKey));
  const decided = new Set([...pins, ...bans].map(pairingKey));
  const isLeft = (each: Decision) => !decided.has(pairingKey(each));
  const { unread: { ...unread } = {}, ...rest } = record;
  if (perDonor !== undefined) delete unread.perDonor;
  if (perLearner !== undefined) delete unread.perLearner;
  return {
    ...rest,
    ...(Object.keys(unread).length > 0 && { unread }),
    settings: {
      ...record.settings,
      ...(perDonor !== undefined && { perDonor }),
      ...(perLearner !== undefined && { perLearner }),
    },
    pins: [...record.pins.filter((each) => isLeft(each) && !needs.has(needKey(each))), ...pins],
    bans: [...record.bans.filter(isLeft), ...bans],
  };
}
