/** Defined names: those that stand for an area live in the engine, which keeps them right when cells move. */
import { absoluteAreaName, parseSheetArea, quotedSheet } from "../../src/host/a1";
import { invalidArgument, itemNotFound } from "../client/errors";
import type { Members } from "../client/members";
import type { AreaTarget, World } from "../world";

export interface NameTarget {
  readonly name: string;
  /** The sheet that the name belongs to; absent for the workbook's own. */
  readonly scope?: string;
}

export function namesOf({ engine, records }: World, scope: string | undefined): readonly NameTarget[] {
  const recorded = records.names.filter(({ sheet }) => sheet === scope).map(({ name }) => name);
  const own = scope === undefined ? engine.names().map(({ name }) => name) : [];
  return [...own, ...recorded].map((name) => (scope === undefined ? { name } : { name, scope }));
}

/** Excel does not tell capitals apart. */
export function findName(world: World, name: string, scope: string | undefined): NameTarget | undefined {
  return namesOf(world, scope).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

interface NewName {
  readonly name: string;
  /** Or a formula, of which only one that refers to an area is built. */
  readonly reference: AreaTarget | string;
  readonly sheet: string | undefined;
}

export function addNamedItem(world: World, { name, reference: given, sheet }: NewName): NameTarget {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`"${name}" cannot be a name.`);
  if (findName(world, name, sheet)) throw invalidArgument(`There is a name "${name}" already.`);
  const reference = typeof given === "string" ? areaIn(world, given) : given;
  if (sheet === undefined) world.engine.addName({ name, ...reference });
  else world.records.names.push({ name, sheet, formula: formulaOf(world, reference) });
  return sheet === undefined ? { name } : { name, scope: sheet };
}

function areaIn(world: World, formula: string): AreaTarget {
  const found = parseSheetArea(formula.replace(/^=/, ""));
  const target = world.sheetNamed(found?.sheet ?? "");
  if (!found || !target) throw invalidArgument(`"${formula}" refers to no cells of this workbook.`);
  return { ...target, area: found.area };
}

export const NAMED_ITEM: Members<NameTarget> = {
  name: { kind: "value", get: (_, { name }) => name },
  formula: { kind: "value", get: (world, target) => formulaOfName(world, target) },
  delete: {
    kind: "act",
    run: ({ engine, records }, { name, scope }) => {
      const place = records.names.findIndex((each) => each.name === name && each.sheet === scope);
      if (place >= 0) records.names.splice(place, 1);
      else engine.removeName(name);
    },
  },
};

function formulaOfName(world: World, { name, scope }: NameTarget): string {
  const recorded = world.records.names.find((each) => each.name === name && each.sheet === scope);
  if (recorded) return recorded.formula;
  const found = world.engine.names().find((each) => each.name === name);
  if (!found) throw itemNotFound(`name "${name}"`);
  return world.engine.sheets().some(({ id }) => id === found.sheet) ? formulaOf(world, found) : "=#REF!";
}

/** Excel quotes the name of a sheet only where it must. */
function formulaOf({ engine }: World, { sheet, area }: AreaTarget): string {
  const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? "";
  return `=${/^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : quotedSheet(name)}!${absoluteAreaName(area)}`;
}
