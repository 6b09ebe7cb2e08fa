/** Told at what is published of a theme on Globaal, where it is not the median of now and nothing there says why. */
import { cellName } from "../../../host/a1";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { type ChangedMedian, sincePublished } from "../../../domain/global-score/since-published";
import { findLedgerRow } from "./read-ledger";
import type { OwnWorkbook } from "./own-table";

/** `raw`: the theme, what is published, and the median where there is one, each on a line. */
export function changedMedians(...[medians, ledger, own]: [...Parameters<typeof sincePublished>, OwnWorkbook]) {
  const { changed, unknown } = sincePublished(medians, ledger);
  return [...told("global-median-changed", changed), ...told("global-beside-median", unknown)];

  function told(code: FindingCode, themes: readonly ChangedMedian[]): readonly Finding[] {
    return themes.flatMap(({ theme, published, median }) => {
      const row = findLedgerRow({ themeId: theme.id, step: "published" }, own);
      const at = row?.placeOf("score");
      // What was typed on Maturiteit alone is told there.
      if (!at || row?.at("score") === "") return [];
      const raw = [theme.name, published, ...(median === null ? [] : [median])].join("\n");
      return [{ code, severity: SEVERITY[code], sheet: at.sheet, cell: cellName(at.row, at.column), raw }];
    });
  }
}
