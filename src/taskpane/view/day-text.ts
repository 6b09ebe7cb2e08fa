/** A day as the sheets write it. Pure. @example dayText("2026-10-01") // "01/10/2026" */
export function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}
