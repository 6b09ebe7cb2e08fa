/** What all our sheets have in common, however they are drawn: a title, our colour, locked, printed with a footer. */
import type { PrintPlan, SheetPlan } from "../../host/plan";
import { pageFooter } from "../dutch";
import { type Block, heights, lineAt, together } from "./block";
import * as style from "./style";
import type { SheetInput } from "./table-plan";

export interface Page extends SheetInput {
  readonly title: string;
  readonly widths: readonly number[];
  readonly freeze: SheetPlan["freeze"];
  readonly charts?: SheetPlan["charts"];
  /**
   * So many rows, or all that comes to stand there; as many columns as have a width, where it does not say. The row of the header
   * repeats on every page.
   */
  readonly print: { readonly rows: number | "all"; readonly columns?: number; readonly header: number } & Partial<
    Pick<PrintPlan, "orientation" | "breaks" | "pagesWide" | "margin">
  >;
}

export function ownSheet(blocks: readonly Partial<Block>[], page: Page): SheetPlan {
  const { measurement, name, title, widths, freeze, charts, print } = page;
  const { rows, columns = widths.length, header, orientation = "landscape", breaks = [], pagesWide, margin } = print;
  return {
    name,
    tabColour: style.TAB_COLOUR,
    columnWidths: widths,
    ...together(lineAt(0, title, style.TITLE), heights(0, 1, style.TITLE_HEIGHT), ...blocks),
    freeze,
    ...(charts && { charts }),
    protection: "locked",
    print: {
      orientation,
      ...(rows !== "all" && { area: { row: 0, column: 0, rows, columns } }),
      ...(breaks.length > 0 && { breaks }),
      ...(pagesWide !== undefined && { pagesWide }),
      ...(margin !== undefined && { margin }),
      titleRows: { first: header, last: header },
      // Of what goes on on a page beside it, each page says whose row it is.
      ...((pagesWide ?? 1) > 1 && { titleColumns: { first: 0, last: 0 } }),
      footer: pageFooter(measurement.definition.name, measurement.period),
    },
  };
}
