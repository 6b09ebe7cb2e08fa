/** Rows of the table of actions: what is written on Globaal. */
import { inspect } from "../../src/actions/inspect";
import { publishMedians, takeBackMedians } from "../../src/actions/publish-medians";
import { recordGlobal } from "../../src/actions/record-global";
import type { LiveHost } from "../../src/host/host";
import type { DefinitionInput } from "../../src/layout/parse/own/read-definition";
import type { Step } from "../../src/layout/plan/step-writes";
import type { Action } from "./actions";

const STEP: Step = {
  ...{ themeId: "aanpak", step: "published", value: 2.5 },
  ...{ reason: "Besproken in de workshop", person: "An Maes", date: "2025-03-14" },
};

interface Publishing {
  /** Puts Globaal there. */
  readonly first: (host: LiveHost) => Promise<unknown>;
  readonly input: DefinitionInput;
}

export function publishingActions({ first, input }: Publishing): readonly Action[] {
  const publishAll = async (host: LiveHost) => {
    const { reason, person, date } = STEP;
    await publishMedians(host, { inspection: await inspect(host, input), reason, person, date });
  };
  return [
    {
      name: "recording a step of the global score",
      of: "recordGlobal",
      first,
      act: async (host) => {
        const inspection = await inspect(host, input);
        await recordGlobal(host, { inspection, step: STEP });
      },
      sheet: "Globaal",
      syncs: 4,
    },
    {
      name: "recording all medians as they are",
      of: "publishMedians",
      first,
      act: publishAll,
      sheet: "Globaal",
      syncs: 4,
    },
    {
      name: "recording that no median is published any more",
      of: "takeBackMedians",
      first: async (host) => {
        await first(host);
        await publishAll(host);
      },
      act: async (host) => takeBackMedians(host, await inspect(host, input)),
      sheet: "Globaal",
      syncs: 4,
    },
  ];
}
