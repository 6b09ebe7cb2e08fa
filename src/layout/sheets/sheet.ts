/**
 * What a sheet of ours is, said once: its columns with their words, how they look, what is written in them and what is read
 * back. Drawing, writing into one that is there, reading, merging and carrying over follow from it. The order of the columns
 * is their order on the sheet; nothing else may count positions.
 */
import type { CellContent } from "../../domain/cell-content";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { CitySubject } from "../../domain/definition/subject";
import type { Measurement } from "../../domain/measurement/measurement";
import type { CellPlan, ChartPlan, Format, Message, ValidationPlan } from "../../host/plan";
import type { Bundle } from "../bundle";
import type { NamedArea, TableName } from "../names";
import type { GridPlace } from "./grid";

/** By what a column is found. */
export interface Titled {
  /** What we write above it, and look for first: an older title becomes an alias and stays one. */
  readonly title: string;
  readonly aliases?: readonly string[];
  /** What else may stand above it, where words alone do not say it. */
  readonly means?: (heading: string) => boolean;
  /** It names those who are scored: what the definition calls them stands above it, where they are no cities. */
  readonly ofUnit?: true;
  /** What stands under other words is not taken for it, wherever it stands. */
  readonly exact?: true;
}

/** What becomes of a sheet, by the names of its tables. */
export interface TableFacts {
  readonly table: TableName;
  /** That stand on it too. */
  readonly others?: readonly TableName[];
  /** The name of the sheet, as long as that is free. */
  readonly tab: string;
  /**
   * Who fill it in: every city; the Kenniscentrum; or bundling. On one of a bundle nobody hands anything in, though it names
   * cities and themes.
   */
  readonly from: "cities" | "centre" | "bundle";
  /** It leaves the house in no form. */
  readonly keptInside?: true;
  /** Whoever fills it in writes no sentences. */
  readonly figures?: true;
  /** In a bundle only where its measurement holds this. */
  readonly whenSaid?: keyof Measurement;
  /** Of what cities fill in: it is for one city alone, or for several together. Absent for what both have. */
  readonly whose?: "one" | "several";
}

/** What all of us must know of a sheet that is declared, whatever its rows hold. */
export interface SheetFacts<Id extends string = string> extends TableFacts {
  readonly title: string;
  readonly columns: Readonly<Record<Id, Titled>>;
  /** Enough of them to be nobody else's table, where its name is lost; without these, it is found by its name alone. */
  readonly knownBy?: readonly NoInfer<Id>[];
  /** It loses nobody's words, and stands in few workbooks: where Maturiteit has its name, it is found by its own alone. */
  readonly byNameAlone?: true;
  /** Cities hand in what looks like it: where its name is lost, it is ours beside this one of ours alone. */
  readonly onlyBeside?: SheetFacts;
}

export interface Drawing {
  readonly bundle: Bundle;
  readonly places?: Places;
}

/** What lists and formulas refer to on other sheets. Where one is not there, anything may be typed, or nothing is calculated. */
export interface Places {
  /** The names to choose from, without the header. */
  readonly themes?: NamedArea | undefined;
  readonly cities?: NamedArea | undefined;
  /** The colours of the legend, those in between too, as Legende has them in words. */
  readonly colours?: NamedArea | undefined;
  readonly grid?: GridPlace | undefined;
  readonly ledger?: ColumnPlace<"theme" | "step" | "score"> | undefined;
  readonly packages?: ColumnPlace<"package" | "recommendation"> | undefined;
}

/** The cells of a column, as a formula on another sheet names them. */
export type ColumnPlace<Id extends string> = (id: Id) => string;

/** A row whose cell is calculated; `undefined` for one that stays free. */
export interface Calculating<Row, Id extends string> {
  readonly row: Row | undefined;
  /** Another cell of the row, as a formula names it. */
  readonly cell: (id: Id) => string;
  readonly on: Drawing;
}

export interface Column<Row, Id extends string = never> extends Titled {
  readonly width: number;
  /** Over what the table looks like. */
  readonly format?: Format;
  /** Over what a header looks like. */
  readonly header?: Format;
  /** Takes input; `spare`: in the rows alone that stay free. */
  readonly input?: true | "spare";
  /** A row is as high as its text asks. */
  readonly tall?: boolean;
  /** In the legend's colours. */
  readonly colours?: true;
  /** Left out as long as nothing is written in it. */
  readonly whenSaid?: true;
  /** Left out where a model does not ask for it. */
  readonly where?: (definition: AssessmentDefinition) => boolean;
  /** @param cell the first that it is for */
  readonly validation?: (on: Drawing, cell: string) => Omit<ValidationPlan, "area"> | undefined;
  /** What a row asks when its cell is selected, instead of what its validation says for all. */
  readonly prompt?: (row: Row) => Message | undefined;
  /** To choose from: they stand right above the header, from this column on. A list refers to cells. */
  readonly choices?: readonly string[];
  readonly write: (row: Row, on: Drawing) => string | number | null;
  /** A formula with its result, instead of what is written: in the rows that stay free too, and read by nobody. */
  readonly calculated?: (at: Calculating<Row, Id>) => Pick<CellPlan, "value" | "formula"> | undefined;
  /** What is written is the value that a row is about, not words beside it. */
  readonly value?: "fte";
  /** Rows with the same keys are about the same; of anything else, what was written later counts. */
  readonly merge?: "key";
}

export interface OwnSheet<Row, Id extends string> extends SheetFacts<Id> {
  readonly note: string;
  /** What stands between the note and the header, a line each: what it is, and what is filled in behind it. */
  readonly lines?: (on: Drawing) => readonly Line[];
  readonly chart?: TableChart<Id>;
  readonly columns: Readonly<Record<Id, Column<Row, Id>>>;
  readonly rows: (bundle: Bundle) => readonly Row[];
  /** For a sheet that others fill in too: bundling brings each row to the one about the same, and asks before it writes over anything. */
  readonly about?: (row: Row) => CitySubject;
  /** Where there is none, it takes a row that is free. */
  readonly adds?: true;
  /** Prints whatever is added below too; `by-city`: a page for each. */
  readonly pages?: "by-city" | "as-filled";
  /** What consecutive rows have in common that stay on one page. Of a sheet whose rows are always the same ones. */
  readonly keeps?: (row: Row) => string;
  /** White around the page, in points; without it, Excel's own. */
  readonly margin?: number;
  /** Prints no further than the last column that says something. */
  readonly printsSaid?: true;
  /** Rows that stay free below; drawn as the others are, `empty`: as long as there are none; or ready and no more. */
  readonly spare?: { readonly rows: number; readonly drawn: boolean | "empty"; readonly printed: boolean };
  /** Right under the header, above the others, so that adding one moves nothing: a row, or as many as it says. */
  readonly total?: (rows: readonly Row[], at: TotalPlace<Id>) => readonly CellPlan[];
  readonly totalRows?: number;
  /** How many columns stay in view; the header does, unless there is too much above it. */
  readonly frozen: number;
  /** What some of its cells look like besides, one look over the other. */
  readonly looks?: readonly ((row: Row) => Readonly<Partial<Record<Id, Format>>>)[];
  /** Of a row with one line of text, where that is not as on other sheets. */
  readonly rowHeight?: number;
  /** Rows follow what is typed in them. */
  readonly grows?: true;
  /** What consecutive rows have in common: every second time they are set apart. */
  readonly bands?: (row: Row) => string;
}

export interface Line {
  readonly label: string;
  readonly value: string | number;
  /** Takes input; without it, what stands there is to be read. */
  readonly input?: true;
  readonly format?: Format;
  /** That may be filled in, and nothing else: they stand beside the page, for a list in a validation splits at commas. */
  readonly choices?: { readonly all: readonly string[]; readonly hint: string };
}

/** A chart of what stands in the table, in the place beside the lines above it. */
export interface TableChart<Id extends string> {
  /** From the column that names the bars to the last of its figures. */
  readonly source: readonly [Id, Id];
  /** The columns above which it stands, the first and the last. */
  readonly above: readonly [Id, Id];
  readonly plan: (on: Drawing) => Omit<ChartPlan, "area" | "source">;
}

export interface TotalPlace<Id extends string> {
  readonly row: number;
  readonly columnOf: (id: Id) => number;
  /** The cells below, as a formula names them. */
  readonly below: (id: Id) => string;
}

export interface OwnCell {
  /** Dates as `2026-05-02`; empty where all is struck through. */
  readonly text: string;
  readonly content: CellContent | undefined;
}

export interface Reading {
  readonly definition: AssessmentDefinition;
}

export interface Field<Row, Value> extends Column<Row, keyof Row & string> {
  readonly read: (cell: OwnCell, on: Reading) => Value | undefined;
}

/** A sheet that holds records, a row each: each field of a record has a column, or this does not compile. */
export interface RecordSheet<Row> extends OwnSheet<Row, keyof Row & string> {
  readonly columns: { readonly [Id in keyof Row & string]-?: Field<Row, Row[Id]> };
}

/** What each column reads, whatever that is. */
export function fieldsOf<Row>({
  columns,
}: RecordSheet<Row>): Readonly<Record<keyof Row & string, Field<Row, Row[keyof Row]>>> {
  return columns;
}

/** A record of texts alone. */
export type Texts<Row> = { readonly [Id in keyof Row]: string };

/** The ids of the columns, from left to right. */
export function idsOf<Id extends string>({ columns }: Pick<SheetFacts<Id>, "columns">): readonly Id[] {
  return Object.keys(columns) as Id[];
}
