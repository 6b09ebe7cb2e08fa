/**
 * Everything that an embedded workbook is, as plain data that can be compared: order, names and visibility of the sheets;
 * values, formulas, formats, fills, fonts and borders; merges, widths, heights, what is hidden, panes and gridlines;
 * conditional formats, validations and their messages; names, notes, locks, protection, tab colours and print; and which
 * cell is selected. The ids that the engine hands out are left out: they count what was tried, not what is there.
 */
import type { EmbeddedExcel } from "../../trial/embedded-excel";
import type { Table } from "../../trial/odoo/model";

/** One entry per sheet, in tab order, and one for the workbook as a whole. */
export interface WorkbookState {
  readonly workbook: unknown;
  readonly sheets: Readonly<Record<string, unknown>>;
}

export function stateOf({ engine, world }: EmbeddedExcel): WorkbookState {
  const data = engine.model._exportData(false);
  const nameOf = (id: string | undefined) => engine.sheets().find((sheet) => sheet.id === id)?.name;
  const { records } = world;
  return {
    workbook: {
      order: data.sheets.map(({ name }) => name),
      names: data.namedRanges,
      recordedNames: records.names.map(({ sheet, ...name }) => ({ ...name, sheet: nameOf(sheet) })),
      structureProtected: records.structureProtected,
      selected: { ...engine.selected(), sheet: nameOf(engine.selected().sheet) },
    },
    sheets: Object.fromEntries(
      data.sheets.map(
        ({ id, styles, formats, borders, conditionalFormats, dataValidationRules, figures, ...sheet }) => [
          sheet.name,
          {
            ...sheet,
            styles: resolved(styles, data.styles),
            formats: resolved(formats, data.formats),
            borders: resolved(borders, data.borders),
            conditionalFormats: conditionalFormats.map(anonymous),
            dataValidationRules: dataValidationRules.map(anonymous),
            figures: figures.map(({ data, ...figure }) => ({
              ...anonymous(figure),
              data: { ...data, chartId: undefined },
            })),
            values: valuesOf({ engine }, id),
            record: JSON.parse(JSON.stringify(records.sheet(id), inNames(nameOf))) as unknown,
          },
        ],
      ),
    ),
  };
}

function anonymous(rule: object): object {
  return { ...rule, id: undefined };
}

/** Zones point into a table that is numbered by use, and stand in the order in which they were last touched. */
function resolved(zones: Table, table: Table): Table {
  const sorted = Object.entries(zones).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([zone, number]) => [zone, table[String(number)]]));
}

/** What is calculated, not only what was typed. */
function valuesOf({ engine }: Pick<EmbeddedExcel, "engine">, sheet: string): readonly unknown[] {
  const { row, column, rows, columns } = engine.usedArea(sheet) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => engine.cell({ sheet, row: row + r, column: column + c })),
  );
}

/** A record names other sheets by their id, for example where a validation takes its list from. */
function inNames(nameOf: (id: string | undefined) => string | undefined) {
  return (key: string, value: unknown) => (key === "sheet" && typeof value === "string" ? nameOf(value) : value);
}

/** Only of these sheets: what a co-author or the add-in put beside them is left out. */
export function sheetsOf(state: WorkbookState, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, state.sheets[name]]));
}
