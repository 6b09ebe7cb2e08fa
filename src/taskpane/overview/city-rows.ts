/** Each city with what it handed in, theme by theme, where that stands, and what it still lacks. Pure. */
import type { Inspection } from "../../actions/inspect";
import { rememberedIn } from "../../actions/remembered";
import type { ConsolidatedCity, Consolidation } from "../../consolidation/consolidation";
import { contestedIn } from "../../consolidation/still-open";
import type { Named } from "../../domain/definition/definition";
import { cellKey, FTE } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import type { CityStatus } from "../../domain/measurement/city-status";
import { saidFigure } from "../../domain/score/target";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import { mainSheet } from "../view/places";
import { isSettled, mapCell, type MapCell } from "./map-cell";

export interface CityRow {
  readonly city: Named;
  /** One for each theme, in the same order. */
  readonly cells: readonly MapCell[];
  readonly status: CityStatus;
  /** How many of its themes need nothing more. */
  readonly settled: number;
  /** The themes that do. */
  readonly lacking: readonly Named[];
  /** Where to go on: the first cell that needs something. */
  readonly next: CellAddress | undefined;
}

/** In the order of the definition, those that handed in nothing too. */
export function cityRows(inspection: Inspection, consolidation: Consolidation): readonly CityRow[] {
  return consolidation.cities.map(rowOf(inspection, consolidation));
}

function rowOf(
  { workbook, definition, reading }: Inspection,
  { conflicts, explanations }: Pick<Consolidation, "conflicts" | "explanations">,
): (city: ConsolidatedCity) => CityRow {
  const { themes } = definition;
  const main = mainSheet({ workbook, definition, reading });
  const places = new Map<string, CellAddress>();
  // Of several, the one on the main sheet.
  for (const place of [...reading.places].sort((one, other) => +(one.sheet === main) - +(other.sheet === main)))
    places.set(cellKey(place.cityId, place.themeId), place);
  const contested = contestedIn(conflicts, [rememberedIn({ workbook, definition, reading }) ?? { conflicts: [] }]);
  const candidates = new Map(conflicts.map((each) => [cellKey(each.cityId, each.subjectId), each.candidates]));
  const said = grouped(explanations, ({ cityId, themeId }) => cellKey(cityId, themeId));
  return ({ city, scores, status }) => {
    const cells = themes.map(({ id }) => {
      const key = cellKey(city.id, id);
      const score = scores.get(id);
      const own = said.get(key) ?? [];
      const figure = (field: "previous" | "target") =>
        saidFigure(
          own.map((each) => each[field]),
          definition,
        );
      const [first] = candidates.get(key) ?? [];
      const source = score?.source ?? first?.source;
      const at = source && parseCell(source.cell);
      return mapCell({
        ...{ score, isContested: contested.has(key), previous: figure("previous"), target: figure("target") },
        candidates: (candidates.get(key) ?? []).flatMap(({ value }) => value ?? []),
        at: at ? { sheet: source.sheet, ...at } : places.get(key),
      });
    });
    const lacking = themes.filter((_, index) => !isSettled(cells[index] ?? NOTHING));
    return {
      ...{ city, cells, lacking },
      status:
        cells.some(({ kind }) => kind === "conflict") || contested.has(cellKey(city.id, FTE.id)) ? "conflict" : status,
      settled: themes.length - lacking.length,
      next: cells.find((cell) => !isSettled(cell) && cell.at)?.at,
    };
  };
}

const NOTHING = { kind: "blank", value: null } as const;
