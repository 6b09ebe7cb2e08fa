/** What is to be said of the figures of a city in the HR benchmark. Never with a figure: a finding may be read by more people than the sheet. */
import { type AssessmentDefinition, nameIn } from "../definition/definition";
import type { FindingCode } from "../finding";
import { readNumber } from "../score/phrase";
import { STAFF_COUNTS, type StaffCount, type StaffFigures } from "./staff-figures";

export interface StaffProblem {
  readonly code: Extract<FindingCode, `staff-${string}`>;
  /** The name of the city. */
  readonly raw: string;
  readonly of: StaffFigures;
  readonly field: StaffCount | "share" | "cityId";
}

export interface StaffContext {
  readonly definition: AssessmentDefinition;
  /** The FTE of LEKP 1 that a city handed in. */
  readonly lekp1Of: (cityId: string) => number | null;
}

export function checkStaff(
  rows: readonly StaffFigures[],
  { definition, lekp1Of }: StaffContext,
): readonly StaffProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((of): readonly StaffProblem[] => {
    const counts = new Map(STAFF_COUNTS.map((field) => [field, countIn(of[field])]));
    const problem = (code: StaffProblem["code"], field: StaffProblem["field"]) => ({
      ...{ code, field, of, raw: nameIn(definition.cities, of.cityId) },
    });
    const isMore = (part: StaffCount, whole: StaffCount) => {
      const [one, other] = [counts.get(part), counts.get(whole)];
      return typeof one === "number" && typeof other === "number" && one > other + EQUAL;
    };
    const handedIn = lekp1Of(of.cityId);
    const lekp1 = counts.get("lekp1");
    const isSecond = seen.size === seen.add(of.cityId).size;
    return [
      ...(isSecond ? [problem("staff-city-twice", "cityId")] : []),
      ...STAFF_COUNTS.filter((field) => counts.get(field) === "unreadable").map((field) =>
        problem("staff-unreadable", field),
      ),
      ...(isShare(of.share) ? [] : [problem("staff-unreadable", "share")]),
      ...(isMore("subsidised", "total") ? [problem("staff-part-exceeds", "subsidised")] : []),
      ...(isMore("lekp1", "subsidised") ? [problem("staff-part-exceeds", "lekp1")] : []),
      ...(typeof lekp1 === "number" && handedIn !== null && Math.abs(lekp1 - handedIn) > EQUAL
        ? [problem("staff-lekp-differs", "lekp1")]
        : []),
    ];
  });
}

/** Sums of tenths are no tenths. */
const EQUAL = 1e-6;

/** @returns `undefined` where nothing was written */
export function countIn(text: string): number | "unreadable" | undefined {
  if (text.trim() === "") return undefined;
  const number = readNumber(text);
  return number === undefined || number < 0 ? "unreadable" : number;
}

function isShare(text: string): boolean {
  const share = countIn(text);
  return share === undefined || (share !== "unreadable" && share <= 1);
}
