/** What may be the score, called by where it stands on its sheet. */
import type { Finding } from "../../domain/finding";
import { listed } from "../dutch";

const MOST = 6;

/** @example "Kolom B (“Score team”) en kolom C (“Score directie”)"; empty where nothing is told apart */
export function rivalsNamed({ rivals = [] }: Finding): string {
  const names = rivals.map(({ heading, range }) =>
    heading === "" ? placeName(range) : `${placeName(range)} (“${heading}”)`,
  );
  const shown = names.slice(0, MOST);
  const text = listed(shown);
  return text.slice(0, 1).toUpperCase() + text.slice(1) + (names.length > shown.length ? " en andere" : "");
}

/** "B4:B11" is column B, "B3:I3" is row 3; cells apart are named as they are. */
function placeName(range: string): string {
  const [, from = "", top = "", to = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (from !== "" && from === to) return `kolom ${from}`;
  if (top !== "" && top === bottom) return `rij ${top}`;
  const [first = range, ...others] = range.split(",");
  return others.length > 0 ? `${first} en verder` : `${range.includes(":") ? "cellen" : "cel"} ${first}`;
}
