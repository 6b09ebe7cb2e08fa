/** Gives the sheets of a workbook that was just opened what they look like, and lets them refuse what Excel would refuse there. */
import { parseRange, parseSheetArea } from "../../src/host/a1";
import type { Area } from "../../src/host/area";
import type { EngineCriterion } from "../engine";
import type { World } from "../world";
import type { LookCriterion, SheetLooks, Sized } from "./looks";
import type { Looks } from "./read-looks";

/** Nobody can undo any of it. */
export function giveLooks(world: World, looks: Looks): void {
  const { engine } = world;
  engine.transaction(() => {
    for (const { id, name } of engine.sheets()) {
      const found = looks.get(name);
      if (found) giveTo(world, id, found);
    }
  });
  engine.forgetHistory();
}

function giveTo(world: World, id: string, looks: SheetLooks): void {
  const { engine, records } = world;
  const record = records.sheet(id);
  const sized = (dimension: "row" | "column") => (each: Sized) => {
    engine.resize(id, dimension, each);
  };
  looks.columns.forEach(sized("column"));
  looks.rows.forEach(sized("row"));
  for (const { areas, style, unlocked } of looks.formats)
    for (const area of areas) {
      engine.style(id, area, style);
      if (unlocked) record.locks.push({ area, locked: false });
    }
  // Each one that is added goes on top.
  for (const format of [...looks.conditionalFormats].reverse()) engine.addConditionalFormat(id, format);
  for (const { area, criterion, prompt, error, allowsBlank } of looks.validations) {
    const found = criterionFor(world, id, criterion);
    if (!found) continue;
    engine.validate(id, area, found);
    record.validations.push({ area, prompt, errorAlert: error, ignoreBlanks: allowsBlank });
  }
  engine.freeze(id, looks.freeze.rows, looks.freeze.columns);
  engine.showGridlines(id, looks.showsGridlines);
  record.tabColour = looks.tabColour;
  if (!looks.protection) return;
  record.protection = looks.protection.allowed;
  // One that nobody here knows: only who made the workbook can lift it.
  if (looks.protection.hasPassword) record.password = crypto.randomUUID();
}

/** `undefined` where a list is not there: then Excel refuses nothing either. */
function criterionFor(world: World, sheet: string, criterion: LookCriterion): EngineCriterion | undefined {
  if (criterion.kind !== "list") return criterion;
  const { reference } = criterion;
  const named = world.engine.names().find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  if (named) return { kind: "list", sheet: named.sheet, area: named.area };
  const found: { readonly sheet?: string; readonly area?: Area | undefined } = parseSheetArea(reference) ?? {
    area: parseRange(reference),
  };
  const target = found.sheet === undefined ? sheet : world.sheetNamed(found.sheet)?.sheet;
  return found.area && target !== undefined ? { kind: "list", sheet: target, area: found.area } : undefined;
}
