/** What people chose, laid over a table: what they pointed at is read, or never is. */
import type { Area } from "../../../host/area";
import { isEmptyCell } from "../../parse/figures";
import { coverOf } from "../../parse/merged-cells";
import type { Position, SheetIndex } from "../../parse/sheet-index";
import type { Candidate } from "../table";
import { type Choice, type Outcome, type RememberedWay, signatureOf, type Use } from "./way";

/** What a person said of a candidate in this workbook; `undefined` where nobody said anything. */
export function chosenUse(index: SheetIndex, candidate: Candidate, choices: readonly Choice[]): Use | undefined {
  const own = choices.filter(({ sheet }) => sheet === index.sheet.name);
  if (own.length === 0) return undefined;
  const filled = candidate.cells.map(({ cell }) => cell).filter((cell) => !isEmptyCell(index.at(cell)));
  const cells = filled.length > 0 ? filled : candidate.cells.map(({ cell }) => cell);
  return own.find(({ areas }) => cells.length > 0 && cells.every((cell) => isWithin(index, cell, areas)))?.use;
}

function isWithin(index: SheetIndex, cell: Position, areas: readonly Area[]): boolean {
  const cover = coverOf(index, cell);
  return [cell, ...(cover ? [cover] : [])].some(({ row, column }) =>
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    ),
  );
}

/** A table of the same shape as one in which someone chose before is read in the same way. */
export function remembered(outcome: Outcome, ways: readonly RememberedWay[]): Outcome {
  if (outcome.kind !== "compete") return outcome;
  const among = outcome.candidates.map(signatureOf).sort();
  const way = ways.find(
    (each) =>
      each.among.length === among.length && each.among.every((signature, position) => signature === among[position]),
  );
  if (!way) return outcome;
  const meant = outcome.candidates.filter((candidate) => signatureOf(candidate) === way.headings);
  return way.use === "score" && meant.length > 0
    ? { kind: "read", candidates: meant, by: "memory", rivals: meant }
    : outcome;
}
