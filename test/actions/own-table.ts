/** Small workbooks on an embedded Excel: a city's own table, by its rows. */
import type { Cell } from "../../src/host/snapshot";
import { inspect, type Inspection } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { live, type Live, liveWith } from "../host/office/live";

export const input = { builtIn: klimaatgovernance };

/** A sheet "Blad1" with these rows from A1. */
export function book(...rows: readonly (readonly (string | number | Partial<Cell>)[])[]): Live {
  if (rows.length === 0) return live({ timeout: 5000 });
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const cell = typeof value === "object" ? value : { value };
      return cell.value === "" ? [] : [{ row: index, column, value: null, ...cell }];
    }),
  );
  return liveWith([{ name: "Blad1", cells }], { timeout: 5000 });
}

export const HEADER = ["Stad", "Strategie", "Aanpak", "Monitoring"] as const;

export function look({ host }: Live): Promise<Inspection> {
  return inspect(host, input);
}

/** What a cell holds now. */
export async function valueAt({ host }: Live, sheet: string, [row, column]: readonly [number, number]) {
  const { sheets } = await host.read();
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column);
}
