/**
 * Settling what counts for one cell of one city: what the files say now, and what the previous bundle remembers. Pure; the
 * order in which candidates come does not matter.
 *
 * Files that are given together and disagree are a conflict: nobody can tell which of them is the later one. A file that is
 * given after a bundle was made is: it changes what it says, and nothing else. What a person chose stays chosen, whichever file
 * repeats what was known when it was chosen; what was not known then never takes its place unasked.
 */
import type { Source } from "../layout/parse/reading";
import { type Candidate, inOrder, type Outcome, placeKey, resolve } from "./candidates";

/** What counts, and what does not. */
export interface Settlement<T> {
  /** `undefined` when nobody said anything, or until someone chooses. */
  readonly counted: Counted<T> | undefined;
  /** By whom or what it was chosen, and why; empty when it was not. */
  readonly chosenBy: string;
  /** The candidates that do not count: those that were not chosen, or all of an open conflict. */
  readonly others: readonly Candidate<T>[];
}

/** A value that was agreed upon may stand in no cell. */
export interface Counted<T> extends Omit<Candidate<T>, "source"> {
  readonly source: Source | undefined;
  /** The cell of the previous bundle in which it stands as well. */
  readonly heldIn?: Source;
  /** Somebody typed it into the bundle since that was written: who writes the next one is asked before it goes. */
  readonly isTyped?: true;
}

export interface SettleInput<T> {
  /** What the files say now. */
  readonly now: readonly Candidate<T>[];
  readonly before: Settlement<T> | undefined;
  /** The files that the previous bundle was made of. */
  readonly given?: readonly string[] | undefined;
  readonly outcome: Outcome<T>;
}

export function settle<T>({ now, before, given = [], outcome }: SettleInput<T>): Settlement<T> {
  if (!before) return unsettled(now, outcome);
  const telling = now.filter(({ said }) => outcome(said) !== undefined);
  const agreed = before.counted && outcome(before.counted.said);
  const isKnown = knownIn(before, { given, outcome });
  const fresh = telling.filter((each) => outcome(each.said) !== agreed && !isKnown(each));
  if (fresh.length === 0)
    return agreed === undefined && before.others.length === 0
      ? words(now, before)
      : otherwiseHeaded(before, telling, outcome);
  if (before.counted && isChosen(before)) return askedAgain(before.counted, telling, { fresh, outcome });
  const again = telling.filter(({ said }) => outcome(said) === agreed);
  if (again.length > 0) return unsettled([...again, ...fresh], outcome);
  // Of an open contradiction, what is said again was not taken back: it was given together with what is new.
  const repeated = before.counted ? [] : telling.filter((each) => !fresh.includes(each));
  const later = unsettled([...repeated, ...fresh], outcome);
  return later.counted ? later : unsettled([...remembered(before, telling), ...repeated, ...fresh], outcome);
}

/** By a person, of what was said: what is typed into the bundle afterwards is looked after by who writes in its cell. */
function isChosen<T>({ counted, chosenBy }: Settlement<T>): boolean {
  return counted !== undefined && counted.isTyped !== true && chosenBy !== "";
}

/**
 * What was chosen, by each who says it again or else as it was remembered, against what was not known then: nobody wins unasked. With
 * it what was not chosen and is given again: left out, it would be new the next time.
 */
function askedAgain<T>(
  counted: Counted<T>,
  telling: readonly Candidate<T>[],
  { fresh, outcome }: { readonly fresh: readonly Candidate<T>[]; readonly outcome: Outcome<T> },
): Settlement<T> {
  const isAgain = telling.some(({ said }) => outcome(said) === outcome(counted.said));
  const chosen = isAgain ? [] : stillPlaced(counted, fresh);
  return { counted: undefined, chosenBy: "", others: inOrder([...chosen, ...telling]) };
}

interface Confidable {
  readonly confidential?: true;
}

/** What one of those who speak of it now calls confidential is so, whoever's value counts: in doubt, more. */
export function guarded<T extends Confidable>(settlement: Settlement<T>, now: readonly Candidate<T>[]): Settlement<T> {
  const { counted } = settlement;
  if (!counted || counted.said.confidential || !now.some(({ said }) => said.confidential)) return settlement;
  return { ...settlement, counted: { ...counted, said: { ...counted.said, confidential: true } } };
}

/** Its own file says the same in another column now, by someone's choice: that is how it is read from now on. */
function otherwiseHeaded<T>(
  before: Settlement<T>,
  telling: readonly Candidate<T>[],
  outcome: Outcome<T>,
): Settlement<T> {
  const { counted, chosenBy } = before;
  if (!counted?.source || chosenBy !== "") return before;
  const same = telling.find(
    ({ said, source }) => source.file === counted.source?.file && outcome(said) === outcome(counted.said),
  );
  const isOther = same?.headed !== undefined && same.headed.heading !== counted.headed?.heading;
  return isOther ? { ...before, counted: same } : before;
}

/** Words take the place of nothing, and of earlier words of the same file; not of what another file said. */
function words<T>(now: readonly Candidate<T>[], before: Settlement<T>): Settlement<T> {
  const { counted } = before;
  const [first] = inOrder(counted ? now.filter(({ source }) => source.file === counted.source?.file) : now);
  return first ? { counted: first, chosenBy: "", others: [] } : before;
}

/** Everything that may be chosen: what is said now, and what was said before elsewhere. */
export function choosable<T>(now: readonly Candidate<T>[], before: Settlement<T> | undefined): readonly Candidate<T>[] {
  if (!before) return now;
  const { counted, others } = before;
  const places = new Set(now.map(({ source }) => placeKey(source)));
  const elsewhere = [...placed(counted), ...others].filter(({ source }) => !places.has(placeKey(source)));
  const isElsewhere = counted?.source && !places.has(placeKey(counted.source));
  const held = counted && isChosen(before) && !isElsewhere ? stillPlaced(counted, now) : [];
  return [...now, ...elsewhere, ...held];
}

/** What counts, where it stands in a cell. */
export function placed<T>(counted: Counted<T> | undefined): readonly Candidate<T>[] {
  return counted?.source ? [candidateAt(counted, counted.source)] : [];
}

/** In its own cell, or in that of the bundle where its own says something else now or where it was agreed upon. */
function stillPlaced<T>(counted: Counted<T>, now: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const { source, heldIn } = counted;
  const isOverwritten = source && now.some((each) => placeKey(each.source) === placeKey(source));
  const place = isOverwritten ? heldIn : (source ?? heldIn);
  return place ? [candidateAt(counted, place)] : [];
}

function candidateAt<T>({ said, headed }: Counted<T>, source: Source): Candidate<T> {
  return { said, source, ...(headed && { headed }) };
}

export function unsettled<T>(candidates: readonly Candidate<T>[], outcome: Outcome<T>): Settlement<T> {
  const { agreed, disagreeing } = resolve(candidates, outcome);
  return { counted: agreed, chosenBy: "", others: disagreeing };
}

/**
 * A file that says again what did not count does not count now either. Of files that agreed, one is remembered: what it said, the
 * others that the bundle was made of said as well. Against a person's choice no file need be remembered: what was not chosen
 * then is not chosen now, unless the chosen file itself says so.
 */
function knownIn<T>(
  before: Settlement<T>,
  { given, outcome }: { readonly given: readonly string[]; readonly outcome: Outcome<T> },
): (candidate: Candidate<T>) => boolean {
  const { counted, others } = before;
  const known = new Set(others.map((other) => saidKey(other, outcome)));
  const said = new Set(others.map((other) => outcome(other.said)));
  const remembered = new Set([counted, ...others].map((each) => each?.source?.file));
  const chosen = isChosen(before) ? counted : undefined;
  return (candidate) => {
    const { file = "" } = candidate.source;
    const repeats = chosen ? file !== chosen.source?.file : given.includes(file) && !remembered.has(file);
    return known.has(saidKey(candidate, outcome)) || (repeats && said.has(outcome(candidate.said)));
  };
}

/** What a file says; a number is something else than the text of it. A line feed stands in no name of a file. */
function saidKey<T>({ said, source: { file = "" } }: Candidate<T>, outcome: Outcome<T>): string {
  const told = outcome(said);
  return `${file}\n${typeof told} ${told ?? ""}`;
}

/** What the bundle held until now: the value, or the candidates of an open conflict. A cell that says something else now is no candidate twice. */
function remembered<T>({ counted, others }: Settlement<T>, fresh: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const held = counted ? placed(counted) : others;
  const places = new Set(fresh.map(({ source }) => placeKey(source)));
  return held.filter(({ source }) => !places.has(placeKey(source)));
}
