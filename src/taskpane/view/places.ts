/** Which score cells there are, and what stands in them. Pure. */
import type { Inspection } from "../../actions/inspect";
import { cellName } from "../../host/a1";
import type { CellAddress } from "../../host/host";
import { isAnswered, type Score } from "../../domain/score/score";
import type { Named } from "../../domain/definition/definition";
import { findTable, NAMES } from "../../layout/names";
import type { ScorePlace } from "../../layout/parse/reading";

/** The score cell at an address; `undefined` when it is none. */
export function placeAt({ reading }: Inspection, cell: CellAddress | undefined): ScorePlace | undefined {
  return cell && reading.places.find((place) => isSameCell(place, cell));
}

/** What was read at a score cell; `undefined` for a blank one. */
export function scoreAt({ reading }: Inspection, { sheet, row, column }: ScorePlace): Score | undefined {
  const cell = cellName(row, column);
  return reading.scores.find(({ source }) => source.sheet === sheet && source.cell === cell)?.score;
}

/** Have our sheets been added? */
export function hasOwnSheets({ workbook }: Inspection): boolean {
  return findTable(NAMES.maturity, workbook) !== undefined;
}

/** Our sheets, by the names that they have now, in the order in which they are added. */
export function ownSheets({ workbook }: Inspection): readonly string[] {
  const tables = [NAMES.maturity, NAMES.fte, NAMES.definition, NAMES.explanation, NAMES.practices];
  return tables.flatMap((table) => findTable(table, workbook)?.sheet ?? []);
}

/** Is it one of ours, on which nothing is to be chosen? */
export function isOwnSheet({ workbook }: Inspection, sheet: string): boolean {
  return Object.values(NAMES).some((table) => findTable(table, workbook)?.sheet === sheet);
}

/** The sheet that is filled in: ours, else the first with score cells. */
export function mainSheet({ workbook, reading }: Inspection): string | undefined {
  return findTable(NAMES.maturity, workbook)?.sheet ?? reading.places[0]?.sheet;
}

/** Sheets with a grid that is not ours. */
export function foreignSheets({ workbook, reading }: Inspection): readonly string[] {
  const own = findTable(NAMES.maturity, workbook)?.sheet;
  return [...new Set(reading.places.map(({ sheet }) => sheet))].filter((sheet) => sheet !== own);
}

export interface ThemeProgress {
  readonly theme: Named;
  readonly filled: number;
  readonly all: number;
  /** The first cell that still has to be filled in. */
  readonly next: ScorePlace | undefined;
}

export interface Progress {
  /** The one city that the table is about; `undefined` when there are several. */
  readonly city: Named | undefined;
  readonly themes: readonly ThemeProgress[];
}

/** How much of the main sheet is filled in, per theme. */
export function progressOf(inspection: Inspection): Progress {
  const { themes, cities } = inspection.definition;
  const sheet = mainSheet(inspection);
  const places = inspection.reading.places.filter((place) => place.sheet === sheet);
  const ids = new Set(places.map(({ cityId }) => cityId));
  return {
    city: ids.size === 1 ? cities.find(({ id }) => ids.has(id)) : undefined,
    themes: themes.flatMap((theme) => {
      const own = places.filter(({ themeId }) => themeId === theme.id);
      const open = own.filter((place) => {
        const score = scoreAt(inspection, place);
        return score === undefined || !isAnswered(score);
      });
      return own.length === 0 ? [] : [{ theme, filled: own.length - open.length, all: own.length, next: open[0] }];
    }),
  };
}

export function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
