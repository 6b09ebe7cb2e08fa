/** What every score cell carries natively: the legend's colours, and the refusal of what is no score. */
import { cellName, referenceTo } from "../../host/a1";
import type { Area } from "../../host/area";
import type { ConditionalFormatPlan, ValidationPlan } from "../../host/plan";
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import { halfScore } from "../../domain/score/scale";
import { number } from "../dutch";
import type { Score } from "../../domain/score/score";
import type { NamedArea } from "../names";
import { legende } from "./legende";
import { maturiteit } from "./maturiteit";

/**
 * One conditional format per band: 5 levels give 9. Each asks for a number first: in Excel's comparisons an empty cell is 0
 * and a text is larger than any number.
 */
export function scoreColours(area: Area, definition: AssessmentDefinition): readonly ConditionalFormatPlan[] {
  const cell = cellName(area.row, area.column);
  return bandsOf(definition).map(({ lower, upper, fill, ink: fontColour }) => {
    const within = lower === upper ? `${cell}=${lower.value}` : `${cell}>${lower.value},${cell}<${upper.value}`;
    return { area, rule: { kind: "formula", formula: `=AND(ISNUMBER(${cell}),${within})` }, fill, fontColour };
  });
}

/** Excel shows no more of a message. */
export const LONGEST_MESSAGE = 255;

/**
 * A number on the scale, or "n.v.t."; a date, a phrase or a 7 is refused with a message that says what to type.
 * @param cell the first that it is for
 */
export function scoreValidation(cell: string, definition: AssessmentDefinition): Omit<ValidationPlan, "area"> {
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  const levels = definition.levels.map(({ value, name }) => `${number(value)} ${name}`);
  const messages = [levels, []].map((shown) => maturiteit.promptMessage(shown, definition.step).trim());
  return {
    rule: {
      kind: "formula",
      formula: `=OR(AND(ISNUMBER(${cell}),${cell}>=${lowest},${cell}<=${highest}),${cell}="${maturiteit.notApplicable}")`,
    },
    prompt: {
      title: maturiteit.promptTitle(lowest, highest),
      // A long legend stays on its own sheet.
      message: messages.find((message) => message.length <= LONGEST_MESSAGE) ?? "",
    },
    error: { title: maturiteit.errorTitle, message: maturiteit.errorMessage(lowest, highest, halfScore(definition)) },
  };
}

/**
 * The same, where a colour of the legend may be written too, or one in between.
 * @param colours the cells of Legende that have them in words; `undefined` where these are not there
 */
export function globalValidation(
  cell: string,
  definition: AssessmentDefinition,
  colours: NamedArea | undefined,
): Omit<ValidationPlan, "area"> {
  const numbers = scoreValidation(cell, definition);
  if (!colours || numbers.rule.kind !== "formula") return numbers;
  const { formula } = numbers.rule;
  const isColour = `COUNTIF(${referenceTo(colours.sheet, colours.area)},${cell})>0`;
  const { low, high, examples } = coloursOf(definition);
  return {
    ...numbers,
    rule: { kind: "formula", formula: `=OR(${formula.slice(1)},${isColour})` },
    prompt: { title: numbers.prompt.title, message: maturiteit.orColour(low, high, examples) },
    error: { title: maturiteit.errorTitle, message: maturiteit.orColour(low, high, examples) },
  };
}

function coloursOf(definition: AssessmentDefinition) {
  const [first, second] = definition.levels.slice(1);
  const between = first && second && legende.between(first.colour, second.colour);
  return {
    ...{ low: lowestLevel(definition).value, high: highestLevel(definition).value },
    examples: [first?.colour ?? "", between ?? ""].filter((word) => word !== ""),
  };
}

/** The number where there is one, so that Excel's own median counts it; else the words, which must not be lost. */
export function scoreCell(score: Score | undefined): string | number | null {
  return score === undefined ? null : (score.value ?? score.raw);
}
