/** What a score, a figure and a difference look like on the sheet: a number in its colour, or a sign that says why there is none. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { bandOf } from "../../domain/legend/band";
import { BLANK, type Score } from "../../domain/score/score";
import type { Format } from "../../host/plan";
import type { Shown } from "../../layout/drawing/block";
import * as look from "./look";
import { number } from "../../layout/dutch";
import { words } from "./words";

/** @param difference since the previous measurement, where this audience may see it */
export function shownScore(
  score: Score | undefined,
  { definition, difference, said, isContradicted }: ScoreContext,
): Shown {
  const { status, value } = score ?? BLANK;
  if (status === "not-applicable") return { value: words.notApplicable, format: look.QUIET };
  if (value === null && isContradicted) return { value: words.contradicted, format: look.QUIET };
  if (value === null && said !== undefined) return { value: said, format: look.WORDS };
  if (value === null)
    return { value: status === "approximate" ? words.approximate("") : words.missing, format: look.QUIET };
  const colours = coloursOf(value, definition);
  if (status === "approximate") return { value: words.approximate(number(value)), format: colours };
  return { value, format: { ...colours, ...arrow(value, difference) } };
}

export interface ScoreContext {
  readonly definition: AssessmentDefinition;
  readonly difference?: number | null;
  /** What the city said in the place of a score. */
  readonly said?: string | undefined;
  /** Do its cells contradict each other, so that none of them is its score? */
  readonly isContradicted?: boolean | undefined;
}

/** A number in its colour; `null` is missing. */
export function shownFigure(value: number | null, { definition }: ScoreContext): Shown {
  return value === null
    ? { value: words.missing, format: look.QUIET }
    : { value, format: coloursOf(value, definition) };
}

function coloursOf(value: number, definition: AssessmentDefinition): Format {
  const band = bandOf(value, definition);
  return band ? { fill: band.fill, fontColour: band.ink } : {};
}

/** Behind the number, which stays a number; with as many decimals as it has, since a format wants to know. */
function arrow(value: number, difference: number | null | undefined): Format {
  if (difference === undefined || difference === null || difference === 0) return {};
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return { numberFormat: `${digits}" ${difference > 0 ? "▲" : "▼"}"` };
}
