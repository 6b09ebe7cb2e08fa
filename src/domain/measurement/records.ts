/** What the cities say beside their scores, by the sheet that keeps it. It goes the same way from a file to the bundle, whatever it is. */
import type { CityProfile } from "./city-profile";
import type { Explanation } from "./explanation";

export interface OwnRecords {
  /** Why the scores are what they are. */
  readonly explanations: readonly Explanation[];
  readonly goodPractices: readonly GoodPractice[];
  /** Who filled it in, and how the city is organised. */
  readonly profiles: readonly CityProfile[];
}

export interface GoodPractice {
  readonly themeId: string;
  readonly cityId: string;
  readonly practice: string;
}

export const NO_RECORDS = { explanations: [], goodPractices: [], profiles: [] } as const satisfies OwnRecords;

/** These, of something that holds more. */
export function recordsOf({ explanations, goodPractices, profiles }: OwnRecords): OwnRecords {
  return { explanations, goodPractices, profiles };
}
