/**
 * The assessment definition as Legende holds it: what is written there is what is measured. Found by its defined names. Of
 * the colours, only what is visible is known: other words and fills for a colour come from the built-in definition, where it
 * has the same colour.
 */
import type { Snapshot } from "../../../host/snapshot";
import { cellName } from "../../../host/a1";
import type { AssessmentDefinition, Level, Named } from "../../../domain/definition/definition";
import { fold, words } from "../../../domain/definition/identity";
import { isSameDefinition } from "../../../domain/definition/same-definition";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { NAMES } from "../../names";
import { ALIAS_SEPARATOR } from "../../sheets/legend-sheet";
import { legende } from "../../sheets/legende";
import { FEWEST_THEMES } from "../../tables/table";
import { rawOf } from "../../cells/sheet-index";
import { legendTables } from "./legend-tables";
import { type OwnRow, type OwnTable, rowsTogether } from "./own-table";

export interface DefinitionReading {
  /** `undefined` when Legende contradicts itself; the findings then say where. */
  readonly definition: AssessmentDefinition | undefined;
  readonly findings: readonly Finding[];
  /** Where Legende says which definition it is. */
  readonly sheet: string;
  readonly cell: string;
}

export interface DefinitionInput {
  readonly builtIn: AssessmentDefinition;
}

/** @returns `undefined` for a workbook without Legende. The built-in definition itself, when Legende says the same. */
export function readDefinition(workbook: Snapshot, { builtIn }: DefinitionInput): DefinitionReading | undefined {
  const tableOf = legendTables(workbook);
  const model = tableOf(NAMES.definition);
  if (!model) return undefined;
  const about = modelIn(model);
  const levels = levelsIn(tableOf(NAMES.levels), builtIn);
  const themes = namedIn(tableOf(NAMES.themes), legende.theme);
  const cities = namedIn(tableOf(NAMES.cities), legende.city);
  const place = { sheet: model.sheet, cell: about.id.cell };
  const step = about.stepValue;
  const problems = [
    ...(about.id.raw === "" ? [{ ...about.id, raw: legende.definitionId }] : []),
    ...(isStep(step) ? [] : [{ ...about.step, raw: `${legende.step}: ${about.step.raw}` }]),
    ...levels.problems,
    ...tooFew(themes, { fewest: FEWEST_THEMES, what: legende.themes, place }),
    ...tooFew(cities, { fewest: 1, what: legende.cities, place }),
    ...themes.problems,
    ...cities.problems,
    ...tooFew(levels, { fewest: 2, what: legende.levels, place }),
  ];
  const [first, second, ...others] = levels.all;
  if (problems.length > 0 || !isStep(step) || !first || !second)
    return { definition: undefined, findings: problems.map(invalid), ...place };
  const definition: AssessmentDefinition = {
    id: about.id.raw,
    version: about.version,
    name: about.name,
    step,
    levels: [first, second, ...others],
    themes: themes.all.map((theme) => translated(theme, builtIn.themes)),
    cities: cities.all.map((city) => translated(city, builtIn.cities)),
  };
  return { definition: isSameDefinition(definition, builtIn) ? builtIn : definition, findings: [], ...place };
}

/** Other languages stand on no sheet: what has the code and the name of one of ours is called there as ours is. */
function translated(own: Named, among: readonly Named[]): Named {
  const known = among.find(({ id, name }) => id === own.id && fold(name) === fold(own.name));
  return known?.translations ? { ...own, translations: known.translations } : own;
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface Problem extends Place {
  readonly raw: string;
}

interface Part<T> {
  readonly all: readonly T[];
  readonly problems: readonly Problem[];
}

function invalid({ sheet, cell, raw }: Problem): Finding {
  return { code: "definition-invalid", severity: SEVERITY["definition-invalid"], sheet, cell, raw };
}

function tooFew(
  { all }: Part<unknown>,
  { fewest, what, place }: { readonly fewest: number; readonly what: string; readonly place: Place },
): readonly Problem[] {
  return all.length < fewest ? [{ ...place, raw: `${what}: ${all.length}` }] : [];
}

function isStep(value: unknown): value is number {
  return typeof value === "number" && value > 0;
}

interface Model {
  readonly id: Problem;
  readonly name: string;
  readonly version: string;
  readonly step: Problem;
  readonly stepValue: unknown;
}

/** Two columns: what, and its value. */
function modelIn(table: OwnTable<string>): Model {
  const rows = [table.top, ...rowsTogether(table)];
  const value = (label: string) => {
    const row = rows.find(({ cells: [what] }) => rawOf(what) === label) ?? table.top;
    const [what, cell] = row.cells;
    const isThere = rawOf(what) === label;
    const place = { sheet: table.sheet, cell: cellName(row.row, cell?.column ?? what?.column ?? 0) };
    return { ...place, raw: isThere ? rawOf(cell) : "", value: isThere ? cell?.value : undefined };
  };
  const [id, name, step] = [value(legende.definitionId), value(legende.definitionName), value(legende.step)];
  return { id, name: name.raw || id.raw, version: value(legende.definitionVersion).raw, step, stepValue: step.value };
}

/** The rows with a number are levels; those between them show the colours in between. */
function levelsIn(table: OwnTable<string> | undefined, builtIn: AssessmentDefinition): Part<Level> {
  const all: Level[] = [];
  const problems: Problem[] = [];
  for (const { row, cellAt } of table ? rowsTogether(table) : []) {
    const figure = cellAt(legende.value);
    if (!table || !figure || typeof figure.value !== "number") continue;
    const colour = rawOf(cellAt(legende.colour));
    const known = builtIn.levels.find((level) => fold(level.colour) === fold(colour));
    const place = { sheet: table.sheet, cell: cellName(row, figure.column), raw: `${legende.value}: ${figure.value}` };
    if (figure.value <= (all.at(-1)?.value ?? -Infinity)) problems.push(place);
    if (figure.fill === undefined) problems.push({ ...place, raw: `${legende.colour}: ${colour}` });
    all.push({
      ...{ value: figure.value, name: rawOf(cellAt(legende.level)), colour, fill: figure.fill ?? "#FFFFFF" },
      ...{ colourAliases: known?.colourAliases ?? [], fillAliases: known?.fillAliases ?? [] },
      meaning: rawOf(cellAt(legende.meaning)),
    });
  }
  return { all, problems };
}

/** Themes or cities. A code that is not filled in is made from the name; a code or name that comes back is a contradiction. */
function namedIn(table: OwnTable<string> | undefined, heading: string): Part<Named> {
  const all: Named[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const row of table ? rowsTogether(table) : []) {
    const name = rawOf(row.cellAt(heading)) || rawOf(row.cellAt(legende.id));
    const id = rawOf(row.cellAt(legende.id)) || words(name).join("-");
    const aliases = rawOf(row.cellAt(legende.aliases))
      .split(ALIAS_SEPARATOR.trim())
      .map((alias) => alias.trim())
      .filter((alias) => alias !== "");
    const spoken = new Set([name, ...aliases].map(fold));
    if (table && (all.some((each) => each.id === id) || [...spoken].some((one) => taken.has(one))))
      problems.push({ sheet: table.sheet, cell: firstCell(row), raw: name });
    for (const one of spoken) taken.add(one);
    all.push({ id, name, aliases });
  }
  return { all, problems };
}

function firstCell({ row, cells: [first] }: OwnRow<string>): string {
  return cellName(row, first?.column ?? 0);
}
