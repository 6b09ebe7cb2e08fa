/** Filling in one score cell from the pane: a number on the scale, "n.v.t.", or nothing. */
import type { CellWrite, LiveHost } from "../host/host";
import { numberInto } from "../layout/number-cell";
import type { ScorePlace } from "../layout/parse/reading";
import type { Inspection } from "./inspect";

export interface FillIn {
  readonly inspection: Inspection;
  readonly place: ScorePlace;
  /** A text is for "not applicable"; `null` empties the cell. */
  readonly value: number | string | null;
}

export async function fillIn(host: LiveHost, { inspection, place, value }: FillIn): Promise<void> {
  const { sheet, row, column } = place;
  const write: CellWrite =
    typeof value === "number" ? numberInto(place, value, inspection.workbook) : { sheet, row, column, value };
  await host.write([write], inspection.workbook);
}
