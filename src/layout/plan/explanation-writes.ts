/** The explanations of a bundle, for a Toelichting that is there. Pure. */
import type { Snapshot } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import { rawOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";
import { explanationRows } from "./explanation-sheet";
import { columnOf, inRow, type Wanted } from "./wanted";

export function explanationWrites(
  workbook: Snapshot,
  bundle: Bundle,
  { explanation: words }: SheetTexts,
): readonly Wanted[] {
  const table = namedTable(NAMES.explanation, workbook);
  const { cities, themes } = bundle.measurement.definition;
  const planned = new Map(
    explanationRows(bundle.measurement).map(([city, theme, ...values]) => [`${city}\n${theme}`, values]),
  );
  const columns = [
    ...[words.raw, words.motivation, words.evidence, words.previous, words.target, words.author, words.date],
  ].map((heading) => ({ heading, column: table && columnOf(table, heading) }));
  return (table?.rows ?? []).flatMap((row) => {
    const values = planned.get(`${rawOf(row.under(words.city))}\n${rawOf(row.under(words.theme))}`);
    if (!table || !values) return [];
    const cityId = identify(rawOf(row.under(words.city)), cities)?.id ?? "";
    const themeId = identify(rawOf(row.under(words.theme)), themes)?.id ?? "";
    return inRow(
      table,
      row,
      columns.map(({ heading, column }, index) => ({
        column,
        value: values[index] ?? null,
        about: { kind: "words", cityId, themeId, heading },
      })),
    );
  });
}
