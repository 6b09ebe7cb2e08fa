/**
 * The top of Prioritering as cells to write: into an Aanbevelingen that is empty, and as the priority of packages that have none yet. What
 * somebody wrote is never written over: it refuses, or it is told. Pure.
 */
import type { CellWrite } from "../../host/host";
import type { Snapshot } from "../../host/snapshot";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Placed } from "../../domain/prioritisation/top";
import { partsOf, type Priority } from "../../domain/summary/summary";
import { findTable } from "../names";
import { heldOf } from "../cells/sheet-index";
import { numberInto } from "../number-cell";
import { tableHere } from "../parse/own/own-table";
import type { OwnTable } from "../parse/own/table-under";
import { aanbevelingen, type RecommendationColumn, recommendationIn } from "../sheets/aanbevelingen";
import { asNumber } from "../sheets/fields";
import { werkpakketten } from "../sheets/werkpakketten";

export type TopWrites =
  | {
      readonly writes: readonly CellWrite[];
      /** How many recommendations, and how many priorities, come to stand there. */
      readonly recommendations: number;
      readonly priorities: number;
      /** Packages whose priority is another than the urgency of what they hold: left as they are. */
      readonly different: readonly Different[];
    }
  | { readonly refused: "undecided" | "nothing" | "occupied" | "no-place" }
  /** Too few rows are free: a protected sheet takes nothing below its own. */
  | { readonly refused: "no-room"; readonly needed: number; readonly free: number };

export interface Different {
  readonly name: string;
  readonly priority: string;
  readonly urgency: Priority;
}

interface TopInput {
  readonly workbook: Snapshot;
  readonly definition: AssessmentDefinition;
}

export function topWrites(placed: readonly Placed[], input: TopInput): TopWrites {
  const top = placed.filter(({ verdict }) => verdict === "in").map(({ candidate }) => candidate);
  if (placed.some(({ verdict }) => verdict === "open")) return { refused: "undecided" };
  if (top.length === 0) return { refused: "nothing" };
  const table = tableHere(aanbevelingen, input.workbook);
  if (!table) return { refused: "no-place" };
  const there = table.rows
    .map(({ at }) => recommendationIn(at, input))
    .filter(({ number, text }) => number + text !== "");
  const lineOf = (each: (typeof there)[number]) => JSON.stringify([each.number, each.themeId, each.text]);
  const wanted = new Set(top.map(lineOf));
  const isThere = there.length === top.length && there.every((each) => wanted.has(lineOf(each)));
  if (there.length > 0 && !isThere) return { refused: "occupied" };
  const recommendations = isThere ? { writes: [] } : intoAanbevelingen(top, table, input);
  if ("refused" in recommendations) return recommendations;
  const { writes, different } = intoWerkpakketten(top, input.workbook);
  return {
    ...{ writes: [...recommendations.writes, ...writes], priorities: writes.length, different },
    recommendations: isThere ? 0 : top.length,
  };
}

/** What people fill in. */
const FILLED = ["theme", "number", "recommendation"] as const;

type Top = readonly Placed["candidate"][];

type Filled = { readonly writes: readonly CellWrite[] } | Extract<TopWrites, { readonly refused: string }>;

/** Each in the row of its theme that is free, else in a row that is free altogether. */
function intoAanbevelingen(
  top: Top,
  table: OwnTable<RecommendationColumn>,
  { workbook, definition }: TopInput,
): Filled {
  const [theme, number, text] = FILLED.map((id) => table.columnOf(id));
  if (theme === undefined || number === undefined || text === undefined) return { refused: "no-place" };
  const last = lastRow(table, workbook);
  const used = new Set<number>();
  // What is calculated there leaves a row free.
  const held = new Set(
    table.rows.filter((row) => FILLED.some((id) => heldOf(row.cellAt(id)) !== "")).map(({ row }) => row),
  );
  const rowFor = (themeId: string): number => {
    const own = table.rows.find(
      (row) => !used.has(row.row) && recommendationIn(row.at, { definition }).themeId === themeId,
    );
    let free = own?.row ?? table.header + 1;
    while (!own && (held.has(free) || used.has(free))) free++;
    used.add(free);
    return free;
  };
  const placed = top.map((each) => ({ ...each, row: rowFor(each.themeId) }));
  const free = placed.filter(({ row }) => row <= last).length;
  if (free < top.length) return { refused: "no-room", needed: top.length, free };
  const writes = placed.flatMap((each) => {
    const at = { sheet: table.sheet, row: each.row };
    const named = asNumber(each.number);
    return [
      { ...at, column: theme, value: nameIn(definition.themes, each.themeId) },
      typeof named === "number"
        ? numberInto({ ...at, column: number }, named, workbook)
        : { ...at, column: number, value: named },
      { ...at, column: text, value: each.text },
    ];
  });
  return { writes };
}

/** Of those that were made to be filled in: by its name, else by what stands in them, which the formulas of free rows do too. */
function lastRow({ sheet, header, rows }: OwnTable<RecommendationColumn>, workbook: Snapshot): number {
  const named = findTable(aanbevelingen.table, workbook);
  const end = named?.sheet === sheet ? named.area.row + named.area.rows - 1 : header;
  return rows.reduce((last, { row }) => Math.max(last, row), end);
}

/** As soon as the soonest of what it holds. */
function intoWerkpakketten(top: Top, workbook: Snapshot) {
  const urgencyOf = new Map(
    top.flatMap(({ number, urgency }) => (urgency === null ? [] : [[number, urgency] as const])),
  );
  const writes: CellWrite[] = [];
  const different: Different[] = [];
  for (const row of tableHere(werkpakketten, workbook)?.rows ?? []) {
    const urgencies = partsOf(row.at("recommendation")).flatMap((number) => urgencyOf.get(number) ?? []);
    const [urgency] = [...urgencies].sort((a, b) => a - b);
    const at = row.placeOf("priority");
    if (urgency === undefined || !at) continue;
    const priority = heldOf(row.cellAt("priority"));
    if (priority === "") writes.push(numberInto(at, urgency, workbook));
    else if (priority !== String(urgency)) different.push({ name: row.at("package"), priority, urgency });
  }
  return { writes, different };
}
