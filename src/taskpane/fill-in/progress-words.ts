/** How far one is, in words: "volledig" only where a score is filled in and counts. Pure. */
import type { Locale } from "../../locales/locale";
import type { Progress, ThemeProgress } from "../view/places";

/** @example cityText(progress, nl) // "Gent: 3 van 8 thema's"; empty where there are several cities */
export function cityText({ city, themes, absent }: Progress, { pane }: Locale): string {
  const done = themes.filter(isDone).length;
  return city ? `${city.name}: ${pane.progress.ofThemes(done, themes.length + absent.length)}` : "";
}

export function themeText(theme: ThemeProgress, { city, unit }: Progress, { pane, cityStatuses }: Locale): string {
  if (!city) return pane.progress.ofCities(theme.filled, theme.all, unit);
  if (theme.contested > 0) return cityStatuses.conflict;
  return isDone(theme) ? pane.progress.complete : "";
}

function isDone({ filled, all }: ThemeProgress): boolean {
  return filled === all;
}
