/** A proposal in numbers. */
import { needsOf } from "./hits";
import type { Twinning } from "./propose";

export interface TwinningFigures {
  /** Of a theme, a learner and a donor. */
  readonly hits: number;
  /** Of a learner and a donor, whatever the themes. */
  readonly pairs: number;
  /** Two cities of which each can learn from the other. */
  readonly twoWayPairs: number;
  readonly needs: number;
  /** That have a need, or learn by a pin; and that could be asked. */
  readonly learners: number;
  readonly donors: number;
  readonly matches: number;
  /** Of these, how many cities learn in one. */
  readonly served: number;
  readonly waiting: number;
  /** Hits that rest on a value between two levels, or about right. */
  readonly rough: number;
}

export function figuresOf({ hits, matches, waiting }: Twinning): TwinningFigures {
  const pairs = new Set(hits.map(({ learner, donor }) => `${learner}\n${donor}`));
  const both = [...pairs].filter((pair) => pairs.has(pair.split("\n").reverse().join("\n")));
  return {
    ...{ hits: hits.length, pairs: pairs.size, twoWayPairs: both.length / 2, needs: needsOf(hits).length },
    learners: new Set([...hits, ...matches].map(({ learner }) => learner)).size,
    donors: new Set(hits.map(({ donor }) => donor)).size,
    ...{ matches: matches.length, waiting: waiting.length },
    served: new Set(matches.map(({ learner }) => learner)).size,
    rough: hits.filter(({ rough }) => rough !== undefined).length,
  };
}
