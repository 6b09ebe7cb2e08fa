/** What somebody did to a workbook since it was opened: the cells that hold something else, and what else is otherwise. */
import { addressKey, positionKey } from "../../src/host/area";
import type { NameSnapshot, Snapshot } from "../../src/host/snapshot";
import type { Table, WorkbookData } from "../odoo/model";
import type { OdooEngine } from "../odoo/odoo-engine";
import type { World } from "../world";
import { type PlannedLooks, plannedLooks } from "./standing/sheet";
import type { Written } from "./written-cells";

/** A workbook as it stood at one moment: its cells, and all else that the spreadsheet and the records know of it. */
export interface Standing {
  readonly workbook: Snapshot;
  /** By the name of a sheet and what it is about, in one text each. */
  readonly state: ReadonlyMap<string, ReadonlyMap<Aspect, string>>;
  /** What its sheets look like at the moment that it is asked. */
  readonly looks: () => PlannedLooks;
}

/** In the words in which it is told. */
export type Aspect = (typeof ASPECTS)[keyof typeof ASPECTS];

/** What the engine or the records keep of a sheet, by the word for it. What is not here is the contents of its cells, or only on screen. */
const ASPECTS = {
  styles: "opmaak",
  formats: "getalnotaties",
  borders: "randen",
  merges: "samengevoegde cellen",
  rows: "rijhoogten of verborgen rijen",
  cols: "kolombreedten of verborgen kolommen",
  conditionalFormats: "kleurregels",
  dataValidationRules: "invoerregels",
  validations: "invoerregels",
  figures: "grafieken",
  charts: "grafieken",
  tables: "filters",
  isVisible: "zichtbaarheid van bladen",
  veryHidden: "zichtbaarheid van bladen",
  panes: "vastgezette titels",
  areGridLinesVisible: "rasterlijnen",
  headerGroups: "groepering",
  color: "tabkleuren",
  tabColour: "tabkleuren",
  protection: "bladbeveiliging",
  locks: "bladbeveiliging",
  notes: "opmerkingen",
  page: "afdrukinstellingen",
} as const;

/** @param workbook as the engine reads it at this moment */
export function standing(
  { engine, records }: Pick<World, "records"> & { engine: unknown },
  workbook: Snapshot,
): Standing {
  const { model, putAside } = engine as Pick<OdooEngine, "model" | "putAside">;
  const data = model._exportData(false);
  return {
    workbook,
    looks: () => {
      const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
      const names = new Set(visible.map(({ name }) => name));
      // What was put aside has the looks of every cell: what else is told of them leaves out what makes no difference now.
      return plannedLooks(JSON.parse(putAside().workbook) as WorkbookData, records, names);
    },
    state: new Map(
      data.sheets.map((sheet) => {
        const [held, record]: readonly object[] = [sheet, records.sheet(sheet.id)];
        const found = new Map<Aspect, string>();
        for (const [key, aspect] of Object.entries(ASPECTS)) {
          const value = ((held && key in held ? held : record) as Readonly<Record<string, unknown>>)[key];
          const table = key === "styles" || key === "formats" || key === "borders" ? data[key] : undefined;
          found.set(
            aspect,
            `${found.get(aspect) ?? ""}${JSON.stringify(table ? meant(value, table) : (value ?? null))}`,
          );
        }
        return [sheet.name, found] as const;
      }),
    ),
  };
}

/** By zone what it looks like, whatever number that has. */
function meant(zones: unknown, table: Table): unknown {
  return Object.entries((zones ?? {}) as Record<string, number>)
    .map(([zone, number]) => [zone, table[number]])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

export interface Changes {
  /** By sheet, of those that were there. */
  readonly cells: ReadonlyMap<string, readonly Written[]>;
  /** Names of sheets that came. */
  readonly added: readonly string[];
  /** Names of sheets that went, or are called otherwise now. */
  readonly gone: readonly string[];
  readonly newNames: readonly NameSnapshot[];
  readonly goneNames: readonly NameSnapshot[];
  /** What else is otherwise on the sheets that were there, in words, each once. */
  readonly otherwise: readonly string[];
}

export function changesSince(then: Standing, now: Standing): Changes {
  const before = new Map(then.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const names = now.workbook.sheets.map(({ name }) => name);
  const cells = new Map<string, readonly Written[]>();
  const otherwise = new Set<string>();
  for (const sheet of now.workbook.sheets) {
    const was = before.get(sheet.name);
    if (!was) continue;
    const changed = changedCells(was.cells, sheet.cells);
    if (changed.length > 0) cells.set(sheet.name, changed);
    const state = now.state.get(sheet.name);
    for (const [aspect, held] of then.state.get(sheet.name) ?? [])
      if (state?.get(aspect) !== held) otherwise.add(aspect);
  }
  const stay = then.workbook.sheets.map(({ name }) => name).filter((name) => names.includes(name));
  if (stay.join("\n") !== names.filter((name) => before.has(name)).join("\n")) otherwise.add("volgorde van bladen");
  const [were, are] = [then.workbook.names, now.workbook.names].map((all) => new Set(all.map(nameKey)));
  return {
    cells,
    added: names.filter((name) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !names.includes(name)),
    newNames: now.workbook.names.filter((name) => !were?.has(nameKey(name))),
    goneNames: then.workbook.names.filter((name) => !are?.has(nameKey(name))),
    otherwise: [...otherwise],
  };
}

function nameKey({ name, sheet = "", refersTo }: NameSnapshot): string {
  return addressKey({ sheet: `${sheet}\n${name}\n${refersTo}`, row: 0, column: 0 });
}

function changedCells(was: readonly Written[], is: readonly Written[]): readonly Written[] {
  const [before, after] = [was, is].map((cells) => new Map(cells.map((cell) => [positionKey(cell), cell])));
  const changed: Written[] = [];
  for (const cell of is) {
    const former = before?.get(positionKey(cell));
    const sameFormula = cell.formula === former?.formula;
    if (sameFormula && JSON.stringify(cell.value) === JSON.stringify(former?.value ?? null)) continue;
    const { row, column, value, formula } = cell;
    changed.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula, ...(sameFormula && { recalculated: true as const }) }),
    });
  }
  for (const { row, column, value, formula } of was)
    if (!after?.has(positionKey({ row, column })) && (value !== null || formula !== undefined))
      changed.push({ row, column, value: null });
  return changed;
}
