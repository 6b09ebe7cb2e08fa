/** Rows of the table of actions: what the group of cities decides on Sterk en beter, on Prioritering and on Twinning. */
import { inspect } from "../../src/actions/inspect";
import { linkPoint } from "../../src/actions/link-point";
import { takeOverTop } from "../../src/actions/take-over-top";
import { twin, twinDraft } from "../../src/actions/twin";
import { explained } from "../../src/domain/measurement/explanation";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { saidPoints } from "../../src/domain/points/point";
import { DEFAULT_VOTING } from "../../src/domain/prioritisation/prioritisation";
import type { LiveHost } from "../../src/host/host";
import type { DefinitionInput } from "../../src/layout/parse/own/read-definition";
import { NAMES, type TableName } from "../../src/layout/names";
import { planSheet } from "../../src/layout/plan/plan-layout";
import { candidate } from "../domain/prioritisation/candidates";
import type { Action } from "./actions";

const explanations = [explained({ cityId: "gent", themeId: "aanpak", strong: "Een regisseur" })];
const [said] = saidPoints(explanations);

/** Two are in, of which one in a row that has no theme yet; with a package that waits for its priority. */
const candidates = [
  candidate("1", "aanpak", 5, { urgency: 2, rawUrgency: "2" }),
  candidate("2", "aanpak", 4),
  candidate("3", "strategie", 1),
];
const waiting = {
  ...{ number: "1", name: "Een werkpakket", themeIds: ["aanpak"], recommendations: ["1"] },
  ...{ leads: [], partners: "", priority: null, rawPriority: "", start: "", subtopics: "" },
};

interface OfTheGroup {
  readonly measurement: Measurement;
  readonly input: DefinitionInput;
}

export function groupActions({ measurement, input }: OfTheGroup): readonly Action[] {
  const decided: Measurement = {
    ...{ ...measurement, explanations, summary: { recommendations: [], workPackages: [waiting] } },
    prioritisation: { settings: { ...DEFAULT_VOTING, top: 2 }, candidates },
  };
  /** Only what is needed: the rest would only make every comparison slower. */
  const adding =
    (...wanted: readonly TableName[]) =>
    async (host: LiveHost) => {
      for (const table of wanted) await host.apply(planSheet(await host.read(), decided, table));
    };
  return [
    {
      name: "linking what a city says to a point of the group",
      of: "linkPoint",
      first: adding(NAMES.points),
      act: async (host) => {
        const inspection = await inspect(host, input);
        if (said) await linkPoint(host, { inspection, link: { said, text: "Een herkenbare trekker" } });
      },
      sheet: "Sterk en beter",
      syncs: 4,
    },
    {
      name: "taking over the top",
      of: "takeOverTop",
      first: adding(NAMES.recommendations, NAMES.workPackages, NAMES.prioritisation),
      act: async (host) => takeOverTop(host, await inspect(host, input)),
      sheet: "Aanbevelingen",
      syncs: 4,
    },
    {
      name: "proposing who learns from whom",
      of: "twin",
      first: adding(NAMES.maturity),
      act: async (host) => {
        const wanted = { ...input, file: "bundel.xlsx", asked: () => ({ pins: [], bans: [] }) };
        await twin(host, twinDraft(await host.read(), wanted), wanted);
      },
      sheet: "Maturiteit",
      // Two readings more: what the sheet is drawn from, and what is there once it is; the last of these in three trips, as below
      // the last named table of Twinning more stands than a first reading looks for.
      syncs: 8,
    },
  ];
}
