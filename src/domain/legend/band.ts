/** The legend colour of a number: one of the levels, or one of the "tussen" bands strictly between two of them. */
import type { AssessmentDefinition, Level } from "../definition/definition";
import { oncePer } from "../kept";
import { contrastingInk, mixed } from "./colour";

export interface Band {
  /** The same level twice for a value that is exactly on it. */
  readonly lower: Level;
  readonly upper: Level;
  /** `#RRGGBB`: the level's own, or half-way between both. */
  readonly fill: string;
  /** The colour in which the number is readable on the fill, at 4.5 : 1 or better. */
  readonly ink: string;
}

/** All bands, lowest first: 5 levels give 9. */
export function bandsOf({ levels }: AssessmentDefinition): readonly Band[] {
  return between(levels);
}

/** Every cell with a colour is laid beside them. */
const between = oncePer((levels: readonly Level[]): readonly Band[] =>
  levels.flatMap((level, index) => {
    const next = levels[index + 1];
    return next ? [band(level, level), band(level, next)] : [band(level, level)];
  }),
);

/** The band of a value; `undefined` off the scale. */
export function bandOf(value: number, definition: AssessmentDefinition): Band | undefined {
  return bandsOf(definition).find(({ lower, upper }) =>
    lower === upper ? value === lower.value : value > lower.value && value < upper.value,
  );
}

/** The score that a fill stands for: a level's, or half-way for a "tussen" band; `undefined` for any other colour. */
export function levelWithFill(fill: string, definition: AssessmentDefinition): number | undefined {
  const found = bandsOf(definition).find(
    ({ lower, upper, fill: own }) => own === fill || (lower === upper && lower.fillAliases.includes(fill)),
  );
  return found && (found.lower.value + found.upper.value) / 2;
}

function band(lower: Level, upper: Level): Band {
  const fill = mixed(lower.fill, upper.fill);
  return { lower, upper, fill, ink: contrastingInk(fill) };
}
