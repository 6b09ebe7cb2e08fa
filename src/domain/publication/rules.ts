/** The rules by which a measurement is published (Publicatie): how small a group may be, and which cities consent to be named. */
import type { AssessmentDefinition } from "../definition/definition";
import { identify } from "../definition/identity";
import { FTE } from "../definition/subject";

export interface PublicationRules {
  /** No figure comes from fewer cities than this. */
  readonly smallestGroup: number;
  /** What to do with a figure from too few cities; `undefined` when the workbook does not say, which refuses. */
  readonly whenTooSmall: WhenTooSmall | undefined;
  readonly consents: readonly Consent[];
  readonly confidential: readonly ConfidentialRule[];
}

/** Refuse the whole export, or leave the figures out (weglaten). */
export type WhenTooSmall = "refuse" | "withhold";

/** May the figures of this city be published under its name? */
export interface Consent {
  readonly cityId: string;
  /** `undefined` when nobody has said so, or said something else than yes or no: that is no consent. */
  readonly given: boolean | undefined;
  /** Who said so, as written. */
  readonly person: string;
  /** As written; a date cell as an ISO day. */
  readonly date: string;
}

/** What is confidential by rule, as written: a theme, a sheet, a table. */
export interface ConfidentialRule {
  readonly what: string;
  readonly confidential: boolean;
}

/** Whatever a workbook says, no group is smaller. */
export const SMALLEST_GROUP = 5;

/** What holds in a workbook that says nothing. */
export const DEFAULT_RULES: PublicationRules = {
  smallestGroup: SMALLEST_GROUP,
  whenTooSmall: undefined,
  consents: [],
  confidential: [],
};

/** Only when every city of the definition consented is any of them named to the public. */
export function everyCityConsents({ consents }: PublicationRules, { cities }: AssessmentDefinition): boolean {
  const given = new Set(consents.map(({ cityId }) => cityId));
  for (const consent of consents) if (consent.given !== true) given.delete(consent.cityId);
  return cities.every(({ id }) => given.has(id));
}

/** What is confidential as a whole, by the id of a theme or of `FTE`. Sheets and tables stand in the same list: see `marksIn`. */
export function closedByRule(
  { confidential }: Pick<PublicationRules, "confidential">,
  { themes }: Pick<AssessmentDefinition, "themes">,
): ReadonlySet<string> {
  const closed = confidential.filter((each) => each.confidential);
  return new Set(closed.flatMap(({ what }) => identify(what, [...themes, FTE])?.id ?? []));
}
