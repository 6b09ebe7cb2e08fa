/** Words that screens and sheets share, in Dutch. */
import type { Severity } from "../../domain/finding";
import type { CityStatus } from "../../domain/measurement/city-status";

export const severities: Readonly<Record<Severity, string>> = { error: "fout", warning: "let op", info: "ter info" };

export const cityStatuses: Readonly<Record<CityStatus, string>> = {
  complete: "volledig",
  partial: "gedeeltelijk",
  "no-scores": "zonder scores",
  missing: "ontbreekt",
  conflict: "tegenspraak",
};

/** @example listed(["Aalst", "Gent", "Genk"]) // "Aalst, Gent en Genk" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1) ?? ""}`;
}
