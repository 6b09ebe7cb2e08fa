/**
 * What the trial page shows of the engine: what one does in any Excel. What is left out is the engine's own (pivots, its rules of
 * formats and validations, links between its sheets), which would be about another program, in English; and its explanations of
 * formulas and errors, which Excel does not have.
 */
import { registries, stores } from "@odoo/o-spreadsheet";

const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  topbarMenuRegistry: [
    ...["file", "edit_table", "toggle_pin_panel", "view_irregularity_map"],
    ...["insert_chart", "insert_carousel", "insert_pivot", "insert_image", "insert_table", "insert_function"],
    ...["insert_link", "insert_checkbox", "insert_dropdown", "format_cf"],
    ...["data_cleanup", "split_to_columns", "column_statistics", "data_validation", "named_range"],
    ...["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
  ],
  cellMenuRegistry: [
    ...["edit_table", "delete_table", "insert_link", "pivot_headers_group", "pivot_group_remaining"],
    ...["pivot_headers_ungroup", "collapse_pivot", "pivot_sorting", "pivot_fix_formulas", "pivot_properties"],
  ],
  colMenuRegistry: ["column_statistics", "conditional_formatting", "edit_table", "delete_table"],
  rowMenuRegistry: ["conditional_formatting"],
  numberFormatMenuRegistry: ["format_custom_currency", "format_custom_date", "format_custom_number"],
  cellPopoverRegistry: ["ErrorToolTip"],
};

/** The only panel of the engine's that is in Dutch. */
const PANEL = "FindAndReplace";

interface Menu {
  readonly content: Record<string, Item>;
  remove(key: string): void;
}

interface Item {
  readonly id?: string;
  children?: readonly Item[];
}

/** In every spreadsheet on this page. */
export function leaveOutMenus(): void {
  for (const [name, ids] of Object.entries(LEFT_OUT)) {
    const menu = registries[name as keyof typeof registries] as unknown as Menu;
    for (const id of ids) menu.remove(id);
    for (const item of Object.values(menu.content))
      if (item.children) item.children = item.children.filter(({ id = "" }) => !ids.includes(id));
  }
  const panels = stores.SidePanelStore.prototype as unknown as { open: (panel: string, props?: object) => void };
  const { open } = panels;
  panels.open = function (panel, props) {
    if (panel === PANEL) open.call(this, panel, props);
  };
}
