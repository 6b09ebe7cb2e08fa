/** How far one is, in words: a theme is done only where a score is filled in and counts. Pure. */
import type { Locale } from "../../locales/locale";
import type { Progress, ThemeProgress } from "../view/places";

/** @example cityText(progress, nl) // "Gent: 3 van 8 thema's"; empty where there are several cities */
export function cityText({ city, themes, absent }: Progress, { pane }: Locale): string {
  const done = themes.filter(({ filled, all }) => filled === all).length;
  return city ? `${city.name}: ${pane.progress.ofThemes(done, themes.length + absent.length)}` : "";
}

/** @example themeText(theme, progress, nl) // "3 van 13 steden" */
export function themeText({ filled, all }: ThemeProgress, { unit }: Progress, { pane }: Locale): string {
  return pane.progress.ofCities(filled, all, unit);
}

/** What to do where no score is chosen: one city may have a form and no table. */
export function chooseText({ city, themes }: Pick<Progress, "city" | "themes">, { pane }: Locale): string {
  return city ? pane.score.chooseOfOne(themes.some(({ next }) => next)) : pane.score.choose;
}
