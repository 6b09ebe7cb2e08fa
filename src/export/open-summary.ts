/** The summary without what is confidential in it. */
import type { Named } from "../domain/definition/definition";
import { isConfidential } from "../domain/publication/confidential-text";
import { namesCity } from "./city-names";
import type { Recommendation, Summary, WorkPackage } from "../domain/summary/summary";
import { aanbevelingen } from "../layout/sheets/aanbevelingen";
import { tellsHeadCount } from "../layout/words/told-counts";
import { werkpakketten } from "../layout/sheets/werkpakketten";

/** What may be shown of it. */
export interface ShownSummary extends Summary {
  /** The ids of the themes for which something is recommended that is not shown; absent where there are none. */
  readonly closedFor?: readonly string[];
}

export interface OpenSummary {
  readonly open: ShownSummary;
  /** What is left out, as it is named on its sheet. */
  readonly closed: readonly string[];
}

/** @param themes those that may be shown. */
export function openSummary({ recommendations, workPackages }: Summary, themes: readonly Named[]): OpenSummary {
  const openThemes = new Set(themes.map(({ id }) => id));
  const isOpenTheme = (themeId: string) => openThemes.has(themeId);
  const isOpen = (texts: readonly string[]) => !texts.some((text) => isConfidential(text) || tellsHeadCount(text));
  const isShown = ({ themeId, text, number }: Recommendation) => isOpenTheme(themeId) && isOpen([text, number]);
  const open = recommendations.filter(isShown);
  const hidden = recommendations.filter((each) => !isShown(each));
  const closed = hidden.map(({ number }) => number);
  const closedFor = [...new Set(hidden.map(({ themeId }) => themeId))].filter(isOpenTheme);
  const isClosed = new Set(closed);
  const packages = workPackages.filter((each) => isOpen(textsOf(each)));
  return {
    open: {
      recommendations: open,
      ...(closedFor.length > 0 && { closedFor }),
      workPackages: packages.map((each) => ({
        ...each,
        themeIds: each.themeIds.filter(isOpenTheme),
        recommendations: each.recommendations.filter((number) => !isClosed.has(number)),
      })),
    },
    closed: [
      ...closed.map((number) => numberedOn(aanbevelingen, number)),
      ...workPackages.filter((each) => !isOpen(textsOf(each))).map(({ number }) => numberedOn(werkpakketten, number)),
    ],
  };
}

/** As it is named in what is left out; what has no number is told by its sheet. */
export function numberedOn({ tab }: { readonly tab: string }, number: string): string {
  return number === "" ? inPart(tab) : `${tab}, ${number}`;
}

/** Of a sheet of which something leaves and something does not. */
export function inPart(tab: string): string {
  return `${tab} (in deel)`;
}

/** Without the recommendations that name a city which an audience does not see by its name. */
export function withoutNaming(
  summary: Summary | undefined,
  unnamed: readonly Named[],
): { readonly open: Summary | undefined; readonly naming: readonly string[] } {
  if (!summary) return { open: undefined, naming: [] };
  const isNaming = ({ text, number }: Recommendation) => namesCity(text, unnamed) || namesCity(number, unnamed);
  return {
    open: { ...summary, recommendations: summary.recommendations.filter((each) => !isNaming(each)) },
    naming: summary.recommendations.filter(isNaming).map(({ number }) => numberedOn(aanbevelingen, number)),
  };
}

function textsOf({ number, name, partners, start, rawPriority, subtopics, ...lists }: WorkPackage): readonly string[] {
  const { leads, recommendations, themeIds } = lists;
  return [number, name, partners, start, rawPriority, subtopics, ...leads, ...recommendations, ...themeIds];
}
