/** What stands above the themes of a header row, over several of them: "AS IS" over eight themes, and "TO BE" over eight more. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { coverOf, shownAt } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { keyOf } from "../theme-labels";
import { ASIDE, SPEAKING } from "../words/role";
import { type Saying, sayingOf } from "../words/saying";
import type { RowBlock } from "./row-blocks";

export interface AboveInput {
  readonly block: RowBlock;
  readonly definition: AssessmentDefinition;
  /** All columns of the themes. */
  readonly columns: readonly number[];
}

const MOST_ROWS = 3;

/** From top to bottom, by column. What divides the themes into groups ("Beleid") heads nothing, unless themes come back under it. */
export function headingsAboveThemes(index: SheetIndex, input: AboveInput): ReadonlyMap<number, readonly string[]> {
  const { block, definition, columns } = input;
  const themes = block.labels.map(({ theme, saying }) => `${theme.id}\n${keyOf(saying)}`);
  const isRepeated = new Set(themes).size < themes.length;
  const found = new Map<number, string[]>();
  for (let row = block.row - 1; row >= 0 && row >= block.row - MOST_ROWS; row--) {
    const own = columns.filter((column) => rawOf(index.at({ row, column })) !== "");
    const texts = new Map(columns.map((column) => [column, textOver(index, { row, column }, own)]));
    if ([...texts.values()].every((text) => text === "")) break;
    for (const [column, text] of texts) {
      if (text === "" || !(isRepeated || isKnown(sayingOf(text, definition)))) continue;
      const own = found.get(column);
      if (own) own.unshift(text);
      else found.set(column, [text]);
    }
  }
  return found;
}

/** What is seen above a column: in it, merged over it, or at its left where several texts divide the row. */
function textOver(index: SheetIndex, { row, column }: Position, own: readonly number[]): string {
  const cover = coverOf(index, { row, column });
  if (cover) return cover.columns > 1 ? rawOf(shownAt(index, { row, column })) : "";
  if (own.length < 2) return "";
  const at = own.filter((each) => each <= column).at(-1);
  return at === undefined || coverOf(index, { row, column: at }) ? "" : rawOf(index.at({ row, column: at }));
}

function isKnown({ meanings, unknown, years, themes, cities, otherScale }: Saying): boolean {
  const speaks = years.length > 0 || [...ASIDE, ...SPEAKING].some((role) => meanings.has(role));
  // "Hoe doen we het (%)": whatever else it says, it is another scale.
  if (otherScale && themes.length + cities.length === 0) return true;
  return speaks && unknown.length + themes.length + cities.length === 0;
}
