/** @example counted(1000) // "1.000" */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** @example number(2.75) // "2,75" */
export function number(value: number): string {
  return String(value).replace(".", ",");
}
