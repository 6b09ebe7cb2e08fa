/** Dutch as every sheet of ours says it, and what is said of a sheet: numbers, lists of names, statuses. */
import { isDay } from "../domain/day";
import type { Severity } from "../domain/finding";
import type { CityStatus } from "../domain/measurement/city-status";

/** @example number(2.75) // "2,75" */
export function number(value: number): string {
  return String(value).replace(".", ",");
}

/** @example counted(1000) // "1.000" */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** @example day("2026-05-02") // "2/5/2026" */
export function day(date: string): string {
  return date.split("-").map(Number).reverse().join("/");
}

/** What stands in a cell where a score should, as one reads it there. @example inQuotes("2026-05-02") // "“2/5/2026”" */
export function inQuotes(raw: string): string {
  return `“${isDay(raw) ? day(raw) : raw}”`;
}

/** @example listed(["Aalst", "Gent", "Genk"]) // "Aalst, Gent en Genk" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1) ?? ""}`;
}

/** Names beyond these make no sentence any more. */
const FEW = 3;

/** The first few, and how many others: as many words as one more name. @example fewOf(["Aalst", "Brugge", "Genk", "Gent", "Leuven"]) // "Aalst, Brugge, Genk en 2 andere" */
export function fewOf(names: readonly string[]): string {
  const others = names.length - FEW;
  return listed(others > 1 ? [...names.slice(0, FEW), `${others} andere`] : names);
}

export const severities: Readonly<Record<Severity, string>> = {
  error: "fout",
  warning: "aandachtspunt",
  info: "opmerking",
};

export const cityStatuses: Readonly<Record<CityStatus, string>> = {
  complete: "volledig",
  partial: "gedeeltelijk",
  "no-scores": "zonder scores",
  missing: "ontbreekt",
  conflict: "tegenstrijdig",
};

/** Beside it stands which measurement this is. */
export const PERIOD = "Meting";

/** What kind of figures these are. */
export const NATURE = "zelfevaluatie, momentopname";

/** Excel takes 255 characters for a footer, its codes included; a definition may have any name. */
export function pageFooter(definition: string, period: string): string {
  return [definition, period, NATURE]
    .filter(Boolean)
    .map((text) => text.slice(0, 80))
    .join(" · ");
}
