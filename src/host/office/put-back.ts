/**
 * After a plan broke off: removes what it added, in two round trips: 1. what is there, 2. remove it.
 *
 * A sheet is ours while its mark refers to it. Sheets are added and marked in order, and the marks go in order, at the very
 * end; so where the last mark still stands, a sheet before it that has lost its own is ours too. Where no mark stands, all are gone
 * or none was ever given, and nothing has to be removed.
 * Limits: should Excel stop right between a sheet and its mark and not say where, that sheet, which is blank, is left.
 */
import { parseSheetArea, referenceTo } from "../a1";
import type { NamePlan, Plan } from "../plan";
import type { NamedItem, Worksheet } from "./api";
import { codeOf, locationOf, NameTaken, OutcomeUnknown, PlanHalfApplied, WorkbookProtected } from "./errors";
import { batch, type GuardedContext, type Session } from "./sync";
import { formulaOf, isSameReference, itemNamed } from "./held-names";
import type { Work } from "./work";

export type Outcome = "nothing is left" | "everything is there";

/**
 * What cannot be removed now stays known as a leftover, to be removed when asked again.
 * @param cause why the plan broke off. Throws `PlanHalfApplied` with exactly what could not be removed, or `OutcomeUnknown`.
 */
export async function putBack(session: Session, work: Work, cause: unknown): Promise<Outcome> {
  const removal = () => batch(session, (context) => remove(context, work, cause));
  try {
    const { outcome, taken } = await removal();
    // All that Excel says of a name that is taken is that the argument is invalid.
    if (taken && cause instanceof Error && codeOf(cause.cause) === "InvalidArgument")
      throw new NameTaken("a name is taken by now", cause);
    return outcome;
  } catch (error) {
    if (error instanceof WorkbookProtected || error instanceof NameTaken) throw error;
    return report(session, work, { cause, removal });
  }
}

interface Removal {
  readonly outcome: Outcome;
  /** Has someone else given a name that is in the plan? */
  readonly taken: boolean;
}

async function remove(context: GuardedContext, work: Work, cause: unknown): Promise<Removal> {
  const { sheets, names, taken, complete, structureProtected } = await look(context, work, cause);
  if (complete) return { outcome: "everything is there", taken: false };
  if (sheets.length === 0 && structureProtected) throw new WorkbookProtected("no sheet can be added", cause);
  for (const name of names) name.delete();
  for (const sheet of sheets) sheet.delete();
  if (sheets.length > 0) await context.sync();
  return { outcome: "nothing is left", taken };
}

/** Putting back failed as well: what is left now? It may be nothing after all. */
async function report(
  session: Session,
  work: Work,
  { cause, removal }: { readonly cause: unknown; readonly removal: () => Promise<unknown> },
): Promise<Outcome> {
  const left = (error: Error): never => {
    session.leftovers.add(removal);
    throw error;
  };
  const found = await batch(session, async (context) => {
    const { sheets, names, complete } = await look(context, work, cause);
    return { complete, sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
  }).catch(() => left(new OutcomeUnknown([], cause)));
  if (found.complete) return "everything is there";
  return found.sheets.length + found.names.length === 0 ? "nothing is left" : left(new PlanHalfApplied(found, cause));
}

interface Found extends Pick<Removal, "taken"> {
  readonly sheets: readonly Worksheet[];
  readonly names: readonly NamedItem[];
  /** Is the whole plan there? Then only the answer was lost. */
  readonly complete: boolean;
  readonly structureProtected: boolean;
}

async function look(context: GuardedContext, work: Work, cause: unknown): Promise<Found> {
  const { plan, marks, isDone = false } = work;
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  const named = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const standing = marks.flatMap((mark) => itemNamed(names, mark) ?? []);
  const stoppedAt = cause instanceof Error ? locationOf(cause.cause) : "";
  const lastStands = isDone || formulaOf(names, marks.at(-1) ?? "") !== undefined;
  const sheets = plan.sheets.flatMap(({ name }, index) => {
    const marked = named.get(sheetIn(formulaOf(names, marks[index] ?? "") ?? ""));
    // The names of a plan come when all marks stand.
    const isOurs = lastStands || (index === standing.length && stoppedAt === "NamedItemCollection.add");
    return marked ?? (isOurs ? named.get(name) : undefined) ?? [];
  });
  const own = new Set(sheets.map(({ name }) => name));
  const given = plan.names.flatMap((planned) => {
    const item = itemNamed(names, planned.name);
    return item ? [{ item, isOurs: own.has(sheetIn(item.formula)) || isOnTheirs(item, planned, plan) }] : [];
  });
  // Names are given in order: at one that was taken Excel stopped, and what looks like ours behind it is another's.
  const firstTaken = given.findIndex(({ isOurs }) => !isOurs);
  const ours = (firstTaken < 0 ? given : given.slice(0, firstTaken)).map(({ item }) => item);
  const hasAll = plan.sheets.length > 0 || ours.length === plan.names.length;
  return {
    sheets,
    names: [...ours, ...standing],
    taken: firstTaken >= 0,
    // Where Excel stopped, and nothing of ours is there, all of it may be there from a colleague.
    complete: stoppedAt === "" && sheets.length === 0 && hasAll && plan.sheets.every(({ name }) => named.has(name)),
    structureProtected: protection.protected,
  };
}

/** A name for cells that were there before the plan: ours when it refers to just these. */
function isOnTheirs({ formula }: NamedItem, { sheet, area }: NamePlan, { sheets }: Plan): boolean {
  if (sheets.some(({ name }) => name === sheet)) return false;
  return isSameReference(formula.replace(/^=/, ""), referenceTo(sheet, area));
}

function sheetIn(formula: string): string {
  return parseSheetArea(formula.replace(/^=/, ""))?.sheet ?? "";
}
