/** How English writes numbers and lists of names. */

/** @example counted(1000) // "1,000" */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** @example number(2.75) // "2.75" */
export function number(value: number): string {
  return String(value);
}

/** @example listed(["Aalst", "Gent", "Genk"]) // "Aalst, Gent and Genk" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
