/** What is to be said of a summary: by which recommendation, package or theme, and under which heading. Pure. */
import { type AssessmentDefinition, middleOf } from "../definition/definition";
import type { FindingCode } from "../finding";
import { leadOf } from "./lead";
import { isUndecided } from "./undecided";
import type { Recommendation, Summary, WorkPackage } from "./summary";

export interface SummaryProblem {
  readonly code: FindingCode;
  readonly raw: string;
  readonly about: About;
}

export type About =
  | { readonly kind: "theme"; readonly themeId: string }
  | { readonly kind: "recommendation"; readonly of: Recommendation; readonly field: "theme" | "number" }
  | { readonly kind: "package"; readonly of: WorkPackage; readonly field: PackageField };

export type PackageField = "theme" | "recommendation" | "leads" | "priority";

export interface SummaryContext {
  readonly definition: AssessmentDefinition;
  /** Where a theme stands: its global score, else its median. */
  readonly standingOf: (themeId: string) => number | null;
}

/** Nothing is said of a summary that nobody has begun. */
export function checkSummary(summary: Summary, context: SummaryContext): readonly SummaryProblem[] {
  const { recommendations, workPackages } = summary;
  const known: Known = {
    packed: new Set(workPackages.flatMap((each) => each.recommendations)),
    numbers: new Set(recommendations.map(({ number }) => number)),
    themeIds: new Set(context.definition.themes.map(({ id }) => id)),
  };
  return [
    ...(recommendations.length === 0 ? [] : themesWithout(recommendations, context)),
    ...recommendations.flatMap((each) => checkRecommendation(each, known)),
    ...workPackages.flatMap((each) => checkPackage(each, known, context)),
  ];
}

/** What the lines of a summary may refer to. */
interface Known {
  /** Numbers of the recommendations that are in a package. */
  readonly packed: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly themeIds: ReadonlySet<string>;
}

/** Below the middle of the scale a theme should have a recommendation: below 3 of 1 to 5. */
function themesWithout(
  recommendations: readonly Recommendation[],
  { definition, standingOf }: SummaryContext,
): readonly SummaryProblem[] {
  const { themes } = definition;
  const recommended = new Set(recommendations.map(({ themeId }) => themeId));
  const middle = middleOf(definition);
  return themes
    .filter(({ id }) => (standingOf(id) ?? middle) < middle)
    .filter(({ id }) => !recommended.has(id))
    .map(({ id, name }) => ({ code: "recommendation-missing", raw: name, about: { kind: "theme", themeId: id } }));
}

function checkRecommendation(of: Recommendation, { packed, themeIds }: Known): readonly SummaryProblem[] {
  const isPacked = of.number !== "" && packed.has(of.number);
  const about = (field: "theme" | "number"): About => ({ kind: "recommendation", of, field });
  return [
    ...(isTheme(of.themeId, themeIds)
      ? []
      : [{ code: "summary-unknown-theme", raw: of.themeId, about: about("theme") } as const]),
    ...(isPacked
      ? []
      : [{ code: "recommendation-unpacked", raw: of.number || of.text, about: about("number") } as const]),
  ];
}

function checkPackage(
  of: WorkPackage,
  { numbers, themeIds }: Known,
  { definition }: SummaryContext,
): readonly SummaryProblem[] {
  const problem = (code: FindingCode, field: PackageField) => (raw: string) => ({
    ...{ code, raw },
    about: { kind: "package", of, field } as const,
  });
  return [
    ...of.themeIds.filter((id) => !isTheme(id, themeIds)).map(problem("summary-unknown-theme", "theme")),
    ...of.recommendations
      .filter((number) => !isUndecided(number) && !numbers.has(number))
      .map(problem("recommendation-unknown", "recommendation")),
    ...of.leads.filter((lead) => leadOf(lead, definition.cities) === "unclear").map(problem("lead-unknown", "leads")),
    ...(of.priority === null && of.rawPriority !== "" && !isUndecided(of.rawPriority)
      ? [problem("priority-out-of-range", "priority")(of.rawPriority)]
      : []),
  ];
}

/** What is still to be decided passes. */
function isTheme(id: string, themeIds: ReadonlySet<string>): boolean {
  return isUndecided(id) || themeIds.has(id);
}
