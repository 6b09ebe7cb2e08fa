/**
 * Settling what counts for one cell of one city: what the files say now, and what the previous bundle remembers. Pure; the
 * order in which candidates come does not matter.
 *
 * Files that are given together and disagree are a conflict: nobody can tell which of them is the later one. A file that is
 * given after a bundle was made is: it changes what it says, and nothing else. It settles no conflict: that stays open until all its files
 * say the same, or someone chooses. What a person chose stays chosen, whichever file repeats what was known when it was chosen; what was
 * not known then never takes its place unasked.
 */
import { BESIDE_FTE, type FteEntry } from "../domain/fte/fte";
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
  /** Of a conflict that was settled before: what was not chosen then. It is asked about no more, and it is not new. */
  readonly rejected?: readonly Candidate<T>[];
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
  if (!before.counted && before.others.length > 0) return stillOpen(before, telling, { fresh, outcome });
  if (fresh.length === 0)
    return agreed === undefined && before.others.length === 0
      ? words(now, before)
      : otherwiseHeaded(before, telling, outcome);
  if (isChosen(before) && agreed !== undefined) return askedAgain(before, telling, { fresh, outcome });
  // Once something new is said, all that is said with it counts as well, also what did not before.
  const later = unsettled(telling, outcome);
  const isAgain = telling.some(({ said }) => outcome(said) === agreed);
  if (later.counted || isAgain) return later;
  return unsettled([...notSpeaking(placed(before.counted), telling), ...telling], outcome);
}

interface Heard<T> {
  /** What was not known before. */
  readonly fresh: readonly Candidate<T>[];
  readonly outcome: Outcome<T>;
}

/**
 * A contradiction holds each file to what it said last, also those that are not given again: it is settled when all of them come to the
 * same, or when someone chooses. No file wins because it is the only one that is given now.
 */
function stillOpen<T>(
  before: Settlement<T>,
  telling: readonly Candidate<T>[],
  { fresh, outcome }: Heard<T>,
): Settlement<T> {
  const { rejected = [] } = before;
  const remembered = new Set(before.others.map(({ source }) => source.file));
  const speaking = telling.filter((each) => remembered.has(each.source.file) || fresh.includes(each));
  const held = [...notSpeaking(before.others, speaking), ...speaking];
  const alone = leftAlone(before.others, { telling: notSpeaking(telling, rejected), held, outcome });
  const open = unsettled([...held, ...alone], outcome);
  const now = open.counted ? { ...open, others: rejected } : { ...open, rejected };
  const [then, since] = [before, now].map(({ others }) => new Set(others.map((each) => saidKey(each, outcome))));
  const isSame = then?.size === since?.size && [...(then ?? [])].every((each) => since?.has(each));
  return isSame ? before : now;
}

/**
 * What an unremembered file repeats, another of the candidates said already; where none of them says it any more, that file does. Nor is
 * it settled while a file that is given says something else.
 */
function leftAlone<T>(
  before: readonly Candidate<T>[],
  { telling, held, outcome }: Pick<Heard<T>, "outcome"> & Readonly<Record<"telling" | "held", readonly Candidate<T>[]>>,
): readonly Candidate<T>[] {
  const [was, is] = [before, held].map((all) => new Set(all.map(({ said }) => outcome(said))));
  return telling.filter(({ said }) => !is?.has(outcome(said)) && (is?.size === 1 || was?.has(outcome(said))));
}

/** What those said of whom nothing is heard now: a file that is given again says what it says. */
function notSpeaking<T>(before: readonly Candidate<T>[], now: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const files = new Set(now.map(({ source }) => source.file));
  return before.filter(({ source }) => !files.has(source.file));
}

/** By a person, of what was said: what is typed into the bundle afterwards is looked after by who writes in its cell. */
function isChosen<T>({ counted, chosenBy }: Settlement<T>): boolean {
  return counted !== undefined && counted.isTyped !== true && chosenBy !== "";
}

/** What was chosen, by each who says it again or else as it was remembered, against what was not known then: nobody wins unasked. */
function askedAgain<T>(
  { counted, others }: Settlement<T>,
  telling: readonly Candidate<T>[],
  { fresh, outcome }: Heard<T>,
): Settlement<T> {
  const again = telling.filter(({ said }) => counted && outcome(said) === outcome(counted.said));
  const chosen = again.length > 0 || !counted ? [] : stillPlaced(counted, fresh);
  const rejected = notSpeaking(others, fresh);
  return { counted: undefined, chosenBy: "", others: inOrder([...chosen, ...again, ...fresh]), rejected };
}

type Confidable = Pick<FteEntry, "confidential" | "confidentialBeside">;

/** What one of those who speak of it now calls confidential is so, whoever's value counts: in doubt, more. */
export function guarded<T extends Confidable>(settlement: Settlement<T>, now: readonly Candidate<T>[]): Settlement<T> {
  const { counted } = settlement;
  const all = [...(counted ? [counted] : []), ...now].map(({ said }) => said);
  const isClosed = all.some(({ confidential }) => confidential);
  const beside = BESIDE_FTE.filter((id) => all.some(({ confidentialBeside }) => confidentialBeside?.includes(id)));
  if (!counted || !(isClosed || beside.length > 0)) return settlement;
  const marks = { ...(isClosed && { confidential: true }), ...(beside.length > 0 && { confidentialBeside: beside }) };
  return { ...settlement, counted: { ...counted, said: { ...counted.said, ...marks } } };
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

/** Everything that may be chosen: what is said now, and what was said before by files of which nothing is heard now. */
export function choosable<T>(now: readonly Candidate<T>[], before: Settlement<T> | undefined): readonly Candidate<T>[] {
  if (!before) return now;
  const { counted, others, rejected = [] } = before;
  const chosen = counted && isChosen(before) ? stillPlaced(counted, now) : notSpeaking(placed(counted), now);
  return [...now, ...chosen, ...notSpeaking([...others, ...rejected], now)];
}

/** All that was said in a cell, whether it counts or not. */
export function everyone<T>({ counted, others, rejected = [] }: Settlement<T>): readonly Candidate<T>[] {
  return [...placed(counted), ...others, ...rejected];
}

/** What counts, where it stands in a cell. */
function placed<T>(counted: Counted<T> | undefined): readonly Candidate<T>[] {
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

function unsettled<T>(candidates: readonly Candidate<T>[], outcome: Outcome<T>): Settlement<T> {
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
  const { counted, rejected = [] } = before;
  const others = [...before.others, ...rejected];
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
