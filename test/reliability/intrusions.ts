/** What a colleague, or the host, does in the workbook between two round trips of ours, one row each. */
import type { EmbeddedExcel } from "../../trial/embedded-excel";

export interface Intrusion {
  readonly name: string;
  readonly says: readonly string[];
  /** @param sheet the name of the sheet that the action writes on */
  readonly change: (embedded: EmbeddedExcel, sheet: string) => void;
  /** Takes away what stands in the way, as the message asks; absent when nothing does. */
  readonly heal?: (embedded: EmbeddedExcel, sheet: string) => void;
}

function idOf({ engine }: EmbeddedExcel, sheet: string): string {
  return engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
}

type Engine = EmbeddedExcel["engine"];

function filledCells(engine: Engine, sheet: string): readonly { readonly row: number; readonly column: number }[] {
  const { row: top = 0, column: left = 0, rows = 0, columns = 0 } = engine.usedArea(sheet, true) ?? {};
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: top + Math.floor(index / columns),
    column: left + (index % columns),
  })).filter(({ row, column }) => engine.cell({ sheet, row, column }).value !== null);
}

/** `undefined` for a sheet that is gone, and for a protected one: there a colleague is refused. */
function openSheet(embedded: EmbeddedExcel, sheet: string): string | undefined {
  const id = idOf(embedded, sheet);
  return id === "" || embedded.world.records.sheet(id).protection ? undefined : id;
}

/** Above and left of everything. */
function insert(embedded: EmbeddedExcel, sheetName: string, dimension: "ROW" | "COL"): void {
  const sheetId = openSheet(embedded, sheetName);
  if (sheetId === undefined) return;
  embedded.engine.model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId, sheetName, dimension, base: 0, quantity: 1, position: "before" as const },
  });
}

/** The contents of the two rows of cities, which change places. */
function reverseRows(embedded: EmbeddedExcel, sheet: string): void {
  const id = openSheet(embedded, sheet);
  const { engine } = embedded;
  if (id === undefined) return;
  const columns = Array.from({ length: 5 }, (_, column) => column);
  const contentAt = (row: number, column: number) => {
    const { formula, value } = engine.cell({ sheet: id, row, column });
    return formula === undefined ? value : { formula };
  };
  engine.write(id, [
    ...columns.map((column) => ({ row: 3, column, content: contentAt(4, column) })),
    ...columns.map((column) => ({ row: 4, column, content: contentAt(3, column) })),
  ]);
}

export const INTRUSIONS: readonly Intrusion[] = [
  {
    name: "a colleague removes the sheet",
    says: ["WorkbookChanged"],
    change: (embedded, sheet) => {
      const id = idOf(embedded, sheet);
      embedded.engine.removeSheet(id);
      embedded.world.records.forget(id);
    },
  },
  {
    name: "a colleague renames the sheet",
    says: ["WorkbookChanged"],
    change: (embedded, sheet) => {
      embedded.engine.renameSheet(idOf(embedded, sheet), "Hernoemd");
    },
  },
  {
    name: "a colleague adds a sheet with a name that we want",
    says: ["WorkbookChanged"],
    change: ({ engine }) => {
      if (engine.sheets().some(({ name }) => name === "Legende")) return;
      engine.write(engine.addSheet("Legende"), [{ row: 0, column: 0, content: "van een collega" }]);
    },
  },
  {
    name: "a colleague adds a note on the sheet",
    says: [],
    change: (embedded, sheet) => {
      embedded.world.records.sheet(idOf(embedded, sheet)).notes.push({ row: 40, column: 1, content: "Niet vergeten" });
    },
  },
  {
    name: "a colleague writes elsewhere in the workbook",
    says: [],
    change: (embedded) => {
      embedded.engine.write(idOf(embedded, "Notities 2024"), [{ row: 4, column: 1, content: "Niet vergeten" }]);
    },
  },
  {
    name: "a colleague inserts a row above",
    says: ["WorkbookChanged"],
    change: (embedded, sheet) => {
      insert(embedded, sheet, "ROW");
    },
  },
  {
    name: "a colleague inserts a column to the left",
    says: ["WorkbookChanged"],
    change: (embedded, sheet) => {
      insert(embedded, sheet, "COL");
    },
  },
  {
    name: "a colleague sorts the rows",
    says: ["WorkbookChanged"],
    change: reverseRows,
  },
  {
    name: "a colleague clears the sheet",
    says: ["WorkbookChanged"],
    change: (embedded, sheet) => {
      const id = openSheet(embedded, sheet);
      const { engine } = embedded;
      if (id === undefined) return;
      engine.write(
        id,
        filledCells(engine, id).map(({ row, column }) => ({ row, column, content: null })),
      );
    },
  },
  {
    name: "a colleague protects the sheet",
    says: ["SheetProtected"],
    change: (embedded, sheet) => {
      embedded.world.records.sheet(idOf(embedded, sheet)).protection ??= {};
    },
    heal: (embedded, sheet) => {
      embedded.world.records.sheet(idOf(embedded, sheet)).protection = undefined;
    },
  },
  {
    name: "a colleague protects the structure of the workbook",
    says: ["WorkbookProtected"],
    change: ({ world: { records } }) => {
      records.structureProtected = true;
    },
    heal: ({ world: { records } }) => {
      records.structureProtected = false;
    },
  },
  {
    name: "the workbook becomes read-only",
    says: ["WriteDenied"],
    change: ({ world: { records } }) => {
      records.readOnly = true;
    },
    heal: ({ world: { records } }) => {
      records.readOnly = false;
    },
  },
  {
    name: "a colleague hides the sheet",
    says: [],
    change: (embedded, sheet) => {
      embedded.engine.setVisible(idOf(embedded, sheet), false);
    },
  },
  {
    name: "a colleague filters the rows",
    says: [],
    change: (embedded, sheet) => {
      const id = openSheet(embedded, sheet);
      if (id !== undefined) embedded.engine.hide(id, "row", [3, 4]);
    },
  },
];
