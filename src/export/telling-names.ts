/** Names that stand on every page, and that tell how many people work somewhere: nobody can leave them out, so nothing is made. */
import { tellsHeadCount } from "../layout/words/told-counts";
import { PERIOD } from "../layout/dutch";
import { legende } from "../layout/sheets/legende";
import type { Measured } from "./measured";

/** @returns where they stand, in the words of the workbook */
export function namesThatTell(
  { definition, period }: Pick<Measured, "definition" | "period">,
  globalPeriod: string,
): readonly string[] {
  const { id, name, unit = "", levels, themes, cities } = definition;
  const all: readonly (readonly [where: string, ...texts: readonly string[]])[] = [
    [PERIOD, period, globalPeriod],
    [legende.definition, id, name, unit],
    [legende.levels, ...levels.flatMap((level) => [level.name, level.meaning])],
    [legende.themes, ...themes.flatMap((theme) => [theme.id, theme.name])],
    [legende.cities, ...cities.flatMap((city) => [city.id, city.name, city.nis ?? ""])],
  ];
  return all.filter(([, ...texts]) => texts.some(tellsHeadCount)).map(([where]) => where);
}
