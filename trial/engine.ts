/**
 * The port to a spreadsheet engine: what the embedded Excel asks of it, in Excel's terms. Types only.
 * Rows and columns count from 0; formulas are en-US with a leading `=`; colours are `#RRGGBB`; sheets go by their id.
 * What no engine at hand can do (notes, messages, protection, print) is recorded in records.ts instead.
 */
import type { Area, Position } from "../src/host/area";
import type { ChartPlan, ConditionalFormatPlan, Format, NamePlan } from "../src/host/plan";

export interface Engine {
  /** In tab order. */
  sheets(): readonly EngineSheet[];
  /** Last in order; its id comes back. The name is free and allowed: whoever asks has looked. */
  addSheet(name: string): string;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  setVisible(id: string, visible: boolean): void;

  /**
   * The smallest area from the first to the last cell that holds or looks like something, or that holds a value;
   * `undefined` where there is none.
   */
  usedArea(id: string, valuesOnly?: boolean): Area | undefined;
  cell(at: EnginePosition): EngineCell;
  /** Carries the work out in one go: calculated once, at its end, and undone in one step. An error stops it there. */
  transaction(work: () => void): void;
  /** Nobody can undo what was done until now. */
  forgetHistory(): void;
  write(id: string, cells: readonly EngineWrite[]): void;
  /** Is this formula well formed? */
  parses(formula: string): boolean;
  style(id: string, area: Area, style: EngineStyle): void;
  /** What a cell looks like, its conditional formats included. */
  fillShown(at: EnginePosition): string | undefined;
  textShown(at: EnginePosition): string;

  merges(id: string): readonly Area[];
  merge(id: string, area: Area): void;
  isHidden(id: string, dimension: "row" | "column", index: number): boolean;
  hide(id: string, dimension: "row" | "column", indexes: readonly number[]): void;
  /** In pixels. */
  /** To pixels of a screen at 100 %, or to what is in it. */
  resize(id: string, dimension: "row" | "column", run: { from: number; count: number; size: number | "fitting" }): void;
  showGridlines(id: string, shown: boolean): void;
  freeze(id: string, rows: number, columns: number): void;

  names(): readonly EngineName[];
  addName(name: EngineName): void;
  removeName(name: string): void;

  /** On top of those that are there: it wins. Its id comes back. */
  addConditionalFormat(id: string, format: EngineConditionalFormat): string;
  /** First the one that wins. */
  conditionalFormats(id: string): readonly (EngineConditionalFormat & { readonly id: string })[];
  /** In its place: those above it stay above. */
  changeConditionalFormat(id: string, formatId: string, format: EngineConditionalFormat): void;
  removeConditionalFormat(id: string, formatId: string): void;
  validate(id: string, area: Area, criterion: EngineCriterion): void;

  /** Somewhere on the sheet; its id comes back. */
  /** How many there are on a sheet. */
  charts(id: string): number;
  addChart(id: string, chart: EngineChart): string;
  changeChart(id: string, chartId: string, chart: EngineChart): void;

  activate(id: string): void;
  select(at: EnginePosition): void;
  selected(): EnginePosition;
  /** Tells of what happened, once it has; returns how to stop listening. */
  listen(listener: (event: EngineEvent) => void): () => void;
  /** Asked before cells are changed by hand; `false` refuses, all of them or none. */
  guard(allows: (sheet: string, area: Area) => boolean): void;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface EnginePosition extends Position {
  /** Its id: sheets are renamed. */
  readonly sheet: string;
}

export type EngineContent = string | number | boolean | null | { readonly formula: string };

export interface EngineCell {
  readonly value: string | number | boolean | null;
  /** Is the value the name of an error, such as `#N/A`? */
  readonly isError: boolean;
  readonly formula?: string;
  /** `General` when none was given. */
  readonly numberFormat: string;
  readonly fill?: string;
  /** All of it is struck through. */
  readonly struck?: true;
}

/** A text is written as it stands, whatever it looks like. */
export interface EngineWrite extends Position {
  readonly content?: EngineContent;
  readonly numberFormat?: string;
}

/** What is absent stays as it was. */
export interface EngineStyle extends Omit<Format, "vertical" | "indent" | "numberFormat" | "unlocked"> {
  readonly vertical?: "top" | "middle" | "bottom";
  /** Around every cell of the area. */
  readonly edges?: Partial<Readonly<Record<"top" | "right" | "bottom" | "left", EngineEdge>>>;
}

export interface EngineEdge {
  readonly line: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly colour: string;
}

/** A name for an area of a sheet that goes by its id. */
export type EngineName = NamePlan;

/** What is equal is compared as it would be typed. */
export interface EngineConditionalFormat
  extends Pick<ConditionalFormatPlan, "area">, Partial<Pick<ConditionalFormatPlan, "fill" | "fontColour">> {
  readonly rule:
    Exclude<ConditionalFormatPlan["rule"], { kind: "equal" }> | { readonly kind: "equal"; readonly value: string };
}

export type EngineCriterion =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "between"; readonly minimum: string; readonly maximum: string }
  | { readonly kind: "at least"; readonly minimum: string }
  | { readonly kind: "list"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "one of"; readonly values: readonly string[] };

/** Horizontal bars, the first on top. */
export interface EngineChart
  extends Pick<ChartPlan, "title" | "area" | "source">, Partial<Omit<NonNullable<ChartPlan["axis"]>, "step">> {
  readonly stacked: boolean;
  /** For each series; `undefined` for a colour of the engine's choice, `null` where nothing fills the bars. */
  readonly fills: readonly (string | null | undefined)[];
  readonly labels: boolean;
}

export type EngineEvent =
  /** Cells hold something else; or have moved, as where a row was inserted. */
  | { readonly kind: "changed"; readonly sheet: string; readonly area: Area; readonly moved?: true }
  | { readonly kind: "formatted"; readonly sheet: string }
  /** Rows are hidden, or shown again. */
  | { readonly kind: "hidden"; readonly sheet: string }
  | { readonly kind: "added"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string }
  /** Among the other sheets. */
  | { readonly kind: "reordered"; readonly sheet: string }
  /** Shown again, or hidden. */
  | { readonly kind: "shown"; readonly sheet: string }
  | { readonly kind: "selected" }
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "removed"; readonly sheet: string }
  /** Something was done by hand and not taken: a cell is locked, or its validation does not allow what was typed. */
  | { readonly kind: "refused"; readonly at: EnginePosition; readonly because: "locked" | "invalid" };
