/** Which column of a table of ours is which, by what stands above them. */
import type { Area } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import type { Named } from "../../../domain/definition/definition";
import { identify, identifyWords, isUnit } from "../../../domain/definition/identity";
import { idsOf, type SheetFacts } from "../../sheets/sheet";
import { type Latest, latestPer, oncePer } from "../../../domain/kept";
import { coreWords } from "../../sheets/headings";
import { textOf } from "../../cells/sheet-index";

type Columned<Id extends string> = Pick<SheetFacts<Id>, "columns">;

/** @param unit what those who are scored are called. By title first: a heading of somebody's own may be what we call a column otherwise. */
export function columnsIn<Id extends string>(
  sheet: Columned<Id>,
  cells: readonly Cell[],
  unit?: string,
): ReadonlyMap<Id, number> {
  return cells.length === 0
    ? new Map()
    : (inRow(sheet.columns)(cells, [unit], () => among(sheet, cells, unit)) as ReadonlyMap<Id, number>);
}

/** Asked for each row that may be a header, by whoever looks for a table of ours. */
const inRow = oncePer<SheetFacts["columns"], Latest<readonly Cell[], ReadonlyMap<string, number>>>(latestPer);

function among<Id extends string>(
  sheet: Columned<Id>,
  cells: readonly Cell[],
  unit: string | undefined,
): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  const taken = new Set<number>();
  const take = (idOf: (text: string) => Id | undefined) => {
    for (const cell of cells) {
      const text = taken.has(cell.column) ? "" : textOf(cell);
      const id = text === "" || text.length > LONGEST ? undefined : idOf(text);
      if (id === undefined || found.has(id)) continue;
      found.set(id, cell.column);
      taken.add(cell.column);
    }
  };
  const ids = idsOf(sheet);
  take((text) =>
    isUnit(text, { ...(unit !== undefined && { unit }) }) ? ids.find((id) => sheet.columns[id].ofUnit) : undefined,
  );
  take((text) => ids.find((id) => sheet.columns[id].title === text));
  const named = namedColumns(sheet.columns);
  take((text) => (identify(text, named) ?? identifyWords(coreWords(text), named))?.id as Id | undefined);
  take((text) => ids.find((id) => sheet.columns[id].means?.(text)));
  return found;
}

interface Retitled<Id extends string> {
  readonly ids: readonly Id[];
  readonly top: readonly Cell[];
  readonly within: Area;
}

/** Columns under other words, where as many stand between the same neighbours as there were. */
export function withRetitled<Id extends string>(
  known: ReadonlyMap<Id, number>,
  { ids, top, within }: Retitled<Id>,
): ReadonlyMap<Id, number> {
  const found = new Map(known);
  const taken = new Set(known.values());
  for (let from = 0; from < ids.length; from++) {
    const next = ids.findIndex((id, index) => index >= from && known.has(id));
    const to = next < 0 ? ids.length : next;
    const lost = ids.slice(from, to);
    const left = known.get(ids[from - 1] ?? lost[0] ?? ("" as Id)) ?? within.column - 1;
    const right = known.get(ids[to] ?? ("" as Id)) ?? within.column + within.columns;
    const free = top.filter(({ column }) => column > left && column < right && !taken.has(column));
    const headed = free.filter((cell) => textOf(cell) !== "");
    if (headed.length === lost.length) lost.forEach((id, index) => found.set(id, headed[index]?.column ?? -1));
    from = to;
  }
  return found;
}

/** As a heading is; of a long text it need not be asked. */
export const LONGEST = 60;

const namedColumns = oncePer((columns: SheetFacts["columns"]): readonly Named[] =>
  Object.entries(columns).map(([id, { title, aliases = [] }]) => ({ id, name: title, aliases })),
);

/**
 * A table that is drawn by hand: each column is exactly what stands above it, and of two that are called the same, the first counts.
 * One of ours is also the one that stands where it was, and none that stands outside of the table.
 */
export function columnsByPlace({ ids, top, within }: Retitled<string>): ReadonlyMap<string, number> {
  const headed = [...top].reverse().map((cell) => [textOf(cell), cell.column] as const);
  const ours = new Set(ids);
  const others = headed.filter(([text]) => !ours.has(text));
  const inside = headed.filter(([text, column]) => ours.has(text) && column < within.column + within.columns);
  return new Map([...others, ...withRetitled(new Map(inside), { ids, top, within })]);
}
