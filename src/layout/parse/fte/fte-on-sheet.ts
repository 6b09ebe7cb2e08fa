/** All that one sheet says of FTE: its LEKP tables, and every head count that is left where it is. */
import type { Finding } from "../../../domain/finding";
import { latestPer } from "../../../domain/kept";
import { parseCell } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { findTable, NAMES, sheetsWith } from "../../names";
import { OF_WORDS } from "../../sheets/registry";
import type { ReadingContext } from "../../tables/reading-context";
import { findingAt, type SheetIndex } from "../../cells/sheet-index";
import type { TableReading } from "../../tables/table-reading";
import { fteColumns } from "./fte-columns";
import { spokenOn } from "./fte-headings";
import { fteMeaning } from "../../words/fte-meaning";
import { readFteTable } from "./fte-table";
import type { ScoresAlone } from "./head-count-grids";
import { headCounts } from "./head-counts";

export interface FteOnSheet {
  readonly tables: readonly TableReading[];
  readonly findings: readonly Finding[];
}

interface Around {
  readonly workbook: Snapshot;
  /** Those of the sheet that hold scores, and what is told of the others. */
  readonly counted: ScoresAlone;
}

const NOTHING: FteOnSheet = { tables: [], findings: [] };

/** Of a sheet that is the very same, beside the very same grids, it is the very same. */
export function fteOnSheet(index: SheetIndex, { workbook, counted }: Around, context: ReadingContext): FteOnSheet {
  const { name } = index.sheet;
  const own = findTable(NAMES.fte, workbook)?.sheet === name;
  const ofWords = sheetsWith(OF_WORDS, workbook).has(name);
  return before(index, [own, ofWords, counted, context], () => readOn(index, { own, ofWords, counted }, context));
}

const before = latestPer<SheetIndex, FteOnSheet>();

interface Found extends Pick<Around, "counted"> {
  /** Is our own table there? */
  readonly own: boolean;
  /** Is it one of our sheets for words? */
  readonly ofWords: boolean;
}

function readOn(index: SheetIndex, { own, ofWords, counted }: Found, context: ReadingContext): FteOnSheet {
  const spoken = spokenOn(index);
  if (spoken.length === 0 && !fteMeaning(index.sheet.name)) return NOTHING;
  const { definition } = context;
  const search = fteColumns(index, {
    spoken,
    grids: counted.grids,
    own,
    cities: definition.cities,
  });
  const tables = search.tables.map((columns) => readFteTable(index, columns, context));
  if (definition.withoutFte) return { tables: [], findings: tables.flatMap(notAsked) };
  return {
    tables,
    findings: ofWords ? [] : headCounts(index, { spoken, search, counted, definition }),
  };
}

/** Figures that a definition does not ask for are left where they are, and told of once for each table. */
function notAsked({ index, fte }: TableReading): readonly Finding[] {
  const [first] = fte.filter(({ fte: { raw } }) => raw !== "");
  const at = first && parseCell(first.source.cell);
  return at ? [findingAt(index, at, { code: "fte-not-asked", raw: first.fte.raw })] : [];
}
