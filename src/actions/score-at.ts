/** Score cells by their addresses, and what was read in them. Pure. */
import { oncePer } from "../domain/kept";
import type { Finding } from "../domain/finding";
import type { Score } from "../domain/score/score";
import { cellName, parseCell } from "../host/a1";
import type { CellAddress } from "../host/area";
import type { LocatedScore, ScorePlace, WorkbookReading } from "../layout/parse/reading";
import type { Inspection } from "./inspect";

type Read = Pick<Inspection, "reading">;

/** The score cell at an address; `undefined` when it is none. */
export function placeAt({ reading }: Read, cell: CellAddress | undefined): ScorePlace | undefined {
  return cell && indexOf(reading).places.at(cell);
}

/** What was read at a score cell; `undefined` for a blank one. */
export function scoreAt({ reading }: Read, place: ScorePlace): Score | undefined {
  return indexOf(reading).scores.at(place);
}

/** What the check says of a score cell. */
export function foundAt({ reading }: Read, { sheet, row, column }: ScorePlace): readonly Finding[] {
  const cell = cellName(row, column);
  return reading.findings.filter((each) => each.sheet === sheet && each.cell === cell);
}

/** Thousands of cells are asked for after each edit: a reading is gone through once. */
const indexOf = oncePer((reading: WorkbookReading) => {
  const places = new PerCell<ScorePlace>();
  const scores = new PerCell<Score>();
  for (const place of reading.places) places.put(place, place);
  for (const located of reading.scores) {
    const at = addressOf(located);
    if (at) scores.put(at, located.score);
  }
  return { places, scores };
});

/** Of what did not change, the scores are the very same after an edit. */
const addressOf = oncePer(({ source: { sheet, cell } }: LocatedScore): CellAddress | undefined => {
  const at = parseCell(cell);
  return at && { sheet, ...at };
});

/** By sheet, row and column: a text for each of thousands of cells took most of what is shown after an edit. */
class PerCell<Of> {
  readonly #sheets = new Map<string, Map<number, Map<number, Of>>>();

  at({ sheet, row, column }: CellAddress): Of | undefined {
    return this.#sheets.get(sheet)?.get(row)?.get(column);
  }

  /** Of two at the same cell, the first counts. */
  put({ sheet, row, column }: CellAddress, what: Of): void {
    const rows = madeIn(this.#sheets, sheet);
    const cells = madeIn(rows, row);
    if (!cells.has(column)) cells.set(column, what);
  }
}

function madeIn<Key, Inner>(of: Map<Key, Map<number, Inner>>, key: Key): Map<number, Inner> {
  const known = of.get(key);
  if (known) return known;
  const made = new Map<number, Inner>();
  of.set(key, made);
  return made;
}
