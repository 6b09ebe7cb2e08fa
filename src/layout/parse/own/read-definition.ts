/**
 * The assessment definition as Legende holds it: what is written there is what is measured. Found by its defined names. Of
 * the colours, only what is visible is known: other words and fills for a colour come from the built-in definition, where it
 * has the same colour.
 */
import type { Snapshot } from "../../../host/snapshot";
import { cellName } from "../../../host/a1";
import type { AssessmentDefinition, City, Named } from "../../../domain/definition/definition";
import { fold, identify } from "../../../domain/definition/identity";
import { chapterKey, codesKey, guidanceKey, isSameDefinition } from "../../../domain/definition/same-definition";
import { latestPer } from "../../../domain/kept";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { NAMES } from "../../names";
import { legende } from "../../sheets/legende";
import { FEWEST_THEMES } from "../../tables/table";
import { rawOf } from "../../cells/sheet-index";
import { citiesIn, levelsIn, type Part, type Place, type Problem, themesIn } from "./legend-lists";
import { legendTables } from "./legend-tables";
import { unitCalled } from "./unit";
import { type OwnTable, rowsTogether } from "./table-under";

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
  const lists = { levels: tableOf(NAMES.levels), themes: tableOf(NAMES.themes), cities: tableOf(NAMES.cities) };
  return before(model, [builtIn, ...Object.values(lists)], () => definitionIn(model, lists, builtIn));
}

/** Of tables that are the very same. */
const before = latestPer<OwnTable<string>, DefinitionReading>();

type Lists = Readonly<Record<"levels" | "themes" | "cities", OwnTable<string> | undefined>>;

function definitionIn(model: OwnTable<string>, lists: Lists, builtIn: AssessmentDefinition): DefinitionReading {
  const about = modelIn(model);
  const levels = levelsIn(lists.levels, builtIn);
  const themes = themesIn(lists.themes);
  const cities = citiesIn(lists.cities, about.unit);
  const place = { sheet: model.sheet, cell: about.id.cell };
  const step = about.stepValue;
  const problems = [
    ...(about.id.raw === "" ? [{ ...about.id, raw: legende.definitionId }] : []),
    ...(isStep(step) ? [] : [{ ...about.step, raw: `${legende.step}: ${about.step.raw}` }]),
    ...about.problems,
    ...(about.unit !== undefined && identify(about.unit, themes.all)
      ? [{ ...place, raw: `${legende.unit}: ${about.unit}` }]
      : []),
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
    cities: cities.all
      .map((city) => translated(city, builtIn.cities))
      .map((city) => (cities.hasCodes || about.unit !== undefined ? city : coded(city, builtIn.cities))),
    ...(about.unit !== undefined && { unit: about.unit }),
    ...(about.withoutFte && { withoutFte: true }),
  };
  const isGuiding = themes.hasQuestions || cities.all.some(({ group }) => group !== undefined);
  const isBuiltIn =
    isSameDefinition(definition, builtIn) &&
    (!isGuiding || guidanceKey(definition) === guidanceKey(builtIn)) &&
    (!themes.hasChapters || chapterKey(definition) === chapterKey(builtIn)) &&
    codesKey(definition) === codesKey(builtIn);
  return { definition: isBuiltIn ? builtIn : asBefore(definition), findings: [], ...place };
}

/** Of two that say the same, the earlier one: what is kept of its names, and of sheets that are read by it, goes on counting. */
function asBefore(definition: AssessmentDefinition): AssessmentDefinition {
  const said = JSON.stringify(definition, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
  if (said !== latest?.said) latest = { said, definition };
  return latest.definition;
}

let latest: { readonly said: string; readonly definition: AssessmentDefinition } | undefined;

/** Other languages stand on no sheet: what has the code and the name of one of ours is called there as ours is. */
function translated<T extends Named>(own: T, among: readonly Named[]): T {
  const known = among.find(({ id, name }) => id === own.id && fold(name) === fold(own.name));
  return known?.translations ? { ...own, translations: known.translations } : own;
}

/** An earlier version wrote no NIS codes: a city of ours has the one that it has. */
function coded(own: City, among: readonly City[]): City {
  const { nis, formerNis } = among.find(({ id, name }) => id === own.id && fold(name) === fold(own.name)) ?? {};
  return { ...own, ...(nis !== undefined && { nis }), ...(formerNis && { formerNis }) };
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
  /** `undefined` where they are cities. */
  readonly unit: string | undefined;
  readonly withoutFte: boolean;
  readonly problems: readonly Problem[];
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
  const [unit, asksFte] = [value(legende.unit).raw, value(legende.asksFte)];
  const withoutFte = fold(asksFte.raw) === fold(legende.no);
  // A row that is lacking, or that nobody filled in, asks for them: so did every Legende before.
  const isAnswer = withoutFte || ["", fold(legende.yes)].includes(fold(asksFte.raw));
  return {
    ...{ id, name: name.raw || id.raw, version: value(legende.definitionVersion).raw, step, stepValue: step.value },
    unit: unitCalled(unit),
    withoutFte,
    problems: isAnswer ? [] : [{ ...asksFte, raw: `${legende.asksFte}: ${asksFte.raw}` }],
  };
}
