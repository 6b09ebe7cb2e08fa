/** What one workbook holds: each value with the cell that it came from, and what is to be said of it. */
import type { Finding } from "../../domain/finding";
import type { LedgerEntry } from "../../domain/global-score/ledger";
import type { CityProfile } from "../../domain/measurement/city-profile";
import type { Explanation } from "../../domain/measurement/explanation";
import type { OwnRecords } from "../../domain/measurement/records";
import type {
  Located,
  LocatedExplanation,
  LocatedFte,
  LocatedPractice,
  LocatedScore,
  LocatedStatement,
  ScorePlace,
  Source,
  StaffValue,
} from "../located";
import type { TableWay } from "../tables/ways";
import type { Criterion, Partnership } from "../../domain/partnerships/partnership";
import type { GroupPoints } from "../../domain/points/point";
import type { StaffFigures } from "../../domain/staff/staff-figures";
import type { Prioritisation } from "../../domain/prioritisation/prioritisation";
import type { Summary } from "../../domain/summary/summary";
import type { TwinningRecord } from "../../domain/twinning/record";

export type {
  Explanation,
  Located,
  LocatedExplanation,
  LocatedFte,
  LocatedPractice,
  LocatedScore,
  LocatedStatement,
  ScorePlace,
  Source,
  StaffValue,
  TableWay,
};

/** What the Kenniscentrum adds to what the cities say: how the global scores came to be, and what is to be done. */
export interface Publication {
  /**
   * Each step in which something was written, by theme and in the order of the steps. A score that was typed on Maturiteit
   * alone is a published one without a reason.
   */
  readonly ledger: readonly LedgerEntry[];
  /** The measurement that these are of, where Globaal names another than the workbook; empty where it does not. */
  readonly globalPeriod: string;
  /** `undefined` for a workbook without Aanbevelingen and Werkpakketten, or with nothing on them. */
  readonly summary: Summary | undefined;
  /** What people set and decided about who learns from whom; absent for a workbook without Twinning. */
  readonly twinning?: TwinningRecord;
  /** The sheet on which that stands. */
  readonly twinningAt?: string;
  /** Absent for a workbook without Partnerschappen and Partnercriteria. */
  readonly partnerships?: readonly Partnership[];
  readonly criteria?: readonly Criterion[];
  /** `undefined` for a workbook without Sterk en beter. */
  readonly points: GroupPoints | undefined;
  /** Where they stand: the first of their cells. */
  readonly pointsAt?: { readonly sheet: string; readonly cell: string };
  /** Of the HR benchmark. */
  readonly staff: readonly StaffFigures[];
  /** Where it stands: the first of its cells. */
  readonly summaryAt?: { readonly sheet: string; readonly cell: string };
  /** `undefined` for a workbook without Prioritering, or in which nobody began on it. */
  readonly prioritisation?: Prioritisation;
  /** What is to be said of these; in the findings of the workbook too. */
  readonly findings: readonly Finding[];
}

export const NOT_PUBLISHED: Publication = {
  ledger: [],
  globalPeriod: "",
  summary: undefined,
  points: undefined,
  staff: [],
  findings: [],
};

export interface WorkbookReading extends OwnRecords {
  /** As the workbook names it; empty when it does not. */
  readonly period: string;
  readonly scores: readonly LocatedScore[];
  /** Every score cell of every grid that was found, ours and others. */
  readonly places: readonly ScorePlace[];
  readonly statements: readonly LocatedStatement[];
  readonly fte: readonly LocatedFte[];
  readonly explanations: readonly LocatedExplanation[];
  readonly profiles: readonly Located<CityProfile>[];
  readonly goodPractices: readonly LocatedPractice[];
  readonly publication: Publication;
  /** Figures of head counts, for who asks for them. */
  readonly staffValues: readonly StaffValue[];
  /** How each table was read, and what was passed over in it. */
  readonly ways: readonly TableWay[];
  readonly findings: readonly Finding[];
}
