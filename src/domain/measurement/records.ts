/** What the cities say beside their scores, by the sheet that keeps it. It goes the same way from a file to the bundle, whatever it is. */
import type { Explanation } from "./explanation";

export interface OwnRecords {
  /** Why the scores are what they are. */
  readonly explanations: readonly Explanation[];
  readonly goodPractices: readonly GoodPractice[];
}

export interface GoodPractice {
  readonly themeId: string;
  readonly cityId: string;
  readonly practice: string;
}

export const NO_RECORDS = { explanations: [], goodPractices: [] } as const satisfies OwnRecords;

/** These, of something that holds more. */
export function recordsOf({ explanations, goodPractices }: OwnRecords): OwnRecords {
  return { explanations, goodPractices };
}
