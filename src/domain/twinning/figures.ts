/** A proposal in numbers. */
import { needsOf } from "./hits";
import { needKey } from "./pairing";
import type { Twinning } from "./propose";

export interface TwinningFigures {
  /** Of a theme, a learner and a donor. */
  readonly hits: number;
  /** Of a learner and a donor, whatever the themes. */
  readonly pairs: number;
  /** Two cities of which each can learn from the other. */
  readonly twoWayPairs: number;
  readonly needs: number;
  /** That have a need; and that could be asked. */
  readonly learners: number;
  readonly donors: number;
  readonly matches: number;
  /** Of these, those that answer no need: people pinned them. The others and what waits are all needs. */
  readonly beside: number;
  /** How many of the learners have a match that answers a need of theirs. */
  readonly served: number;
  readonly waiting: number;
  /** Hits that rest on a value between two levels, or about right. */
  readonly rough: number;
}

export function figuresOf({ hits, matches, waiting }: Twinning): TwinningFigures {
  const pairs = new Set(hits.map(({ learner, donor }) => `${learner}\n${donor}`));
  const both = [...pairs].filter((pair) => pairs.has(pair.split("\n").reverse().join("\n")));
  const needs = new Set(needsOf(hits).map(needKey));
  const answering = matches.filter((match) => needs.has(needKey(match)));
  return {
    ...{ hits: hits.length, pairs: pairs.size, twoWayPairs: both.length / 2, needs: needs.size },
    learners: new Set(hits.map(({ learner }) => learner)).size,
    donors: new Set(hits.map(({ donor }) => donor)).size,
    ...{ matches: matches.length, beside: matches.length - answering.length, waiting: waiting.length },
    served: new Set(answering.map(({ learner }) => learner)).size,
    rough: hits.filter(({ rough }) => rough !== undefined).length,
  };
}
