/** Of whom and of what something is, in words. Pure. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { type CitySubject, FTE } from "../../domain/definition/subject";
import type { Change } from "../../consolidation/consolidation";
import { titleOfWords } from "../../layout/sheets/said-words";
import type { Locale } from "../../locales/locale";

/** @example subjectText({ cityId: "gent", subjectId: "aanpak" }, …) // "Gent · Aanpak" */
export function subjectText(
  { cityId, subjectId, field }: CitySubject & Pick<Change, "field">,
  { cities, themes }: AssessmentDefinition,
  { pane }: Pick<Locale, "pane">,
): string {
  const city = nameIn(cities, cityId);
  if (field) return `${city} · ${titleOfWords({ subjectId, field }, { themes })}`;
  return subjectId === FTE.id ? pane.check.fteOf(city) : pane.scoreOf(city, nameIn(themes, subjectId));
}
