/** The years that a table's titles, its sheet and its file speak of. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { saidOnce } from "../../domain/kept";
import type { Cell } from "../../host/snapshot";
import type { ReadingContext } from "./reading-context";
import { textOf } from "../cells/sheet-index";
import { FIRST_AIM, type Years } from "./decide/years";
import { extentOf, type Table } from "./table";
import { sayingOf } from "./words/saying";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "12/05/2024" is a day on which something was done. */
const DAY = /\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:19|20)\d\d\b/g;

export function yearsIn(text: string): readonly number[] {
  return [...text.replace(DAY, " ").matchAll(YEAR)].map(([year]) => Number(year));
}

/** What is decided of a table hangs on them. */
const yearsBefore = saidOnce<readonly Cell[], Years>();

/** A title is no heading of one of its columns. */
export function yearsAround(table: Table, period: string, { definition, file = "" }: ReadingContext): Years {
  const { index, header, around, candidates } = table;
  const { left, right } = extentOf(table);
  const headings = new Set(candidates.flatMap((candidate) => candidate.headings));
  const titles = index.rowsBetween(around.top - 1, header.row).map((row) =>
    index
      .cellsIn(row)
      .filter(({ column }) => column >= left - 1 && column <= right)
      .map(textOf)
      .filter((text) => !headings.has(text))
      .join(" "),
  );
  const texts = [...titles, index.sheet.name];
  return yearsBefore(index.cellsIn(header.row), {
    period: new Set(yearsIn(period)),
    measured: new Set(texts.flatMap((text) => yearMeasured(text, definition) ?? [])),
    mentioned: new Set([...texts, file].flatMap(yearsIn)),
  });
}

/** "Meting 2025", "Zelfevaluatie najaar 2025"; the day on which it was filled in is another matter. */
function yearMeasured(text: string, definition: AssessmentDefinition): number | undefined {
  const { meanings, unknown } = sayingOf(text, definition);
  const [year, ...others] = yearsIn(text);
  const isAlone = unknown.length + others.length === 0;
  // Nobody measures in 2030 yet, whatever title speaks of it.
  return meanings.has("score") && isAlone && year !== undefined && year < FIRST_AIM ? year : undefined;
}
