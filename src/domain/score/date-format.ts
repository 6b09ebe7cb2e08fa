/** Telling a date from a number: in a workbook only the number format does. */

/**
 * Does this en-US format code show a date?
 * Quoted text, escaped characters and `[...]` (colours, locales) are no part of the pattern; of what is left, a `y`, `d`
 * or `m` makes a date. A time alone (`h:mm`, `mm:ss`) or a lapse of time (`[h]:mm`, the only `[` that stays) does not.
 * @example isDateFormat("d-mmm") // true: what nl-BE Excel gives a typed 2.5
 * @example isDateFormat('0.0" mnd"') // false
 */
export function isDateFormat(code: string): boolean {
  const pattern = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^[\]]*\]/gi, "").toLowerCase();
  return /[yd]/.test(pattern) || (pattern.includes("m") && !/[hs[]/.test(pattern));
}

const DAY = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was (Lotus 1-2-3 thought so, and Excel agreed). */
const LEAP_BUG = 60;

/**
 * The calendar day of a serial number, in UTC; `undefined` outside Excel's years 1900 to 9999.
 * @param base the workbook's date base: 1900, or 1904 on workbooks that began on an old Mac.
 */
export function dateOfSerial(serial: number, base: 1900 | 1904): Date | undefined {
  const whole = Math.floor(serial);
  const days = base === 1900 && whole < LEAP_BUG ? whole + 1 : whole;
  const date = new Date((base === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + days * DAY);
  const year = date.getUTCFullYear();
  return serial >= 0 && year >= 1900 && year <= 9999 ? date : undefined;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The serial number of a day, base 1900; any other text as it is.
 * @example serialOf("2026-05-02") // 46144
 */
export function serialOf(day: string): number | string {
  const [, year, month, date] = ISO_DAY.exec(day) ?? [];
  if (year === undefined) return /^\d{4,5}$/.test(day) ? Number(day) : day;
  return (Date.UTC(Number(year), Number(month) - 1, Number(date)) - Date.UTC(1899, 11, 30)) / DAY;
}
