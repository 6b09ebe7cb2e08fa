/** Rows of the table of actions: a proposal of pairs, written in the Twinning that is there, and taken back. */
import { inspect } from "../../src/actions/inspect";
import type { TwinningEdit } from "../../src/actions/twinning-edits";
import { type Before, unwriteTwinning, writeTwinning } from "../../src/actions/write-twinning";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { NOTHING_DECIDED } from "../../src/domain/twinning/record";
import type { LiveHost } from "../../src/host/host";
import { NAMES } from "../../src/layout/names";
import { planSheet } from "../../src/layout/plan/plan-layout";
import type { Action } from "./actions";

const today = "2026-10-01";

/** One more than of any other sheet: who takes no part stands further below the last named table than a first reading looks. */
const FROM_FURTHER_BELOW = 5;

export function twinningActions(definition: AssessmentDefinition, measurement: Measurement): readonly Action[] {
  const [learner, donor] = definition.cities.map(({ id }) => id);
  const edits: readonly TwinningEdit[] = [
    {
      kind: "pin",
      decision: { themeId: "aanpak", learner: learner ?? "", donor: donor ?? "", reason: "Ze vroegen het zelf" },
    },
  ];
  const input = { builtIn: definition };
  const first = async (host: LiveHost) => {
    await host.apply(planSheet(await host.read(), { ...measurement, twinning: NOTHING_DECIDED }, NAMES.twinning));
  };
  const write = async (host: LiveHost) => writeTwinning(host, { inspection: await inspect(host, input), edits, today });
  /** Of every workbook the same. */
  let written: Before | undefined;
  return [
    { name: "writing pairs", of: "writeTwinning", first, act: write, sheet: "Twinning", syncs: FROM_FURTHER_BELOW },
    {
      name: "taking back pairs",
      of: "unwriteTwinning",
      first: async (host) => {
        await first(host);
        written = (await write(host)).before;
      },
      act: async (host) => {
        if (written) await unwriteTwinning(host, { inspection: await inspect(host, input), before: written });
      },
      sheet: "Twinning",
      syncs: FROM_FURTHER_BELOW,
    },
  ];
}
