/** Linking the words of a city to a point of the group, as cells to write into the Sterk en beter that is there. Pure. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { nameIn } from "../../domain/definition/definition";
import { type GroupPoint, lineKey, type SaidPoint, sourceLine } from "../../domain/points/point";
import type { CellWrite } from "../../host/host";
import type { Snapshot } from "../../host/snapshot";
import { heldOf } from "../cells/sheet-index";
import { tableHere } from "../parse/own/own-table";
import type { OwnRow, OwnTable } from "../parse/own/table-under";
import { CITY_SEPARATOR, type PointColumn, pointIn, sterkEnBeter, words } from "../sheets/sterk-en-beter";

export interface PointLink {
  readonly said: SaidPoint;
  /** The point of the group: as its theme and kind have it already, or new. */
  readonly text: string;
  /** The link is taken away. */
  readonly unlinks?: true;
}

/** What changes and nothing else. @returns `undefined` for a workbook without Sterk en beter, or without one of its columns */
export function pointWrites(
  workbook: Snapshot,
  { said, text, unlinks }: PointLink,
  definition: AssessmentDefinition,
): readonly CellWrite[] | undefined {
  const table = tableHere(sterkEnBeter, workbook);
  if (!table || NEEDED.some((id) => table.columnOf(id) === undefined)) return undefined;
  const city = nameIn(definition.cities, said.cityId);
  const line = sourceLine(city, said.text);
  const row = table.rows.find((each) => isOf(pointIn(each.at, { definition }), said, text));
  if (!row && unlinks) return [];
  const before = row && pointIn(row.at, { definition });
  const others = (before?.sources ?? []).filter((each) => lineKey(each) !== lineKey(line));
  const sources = unlinks ? others : [...others, line];
  // Who says it in other words too, still says it.
  const says = sources.some((each) => each.startsWith(sourceLine(city, "")));
  const rest = (before?.cityIds ?? []).filter((id) => id !== said.cityId);
  const cityIds = says ? [...rest, said.cityId] : rest;
  const at = row?.row ?? firstFree(table);
  const into = (id: PointColumn, value: string): readonly CellWrite[] => {
    const column = table.columnOf(id);
    if (column === undefined || (row && heldOf(row.cellAt(id)) === value)) return [];
    return [{ sheet: table.sheet, row: at, column, value: value === "" ? null : value }];
  };
  return [
    ...(row
      ? []
      : [
          ...into("themeId", nameIn(definition.themes, said.themeId)),
          ...into("kind", words.kinds[said.kind]),
          ...into("text", text),
        ]),
    ...into("cityIds", orderedNames(cityIds, before?.cityIds ?? [], definition)),
    ...into("sources", sources.join("\n")),
  ];
}

const NEEDED = ["themeId", "kind", "text", "cityIds", "sources"] as const satisfies readonly PointColumn[];

function isOf(point: GroupPoint, { themeId, kind }: SaidPoint, text: string): boolean {
  return point.themeId === themeId && point.kind === kind && point.text === text;
}

/** As they stood, and who comes after them. */
function orderedNames(cityIds: readonly string[], before: readonly string[], { cities }: AssessmentDefinition): string {
  const kept = before.filter((id) => cityIds.includes(id));
  return [...kept, ...cityIds.filter((id) => !before.includes(id))]
    .map((id) => nameIn(cities, id))
    .join(CITY_SEPARATOR);
}

/** Below the last in which anything was written: how many say so is calculated in rows that wait for a point too. */
function firstFree({ header, rows, columnOf }: OwnTable<PointColumn>): number {
  const isWritten = ({ cells }: OwnRow<PointColumn>) =>
    cells.some((cell) => cell.column !== columnOf("howMany") && heldOf(cell) !== "");
  return rows.filter(isWritten).reduce((last, { row }) => Math.max(last, row), header) + 1;
}
