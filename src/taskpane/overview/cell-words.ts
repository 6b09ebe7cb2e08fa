/** What a cell says in words, for whoever hears it: its score or why there is none, and what changed. Pure. */
import { inQuotes } from "../../layout/dutch";
import type { Locale } from "../../locales/locale";
import { type OverviewTexts, overviewTexts } from "../../locales/overview";
import type { MapCell } from "./map-cell";

/** @example cellText({ kind: "conflict", candidates: [3, 2.5], … }, nl) // "tegenstrijdige scores: 3 of 2,5" */
export function cellText(cell: Pick<MapCell, "kind" | "value" | "raw" | "candidates">, locale: Locale): string {
  const { kinds, said, or } = overviewTexts(locale);
  const { kind, value, raw, candidates } = cell;
  const number = value === null ? "" : locale.number(value);
  if (kind === "score") return number;
  const { meaning } = kinds[kind];
  if (kind === "approximate") return number === "" ? meaning : `${number}, ${meaning}`;
  if (kind === "conflict" && candidates.length > 0) return said(meaning, or(candidates.map(locale.number)));
  if (kind === "text" || kind === "unreadable") return said(meaning, inQuotes(raw));
  return meaning;
}

/** @example changeText({ change: 0.5, previous: 3 }, nl) // "0,5 hoger dan de vorige keer (3)" */
export function changeText({ change, previous }: Pick<MapCell, "change" | "previous">, locale: Locale): string {
  if (change === undefined || previous === undefined) return "";
  const { higher, lower, same } = overviewTexts(locale).map;
  const before = locale.number(previous);
  if (change === 0) return same(before);
  return (change > 0 ? higher : lower)(locale.number(Math.abs(change)), before);
}

/** What is seen of it: a number, or the sign of what stands there instead. */
export function signOf({ kind, value }: Pick<MapCell, "kind" | "value">, { number, pane }: Locale): string {
  const { kinds } = overviewTexts({ pane });
  if (kind === "approximate") return `${kinds.approximate.sign}${value === null ? "" : number(value)}`;
  return value === null ? (kind === "score" ? "" : kinds[kind].sign) : number(value);
}

/** By the names of the levels. @example levelText(2.5, …) // "tussen Ad hoc en Gestructureerde aanzet" */
export function levelText(
  band: { readonly lower: { readonly name: string }; readonly upper: { readonly name: string } } | undefined,
  { shares }: Pick<OverviewTexts, "shares">,
): string {
  if (!band) return "";
  const { lower, upper } = band;
  return lower === upper ? lower.name : shares.between(lower.name, upper.name);
}
