/**
 * Deciding which of the candidates of one city is its score. Targets, importance, earlier years and ranks never are; of the rest
 * final comes before consensus, and consensus before score. One that is left, or several that agree: it is read. Otherwise
 * nothing is, and it is asked.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { identify } from "../../../domain/definition/identity";
import type { SheetIndex } from "../../cells/sheet-index";
import { type Candidate, FEWEST_THEMES } from "../table";
import type { Role } from "../words/role";
import { mayBeScore } from "../words/role";
import { saysScore } from "../words/role-of";
import { isMute } from "../words/saying";
import { agree } from "./agree";
import { type Held, heldBy } from "./held";
import { isMeanOf } from "./means";
import { type Outcome, signatureOf } from "./outcome";
import { byYear, type Years } from "./years";

export interface DecideInput {
  readonly definition: AssessmentDefinition;
  readonly years: Years;
}

/** @param candidates those of one city in one table, or those without a name. */
export function decide(index: SheetIndex, candidates: readonly Candidate[], input: DecideInput): Outcome {
  const all = byYear(candidates, input.years).map((each) =>
    isRemarkedScore(index, each, input.definition) ? { ...each, role: "unknown" as const } : each,
  );
  const open = withPeople(all.filter(({ role }) => mayBeScore(role)));
  const held = open.map((candidate) => heldBy(index, candidate, input.definition));
  const filled = held.filter(({ filled: cells }) => cells > 0);
  if (filled.length === 0) {
    const others = candidates.filter((candidate) => !open.some(({ cells }) => cells === candidate.cells));
    const isLeftOpen = others.some((other) => heldBy(index, other, input.definition).figures >= FEWEST_THEMES);
    return empty(open, isLeftOpen);
  }
  const rivals = filled.filter(isRival);
  return isOfEarlierYear(held, input.years) ? asking(filled) : best(index, { rivals, filled });
}

/** "Gent (zie nota)" with scores, beside "Gent": a remark at the city's name makes no words of what stands there. */
function isRemarkedScore(index: SheetIndex, candidate: Candidate, definition: AssessmentDefinition): boolean {
  const { role, city, headings, saying } = candidate;
  const isRemark = (saying.meanings.has("remark") || saying.meanings.has("text")) && !saying.meanings.has("amount");
  if (role !== "other" || !city || !isRemark || headings.length !== 1) return false;
  const held = heldBy(index, candidate, definition);
  return identify(headings[0] ?? "", [city]) !== undefined && held.areScores && held.figures >= FEWEST_THEMES;
}

/** "Scores 2019" filled in, and "Score" beside it still empty: whether that is what the city hands in now, nobody can tell. */
function isOfEarlierYear(held: readonly Held[], { period }: Years): boolean {
  const isStated = (year: number) => period.has(year);
  const filled = held.filter((each) => each.filled > 0);
  return (
    filled.every(({ candidate: { saying } }) => saying.years.length > 0 && !saying.years.some(isStated)) &&
    held.some(
      (each) => each.filled === 0 && each.candidate.saying.years.length === 0 && saysScore(each.candidate.saying),
    )
  );
}

/** "An" may be whoever filled it in, though the word means nothing else to us; and "Score 2" is another score than "Score". */
function withPeople(candidates: readonly Candidate[]): readonly Candidate[] {
  const isBesideOthers = candidates.some(({ role }) => role === "respondent" || role === "unknown");
  return candidates.map((candidate) => {
    const { role, headings, saying } = candidate;
    const isWord = headings.length > 0 && isMute(saying);
    const isName = role === "score" && isWord && (isBesideOthers || headings.every((text) => INITIALS.test(text)));
    const isAnother = role === "respondent" && saying.meanings.has("score") && !saying.meanings.has("respondent");
    return isName || (isAnother && candidates.some((other) => other.role === "score" && saysScore(other.saying)))
      ? { ...candidate, role: "unknown" }
      : candidate;
  });
}

/** "An", "L." */
const INITIALS = /^\p{Lu}\p{Ll}{0,2}\.?$/u;

/** Nothing is filled in: where the score will be, if that is clear. */
function empty(open: readonly Candidate[], isLeftOpen: boolean): Outcome {
  for (const role of ["final", "consensus", "score"] as const) {
    const [only, ...others] = open.filter((candidate) => candidate.role === role);
    if (only && others.length === 0) return { ...read([only]), isEmpty: true, isLeftOpen };
    if (only) return { kind: "none" };
  }
  // One column beside the themes, though nothing heads it: notes may hold its scores.
  const [only, ...others] = open;
  const isNumbered = ({ saying: { meanings, unknown } }: Candidate) => meanings.size + unknown.length === 0;
  if (only && others.length === 0 && isNumbered(only)) return { ...read([only]), isEmpty: true, isLeftOpen };
  return { kind: "none" };
}

/** Under words that nobody knows, or a person's name, only what looks like scores is one. */
function isRival({ candidate: { role }, areScores, figures, otherScale }: Held): boolean {
  if (role === "unknown") return areScores && !otherScale;
  return role === "respondent" || role === "mean" ? figures > 0 : true;
}

interface Rivals {
  readonly rivals: readonly Held[];
  readonly filled: readonly Held[];
}

function best(index: SheetIndex, { rivals, filled }: Rivals): Outcome {
  const ofRole = (...roles: readonly Role[]) => rivals.filter(({ candidate }) => roles.includes(candidate.role));
  const scores = ofRole("score");
  for (const role of ["final", "consensus"] as const) {
    // "Goedgekeurd: ja" tells who agreed, not on what.
    const some = ofRole(role).filter(({ figures }) => figures > 0 || scores.length === 0);
    if (some.length > 0) return isDoubtful(some, scores) ? asking([...some, ...scores]) : among(some);
  }
  const unknown = ofRole("unknown");
  if (scores.some(({ otherScale }) => !otherScale)) {
    const [body, ...others] = rivals.filter(isOfBody);
    const isContradicted = body && others.length === 0 && unknown.length === 0 && !agree([...scores, body]);
    return isContradicted ? asking([...scores, body]) : among([...scores, ...unknown]);
  }
  const parts = ofRole("respondent", "unknown");
  const means = ofRole("mean").filter((mean) => isMeanOf(index, mean, parts));
  if (means.length > 0) return among(means);
  if (scores.length > 0 && unknown.length === 0) return among(scores);
  // A mean of nothing that stands here is that of other cities.
  const asked = [...scores, ...parts, ...(parts.length > 0 ? ofRole("mean") : [])];
  if (asked.length > 0) return asking(asked);
  // What is on another scale under a heading that nobody knows may be anything; where nothing else is filled in, it is asked.
  const strange = filled.filter(({ candidate, figures }) => candidate.role === "unknown" && figures >= FEWEST_THEMES);
  return strange.length > 0 ? asking(strange) : { kind: "none" };
}

/** "Score stuurgroep" beside "Score": whether it is what all agreed upon, nobody can tell. Of several, "Score" is what they came to. */
function isOfBody({ candidate: { role, saying }, otherScale }: Held): boolean {
  return role === "respondent" && saying.meanings.has("score") && !otherScale;
}

/** A final score that leaves out what was scored before, or is the same for all as a tick would be: it may be no score at all. */
function isDoubtful(final: readonly Held[], scores: readonly Held[]): boolean {
  const said = new Set(final.flatMap(({ values, unread }) => [...values.keys(), ...unread]));
  const isPartial = scores.some(({ values }) => [...values.keys()].some((themeId) => !said.has(themeId)));
  const isTick = final.some(
    ({ values }) => values.size >= FEWEST_THEMES && [...values.values()].every((value) => value === 1),
  );
  const differs = scores.some(({ values }) => [...values.values()].some((value) => value !== 1));
  return isPartial || (isTick && differs);
}

/** Those on the right scale; they must agree. */
function among(held: readonly Held[]): Outcome {
  // Words beside figures are passed over, unless they are another row of the same city: that is told.
  const spoken = isTwice(held) ? held : held.filter(({ figures }) => figures > 0);
  const right = (spoken.length > 0 ? spoken : held).filter(({ otherScale }) => !otherScale);
  if (right.length === 0) return { kind: "scale", candidates: held.map(({ candidate }) => candidate) };
  const inOrder = agree(right);
  if (inOrder && isTwice(right)) return { kind: "twice", candidates: right.map(({ candidate }) => candidate) };
  return inOrder ? read(inOrder.map(({ candidate }) => candidate)) : asking(right);
}

/** Rows or columns of one name, with the same headings or none: nothing tells them apart. */
function isTwice(held: readonly Held[]): boolean {
  const [first, ...others] = held.map(({ candidate }) => candidate);
  if (!first || others.length === 0 || first.name === "") return false;
  const signature = signatureOf(first);
  return others.every(
    (other) => other.name !== "" && signatureOf(other) === signature && isElsewhere(other.label, first.label),
  );
}

function isElsewhere(one: Position, other: Position): boolean {
  return one.row !== other.row || one.column !== other.column;
}

function asking(held: readonly Held[]): Outcome {
  return held.every(({ otherScale }) => otherScale)
    ? { kind: "scale", candidates: held.map(({ candidate }) => candidate) }
    : { kind: "compete", candidates: held.map(({ candidate }) => candidate) };
}

function read(candidates: readonly Candidate[]): Extract<Outcome, { kind: "read" }> {
  return { kind: "read", candidates, by: "rule" };
}
