/** From the cells that a bundle writes to a change of a workbook, each with a format in which its number shows. */
import type { CellWrite, Change } from "../host/host";
import type { Plan } from "../host/plan";
import type { Snapshot } from "../host/snapshot";
import { cellAt, numberOver } from "../layout/number-cell";
import type { BundleWrites } from "../layout/plan/bundle-writes";
import type { BundleWrite } from "../layout/plan/wanted";

export interface BundleChangeInput extends Pick<BundleWrites, "writes" | "lists"> {
  readonly plan: Plan;
}

export function changeOf(workbook: Snapshot, { plan, writes, lists }: BundleChangeInput): Change {
  return {
    plan,
    lists,
    read: workbook,
    cells: writes.map((write): CellWrite => {
      const { value, sheet, row, column } = write;
      const cell = cellAt(write, workbook);
      // A score that had become a date would stay one; dates on Toelichting are numbers that are meant to be.
      return typeof value === "number" && cell !== undefined && isScore(write)
        ? numberOver({ sheet, row, column }, value, cell)
        : { sheet, row, column, value };
    }),
  };
}

function isScore(write: BundleWrite & { readonly about?: { readonly kind: string } }): boolean {
  return write.about?.kind === "score" || write.about?.kind === "fte";
}
