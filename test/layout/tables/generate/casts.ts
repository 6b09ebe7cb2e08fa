/** What stands beside the themes: the score alone, or among its rivals. */
import type { Random } from "../../../fuzz/random";
import { once, shuffled, weighed } from "./choosing";
import { type Cast, figures, headingFor, numbers, scoreFigures } from "./column";
import { disagreeing, finalScore, respondents, sameScoreTwice, years } from "./rival-casts";
import { emptyScore, inNotes, onlyTarget, otherScale } from "./asking-casts";
import { subQuestions, weighted, withColours, withDifference } from "./computed-casts";
import { scoreColumn } from "./score-column";
import type { Subject } from "./subject";
import { withTexts } from "./text-columns";

type CastMaker = (subject: Subject, random: Random) => Cast;

/** The score, and columns that never compete with it. */
const besides =
  (
    kind: string,
    ...others: readonly ("target" | "importance" | "previous" | "rank" | "serial" | "mean")[]
  ): CastMaker =>
  (subject, random) => {
    const figure = scoreFigures(subject, random);
    const made = {
      target: () => higher(subject, random),
      importance: () => figures(subject, () => 1 + random.below(5)),
      previous: () => figures(subject, () => 1 + random.below(7) / 2),
      rank: () => figures(subject, (at) => 1 + ((at * 3 + 2) % 8)),
      serial: () => figures(subject, (at) => at + 1),
      mean: () => figures(subject, () => 2 + random.below(8) / 4),
    };
    const columns = [
      scoreColumn(headingFor("score", subject.language, random), subject, { figure, random }),
      ...others.map((role) =>
        numbers(headingFor(role, subject.language, random), subject, {
          is: role === "serial" ? "other" : role,
          make: made[role](),
        }),
      ),
    ];
    return {
      kind,
      columns: once(random, 3) ? columns : shuffled(columns, random),
      decided: true,
      ...(others.includes("serial") && { downOnly: true as const }),
    };
  };

/** All the same, as people do it, or each its own. */
function higher(subject: Subject, random: Random) {
  return once(random, 2) ? figures(subject, () => 5) : figures(subject, () => 3 + random.below(5) / 2);
}

export const scoreAlone = besides("score alone");

const CASTS: readonly (readonly [number, CastMaker])[] = [
  [5, scoreAlone],
  [5, besides("with a target", "target")],
  [3, besides("with an importance", "importance")],
  [2, besides("with an importance and a target", "importance", "target")],
  [3, besides("with a previous score", "previous")],
  [1, besides("with a previous score and a target", "previous", "target")],
  [2, besides("with a rank", "rank")],
  [2, besides("with a serial number", "serial")],
  [1, besides("with the mean of others", "mean")],
  [5, respondents],
  [3, finalScore],
  [3, years],
  [3, disagreeing],
  [1, sameScoreTwice],
  [3, otherScale],
  [1, onlyTarget],
  [1, emptyScore],
  [1, inNotes],
  [1, withColours],
  [1, withDifference],
  [1, weighted],
  [2, subQuestions],
];

export interface CastOptions {
  readonly random: Random;
  /** Whether the themes stand below each other. */
  readonly down: boolean;
}

export function castOf(subject: Subject, { random, down }: CastOptions): Cast {
  const cast = weighed(CASTS, random)(subject, random);
  if (cast.downOnly === true && !down) return castOf(subject, { random, down });
  return once(random, 3) ? withTexts(cast, subject, random) : cast;
}
