/** Choices: someone says which value counts. Pure: a choice that fits nothing is an answer, not an error. */
import type { CitySubject } from "../domain/definition/subject";
import type { FteEntry } from "../domain/fte/fte";
import type { Score } from "../domain/score/score";
import { type Candidate, inOrder, placeKey } from "./candidates";
import type { WordsField } from "../domain/measurement/words";
import { choosable, settle, type SettleInput, type Settlement } from "./settle";

/** What someone chose for one theme of one city, or for its FTE. */
export interface Choice extends CitySubject {
  /** Of words: the column in which they stand. Without it, the choice is about the figure. */
  readonly field?: WordsField;
  /** By whom or what, and why, as Herkomst shows it. */
  readonly by: string;
  readonly take: Take;
}

export type Take =
  /** What a file says; with sheet and cell where the file says several things. */
  | { readonly kind: "candidate"; readonly file: string; readonly sheet?: string; readonly cell?: string }
  /** A value that was agreed upon, whatever the files say. */
  | { readonly kind: "score"; readonly score: Score }
  | { readonly kind: "fte"; readonly fte: FteEntry };

export type ChoiceProblem =
  /** The file says nothing of it. */
  | "no-candidate"
  /** The file says several things of it. */
  | "ambiguous";

export interface RefusedChoice {
  readonly choice: Choice;
  readonly problem: ChoiceProblem;
  /** The files that do say something. */
  readonly files: readonly string[];
}

export type Chosen<T> =
  { readonly settlement: Settlement<T> } | { readonly problem: ChoiceProblem; readonly files: readonly string[] };

/** @param agreed the value of a `Take` that is one, if it is of this kind. */
export function settleWithChoice<T>(input: SettleInput<T>, { take, by }: Choice, agreed: T | undefined): Chosen<T> {
  const { now, before, outcome } = input;
  const isTelling = ({ said }: Candidate<T>) => outcome(said) !== undefined;
  // Words in the place of a number take nothing back: what stood there is a candidate still.
  const all = choosable(now.filter(isTelling), before).filter(isTelling);
  const pool = inOrder(all);
  if (agreed !== undefined)
    return { settlement: { counted: { said: agreed, source: undefined }, chosenBy: by, others: others(pool, agreed) } };
  // Of a cell of the bundle in which something else stood before, what stands there now.
  const places = new Set<string>();
  const fitting = inOrder(
    all.filter(({ source }) => isTaken(source, take) && places.size < places.add(placeKey(source)).size),
  );
  const [taken] = fitting;
  const files = [...new Set(pool.flatMap(({ source }) => source.file ?? []))];
  if (!taken) return { problem: "no-candidate", files };
  if (new Set(fitting.map(({ said }) => outcome(said))).size > 1) return { problem: "ambiguous", files };
  const rejected = others(pool, taken.said);
  return { settlement: rejected.length === 0 ? settle(input) : { counted: taken, chosenBy: by, others: rejected } };

  function others(all: readonly Candidate<T>[], chosen: T): readonly Candidate<T>[] {
    return all.filter(({ said }) => outcome(said) !== outcome(chosen));
  }
}

function isTaken(source: Candidate<unknown>["source"], take: Take): boolean {
  if (take.kind !== "candidate" || source.file !== take.file) return false;
  return (take.sheet ?? source.sheet) === source.sheet && (take.cell ?? source.cell) === source.cell;
}
