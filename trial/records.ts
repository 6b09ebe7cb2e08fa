/**
 * What the engine cannot hold, kept beside it: notes, messages of validations, protection, print, tab colours, and names
 * that belong to one sheet. Nothing in here calculates.
 */
import { type Area, isWithin, type Position } from "../src/host/area";
import type { Message } from "../src/host/plan";

export interface Records {
  /** Is the structure of the workbook protected: no sheet can be added, removed or renamed? */
  structureProtected: boolean;
  /** Is the workbook open for reading only? Then whatever changes it is refused. */
  readOnly: boolean;
  /** Names that stand for no area, or belong to one sheet. */
  readonly names: NameRecord[];
  sheet(id: string): SheetRecord;
  forget(id: string): void;
  /** As it is now, of its own. */
  copy(): Records;
}

export interface NameRecord {
  readonly name: string;
  readonly sheet?: string;
  /** With a leading `=`. */
  readonly formula: string;
}

export interface SheetRecord {
  tabColour: string;
  /** Hidden so that only an add-in or a macro can show it again. */
  veryHidden: boolean;
  protection: object | undefined;
  /** Without it, only a person can lift the protection. */
  password?: string | undefined;
  /** In order: the last one about a cell counts, and without any a cell is locked. */
  readonly locks: { readonly area: Area; readonly locked: boolean }[];
  readonly validations: ValidationRecord[];
  readonly notes: NoteRecord[];
  /** Texts of which only some characters are struck through or raised, as long as they stand there. */
  readonly partlyStruck: NoteRecord[];
  readonly page: Record<string, unknown>;
  readonly charts: ChartRecord[];
  /** What a person put there that the engine does not know. */
  readonly drawn: DrawnRecord;
}

export interface DrawnRecord {
  /** Their types, such as `GeometricShape`. */
  readonly shapes: string[];
  comments: number;
  tables: number;
  pivotTables: number;
}

/** A chart as the add-in asked for it; the engine shows what it can of it. */
export interface ChartRecord {
  readonly type: string;
  readonly source: Area;
  /** The cells that it covers. */
  area: Area;
  /** By class and member, such as `ChartTitle.text`; of a series with its place in front, `0 ChartSeries.gapWidth`. */
  readonly settings: Record<string, unknown>;
}

export interface ValidationRecord {
  readonly area: Area;
  rule?: unknown;
  prompt?: Partial<Message>;
  errorAlert?: Partial<Message>;
  ignoreBlanks?: boolean;
}

export interface NoteRecord extends Position {
  readonly content: string;
}

export function newRecords(
  begin: Pick<Records, "structureProtected" | "readOnly" | "names"> = {
    structureProtected: false,
    readOnly: false,
    names: [],
  },
  sheets = new Map<string, SheetRecord>(),
): Records {
  return {
    ...begin,
    sheet: (id) => {
      const record = sheets.get(id) ?? newSheetRecord();
      sheets.set(id, record);
      return record;
    },
    forget: (id) => {
      sheets.delete(id);
    },
    copy() {
      const { structureProtected, readOnly, names } = this;
      return newRecords(
        copyOf({ structureProtected, readOnly, names }),
        new Map([...sheets].map(([id, record]) => [id, copyOf(record)])),
      );
    },
  };
}

/** Of plain data, with what is `undefined` in its place: a record that gets a value later looks the same. */
function copyOf<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(copyOf) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, copyOf(value)])) as Data;
}

function newSheetRecord(): SheetRecord {
  return {
    tabColour: "",
    veryHidden: false,
    protection: undefined,
    locks: [],
    validations: [],
    notes: [],
    partlyStruck: [],
    page: {},
    charts: [],
    drawn: { shapes: [], comments: 0, tables: 0, pivotTables: 0 },
  };
}

export function isLocked({ locks }: SheetRecord, cell: Position): boolean {
  return locks.filter(({ area }) => isWithin(cell, area)).at(-1)?.locked ?? true;
}

/** What is told when input in this cell is refused. */
export function errorAlertAt({ validations }: SheetRecord, cell: Position): Partial<Message> | undefined {
  return validations.filter(({ area }) => isWithin(cell, area)).at(-1)?.errorAlert;
}
