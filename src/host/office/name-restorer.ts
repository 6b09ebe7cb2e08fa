/**
 * After a change of names broke off: takes away what it gave and gives back what it took, in two round trips: 1. which names there
 * are, 2. put them right. A name is ours when it refers to the cells that we gave it to; whatever anyone else has is left alone.
 */
import { parseSheetArea, referenceTo } from "../a1";
import type { NamesChange } from "../host";
import type { NamedItem } from "./api";
import { OutcomeUnknown, PlanHalfApplied } from "./errors";
import { isSameReference, itemNamed } from "./held-names";
import type { Outcome } from "./put-back";
import { rangeOf } from "./sheet-writer";
import { batch, type GuardedContext, type Session } from "./sync";

export interface BrokenOff {
  readonly change: NamesChange;
  /** The names that go, with what they referred to. */
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
      throw new OutcomeUnknown([...broken.ids.keys()], cause);
    });
    if (left.given.length + left.missing.length === 0) return "nothing is left";
    session.leftovers.add(restoring);
    const names = [...left.given.map(({ name }) => name), ...left.missing.map(([name]) => name)];
    throw new PlanHalfApplied({ sheets: [...broken.ids.keys()], names }, cause);
  }
}

async function restore(context: GuardedContext, broken: BrokenOff): Promise<Outcome> {
  const { given, missing, isComplete } = await look(context, broken);
  if (isComplete && !broken.isDone) return "everything is there";
  const { names, worksheets } = context.workbook;
  for (const item of given) item.delete();
  for (const [name, refersTo] of missing) {
    const place = parseSheetArea(refersTo);
    names.add(name, place ? rangeOf(worksheets.getItem(place.sheet), place.area) : `=${refersTo}`);
  }
  if (given.length + missing.length > 0) await context.sync();
  return "nothing is left";
}

interface Found {
  /** What we gave, and stands. */
  readonly given: readonly NamedItem[];
  /** What we took, and is gone: each with what it referred to. */
  readonly missing: readonly (readonly [name: string, refersTo: string])[];
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
    return item && isSameReference(item.formula, reference) ? [item] : [];
  });
  const missing = [...gone].filter(([name]) => {
    const item = itemNamed(names, name);
    return !item || given.includes(item);
  });
  return { given, missing, isComplete: given.length === change.add.length && missing.length === gone.size };
}
