/** How a sheet prints, as the add-in asked for it. Pure. */
import type { Area } from "../../../src/host/area";
import type { PrintPlan } from "../../../src/host/plan";
import type { SheetRecord } from "../../records";

/** What Office.js calls each. */
interface Page {
  readonly orientation?: string;
  readonly zoom?: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly printArea?: Area;
  readonly breaks?: readonly number[];
  readonly titleRows?: Area;
  readonly titleColumns?: Area;
  readonly leftMargin?: number;
  readonly leftFooter?: string;
}

/** @param usual of a sheet of which nobody said how it prints */
export function printPlan({ page }: Pick<SheetRecord, "page">, usual: PrintPlan): PrintPlan {
  if (Object.keys(page).length === 0) return usual;
  const {
    orientation,
    zoom = {},
    printArea,
    breaks,
    titleRows,
    titleColumns,
    leftMargin,
    leftFooter = "",
  } = page as Page;
  const { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh } = zoom;
  return {
    orientation: orientation === "Portrait" ? "portrait" : "landscape",
    ...(pagesWide !== undefined && { pagesWide }),
    ...(pagesHigh !== undefined && { pagesHigh }),
    ...(leftMargin !== undefined && { margin: leftMargin }),
    ...(printArea && { area: printArea }),
    ...(breaks && { breaks }),
    titleRows: titleRows ? { first: titleRows.row, last: titleRows.row + titleRows.rows - 1 } : usual.titleRows,
    ...(titleColumns && {
      titleColumns: { first: titleColumns.column, last: titleColumns.column + titleColumns.columns - 1 },
    }),
    footer: leftFooter.replaceAll("&&", "&"),
  };
}
