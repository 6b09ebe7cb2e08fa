/** @example counted(1000) // "1.000" */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
