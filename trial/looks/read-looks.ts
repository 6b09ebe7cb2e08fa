/**
 * From the bytes of a workbook to what its sheets look like. Reading for the domain passes all of this over; the trial page shows it.
 * Limits: indents, underlining, patterns, gradients and styles of whole rows and columns are passed over, and so is what stands above
 * the cells: charts and pictures.
 */
import { orFault, type FileFault } from "../../src/host/xlsx/file-fault";
import { openPackage } from "../../src/host/xlsx/package";
import { Parts } from "../../src/host/xlsx/read/parts";
import { relatedPart } from "../../src/host/xlsx/read/relationships";
import { readWorkbook } from "../../src/host/xlsx/read/workbook";
import { readCellStyles, type Styles } from "./fonts-and-fills";
import type { SheetLooks } from "./looks";
import { readSheetLooks } from "./sheet-looks";

/** By the name of the sheet. */
export type Looks = ReadonlyMap<string, SheetLooks>;

/** Never throws for what a file holds. */
export function readLooks(bytes: Uint8Array): { readonly looks: Looks } | { readonly fault: FileFault } {
  const opened = openPackage(bytes);
  if ("fault" in opened) return opened;
  return orFault(() => ({ looks: looksIn(new Parts(opened.package)) }));
}

const PLAIN: Styles = { cells: [], differences: [] };

function looksIn(parts: Parts): Looks {
  const name = relatedPart(parts.relationships(""), "officeDocument");
  if (name === undefined) return new Map();
  const related = parts.relationships(name);
  const [styles, theme] = ["styles", "theme"].map((kind) => parts.present(relatedPart(related, kind)));
  const read = styles === undefined ? PLAIN : readCellStyles(parts, styles, theme);
  return new Map(
    readWorkbook(parts, name).sheets.flatMap((sheet) => {
      const target = related.get(sheet.relationship ?? "");
      return target?.kind === "worksheet" ? [[sheet.name, readSheetLooks(parts, target.part, read)] as const] : [];
    }),
  );
}
