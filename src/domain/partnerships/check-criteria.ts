/** What is to be said of the weights that a city gives to its criteria. What they are, is the city's. */
import type { FindingCode } from "../finding";
import { plainText } from "../plain-text";
import { readNumber } from "../score/phrase";
import type { Criterion } from "./partnership";

export interface CriterionProblem {
  readonly code: Extract<FindingCode, `criterion-${string}`>;
  readonly of: Criterion;
  readonly raw: string;
}

export function checkCriteria(all: readonly Criterion[]): readonly CriterionProblem[] {
  const weighed = all.map((of) => ({ of, weight: weightIn(of.weight) }));
  const isWeighing = all.some(({ weight }) => weight !== "");
  const unusable = weighed.filter(({ of, weight }) => weight === undefined && (isWeighing || of.weight !== ""));
  const sum = Math.round(weighed.reduce((total, { weight = 0 }) => total + weight, 0) * 1e6) / 1e6;
  const last = weighed.at(-1)?.of;
  return [
    ...unusable.map(({ of }) => ({ code: "criterion-weight" as const, of, raw: of.weight || of.criterion })),
    ...(last && unusable.length === 0 && isMeantAsShare(all, sum)
      ? [{ code: "criterion-sum" as const, of: last, raw: String(sum) }]
      : []),
  ];
}

/** Of 100 or of 1, and it is not that: 3, 2 and 1 are weights too, and no shares. */
function isMeantAsShare(all: readonly Criterion[], sum: number): boolean {
  if (all.some(({ weight }) => weight.includes("%"))) return sum !== 100;
  const isNear = (whole: number) => Math.abs(sum - whole) <= whole / 4 && sum !== whole;
  const isFraction = all.some(({ weight }) => !Number.isInteger(weightIn(weight)));
  return isNear(100) || (isFraction && isNear(1));
}

/** `undefined` for anything that is no weight. */
function weightIn(text: string): number | undefined {
  const number = readNumber(plainText(text).replace(/ ?%$/, ""));
  return number !== undefined && number >= 0 ? number : undefined;
}
