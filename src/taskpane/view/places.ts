/** Which score cells there are, and what stands in them. Pure. */
import type { Inspection } from "../../actions/inspect";
import { placeAt, scoreAt } from "../../actions/score-at";
import { cellKey } from "../../domain/definition/subject";
import type { CellAddress } from "../../host/area";
import type { Conflict } from "../../consolidation/consolidation";
import type { StillOpen } from "../../domain/measurement/still-open";
import { BLANK, isAnswered } from "../../domain/score/score";
import { type Named, nameIn } from "../../domain/definition/definition";
import { findTable, mainTable, NAMES, sheetsWith } from "../../layout/names";
import type { ScorePlace } from "../../layout/parse/reading";
import { OURS } from "../../layout/sheets/registry";

/**
 * The same score cell in a later reading: where it was, else by its city and theme, for rows move and sheets get other names.
 * `undefined` where that leaves a doubt: nothing is written at an address that means something else by now.
 */
export function placeNow(inspection: Inspection, place: ScorePlace): ScorePlace | undefined {
  const { reading, workbook } = inspection;
  const isSame = ({ cityId, themeId }: ScorePlace) => cityId === place.cityId && themeId === place.themeId;
  const here = placeAt(inspection, place);
  if (here && isSame(here)) return here;
  const same = reading.places.filter(isSame);
  const isThere = workbook.sheets.some(({ name }) => name === place.sheet);
  const likely = same.filter(({ sheet, row, column }) =>
    isThere ? sheet === place.sheet : row === place.row && column === place.column,
  );
  return likely.length === 1 ? likely[0] : undefined;
}

/** A cell that was shown, as it is now: of a score, where that stands by now. */
export function cellNow(now: Inspection, was: Inspection, cell: CellAddress): CellAddress {
  const place = placeAt(was, cell);
  return (place && placeNow(now, place)) ?? cell;
}

/** The first score that is missing and has a cell: of what it is, of whom where there are several, and where. */
export function firstMissing(
  { reading }: Inspection,
  { missing, cities }: Pick<StillOpen, "missing" | "cities">,
): { readonly what: string; readonly place: ScorePlace } | undefined {
  for (const { city, themes } of missing)
    for (const theme of themes) {
      const place = reading.places.find(({ cityId, themeId }) => cityId === city.id && themeId === theme.id);
      if (place) return { what: cities === 1 ? theme.name : `${city.name} · ${theme.name}`, place };
    }
  return undefined;
}

export interface Onward {
  /** The score cell of the next theme, and after the last one of the first that is missing; `undefined` where none is. */
  readonly next: ScorePlace | undefined;
  /** The names of the themes that have no score yet, this one aside where it has just been answered. */
  readonly missing: readonly string[];
}

/** Where a city goes on after one of its cells, in the order of the sheet. */
export function onwardFrom(inspection: Inspection, from: ScorePlace, isAnsweredNow: boolean): Onward {
  const { themes } = inspection.definition;
  const own = inspection.reading.places
    .filter(({ sheet, cityId }) => sheet === from.sheet && cityId === from.cityId)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const isFrom = ({ row, column }: ScorePlace) => row === from.row && column === from.column;
  const open = own.filter((place) =>
    isFrom(place) ? !isAnsweredNow : !isAnswered(scoreAt(inspection, place) ?? BLANK),
  );
  const missing = [...new Set(open.map(({ themeId }) => nameIn(themes, themeId)))];
  return { next: own[own.findIndex(isFrom) + 1] ?? open.find((place) => !isFrom(place)), missing };
}

/** Have our sheets been added? */
export function hasOwnSheets({ workbook }: Inspection): boolean {
  return mainTable(workbook) !== undefined;
}

/** Is it the grid of one city, which she may have as a form? */
export function mayBecomeForm({ workbook }: Inspection, { city }: Pick<Progress, "city">): boolean {
  return city !== undefined && findTable(NAMES.maturity, workbook) !== undefined && !hasForm(workbook);
}

function hasForm(workbook: Inspection["workbook"]): boolean {
  return findTable(NAMES.selfEvaluation, workbook) !== undefined;
}

/** Our sheets, those of a bundle too, by the names that they have now, in the order of the workbook. */
export function ownSheets({ workbook }: Inspection): readonly string[] {
  const ours = sheetsWith(OURS, workbook);
  return workbook.sheets.flatMap(({ name }) => (ours.has(name) ? [name] : []));
}

/** Is it one of ours, on which nothing is to be chosen? */
export function isOwnSheet({ workbook }: Inspection, sheet: string): boolean {
  return sheetsWith(OURS, workbook).has(sheet);
}

/** The sheet that is filled in: ours, else the first with score cells. */
export function mainSheet({ workbook, reading }: Inspection): string | undefined {
  return mainTable(workbook)?.sheet ?? reading.places[0]?.sheet;
}

/** Sheets with a grid that is not ours. */
export function foreignSheets({ workbook, reading }: Inspection): readonly string[] {
  const own = mainTable(workbook)?.sheet;
  return [...new Set(reading.places.map(({ sheet }) => sheet))].filter((sheet) => sheet !== own);
}

export interface ThemeProgress {
  readonly theme: Named;
  /** What contradicts another cell is filled in, and yet it does not count. */
  readonly filled: number;
  readonly contested: number;
  readonly all: number;
  /** The first cell that still has to be filled in. */
  readonly next: ScorePlace | undefined;
}

export interface Progress {
  /** The one city that the table is about; `undefined` when there are several. */
  readonly city: Named | undefined;
  /** What they are called that are no cities. */
  readonly unit: string | undefined;
  readonly themes: readonly ThemeProgress[];
  /** Themes that have no cell anywhere: they are not filled in either. */
  readonly absent: readonly Named[];
}

/** How much is filled in, per theme: on the main sheet, and of a theme that it does not have, wherever that is. */
export function progressOf(inspection: Inspection, conflicts: readonly Conflict[] = []): Progress {
  const { themes, cities, unit } = inspection.definition;
  const sheet = mainSheet(inspection);
  const [main, others] = [new Map<string, ScorePlace[]>(), new Map<string, ScorePlace[]>()];
  const ids = new Set<string>();
  for (const place of inspection.reading.places) {
    const byTheme = place.sheet === sheet ? main : others;
    const own = byTheme.get(place.themeId);
    if (own) own.push(place);
    else byTheme.set(place.themeId, [place]);
    if (place.sheet === sheet) ids.add(place.cityId);
  }
  const contested = new Set(conflicts.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  const isContested = ({ cityId, themeId }: ScorePlace) => contested.has(cellKey(cityId, themeId));
  const found = themes.map((theme) => ({ theme, own: main.get(theme.id) ?? others.get(theme.id) ?? [] }));
  return {
    unit,
    city: ids.size === 1 ? cities.find(({ id }) => ids.has(id)) : undefined,
    themes: found
      .filter(({ own }) => own.length > 0)
      .map(({ theme, own }) => {
        const isOpen = (place: ScorePlace) => !isAnswered(scoreAt(inspection, place) ?? BLANK);
        const open = own.filter(isOpen);
        const against = contested.size === 0 ? 0 : own.filter((each) => !isOpen(each) && isContested(each)).length;
        const filled = own.length - open.length - against;
        return { theme, filled, contested: against, all: own.length, next: open[0] };
      }),
    absent: found.flatMap(({ theme, own }) => (own.length === 0 ? [theme] : [])),
  };
}
