/** What the user can ask for, as tasks for the store: an action, and what to say of it afterwards. */
import { accept, proposals, type Proposal } from "../actions/accept";
import { explain, type Explain } from "../actions/explain";
import { fillIn } from "../actions/fill-in";
import { addressKey } from "../host/area";
import { WorkbookChanged } from "../host/office/errors";
import type { ScorePlace } from "../layout/parse/reading";
import type { Task } from "./pane-store";

export function fillInTask(place: ScorePlace, value: number | string | null): Task {
  return async (host, inspection) => {
    await fillIn(host, { inspection, place, value });
    return { kind: "filled-in", place, value };
  };
}

export function explainTask(what: Omit<Explain, "inspection">): Task {
  return async (host, inspection) => {
    // What was not kept is never said to be.
    if (!(await explain(host, { ...what, inspection })))
      throw new WorkbookChanged("Toelichting has no cell for what was typed.");
    return { kind: "explained" };
  };
}

/** Only what still stands as it was shown: a cell that was changed meanwhile is left alone. */
export function acceptTask(shown: readonly Proposal[]): Task {
  return async (host, inspection) => {
    const wasShown = new Set(shown.map(proposalKey));
    const still = proposals(inspection).filter((now) => wasShown.has(proposalKey(now)));
    await accept(host, { inspection, proposals: still });
    return { kind: "accepted", count: still.length };
  };
}

function proposalKey({ at, value, finding }: Proposal): string {
  return [addressKey(at), value, finding.raw].join("\n");
}
