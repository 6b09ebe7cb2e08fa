/**
 * What people chose, laid over a table: what they pointed at is read, or never is. What is on another scale by its own numbers is
 * not read even so: 100 % would become a 1.
 */
import { type Area, isWithin, type Position } from "../../../host/area";
import { isEmptyCell } from "../../cells/figures";
import { coverOf } from "../../cells/merged-cells";
import type { SheetIndex } from "../../cells/sheet-index";
import type { Candidate } from "../table";
import { agree } from "./agree";
import type { DecideInput } from "./decide";
import { heldBy } from "./held";
import type { Choice, RememberedWay, Use } from "../../way";
import { type Outcome, signatureOf } from "./outcome";

/** A candidate with what a person said of it in this workbook; `undefined` where nobody said anything. */
export interface Used {
  readonly candidate: Candidate;
  readonly use: Use | undefined;
}

/**
 * @param candidates those of one city.
 * @param choices the newest first: of two that say what its score is, that one counts.
 */
export function usedIn(
  index: SheetIndex,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): readonly Used[] {
  const own = choices.filter(({ sheet }) => sheet === index.sheet.name);
  if (own.length === 0) return candidates.map((candidate) => ({ candidate, use: undefined }));
  const said = candidates.map((candidate) => own.find(({ areas }) => isIn(index, candidate, areas)));
  const newest = own.find((choice) => choice.use === "score" && said.includes(choice));
  return candidates.map((candidate, position) => {
    const choice = said[position];
    return { candidate, use: choice?.use === "score" && choice !== newest ? undefined : choice?.use };
  });
}

/** All that is filled in of it; all of it, while nothing is. */
function isIn(index: SheetIndex, { cells: all }: Candidate, areas: readonly Area[]): boolean {
  const filled = all.map(({ cell }) => cell).filter((cell) => !isEmptyCell(index.at(cell)));
  const cells = filled.length > 0 ? filled : all.map(({ cell }) => cell);
  return cells.length > 0 && cells.every((cell) => isShownIn(index, cell, areas));
}

function isShownIn(index: SheetIndex, cell: Position, areas: readonly Area[]): boolean {
  const cover = coverOf(index, cell);
  return [cell, ...(cover ? [cover] : [])].some((place) => areas.some((area) => isWithin(place, area)));
}

export interface ByRule {
  /** Without what anybody chose. */
  readonly outcome: Outcome;
  readonly input: DecideInput;
}

/** What was pointed at as the score; several must agree, or it is asked which of them. */
export function chosen(index: SheetIndex, candidates: readonly Candidate[], { outcome, input }: ByRule): Outcome {
  // A heading that speaks of another scale is what the person has looked at.
  const held = candidates.map((candidate) => ({
    ...heldBy(index, { ...candidate, saying: { ...candidate.saying, otherScale: false } }, input.definition),
    candidate,
  }));
  if (held.some(({ otherScale }) => otherScale)) return { kind: "scale", candidates };
  const inOrder = agree(held);
  if (!inOrder) return { kind: "compete", candidates };
  return byPerson({ kind: "read", candidates: inOrder.map(({ candidate }) => candidate), by: "person" }, outcome);
}

/** With what it was chosen among; what the rules read all the same was not. */
export function byPerson(outcome: Outcome, byRule: Outcome): Outcome {
  if (outcome.kind !== "read") return outcome;
  return { ...outcome, by: "person", among: amongst([...rivalsIn(byRule), ...outcome.candidates]) };
}

export interface Memory extends ByRule {
  readonly ways: readonly RememberedWay[];
  /** Whose table it is, where that is known. */
  readonly cityId: string | undefined;
}

/**
 * A table of the same shape as one in which someone chose before is read in the same way: where the same headings compete, or the
 * rules would take another. Two columns with the same heading are never told apart by it, and where cities chose otherwise for the
 * same shape, a city follows its own.
 */
export function remembered(
  index: SheetIndex,
  candidates: readonly Candidate[],
  { outcome, input, ways, cityId }: Memory,
): Outcome {
  const fitting = ways.flatMap((way) => meantBy(way, candidates, outcome));
  const own = fitting.filter(({ way }) => cityId !== undefined && way.cityIds?.includes(cityId));
  const [first, ...others] = own.length > 0 ? own : fitting;
  if (!first || others.some(({ meant }) => meant !== first.meant)) return outcome;
  const { meant, way } = first;
  const isRead =
    outcome.kind === "read" && outcome.candidates.length === 1 && outcome.candidates[0]?.cells === meant.cells;
  const read = chosen(index, [meant], { outcome, input });
  return isRead || read.kind !== "read" ? outcome : { ...read, by: "memory", among: way.among };
}

interface Meant {
  readonly way: RememberedWay;
  readonly meant: Candidate;
}

/** What was chosen then, where it can only be this one now, among the same. */
function meantBy(way: RememberedWay, candidates: readonly Candidate[], outcome: Outcome): readonly Meant[] {
  if (way.use !== "score" || way.headings === "") return [];
  const [meant, ...others] = candidates.filter((candidate) => signatureOf(candidate) === way.headings);
  if (!meant || others.length > 0) return [];
  return isEqual(amongst([...rivalsIn(outcome), meant]), way.among) ? [{ way, meant }] : [];
}

function rivalsIn(outcome: Outcome): readonly Candidate[] {
  return outcome.kind === "none" ? [] : outcome.candidates;
}

function amongst(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(signatureOf))].sort();
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((signature, position) => signature === other[position]);
}
