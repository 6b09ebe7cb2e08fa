/** @example listed(["Aalst", "Gent", "Genk"]) // "Aalst, Gent and Genk" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
