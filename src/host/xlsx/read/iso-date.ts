/** ISO 8601 dates, which Strict files may hold in cells, as serial numbers. Pure. */
import type { Snapshot } from "../../snapshot";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY_MS = 86_400_000;
/** Excel believes that 29 February 1900 existed, so serials before it are one lower than the days that passed. */
const FIRST_OF_MARCH_1900 = 61;

export interface SerialDate {
  readonly serial: number;
  /** en-US format code for a cell that has no date format of its own. */
  readonly numberFormat: string;
}

/**
 * `undefined` for anything that is no date of the calendar that starts at the date base.
 * @example serialDate("2024-05-02", 1900) // { serial: 45414, numberFormat: "m/d/yyyy" }
 */
export function serialDate(text: string, dateBase: Snapshot["dateBase"]): SerialDate | undefined {
  const [found, year, month, day, hour, minute, second] = ISO.exec(text) ?? [];
  if (!found || (year === undefined && hour === undefined)) return undefined;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (time >= 1) return undefined;
  if (year === undefined) return { serial: time, numberFormat: "h:mm:ss" };
  const date = dayNumber({ year: Number(year), month: Number(month), day: Number(day) }, dateBase);
  if (date === undefined) return undefined;
  return { serial: date + time, numberFormat: hour === undefined ? "m/d/yyyy" : "m/d/yyyy h:mm" };
}

function dayNumber(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  dateBase: Snapshot["dateBase"],
): number | undefined {
  const moment = Date.UTC(year, month - 1, day);
  if (new Date(moment).getUTCDate() !== day || month > 12) return undefined;
  const days = (moment - (dateBase === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY_MS;
  const serial = dateBase === 1900 && days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return serial < 0 ? undefined : serial;
}
