/** The summary without what is confidential in it. */
import type { Named } from "../domain/definition/definition";
import { isConfidential } from "../domain/publication/confidential-text";
import type { Summary, WorkPackage } from "../domain/summary/summary";

export interface OpenSummary {
  readonly open: Summary;
  /** What is left out, as it is named on its sheet. */
  readonly closed: readonly string[];
}

/** @param themes those that may be shown. */
export function openSummary({ recommendations, workPackages }: Summary, themes: readonly Named[]): OpenSummary {
  const isOpenTheme = (themeId: string) => themes.some(({ id }) => id === themeId);
  const isOpen = (texts: readonly string[]) => !texts.some(isConfidential);
  const open = recommendations.filter(({ themeId, text }) => isOpenTheme(themeId) && isOpen([text]));
  const closed = recommendations.filter((each) => !open.includes(each)).map(({ number }) => number);
  const packages = workPackages.filter((each) => isOpen(textsOf(each)));
  return {
    open: {
      recommendations: open,
      workPackages: packages.map((each) => ({
        ...each,
        themeIds: each.themeIds.filter(isOpenTheme),
        recommendations: each.recommendations.filter((number) => !closed.includes(number)),
      })),
    },
    closed: [
      ...closed.map((number) => `Aanbevelingen, ${number}`),
      ...workPackages.filter((each) => !packages.includes(each)).map(({ number }) => `Werkpakketten, ${number}`),
    ],
  };
}

function textsOf({ name, partners, start, rawPriority, leads }: WorkPackage): readonly string[] {
  return [name, partners, start, rawPriority, ...leads];
}
