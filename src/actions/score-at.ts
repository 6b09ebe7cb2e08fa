/** Score cells by their addresses, and what was read in them. Pure. */
import { placeKey } from "../consolidation/candidates";
import { oncePer } from "../domain/kept";
import type { Score } from "../domain/score/score";
import { cellName } from "../host/a1";
import type { CellAddress } from "../host/area";
import type { LocatedScore, ScorePlace, WorkbookReading } from "../layout/parse/reading";
import type { Inspection } from "./inspect";

type Read = Pick<Inspection, "reading">;

/** The score cell at an address; `undefined` when it is none. */
export function placeAt({ reading }: Read, cell: CellAddress | undefined): ScorePlace | undefined {
  return cell && indexOf(reading).places.get(addressKey(cell));
}

/** What was read at a score cell; `undefined` for a blank one. */
export function scoreAt({ reading }: Read, place: ScorePlace): Score | undefined {
  return indexOf(reading).scores.get(keyOf(place));
}

/** By `placeKey`. */
interface CellIndex {
  readonly places: ReadonlyMap<string, ScorePlace>;
  readonly scores: ReadonlyMap<string, Score>;
}

/** Thousands of cells are asked for after each edit: a reading is gone through once. */
const indexOf = oncePer((reading: WorkbookReading): CellIndex => {
  const places = new Map<string, ScorePlace>();
  const scores = new Map<string, Score>();
  // Of two that are the same, the first counts.
  for (const place of [...reading.places].reverse()) places.set(keyOf(place), place);
  for (const located of [...reading.scores].reverse()) scores.set(sourceKey(located), located.score);
  return { places, scores };
});

/** Of what did not change, the places and scores are the very same after an edit. */
const keyOf = oncePer(addressKey);
const sourceKey = oncePer(({ source }: LocatedScore) => placeKey(source));

function addressKey({ sheet, row, column }: CellAddress): string {
  return placeKey({ sheet, cell: cellName(row, column) });
}
