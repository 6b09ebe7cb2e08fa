/** The good practices of a bundle, for a Goede praktijken that is there. Pure. */
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import { heldOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";
import { nameIn } from "./rows";
import { columnOf, inRow, type Value, type Wanted } from "./wanted";

/** Practices that are not there yet, in the rows that are free. */
export function practiceWrites(
  workbook: Snapshot,
  { measurement }: Bundle,
  { practices: words }: SheetTexts,
): readonly Wanted[] {
  const table = namedTable(NAMES.practices, workbook);
  if (!table) return [];
  const { definition, goodPractices } = measurement;
  const written = new Set(table.rows.map(({ under }) => heldOf(under(words.practice))));
  const used = new Set(
    table.rows.filter(({ cells }) => cells.some((cell) => heldOf(cell) !== "")).map(({ row }) => row),
  );
  const missing = goodPractices.filter(({ practice }) => !written.has(practice));
  let row = table.header;
  return missing.flatMap(({ themeId, cityId, practice }) => {
    do row++;
    while (used.has(row));
    const said = (heading: string, value: string): Value => ({
      ...{ column: columnOf(table, heading), value, about: { kind: "words", cityId, themeId, heading } },
    });
    return inRow(table, { row, cells: [], under: () => undefined }, [
      said(words.theme, nameIn(definition.themes, themeId)),
      said(words.city, nameIn(definition.cities, cityId)),
      said(words.practice, practice),
    ]);
  });
}
