/** Deciding for each city of a table which of its rows or columns is its score. */
import type { ReadingContext } from "../reading-context";
import { latestPer, listOnce } from "../../../domain/kept";
import type { Candidate, Table } from "../table";
import { namesTwoCities } from "../city-around";
import { asNoted } from "../notes-around";
import { inTitledRole } from "../titles";
import type { Judged } from "../ways";
import { byPerson, chosen, remembered, usedIn } from "./choose";
import { decide, type DecideInput } from "./decide";
import type { Use } from "../../way";
import type { Outcome } from "./outcome";

/** What became of the candidates of one city. */
export interface Decided {
  readonly outcome: Outcome;
  /** All of them, with what a person said of each. */
  readonly used: readonly { readonly candidate: Candidate; readonly use: Use | undefined }[];
}

/** What came of each. */
export function judgedBy({ outcome, used }: Decided, city: number): readonly Omit<Judged, "cityId">[] {
  return used.map((each) => ({ ...each, city, verdict: verdictOn(each.candidate, outcome) }));
}

export interface DecideTableInput extends DecideInput, Pick<ReadingContext, "choices" | "ways"> {
  /** Of the whole table, where its rows and columns have no names. */
  readonly cityId?: string | undefined;
}

/** What became of a city is the very same for as long as its candidates are, and all that they are decided by. */
export function decideTable(table: Table, input: DecideTableInput): readonly Decided[] {
  const { choices, ways, definition, years, cityId } = input;
  const noted = asNoted(table, inTitledRole(table, definition), definition);
  const known = namesTwoCities(table, definition)
    ? noted.map((each) => (each.role === "score" ? { ...each, role: "unknown" as const } : each))
    : noted;
  return groupsOf(known).map((group) =>
    ofGroup(groupOnce(group), [choices, ways, definition, years, cityId], () => decidedOf(table, group, input)),
  );
}

const groupOnce = listOnce<Candidate>();
const ofGroup = latestPer<readonly Candidate[], Decided>();

function decidedOf({ index }: Table, group: readonly Candidate[], input: DecideTableInput): Decided {
  const { choices = [], ways = [] } = input;
  const used = usedIn(index, group, choices);
  const pointedAt = used.filter(({ use }) => use === "score").map(({ candidate }) => candidate);
  const cityId = group[0]?.city?.id ?? input.cityId;
  const byRule = remembered(index, group, { outcome: decide(index, group, input), input, ways, cityId });
  const open = used.filter(({ use }) => use !== "aside").map(({ candidate, use }) => inRole(candidate, use));
  const outcome =
    pointedAt.length > 0
      ? chosen(index, pointedAt, { outcome: byRule, input })
      : used.some(({ use }) => use !== undefined)
        ? withoutOthers(decide(index, open, input), byRule)
        : byRule;
  return { outcome, used };
}

/** What the rules read once a person had said what the others are: theirs, where they would have asked or read another. */
function withoutOthers(outcome: Outcome, byRule: Outcome): Outcome {
  const isSame =
    outcome.kind === "read" &&
    byRule.kind === "read" &&
    byRule.candidates.length === outcome.candidates.length &&
    byRule.candidates.every(({ cells }, position) => cells === outcome.candidates[position]?.cells);
  return isSame ? byRule : byPerson(outcome, byRule);
}

/** In the role that a person gave it. */
export function inRole(candidate: Candidate, use: Use | undefined): Candidate {
  return use === "target" || use === "previous" ? { ...candidate, role: use } : candidate;
}

function verdictOn(candidate: Candidate, outcome: Outcome): Judged["verdict"] {
  if (outcome.kind === "none") return "passed-over";
  // A role may have been found out on the way: a candidate is known by what it holds.
  const place = outcome.candidates.findIndex(({ cells }) => cells === candidate.cells);
  if (place < 0) return "passed-over";
  if (outcome.kind === "twice" || (outcome.kind === "read" && place === 0)) return "read";
  return outcome.kind === "read" ? "agrees" : "asked";
}

/** Those of one city together; of a name that nobody has, each on its own; those without a name together. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const isNamed = candidates.some(({ city, name }) => city !== undefined || name !== "");
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { city, name, label } = candidate;
    const own = city ? city.id : isNamed ? `${name}\n${label.row},${label.column}` : "";
    const group = groups.get(own);
    if (group) group.push(candidate);
    else groups.set(own, [candidate]);
  }
  return [...groups.values()];
}
