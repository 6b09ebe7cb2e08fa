/**
 * Reading back Zelfevaluatie, the form of one city. Its scores are read like a table of her own; what it says beside them, and who filled
 * it in, is read here. A line of a cell of good practices is a practice.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold, identify } from "../../../domain/definition/identity";
import { isCellError, readable } from "../../../domain/cell-content";
import { type CityProfile, profiled } from "../../../domain/measurement/city-profile";
import { linkedText } from "../../../domain/linked-text";
import { explained } from "../../../domain/measurement/explanation";
import { cellName } from "../../../host/a1";
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { indexSheet, rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { saysOfWhole } from "../../tables/stated-scale";
import type { Filled } from "../hidden-input";
import { headsCities } from "../../sheets/headings";
import { idsOf } from "../../sheets/sheet";
import { FORM_LINES, type FormColumn, type FormLine, zelfevaluatie } from "../../sheets/zelfevaluatie";
import type { Located, LocatedExplanation, LocatedPractice, ScorePlace, Source } from "../reading";
import { figureProblem } from "./figures-beside";
import { linesAbove, type SaidLine } from "./lines-above";
import { type OwnWorkbook, tablesHere } from "./own-table";
import type { OwnRow, OwnTable } from "./table-under";

export interface Form {
  readonly table: OwnTable<FormColumn>;
  readonly index: SheetIndex;
  /** `undefined` where it names no city that we know. */
  readonly cityId: string | undefined;
  /** What stands in the lines above the table that are ours. */
  readonly lines: ReadonlyMap<FormLine, SaidLine>;
  /** Its last column. */
  readonly last: number;
}

/** What is said of the city above its table. */
const PROFILE_LINES = ["filledInBy", "participants", "date", "documents"] as const satisfies readonly FormLine[];

const COLUMNS = idsOf(zelfevaluatie);

const WORDS = ["questions", "motivation", "strong", "improve", "evidence", "practices"] as const;

/** What the form keeps of a score, by the names that an explanation has for it. */
export const KEPT_ON_FORM = ["motivation", "strong", "improve", "evidence", "previous", "target", "raw"] as const;

export interface FormRecords {
  readonly explanations: readonly LocatedExplanation[];
  readonly goodPractices: readonly LocatedPractice[];
  readonly profiles: readonly Located<CityProfile>[];
}

/** Each of them: of two cities that handed in together, or one that was copied. What a city calls the same is none of ours. */
export function formsIn({ workbook, indexes, definition }: OwnWorkbook): readonly Form[] {
  return tablesHere(zelfevaluatie, workbook).flatMap((table): readonly Form[] => {
    const index = indexes.find(({ sheet }) => sheet.name === table.sheet);
    if (!index) return [];
    const last = Math.max(...COLUMNS.map((id) => table.columnOf(id) ?? 0));
    const lines = linesAbove(index, { above: table.header, last, workbook }, (label) => lineOf(label, definition));
    const cityId = identify(lines.get("city")?.text ?? "", definition.cities)?.id;
    return [{ table, index, cityId, lines, last }];
  });
}

/** Is it an answer above the table, of who filled it in or on which documents? */
export function isOfLine({ row, column }: Position, { lines }: Form): boolean {
  return PROFILE_LINES.some((id) => lines.get(id)?.row === row && lines.get(id)?.column === column);
}

/** Does it hold words beside a score? */
export function isOfWords({ row, column }: Position, { table }: Form): boolean {
  return row > table.header && WORDS.some((id) => table.columnOf(id) === column);
}

/** Where its words stand, and what names them. */
export function filledOn({ table, index, lines }: Form): Filled {
  const labels = [...table.top.cells, ...table.rows.flatMap(({ cellAt }) => cellAt("themeId") ?? [])];
  const said = [...WORDS.filter((id) => id !== "questions"), "target", "previous"] as const;
  const rows = table.rows.flatMap(({ cellAt }) => said.flatMap((id) => cellAt(id) ?? []));
  return {
    ...{ index, header: { row: table.header, column: table.columnOf("themeId") ?? 0 } },
    labels: [...labels, ...[...lines.values()].map(({ row }) => ({ row, column: 0 }))],
    filled: [...rows.filter((cell) => rawOf(cell) !== ""), ...[...lines.values()].filter(({ text }) => text !== "")],
  };
}

/** Where a form names no city itself, it is of the city whose scores are read on it. */
export function ofCity(forms: readonly Form[], places: readonly ScorePlace[]): readonly Form[] {
  return forms.map((form): Form => {
    const here = places.filter(({ sheet }) => sheet === form.table.sheet).map(({ cityId }) => cityId);
    const [cityId, ...others] = new Set(here);
    return form.cityId === undefined && others.length === 0 ? { ...form, cityId } : form;
  });
}

export function readForms(forms: readonly Form[], own: OwnWorkbook): FormRecords {
  const { definition } = own;
  const all = forms.flatMap((form) => {
    const { cityId, table } = form;
    if (cityId === undefined) return [];
    const rows = table.rows.flatMap((row) => {
      const theme = identify(row.at("themeId"), definition.themes);
      return theme ? [{ row, about: { cityId, themeId: theme.id } }] : [];
    });
    return [{ rows, profiles: profileIn(form, cityId) }];
  });
  const rows = all.flatMap((each) => each.rows);
  return {
    explanations: rows.flatMap(({ row, about }) => explanationIn(row, about, own)),
    goodPractices: rows.flatMap(({ row, about }) => practicesIn(row, about)),
    profiles: all.flatMap(({ profiles }) => profiles),
  };
}

/** Each sheet without what only our form has beside its scores: the name of a level is no second score. */
export function scoresAlone(
  indexes: readonly SheetIndex[],
  forms: readonly Form[],
  definition: AssessmentDefinition,
): readonly SheetIndex[] {
  return indexes.map((index) => {
    const form = forms.find(({ table }) => table.sheet === index.sheet.name);
    return form ? indexSheet({ ...index.sheet, cells: index.sheet.cells.filter(isKeptOn(form, definition)) }) : index;
  });
}

function isKeptOn({ table, lines }: Form, definition: AssessmentDefinition): (cell: Cell) => boolean {
  const ids = COLUMNS.filter((id) => id !== "themeId" && id !== "score");
  const others = new Set(ids.map((id) => table.columnOf(id)));
  const city = lines.get("city");
  return (cell) => {
    const { row, column } = cell;
    if (row >= table.header) return !others.has(column);
    // "Quotering op 10", written above it, is said of its scores.
    return row === 0 || (row === city?.row && column <= city.column) || saysOfWhole(textOf(cell), definition);
  };
}

function lineOf(label: string, definition: AssessmentDefinition): FormLine | undefined {
  if (label === "") return undefined;
  if (headsCities(label, definition)) return "city";
  return (Object.keys(FORM_LINES) as FormLine[]).find((line) => fold(label) === fold(FORM_LINES[line]));
}

type About = Readonly<Record<"cityId" | "themeId", string>>;

function explanationIn(row: OwnRow<FormColumn>, about: About, own: OwnWorkbook): readonly LocatedExplanation[] {
  const said = KEPT_ON_FORM.filter((id) => isSaid(row, id, own));
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
  const cell = row.cellAt("practices");
  if (!cell || isCellError(readable(cell))) return [];
  const lines = row
    .at("practices")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // Of several practices in one cell, a link does not say which it is about.
  const link = lines.length === 1 ? cell.link : undefined;
  return lines.map((line) => ({ ...about, practice: linkedText(line, link), source: sourceOf(row, "practices") }));
}

function isSaid(row: OwnRow<FormColumn>, id: (typeof KEPT_ON_FORM)[number], own: OwnWorkbook): boolean {
  const cell = row.cellAt(id);
  return cell !== undefined && row.at(id) !== "" && !isCellError(readable(cell)) && !figureProblem(id, cell, own);
}

function sourceOf(row: OwnRow<FormColumn>, id: FormColumn): Source {
  return { sheet: row.sheet, cell: cellName(row.row, row.placeOf(id)?.column ?? 0) };
}

function profileIn({ table: { sheet }, lines }: Form, cityId: string): readonly Located<CityProfile>[] {
  const said = PROFILE_LINES.flatMap((line) => {
    const { row, column, text } = lines.get(line) ?? { row: 0, column: 0, text: "" };
    return text === "" ? [] : [{ line, text, source: { sheet, cell: cellName(row, column) } }];
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
