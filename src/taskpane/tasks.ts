/** What the user can ask for, as tasks for the store: an action, and what to say of it afterwards. */
import { accept, proposals, type Proposal } from "../actions/accept";
import { explanationOf } from "../actions/explain";
import { type FillIn, fillIn } from "../actions/fill-in";
import type { Inspection } from "../actions/inspect";
import { BLANK, isAnswered } from "../domain/score/score";
import { addressKey } from "../host/area";
import { WorkbookChanged } from "../host/office/errors";
import type { ScorePlace } from "../layout/parse/reading";
import type { Task } from "./pane-store";
import { onwardFrom, scoreAt } from "./view/places";

/** What is said of a theme at once: its score, why, or both. */
export interface Answer extends Omit<FillIn, "inspection" | "place"> {
  readonly noLink?: string | undefined;
  readonly refused?: readonly string[];
  /** The next theme of the city comes up. */
  readonly goesOn?: boolean;
  /** Called once it stands in the sheet, with the reading on which it was written. */
  readonly onWritten?: (inspection: Inspection) => void;
}

export function fillInTask(
  place: ScorePlace,
  { refused = [], noLink, goesOn = false, onWritten, ...answer }: Answer,
): Task {
  return async (host, inspection) => {
    const { value, text = {} } = answer;
    const kept = Object.keys(text).length > 0 ? explanationOf({ inspection, place })?.sheet : undefined;
    // What was not kept is never said to be.
    if (!(await fillIn(host, { ...answer, inspection, place })))
      throw new WorkbookChanged("There is no cell for what was typed.");
    onWritten?.(inspection);
    const isAnsweredNow = value === undefined ? isAnswered(scoreAt(inspection, place) ?? BLANK) : value !== null;
    const onward = goesOn ? onwardFrom(inspection, place, isAnsweredNow) : undefined;
    return { kind: "filled-in", place, value, kept, noLink, refused, onward };
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
