/** What every score cell carries natively: the legend's colours, and the refusal of what is no score. */
import { cellName } from "../../host/a1";
import type { Area, ConditionalFormatPlan, ValidationPlan } from "../../host/host";
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import type { SheetTexts } from "../texts";

/** One conditional format per band: 5 levels give 9. */
export function scoreColours(area: Area, definition: AssessmentDefinition): readonly ConditionalFormatPlan[] {
  const cell = cellName(area.row, area.column);
  return bandsOf(definition).map(({ lower, upper, fill, ink: fontColour }) => ({
    area,
    rule:
      lower === upper
        ? { kind: "equal", value: lower.value }
        : // Text counts as larger than any number in Excel's comparisons, so the number is asked for.
          { kind: "formula", formula: `=AND(ISNUMBER(${cell}),${cell}>${lower.value},${cell}<${upper.value})` },
    fill,
    fontColour,
  }));
}

/** A number on the scale, or "n.v.t."; a date, a phrase or a 7 is refused with a message that says what to type. */
export function scoreValidation(area: Area, definition: AssessmentDefinition, texts: SheetTexts): ValidationPlan {
  const { maturity } = texts;
  const cell = cellName(area.row, area.column);
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  return {
    area,
    rule: {
      kind: "formula",
      formula: `=OR(AND(ISNUMBER(${cell}),${cell}>=${lowest},${cell}<=${highest}),${cell}="${maturity.notApplicable}")`,
    },
    prompt: {
      title: maturity.promptTitle(lowest, highest),
      message: scorePrompt(definition, texts),
    },
    error: { title: maturity.errorTitle, message: maturity.errorMessage(lowest, highest) },
  };
}

/** Excel's own limit for the message beside a cell. */
const LONGEST_MESSAGE = 255;
/** How much of a level's name is shown, at most. When even the shortest do not fit, no level is. */
const NAME_LENGTHS = [Infinity, 40, 24, 12] as const;

/** What the levels mean, as far as it fits: a definition may have more of them, and longer names, than a message can hold. */
function scorePrompt({ levels, step }: AssessmentDefinition, { maturity, number }: SheetTexts): string {
  const named = NAME_LENGTHS.map((longest) =>
    levels.map(({ value, name }) => `${number(value)} ${shown(name, longest)}`),
  );
  const messages = [...named, []].map((lines) => maturity.promptMessage(lines, step).trim());
  return messages.find(({ length }) => length <= LONGEST_MESSAGE) ?? "";
}

function shown(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
