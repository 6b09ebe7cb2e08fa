/** The file is named after one city, and what is in it is another's: that counts, but someone should look. */
import type { Named } from "../../domain/definition/definition";
import { mentioned } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { findingAt } from "./sheet-index";
import type { TableReading } from "./table-reading";

/** A workbook with several cities in it belongs to none of them, whatever its name. */
export function fileMismatch(
  tables: readonly TableReading[],
  { file = "", cities }: { readonly file?: string | undefined; readonly cities: readonly Named[] },
): readonly Finding[] {
  const [named, ...others] = mentioned(file, cities);
  const voices = tables.flatMap((table) => table.voices.map((voice) => ({ ...voice, index: table.index })));
  const [first] = voices;
  const isOne = new Set(voices.map(({ cityId }) => cityId)).size === 1;
  if (!named || !first || !isOne || others.length > 0 || first.cityId === named.id) return [];
  return [findingAt(first.index, first.label, { code: "city-file-mismatch", raw: file })];
}
