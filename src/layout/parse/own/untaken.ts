/**
 * No word that a city writes on a sheet of ours is lost in silence: what nobody reads under a heading that is none of ours, and
 * in a row of nobody whom we know, is told. What stands to the left of a table, or above it, belongs to somebody else.
 */
import type { Finding } from "../../../domain/finding";
import type { CityProfile } from "../../../domain/measurement/city-profile";
import type { Explanation } from "../../../domain/measurement/explanation";
import type { GoodPractice } from "../../../domain/measurement/records";
import { isCellError, readable } from "../../../domain/cell-content";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { oncePer, latestPer } from "../../../domain/kept";
import { cellName } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { hasNote, type SheetIndex, textOf } from "../../cells/sheet-index";
import { goedePraktijken } from "../../sheets/goede-praktijken";
import { isTotalLabel } from "../../sheets/headings";
import { lekpVte } from "../../sheets/lekp-vte";
import { idsOf, type OwnSheet, type RecordSheet, type Texts } from "../../sheets/sheet";
import { stadsfiches } from "../../sheets/stadsfiches";
import { toelichting } from "../../sheets/toelichting";
import { zelfevaluatie } from "../../sheets/zelfevaluatie";
import type { LocatedScore } from "../reading";
import type { Form } from "./form";
import { strangeColumns } from "./untaken-columns";
import { aboveForm, besideScores, emptyHeadings, hasWords, type Untaken, untakenAt } from "./untaken-form";
import { type OwnWorkbook, tableHere } from "./own-table";
import type { OwnRow, OwnTable } from "./table-under";
import { readRecords } from "./read-records";

/** The columns that say whom a row is about. */
const WHOSE: ReadonlySet<string> = new Set(["cityId", "themeId"]);

interface Told {
  readonly forms: readonly Form[];
  readonly scores: readonly LocatedScore[];
  /** The cells of FTE that were read. */
  readonly fte: readonly { readonly source: { readonly sheet: string; readonly cell: string } }[];
  readonly findings: readonly Finding[];
}

/** @param told what is said already is not said twice */
export function untaken(own: OwnWorkbook, { forms, scores, fte, findings }: Told): readonly Finding[] {
  const told = [
    ...untakenOn(lekpVte, own, rowsOfFte(fte)),
    ...untakenOn(toelichting, own, recordRows<Explanation>(toelichting, own)),
    ...untakenOn(goedePraktijken, own, recordRows<GoodPractice>(goedePraktijken, own)),
    ...forms.flatMap((form) => [
      ...aboveForm(form),
      ...besideScores(form, own),
      ...emptyHeadings(form, scores),
      ...untakenIn(zelfevaluatie, form.table, { own, taken: formRows(form, own) }),
    ]),
    ...untakenOn(stadsfiches, own, recordRows<CityProfile>(stadsfiches, own)),
  ];
  const cells = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  // The scores of the form are read like a table of the city's own, and that names a column of words too.
  const named = new Set(
    findings.filter(({ code }) => code === "text-not-taken").map(({ sheet, raw }) => `${sheet}!${raw}`),
  );
  const noted = new Set(
    findings.filter(({ code }) => code === "score-in-note").map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const nobody = new Set(findings.filter(({ code }) => code === "unknown-city").map(rowKey));
  return told
    .filter(({ of, finding }) => {
      const { sheet, cell, raw } = finding;
      if (of === "note") return !noted.has(`${sheet}!${cell}`);
      if (cells.has(`${sheet}!${cell}`)) return false;
      return of === "column" ? !named.has(`${sheet}!${raw}`) : of === "cell" || !nobody.has(rowKey(finding));
    })
    .map(({ finding }) => finding);
}

function rowKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell.replace(/^[A-Z]+/, "")}`;
}

/** The rows of the form of which the words are read. */
function formRows({ cityId, table }: Form, { definition }: OwnWorkbook): ReadonlySet<string> {
  if (cityId === undefined) return new Set();
  const ours = table.rows.filter((row) => identify(row.at("themeId"), definition.themes));
  return new Set(ours.map(({ sheet, row }) => rowKey({ sheet, cell: cellName(row, 0) })));
}

function recordRows<Row extends Texts<Row>>(sheet: RecordSheet<Row>, own: OwnWorkbook): ReadonlySet<string> {
  return rowsOf(readRecords(sheet, own));
}

const rowsOf = oncePer(
  (records: readonly { readonly at: Pick<OwnRow<never>, "sheet" | "row"> }[]): ReadonlySet<string> =>
    new Set(records.map(({ at }) => rowKey({ sheet: at.sheet, cell: cellName(at.row, 0) }))),
);

const rowsOfFte = oncePer((fte: Told["fte"]): ReadonlySet<string> => new Set(fte.map(({ source }) => rowKey(source))));

function untakenOn<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  own: OwnWorkbook,
  taken: ReadonlySet<string>,
): readonly Untaken[] {
  const table = tableHere(sheet, own.workbook);
  return table ? untakenIn(sheet, table, { own, taken }) : [];
}

function untakenIn<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  table: OwnTable<Id>,
  { own: { definition, indexes }, taken }: { readonly own: OwnWorkbook; readonly taken: ReadonlySet<string> },
): readonly Untaken[] {
  const index = indexes.find((each) => each.sheet.name === table.sheet);
  if (!index) return [];
  return before(table, [sheet, index, definition, taken], () => untakenOf(sheet, table, { index, definition, taken }));
}

/** Of a table that is the very same, of which the very same rows were taken. */
const before = latestPer<object, readonly Untaken[]>();

interface Of {
  readonly index: SheetIndex;
  readonly definition: AssessmentDefinition;
  readonly taken: ReadonlySet<string>;
}

function untakenOf<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  table: OwnTable<Id>,
  { index, definition, taken }: Of,
): readonly Untaken[] {
  const keys = idsOf(sheet).filter((id) => WHOSE.has(id));
  const said = idsOf(sheet).filter((id) => !WHOSE.has(id) && sheet.columns[id].input !== undefined);
  const end = table.end;
  const rows = table.rows.filter(({ row }) => row < end);
  const isNamed = (text: string) =>
    isTotalLabel(text) || [definition.cities, definition.themes].some((list) => identify(text, list));
  const inRows = rows
    .filter((at) => !taken.has(rowKey({ sheet: at.sheet, cell: cellName(at.row, 0) })))
    .flatMap((at) => firstWords(at, said) ?? lineAlone(at, keys, isNamed) ?? []);
  return [
    ...strangeColumns(table, { ids: idsOf(sheet), rows, holds: hasWords }).map((cell) =>
      untakenAt(index, cell, "column"),
    ),
    ...inRows.map((cell) => untakenAt(index, cell, "row")),
    // A total is nobody's words, whatever came of it.
    ...rows
      .filter(({ at }) => !keys.some((id) => isTotalLabel(at(id))))
      .flatMap(({ cellAt }) => said.flatMap((id) => cellAt(id) ?? []))
      .filter((cell) => isCellError(readable(cell)))
      .map((cell) => untakenAt(index, cell, "cell")),
    ...rows.flatMap(({ cells }) => cells.filter(hasNote)).map((cell) => untakenAt(index, cell, "note")),
  ];
}

function firstWords<Id extends string>({ cellAt }: OwnRow<Id>, ids: readonly Id[]): Cell | undefined {
  return ids.flatMap((id) => cellAt(id) ?? []).find(hasWords);
}

/** A line of text below the rows stands where a city or a theme would. */
function lineAlone<Id extends string>(
  { cellAt }: OwnRow<Id>,
  keys: readonly Id[],
  isNamed: (text: string) => boolean,
): Cell | undefined {
  const [line, ...others] = keys.flatMap((id) => cellAt(id) ?? []).filter(hasWords);
  return line && others.length === 0 && !isNamed(textOf(line)) ? line : undefined;
}
