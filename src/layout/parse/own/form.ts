/**
 * Reading back Zelfevaluatie, the form of one city. Its scores are read as any table is; what it says beside them, and who filled
 * it in, is read here. A line of a cell of good practices is a practice.
 */
import { identify } from "../../../domain/definition/identity";
import { type CityProfile, profiled } from "../../../domain/measurement/city-profile";
import { linkedText } from "../../../domain/linked-text";
import { explained } from "../../../domain/measurement/explanation";
import { cellName } from "../../../host/a1";
import type { CellAddress } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { indexSheet, shown, type SheetIndex, textOf } from "../../cells/sheet-index";
import { headingOf } from "../../sheets/headings";
import { idsOf } from "../../sheets/sheet";
import { FORM_LINES, type FormColumn, type FormLine, zelfevaluatie } from "../../sheets/zelfevaluatie";
import type { Located, LocatedExplanation, LocatedPractice, Source } from "../reading";
import { type OwnRow, type OwnTable, ownTable, type OwnWorkbook } from "./own-table";

export interface Form {
  readonly table: OwnTable<FormColumn>;
  /** `undefined` where it names no city that we know. */
  readonly cityId: string | undefined;
  /** Where the value of a line above the table stands. */
  readonly lineAt: (line: FormLine) => CellAddress | undefined;
}

/** What is said of the city above its table. */
const PROFILE_LINES = ["filledInBy", "participants", "date", "documents"] as const satisfies readonly FormLine[];

const COLUMNS = idsOf(zelfevaluatie);

/** What the form keeps of a score, by the names that an explanation has for it. */
export const KEPT_ON_FORM = ["motivation", "strong", "improve", "evidence", "previous", "target", "raw"] as const;

export interface FormRecords {
  readonly explanations: readonly LocatedExplanation[];
  readonly goodPractices: readonly LocatedPractice[];
  readonly profiles: readonly Located<CityProfile>[];
}

const NOTHING: FormRecords = { explanations: [], goodPractices: [], profiles: [] };

export function formIn(own: OwnWorkbook): Form | undefined {
  const table = ownTable(zelfevaluatie, own);
  const index = table && own.indexes.find(({ sheet }) => sheet.name === table.sheet);
  if (!table || !index) return undefined;
  const last = Math.max(...COLUMNS.map((id) => table.columnOf(id) ?? 0));
  const behind = (isLabel: (text: string) => boolean) => valueBehind(index, { above: table.header, last }, isLabel);
  const city = behind(isCityLine);
  return {
    table,
    cityId: city && identify(textOf(city), own.definition.cities)?.id,
    lineAt: (line) => {
      const cell = line === "city" ? city : behind((text) => text === FORM_LINES[line]);
      return cell && { sheet: table.sheet, row: cell.row, column: cell.column };
    },
  };
}

export function readForm(own: OwnWorkbook): FormRecords {
  const form = formIn(own);
  if (form?.cityId === undefined) return NOTHING;
  const { table, cityId } = form;
  const rows = table.rows.flatMap((row) => {
    const theme = identify(row.at("themeId"), own.definition.themes);
    return theme ? [{ row, themeId: theme.id }] : [];
  });
  return {
    explanations: rows.flatMap(({ row, themeId }) => explanationIn(row, { cityId, themeId })),
    goodPractices: rows.flatMap(({ row, themeId }) => practicesIn(row, { cityId, themeId })),
    profiles: profileIn(form, own, cityId),
  };
}

/** Each sheet without what only our form has beside its scores: the name of a level is no second score. */
export function scoresAlone(indexes: readonly SheetIndex[], own: OwnWorkbook): readonly SheetIndex[] {
  const form = formIn(own);
  if (!form) return indexes;
  const { table } = form;
  const ids = COLUMNS.filter((id) => id !== "themeId" && id !== "score");
  const others = new Set(ids.map((id) => table.columnOf(id)));
  const city = form.lineAt("city");
  const isKept = ({ row, column }: Cell) => {
    if (row >= table.header) return !others.has(column);
    return row === 0 || (row === city?.row && column <= city.column);
  };
  return indexes.map((index) =>
    index.sheet.name === table.sheet ? indexSheet({ ...index.sheet, cells: index.sheet.cells.filter(isKept) }) : index,
  );
}

function isCityLine(text: string): boolean {
  return headingOf(text) === "city";
}

/** The first cell with anything in it behind such a text, above the table and not beside it; else the empty one next to the text. */
function valueBehind(
  index: SheetIndex,
  { above, last }: { readonly above: number; readonly last: number },
  isLabel: (text: string) => boolean,
): Cell | undefined {
  for (const row of index.rowsBetween(-1, above)) {
    const cells = index.cellsIn(row);
    const label = cells.find((cell) => isLabel(textOf(cell).replace(/\s*:$/, "")));
    if (!label) continue;
    const column = label.column + 1;
    const filled = cells.find(
      (cell) => cell.column >= column && cell.column <= last && cell.value !== null && cell.value !== "",
    );
    return filled ?? { row, column, value: null };
  }
  return undefined;
}

type About = Readonly<Record<"cityId" | "themeId", string>>;

function explanationIn(row: OwnRow<FormColumn>, about: About): readonly LocatedExplanation[] {
  const said = KEPT_ON_FORM.filter((id) => row.at(id) !== "");
  if (said.length === 0) return [];
  return [
    {
      ...explained({
        ...about,
        ...Object.fromEntries(said.map((id) => [id, linkedText(row.at(id), row.cellAt(id)?.link)])),
      }),
      sources: Object.fromEntries(said.map((id) => [id, sourceOf(row, id)])),
    },
  ];
}

function practicesIn(row: OwnRow<FormColumn>, about: About): readonly LocatedPractice[] {
  const lines = row
    .at("practices")
    .split("\n")
    .map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((practice) => ({ ...about, practice, source: sourceOf(row, "practices") }));
}

function sourceOf(row: OwnRow<FormColumn>, id: FormColumn): Source {
  return { sheet: row.sheet, cell: cellName(row.row, row.placeOf(id)?.column ?? 0) };
}

function profileIn(
  { lineAt }: Form,
  { workbook, indexes }: OwnWorkbook,
  cityId: string,
): readonly Located<CityProfile>[] {
  const said = PROFILE_LINES.flatMap((line) => {
    const at = lineAt(line);
    const text = shown(at && indexes.find(({ sheet }) => sheet.name === at.sheet)?.at(at), workbook);
    return at && text !== "" ? [{ line, text, source: { sheet: at.sheet, cell: cellName(at.row, at.column) } }] : [];
  });
  if (said.length === 0) return [];
  return [
    {
      ...profiled({ cityId }),
      ...Object.fromEntries(said.map(({ line, text }) => [line, text])),
      sources: Object.fromEntries(said.map(({ line, source }) => [line, source])),
    },
  ];
}
