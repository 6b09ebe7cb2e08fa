/**
 * Which city a grid without city names is about. Asked in order: a cell above or beside the grid that is a city's name,
 * a title that mentions one, the sheet's name, and last the file's name. More than one answer is no answer.
 */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { identify, mentioned } from "../../domain/definition/identity";
import type { Grid } from "./grid";
import { textOf } from "./sheet-index";

/** "Stad: Gent", "Gemeente : Gent". */
const LABELLED = /^(?:stad|gemeente|centrumstad|city)\s*:\s*/i;

/** @param file the file's name, where the workbook is a file. */
export function cityAround(grid: Grid, { cities }: AssessmentDefinition, file = ""): Named | undefined {
  const texts = textsAround(grid);
  const answers = [
    texts.flatMap((text) => identify(text.replace(LABELLED, ""), cities) ?? []),
    texts.flatMap((text) => mentioned(text, cities)),
    mentioned(grid.index.sheet.name, cities),
    mentioned(file, cities),
  ];
  return answers.map(onlyOne).find((city) => city !== undefined);
}

/** What stands above or beside the grid: every text down to its last row that is not one of its own cells. */
function textsAround({ index, themes, lines }: Grid): readonly string[] {
  const own = new Set<string>();
  for (const { row, column } of [...themes, ...lines.flatMap(({ scores }) => scores.map(({ cell }) => cell))])
    own.add(`${row},${column}`);
  const lastRow = Math.max(...themes.map(({ row }) => row), ...lines.map(({ label }) => label.row));
  return index.sheet.cells
    .filter(({ row, column }) => row <= lastRow && !own.has(`${row},${column}`))
    .map(textOf)
    .filter((text) => text !== "" && text.length < LONGEST_TITLE);
}

/** A remark of a few lines that mentions a city is no title. */
const LONGEST_TITLE = 120;

function onlyOne(cities: readonly Named[]): Named | undefined {
  const [first, ...others] = new Set(cities);
  return others.length === 0 ? first : undefined;
}
