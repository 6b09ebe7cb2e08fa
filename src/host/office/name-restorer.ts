/**
 * After a change of names broke off: takes away what it gave and gives back what it took, in two round trips: 1. which names there
 * are, 2. put them right. A name is ours when it refers to the cells that we gave it to; whatever anyone else has is left alone.
 */
import { parseSheetArea, parseSheetAreas, referenceTo } from "../a1";
import type { NamesChange } from "../host";
import type { NamedItem } from "./api";
import { OutcomeUnknown, PlanHalfApplied } from "./errors";
import { formulaOf, isSameReference, itemNamed } from "./held-names";
import type { Outcome } from "./put-back";
import { rangeOf } from "./sheet-writer";
import { batch, type GuardedContext, type Session } from "./sync";

export interface BrokenOff {
  readonly change: NamesChange;
  /** The names that go, each with the formula that it had, without the `=`. */
  readonly gone: ReadonlyMap<string, string>;
  /** Of the sheets, by the names that they had. */
  readonly ids: ReadonlyMap<string, string>;
  /** Excel has said that all of it is there, and it must go for another reason. */
  readonly isDone: boolean;
}

/** @param cause why it broke off. Throws `PlanHalfApplied` with the names that are not what they were, or `OutcomeUnknown`. */
export async function restoreNames(session: Session, broken: BrokenOff, cause: unknown): Promise<Outcome> {
  const restoring = () => batch(session, (context) => restore(context, broken));
  try {
    return await restoring();
  } catch {
    const left = await batch(session, (context) => look(context, broken)).catch(() => {
      session.leftovers.add(restoring);
      throw new OutcomeUnknown([], cause);
    });
    if (left.given.length + left.missing.length === 0) return "nothing is left";
    session.leftovers.add(restoring);
    const names = [...left.given.map(({ name }) => name), ...left.missing.map(([name]) => name)];
    throw new PlanHalfApplied({ sheets: [], names }, cause);
  }
}

async function restore(context: GuardedContext, broken: BrokenOff): Promise<Outcome> {
  const { given, missing, isComplete } = await look(context, broken);
  if (isComplete && !broken.isDone) return "everything is there";
  const { names, worksheets } = context.workbook;
  for (const item of given) item.delete();
  for (const [name, formula] of missing) {
    const place = parseSheetArea(formula);
    names.add(name, place ? rangeOf(worksheets.getItem(place.sheet), place.area) : `=${formula}`);
  }
  if (given.length + missing.length > 0) await context.sync();
  return "nothing is left";
}

interface Found {
  /** What we gave, and stands. */
  readonly given: readonly NamedItem[];
  /** What we took, and is gone: each with its formula. */
  readonly missing: readonly (readonly [name: string, formula: string])[];
  readonly isComplete: boolean;
}

async function look(context: GuardedContext, { change, gone, ids }: BrokenOff): Promise<Found> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name");
  await context.sync();
  const called = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const given = change.add.flatMap(({ name, sheet, area }) => {
    const item = itemNamed(names, name);
    const reference = referenceTo(called.get(ids.get(sheet) ?? "") ?? sheet, area);
    return item && isSameReference(formulaOf(names, name) ?? "", reference) ? [item] : [];
  });
  const isGone = (name: string) => {
    const item = itemNamed(names, name);
    return !item || given.includes(item);
  };
  const present = new Set(called.values());
  const missing = [...gone].filter(([name, formula]) => {
    // A name goes with its sheet.
    return isGone(name) && parseSheetAreas(formula).some(({ sheet }) => present.has(sheet));
  });
  return { given, missing, isComplete: given.length === change.add.length && [...gone.keys()].every(isGone) };
}
