/**
 * A choice as names to give and to take away: a newer one takes the place of an older one where both speak of the same city. Pure.
 * A name of the user's is never touched: not one that refers to no cells, nor one that only begins like ours.
 */
import { referenceTo } from "../../host/a1";
import type { Area } from "../../host/area";
import type { NamesChange } from "../../host/host";
import type { NamePlan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import { type ChoiceNameInBook, choiceNamesIn } from "../choices";
import { CHOICE_NAMES, freeTableName } from "../names";
import { containsAll, joined, meets, without } from "../cells/rectangles";
import type { Choice, Use } from "../way";
import type { LineWay, TableWay } from "../tables/ways";

const USES = Object.keys(CHOICE_NAMES) as readonly Use[];

export interface ChoiceNamesInput {
  readonly workbook: Snapshot;
  /** As the workbook was read. */
  readonly ways: readonly TableWay[];
  readonly choice: Choice;
}

/** @returns `undefined` where the choice covers no row or column that could be a city's scores. */
export function namesForChoice({ workbook, ways, choice }: ChoiceNamesInput): NamesChange | undefined {
  const { sheet, use, areas } = choice;
  const tables = ways.filter((way) => way.sheet === sheet);
  const pointedAt = tables.map((table) => linesOf(table).filter((line) => containsAll(areas, line.areas)));
  const named = joined(pointedAt.flatMap((lines) => lines.flatMap((line) => line.areas)));
  if (named.length === 0) return undefined;
  // Of one city, one row or column is its score.
  const rivals = tables.flatMap((table, position) => {
    const cities = new Set((pointedAt[position] ?? []).map(({ city }) => city));
    return linesOf(table).filter(({ city }) => cities.has(city));
  });
  const replaced = use === "score" ? rivals.flatMap((line) => line.areas) : [];
  const wanted = { sheet, use, areas: named };
  if (stands(workbook, { wanted, replaced })) return { add: [], remove: [] };
  const cut = (name: ChoiceNameInBook) => (name.use === use ? [...named, ...replaced] : named);
  const { remove, rest } = cutOut(workbook, { sheet, cut, lines: tables.flatMap(linesOf) });
  return { remove, add: numbered([...rest, wanted], { workbook, remove }) };
}

/** Several choices as one change, each on top of the one before it. @returns `undefined` where one of them covers nothing */
export function namesForChoices({ workbook, ways, choices }: SeveralNamesInput<Choice>): NamesChange | undefined {
  return inOneGo(workbook, choices, (choice, sofar) => namesForChoice({ workbook: sofar, ways, choice }));
}

/** Takes back whatever was said of these cells. */
export function namesForForgetting({
  workbook,
  ways,
  choice: { sheet, areas },
}: Omit<ChoiceNamesInput, "choice"> & { readonly choice: Pick<Choice, "sheet" | "areas"> }): NamesChange {
  const lines = ways.filter((way) => way.sheet === sheet).flatMap(linesOf);
  const { remove, rest } = cutOut(workbook, { sheet, cut: () => areas, lines });
  return { remove, add: numbered(rest, { workbook, remove }) };
}

export interface SeveralNamesInput<Said> extends Omit<ChoiceNamesInput, "choice"> {
  readonly choices: readonly Said[];
}

/** Takes back what was said of cells of several tables, as one change. */
export function namesForForgettings({
  workbook,
  ways,
  choices,
}: SeveralNamesInput<Pick<Choice, "sheet" | "areas">>): NamesChange {
  const change = inOneGo(workbook, choices, (choice, sofar) => namesForForgetting({ workbook: sofar, ways, choice }));
  return change ?? { add: [], remove: [] };
}

/** @returns `undefined` as soon as one of them has no change to give */
function inOneGo<Said>(
  workbook: Snapshot,
  all: readonly Said[],
  changeFor: (each: Said, sofar: Snapshot) => NamesChange | undefined,
): NamesChange | undefined {
  let { names } = workbook;
  let add: readonly NamePlan[] = [];
  const remove: string[] = [];
  for (const each of all) {
    const change = changeFor(each, { ...workbook, names });
    if (!change) return undefined;
    const goes = new Set(change.remove);
    const isOurs = (name: string) => add.some((plan) => plan.name === name);
    // A name that was only given here was never in the workbook.
    remove.push(...change.remove.filter((name) => !isOurs(name)));
    add = [...add.filter(({ name }) => !goes.has(name)), ...change.add];
    names = [
      ...names.filter(({ name, sheet }) => sheet !== undefined || !goes.has(name)),
      ...change.add.map(({ name, sheet, area }) => ({ name, refersTo: referenceTo(sheet, area) })),
    ];
  }
  return { add, remove };
}

function linesOf({ candidates }: TableWay): readonly LineWay[] {
  return candidates.flatMap(({ lines }) => lines);
}

/** Is this what the workbook says already, and nothing else? */
function stands(
  workbook: Snapshot,
  { wanted: { sheet, use, areas }, replaced }: { readonly wanted: Choice; readonly replaced: readonly Area[] },
): boolean {
  const on = (which: Use) =>
    choiceNamesIn(workbook)
      .filter((name) => name.use === which)
      .flatMap((name) => name.areas)
      .filter((each) => each.sheet === sheet)
      .map(({ area }) => area);
  const others = USES.filter((each) => each !== use).flatMap(on);
  return (
    containsAll(on(use), areas) &&
    !others.some((area) => areas.some((own) => meets(area, own))) &&
    !without(replaced, areas).some((area) => on(use).some((own) => meets(area, own)))
  );
}

interface CutOut {
  readonly sheet: string;
  /** What a name says no more. */
  readonly cut: (name: ChoiceNameInBook) => readonly Area[];
  /** Every row and column of the sheet that a name may speak of. */
  readonly lines: readonly LineWay[];
}

/** The names that go, and what is left of them. */
function cutOut(
  workbook: Snapshot,
  { sheet, cut, lines }: CutOut,
): { readonly remove: readonly string[]; readonly rest: readonly Choice[] } {
  const touched = choiceNamesIn(workbook).filter((name) =>
    name.areas.some((each) => each.sheet === sheet && cut(name).some((area) => meets(area, each.area))),
  );
  return {
    remove: touched.map(({ name }) => name),
    rest: touched.flatMap((name) =>
      name.areas.flatMap((each): readonly Choice[] => {
        const { use } = name;
        if (each.sheet !== sheet) return [{ sheet: each.sheet, areas: [each.area], use }];
        // Of a whole column, no pieces that speak of nothing.
        const left = without([each.area], cut(name)).filter((area) =>
          lines.some((line) => line.areas.some((own) => meets(own, area))),
        );
        return left.length > 0 ? [{ sheet, areas: left, use }] : [];
      }),
    ),
  };
}

/** A name for each rectangle: every Excel takes those, while a union is a formula, with limits of its own. */
function numbered(
  choices: readonly Choice[],
  { workbook, remove }: { readonly workbook: Snapshot; readonly remove: readonly string[] },
): readonly NamePlan[] {
  const names = workbook.names.filter(({ name, sheet }) => sheet !== undefined || !remove.includes(name));
  const plans: NamePlan[] = [];
  for (const { sheet, areas, use } of choices)
    for (const area of areas)
      plans.push({ name: freeTableName(CHOICE_NAMES[use], { names: [...names, ...plans] }), sheet, area });
  return plans;
}
