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

/** Names beyond these make no sentence any more. */
const FEW = 3;

/** @example fewOf(["Aalst", "Brugge", "Genk", "Gent", "Leuven"]) // "Aalst, Brugge, Genk and 2 others" */
export function fewOf(names: readonly string[]): string {
  const others = names.length - FEW;
  return listed(others > 1 ? [...names.slice(0, FEW), `${others} others`] : names);
}
