/**
 * What stands beside a city's scores and has a place of its own on our sheets: what it aims at, and what it scored before. Only where
 * its scores are read, and only figures on their scale; of two columns that say otherwise, neither is taken.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { explained } from "../../domain/measurement/explanation";
import { latestPer } from "../../domain/kept";
import { cellName } from "../../host/a1";
import type { Position } from "../../host/area";
import { isEmptyCell } from "../cells/figures";
import type { SheetIndex } from "../cells/sheet-index";
import type { LocatedExplanation } from "../located";
import { type Decided, inRole } from "./decide/decide-table";
import { type Held, heldBy } from "./decide/held";
import { byYear } from "./decide/years";
import type { TableToRead } from "./read-table";

const FIELDS = ["target", "previous"] as const;

export function explanationsBeside(
  tables: readonly TableToRead[],
  definition: AssessmentDefinition,
): readonly LocatedExplanation[] {
  return tables.flatMap((table) =>
    table.decided.flatMap((each) =>
      besideBefore(each, [table.cityId, table.years, definition], () => besideOf(each, table, definition)),
    ),
  );
}

/** Of a city of which the very same was decided. */
const besideBefore = latestPer<Decided, readonly LocatedExplanation[]>();

function besideOf(
  { outcome, used }: Decided,
  table: TableToRead,
  definition: AssessmentDefinition,
): readonly LocatedExplanation[] {
  const cityId = used[0]?.candidate.city?.id ?? table.cityId;
  if (outcome.kind !== "read" || cityId === undefined) return [];
  const said = used.filter(({ use }) => use !== "aside").map(({ candidate, use }) => inRole(candidate, use));
  const candidates = byYear(said, table.years).filter(
    ({ cells }) => !outcome.candidates.some((one) => one.cells === cells),
  );
  const figures = FIELDS.map((field) => {
    // A mark is no figure.
    const own = candidates.filter(({ role, cells }) => role === field && cells.every(({ mark }) => mark === undefined));
    return agreed(
      table.table.index,
      own.map((candidate) => heldBy(table.table.index, candidate, definition)),
    );
  });
  const { index } = table.table;
  const sheet = index.sheet.name;
  return definition.themes.flatMap(({ id: themeId }): readonly LocatedExplanation[] => {
    const said = FIELDS.flatMap((field, position) => {
      const figure = figures[position]?.get(themeId);
      return figure ? [{ field, ...figure }] : [];
    });
    if (said.length === 0) return [];
    const texts = Object.fromEntries(said.map(({ field, text }) => [field, text]));
    const sources = Object.fromEntries(
      said.map(({ field, at }) => [field, { sheet, cell: cellName(at.row, at.column) }]),
    );
    return [{ ...explained({ cityId, themeId, ...texts }), sources }];
  });
}

interface Figure {
  readonly text: string;
  readonly at: Position;
}

/** By theme id, what all say who say anything. */
function agreed(index: SheetIndex, held: readonly Held[]): ReadonlyMap<string, Figure> {
  const said = new Map<string, Figure>();
  const contested = new Set<string>();
  for (const { candidate, values, otherScale } of held)
    for (const { theme, cell: at } of otherScale ? [] : candidate.cells) {
      const value = values.get(theme.id);
      if (value === undefined || isEmptyCell(index.at(at))) continue;
      const before = said.get(theme.id);
      if (before && before.text !== String(value)) contested.add(theme.id);
      if (!before) said.set(theme.id, { text: String(value), at });
    }
  return new Map([...said].filter(([themeId]) => !contested.has(themeId)));
}
