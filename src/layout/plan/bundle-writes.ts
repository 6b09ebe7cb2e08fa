/**
 * A bundle as cells to write into a workbook that has our sheets already. Pure: whoever holds the workbook writes. What stands
 * in a cell and is something else is not overwritten; it is reported, so that someone can be asked.
 */
import type { ListChange } from "../../host/host";
import type { Cell, Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { readBundle } from "../parse/own/read-bundle";
import { namedTable, type NamedRow, type NamedTable } from "../parse/own/named-table";
import { rawOf, textOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";
import { explanationRows } from "./explanation-sheet";
import { globalWrites } from "./global-writes";
import { listWrites } from "./list-writes";
import { scoreCell } from "./maturity-sheet";
import { provenanceSheet } from "./provenance-sheet";
import { questionsSheet } from "./questions-sheet";
import { submissionsSheet } from "./submissions-sheet";

export interface BundleWrite {
  readonly sheet: string;
  /** Counted from 0, as everywhere. */
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. */
  readonly value: string | number | null;
}

/** A cell that holds something else than the bundle. */
export interface OccupiedCell extends BundleWrite {
  /** What stands there now. */
  readonly held: string;
  readonly about: Subject;
}

/** What a cell of a table is about: the score of a theme, an FTE, or words beside them. */
export interface Subject {
  readonly kind: "score" | "fte" | "words";
  readonly cityId: string;
  readonly themeId?: string;
  /** As it stands above the column. */
  readonly heading: string;
}

export interface BundleWrites {
  readonly writes: readonly BundleWrite[];
  /** Left as they are: to be written only when someone says so. */
  readonly occupied: readonly OccupiedCell[];
  /** Of the lists that are written. */
  readonly lists: readonly ListChange[];
}

/** What an earlier bundle wrote and nobody changed since, is no longer asked about: Herkomst tells. */
export function bundleWrites(workbook: Snapshot, bundle: Bundle, texts: SheetTexts): BundleWrites {
  const earlier = writtenEarlier(workbook, bundle.measurement.definition, texts);
  const isOurs = ({ about, held }: Wanted) => rawOf(held) !== "" && earlier.get(subjectKey(about)) === rawOf(held);
  const wanted = [
    ...scoreWrites(workbook, bundle),
    ...fteWrites(workbook, bundle, texts),
    ...explanationWrites(workbook, bundle, texts),
    ...practiceWrites(workbook, bundle, texts),
  ].filter(
    (each) =>
      rawOf(each.held) !== String(each.write.value ?? "").trim() &&
      (each.write.value !== null || each.contested || isOurs(each)),
  );
  const isFree = (each: Wanted) => rawOf(each.held) === "" || isOurs(each);
  const lists = [
    listWrites(workbook, NAMES.submissions, () => submissionsSheet(bundle, texts, "")),
    listWrites(workbook, NAMES.provenance, () => provenanceSheet(bundle, texts, "")),
    listWrites(workbook, NAMES.questions, () => questionsSheet(bundle, texts, "")),
  ];
  const { ledger = [], definition } = bundle.measurement;
  const writes = [
    ...wanted.filter(isFree).map(({ write }) => write),
    ...globalWrites(workbook, ledger, { definition, texts }),
    ...lists.flatMap((list) => list.writes),
  ];
  const nothingNew = writes.every(forgettingIn(workbook, texts));
  return {
    writes: nothingNew ? [] : writes,
    occupied: wanted
      .filter((each) => !isFree(each))
      .map(({ write, held, about }) => ({ ...write, held: rawOf(held), about })),
    lists: nothingNew ? [] : lists.flatMap(({ list }) => list ?? []),
  };
}

/** Does a write only empty what Herkomst tells of the bundle before? Where nothing else is new, that is told still. */
function forgettingIn(workbook: Snapshot, { provenance: words }: SheetTexts): (write: BundleWrite) => boolean {
  const table = namedTable(NAMES.provenance, workbook);
  const before = table && columnOf(table, words.before);
  return ({ sheet, column, value }) => value === null && sheet === table?.sheet && column === before;
}

interface Wanted {
  readonly write: BundleWrite;
  readonly held: Cell | undefined;
  readonly about: Subject;
  /** Nobody's value counts, until someone chooses. */
  readonly contested: boolean;
}

interface Value {
  readonly column: number | undefined;
  readonly value: string | number | null;
  readonly about: Subject;
  readonly contested?: boolean;
}

/** Values for a row of a table by the column of each; what the bundle leaves empty is left alone, unless it became so. */
function inRow({ sheet }: NamedTable, { row, cells }: NamedRow, values: readonly Value[]): readonly Wanted[] {
  return values.flatMap(({ column, value, about, contested = false }) => {
    if (column === undefined || (about.kind === "words" && (value === null || value === ""))) return [];
    const held = cells.find((cell) => cell.column === column);
    return [{ write: { sheet, row, column, value: value === "" ? null : value }, held, about, contested }];
  });
}

/** By subject, the cells that an earlier bundle filled in from files; not what someone typed or agreed upon. */
function writtenEarlier(
  workbook: Snapshot,
  definition: AssessmentDefinition,
  texts: SheetTexts,
): ReadonlyMap<string, string> {
  const rows = readBundle(workbook, { definition, texts })?.provenance ?? [];
  return new Map(
    rows.flatMap(({ cityId, about, source, standing }): readonly (readonly [string, string])[] => {
      const counted = standing === "only" || standing === "chosen";
      if (!counted || !source || source.file === texts.provenance.thisWorkbook) return [];
      if (about.kind === "score") {
        const { themeId, score } = about;
        return [[subjectKey({ kind: "score", cityId, themeId, heading: "" }), String(scoreCell(score) ?? "")]];
      }
      if (about.kind !== "fte") return [];
      return [[subjectKey({ kind: "fte", cityId, heading: "" }), String(about.fte.value ?? about.fte.raw)]];
    }),
  );
}

/** A line feed stands in no id. */
function subjectKey({ kind, cityId, themeId = "" }: Subject): string {
  return kind === "words" ? "" : [kind, cityId, themeId].join("\n");
}

/** The column under a heading. */
function columnOf({ top }: NamedTable, heading: string): number | undefined {
  return top.cells.find((cell) => textOf(cell) === heading)?.column;
}

function assessmentIn({ cells: [first] }: NamedRow, { measurement }: Bundle): CityAssessment | undefined {
  const city = identify(textOf(first), measurement.definition.cities);
  return measurement.cities.find((each) => each.city.id === city?.id);
}

function scoreWrites(workbook: Snapshot, bundle: Bundle): readonly Wanted[] {
  const table = namedTable(NAMES.maturity, workbook);
  const { themes } = bundle.measurement.definition;
  const columns = table?.top.cells.flatMap((cell) => {
    const theme = identify(textOf(cell), themes);
    return theme ? [{ theme, column: cell.column }] : [];
  });
  return (table?.rows ?? []).flatMap((row) => {
    const assessment = assessmentIn(row, bundle);
    if (!table || !columns || !assessment) return [];
    const cityId = assessment.city.id;
    return inRow(
      table,
      row,
      columns.map(({ theme, column }) => ({
        column,
        value: scoreCell(assessment.scores.get(theme.id)),
        about: { kind: "score", cityId, themeId: theme.id, heading: theme.name },
        contested: assessment.scores.get(theme.id)?.status === "blank",
      })),
    );
  });
}

function fteWrites(workbook: Snapshot, bundle: Bundle, { fte: words }: SheetTexts): readonly Wanted[] {
  const table = namedTable(NAMES.fte, workbook);
  return (table?.rows ?? []).flatMap((row) => {
    const assessment = assessmentIn(row, bundle);
    if (!table || !assessment) return [];
    const { fte } = assessment;
    const said = (heading: string, value: string | number | null, kind: Subject["kind"] = "words"): Value => ({
      ...{ column: columnOf(table, heading), value, about: { kind, cityId: assessment.city.id, heading } },
    });
    return inRow(table, row, [
      said(words.value, fte ? (fte.value ?? fte.raw) : null, "fte"),
      said(words.remark, fte?.remark ?? null),
      said(words.domains, fte?.domains ?? null),
    ]);
  });
}

function explanationWrites(workbook: Snapshot, bundle: Bundle, { explanation: words }: SheetTexts): readonly Wanted[] {
  const table = namedTable(NAMES.explanation, workbook);
  const { cities, themes } = bundle.measurement.definition;
  const planned = new Map(
    explanationRows(bundle.measurement).map(([city, theme, ...values]) => [`${city}\n${theme}`, values]),
  );
  const headings = [
    ...[words.raw, words.motivation, words.evidence, words.previous, words.target, words.author, words.date],
  ];
  return (table?.rows ?? []).flatMap((row) => {
    const values = planned.get(`${rawOf(row.under(words.city))}\n${rawOf(row.under(words.theme))}`);
    if (!table || !values) return [];
    const cityId = identify(rawOf(row.under(words.city)), cities)?.id ?? "";
    const themeId = identify(rawOf(row.under(words.theme)), themes)?.id ?? "";
    return inRow(
      table,
      row,
      headings.map((heading, index) => ({
        column: columnOf(table, heading),
        value: values[index] ?? null,
        about: { kind: "words", cityId, themeId, heading },
      })),
    );
  });
}

/** Practices that are not there yet, in the rows that are free. */
function practiceWrites(
  workbook: Snapshot,
  { measurement }: Bundle,
  { practices: words }: SheetTexts,
): readonly Wanted[] {
  const table = namedTable(NAMES.practices, workbook);
  if (!table) return [];
  const { definition, goodPractices } = measurement;
  const written = new Set(table.rows.map(({ under }) => rawOf(under(words.practice))));
  const used = new Set(
    table.rows.filter(({ cells }) => cells.some((cell) => rawOf(cell) !== "")).map(({ row }) => row),
  );
  const missing = goodPractices.filter(({ practice }) => !written.has(practice));
  let row = table.header;
  return missing.flatMap(({ themeId, cityId, practice }) => {
    do row++;
    while (used.has(row));
    const said = (heading: string, value: string): Value => ({
      ...{ column: columnOf(table, heading), value, about: { kind: "words", cityId, themeId, heading } },
    });
    return inRow(table, { row, cells: [], under: () => undefined }, [
      said(words.theme, definition.themes.find(({ id }) => id === themeId)?.name ?? themeId),
      said(words.city, definition.cities.find(({ id }) => id === cityId)?.name ?? cityId),
      said(words.practice, practice),
    ]);
  });
}
