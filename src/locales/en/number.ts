/** @example number(2.75) // "2.75" */
export function number(value: number): string {
  return String(value);
}
