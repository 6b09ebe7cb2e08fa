/** What a sheet of a file looks like and what it lets one do, beyond what a reading tells: for the trial page to show. Types only. */
import type { Area } from "../../src/host/area";
import type { Message } from "../../src/host/plan";
import type { EngineConditionalFormat, EngineCriterion, EngineStyle } from "../engine";

export interface SheetLooks {
  readonly columns: readonly Sized[];
  /** Those whose height somebody chose; the others fit what is in them. */
  readonly rows: readonly Sized[];
  /** Apart from each other. */
  readonly formats: readonly LookFormat[];
  /** In order of priority. */
  readonly conditionalFormats: readonly EngineConditionalFormat[];
  readonly validations: readonly LookValidation[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColour: string;
  readonly protection: Protection | undefined;
}

export interface Sized {
  readonly from: number;
  readonly count: number;
  /** In pixels of a screen at 100 %. */
  readonly size: number;
}

export interface LookFormat {
  readonly areas: readonly Area[];
  readonly style: EngineStyle;
  /** May be filled in while the sheet is protected. */
  readonly unlocked: boolean;
}

/** Of one area; what is allowed names sheets as the file does. */
export interface LookValidation {
  readonly area: Area;
  readonly criterion: LookCriterion;
  readonly prompt: Message;
  readonly error: Message;
  readonly allowsBlank: boolean;
}

export type LookCriterion =
  | Exclude<EngineCriterion, { kind: "list" }>
  /** As in the file: an area, of this sheet or another, or a name for one. */
  | { readonly kind: "list"; readonly reference: string };

export interface Protection {
  /** As Office.js names them: what may be done all the same. */
  readonly allowed: Readonly<Record<string, boolean>>;
  readonly hasPassword: boolean;
}
