/** The file is named after one city, and what is in it is another's: that counts, but someone should look. */
import { fold, mentioned } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { findingAt, textOf } from "../cells/sheet-index";
import type { ReadingContext } from "../tables/reading-context";
import type { TableReading } from "../tables/table-reading";

/**
 * A workbook with many cities in it belongs to none of them, whatever its name. Of two that stand in tables by themselves, one may
 * be there to look at: "Zo deed Gent het".
 */
export function fileMismatch(
  tables: readonly TableReading[],
  { file = "", definition }: Pick<ReadingContext, "file" | "definition">,
): readonly Finding[] {
  const [named, ...others] = mentioned(file, definition.cities, definition.unit);
  if (!named || others.length > 0) return [];
  const scored = tables.filter(({ voices }) => voices.length > 0);
  const voices = scored.flatMap((table) => table.voices.map((voice) => ({ ...voice, index: table.index })));
  const heard = new Set(voices.map(({ cityId }) => cityId));
  const isApart = scored.every((table) => new Set(table.voices.map(({ cityId }) => cityId)).size === 1);
  const other = voices.find(({ cityId }) => cityId !== named.id);
  // "Leuven (ter info)" stands in the same table, and is there to look at.
  const isAside =
    other !== undefined && fold(textOf(other.index.at(other.label))) !== fold(nameOf(other.cityId, definition));
  const isOne = heard.size === 1 || (heard.size === 2 && (isApart || isAside) && heard.has(named.id));
  if (!other || !isOne) return [];
  return [findingAt(other.index, other.label, { code: "city-file-mismatch", raw: file })];
}

function nameOf(cityId: string, { cities }: ReadingContext["definition"]): string {
  return cities.find(({ id }) => id === cityId)?.name ?? "";
}
