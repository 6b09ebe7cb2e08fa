/** A measurement (meting): what the cities handed in for one period. */
import type { AssessmentDefinition, Named } from "../definition/definition";
import type { FteEntry } from "../fte/fte";
import type { Criterion, Partnership } from "../partnerships/partnership";
import type { Prioritisation } from "../prioritisation/prioritisation";
import type { PublicationRules } from "../publication/rules";
import type { LedgerEntry } from "../global-score/ledger";
import type { GroupPoints } from "../points/point";
import { BLANK, type Score } from "../score/score";
import type { StaffFigures } from "../staff/staff-figures";
import { themeStatistics, type ThemeStatistics } from "../statistics/theme-statistics";
import type { Summary } from "../summary/summary";
import type { TwinningRecord } from "../twinning/record";
import type { GoodPractice, OwnRecords } from "./records";

export type { GoodPractice };

/** Of the records, a measurement may lack all but the practices. */
export interface Measurement extends Partial<OwnRecords> {
  readonly definition: AssessmentDefinition;
  /** Such as "najaar 2024". */
  readonly period: string;
  /** The cities to lay out or that were read, in the order of the definition. */
  readonly cities: readonly CityAssessment[];
  readonly goodPractices: readonly GoodPractice[];
  /** By which it is published; absent where nobody has set them. */
  readonly rules?: PublicationRules;
  /** How the global scores came to be; absent where nothing was published. */
  readonly ledger?: readonly LedgerEntry[];
  /** The measurement that the global scores are of, where that is another: a workshop may come half a year later. */
  readonly globalPeriod?: string;
  readonly summary?: Summary;
  /** Absent as long as nobody asked for a twinning programme. */
  readonly twinning?: TwinningRecord;
  /** Absent as long as nobody keeps them. */
  readonly partnerships?: readonly Partnership[];
  readonly criteria?: readonly Criterion[];
  /** What the cities have in common, in words. */
  readonly points?: GroupPoints | undefined;
  /** Who works on climate, and who pays them: confidential by rule. */
  readonly staff?: readonly StaffFigures[] | undefined;
  /** What the cities voted on; absent where nobody began. */
  readonly prioritisation?: Prioritisation;
}

/** What was handed in for one city. */
export interface CityAssessment {
  readonly city: Named;
  /** By theme id; a theme that is absent is blank. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly fte?: FteEntry | undefined;
}

/** The figures of one theme over the cities of a measurement. */
export function statisticsOf(
  themeId: string,
  { cities, definition }: Pick<Measurement, "cities" | "definition">,
): ThemeStatistics {
  return themeStatistics(
    cities.map(({ scores }) => scores.get(themeId) ?? BLANK),
    definition,
  );
}

/** A measurement that nobody has filled in yet. */
export function emptyMeasurement(
  definition: AssessmentDefinition,
  period: string,
  cities = definition.cities,
): Measurement {
  return { definition, period, cities: cities.map((city) => ({ city, scores: new Map() })), goodPractices: [] };
}
