/** What the user can ask for, as tasks for the store: an action, and what to say of it afterwards. */
import { accept, proposals, type Proposal } from "../actions/accept";
import { explanationOf } from "../actions/explain";
import { type FillIn, fillIn, isHeld } from "../actions/fill-in";
import type { Inspection } from "../actions/inspect";
import { BLANK, isAnswered } from "../domain/score/score";
import { addressKey } from "../host/area";
import { WorkbookChanged } from "../host/office/errors";
import type { ScorePlace } from "../layout/parse/reading";
import type { FilledIn } from "./notice";
import { doing, type Task } from "./task";
import { placeAt, scoreAt } from "../actions/score-at";
import { onwardFrom, placeNow } from "./view/places";

/** What is said of a theme at once: its score, why, or both. */
export interface Answer extends Omit<FillIn, "inspection" | "place"> {
  readonly noLink?: string | undefined;
  readonly refused?: readonly string[];
  /** The next theme of the city comes up. */
  readonly goesOn?: boolean;
  /** Called once it stands in the sheet, with the reading on which it was written. */
  readonly onWritten?: (inspection: Inspection) => void;
}

/** @param shown where it stood when it was asked for */
export function fillInTask(
  shown: ScorePlace,
  { refused = [], noLink, goesOn = false, onWritten, ...answer }: Answer,
): Task {
  return doing("fill-in", async (host, inspection) => {
    const { text = {} } = answer;
    const place = placeNow(inspection, shown);
    if (!place) throw new WorkbookChanged("The cell is not there any more.");
    // What changes nothing is no step: the one before can still be taken back.
    const isSame = answer.value !== undefined && isHeld(answer.value, { inspection, place });
    const value = isSame ? undefined : answer.value;
    const kept = Object.keys(text).length > 0 ? explanationOf({ inspection, place })?.sheet : undefined;
    // What was not kept is never said to be.
    if (!(await fillIn(host, { ...answer, value, inspection, place })))
      throw new WorkbookChanged("There is no cell for what was typed.");
    onWritten?.(inspection);
    const isAnsweredNow = value === undefined ? isAnswered(scoreAt(inspection, place) ?? BLANK) : value !== null;
    const onward = goesOn ? onwardFrom(inspection, place, isAnsweredNow) : undefined;
    return { kind: "filled-in", place, value, kept, noLink, refused, onward };
  });
}

/** On to the next theme, where nothing is left to write. @param told of what was written here before, as long as it can be taken back */
export function goOnTask(shown: ScorePlace, told: () => FilledIn | undefined): Task {
  const task = doing("fill-in", (_, inspection) => {
    const place = placeNow(inspection, shown);
    if (!place) throw new WorkbookChanged("The cell is not there any more.");
    const onward = onwardFrom(inspection, place, isAnswered(scoreAt(inspection, place) ?? BLANK));
    return Promise.resolve({ ...(told() ?? { kind: "filled-in", place }), refused: [], onward });
  });
  return Object.assign(task, { adds: true as const });
}

/** Only what still stands as it was shown: a cell that was changed meanwhile is left alone. A sheet may have got another name. */
export function acceptTask(shown: readonly Proposal[]): Task {
  return doing("accept", async (host, inspection) => {
    const there = new Set(inspection.workbook.sheets.map(({ name }) => name));
    const offered = proposals(inspection);
    const known = new Map(offered.map((each) => [proposalKey(each), each]));
    const renamed = offered.filter(({ at }) => !shown.some((each) => each.at.sheet === at.sheet));
    const still = shown.flatMap((each) => {
      const now = known.get(proposalKey(each));
      if (now || there.has(each.at.sheet)) return now ?? [];
      const alike = renamed.filter((other) => proposalKey(inSheet(other, each.at.sheet)) === proposalKey(each));
      return alike.length === 1 ? alike : [];
    });
    await accept(host, { inspection, proposals: still });
    const [{ at, value } = {}, ...others] = still;
    const isOne = at !== undefined && value !== undefined && others.length === 0;
    const only = isOne && { only: { at, place: placeAt(inspection, at), value } };
    return { kind: "accepted", count: still.length, ...only };
  });
}

function inSheet(proposal: Proposal, sheet: string): Proposal {
  return { ...proposal, at: { ...proposal.at, sheet } };
}

function proposalKey({ at, value, finding }: Proposal): string {
  return [addressKey(at), value, finding.raw].join("\n");
}
