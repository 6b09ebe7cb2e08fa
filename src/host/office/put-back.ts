/**
 * After a plan broke off: removes what it added, in two round trips: 1. what is there, 2. remove it.
 *
 * A sheet is ours while it has its working name. Sheets are added in order and get their own names in order, at the very
 * end; so where the last working name still stands, a sheet before it that has lost its own was renamed, and is ours too.
 * Where no working name stands, all were renamed or none was ever added, and nothing has to be removed.
 */
import { parseSheetArea } from "../a1";
import type { NamedItem, Worksheet } from "./api";
import { OutcomeUnknown, PlanHalfApplied, WorkbookProtected } from "./errors";
import { batch, type GuardedContext, type Session } from "./sync";
import type { Work } from "./writer";

export type Outcome = "nothing is left" | "everything is there";

/**
 * What cannot be removed now stays known as a leftover, to be removed when asked again.
 * @param cause why the plan broke off. Throws `PlanHalfApplied` with exactly what could not be removed, or `OutcomeUnknown`.
 */
export async function putBack(session: Session, work: Work, cause: unknown): Promise<Outcome> {
  const removal = () => batch(session, (context) => remove(context, work, cause));
  try {
    return await removal();
  } catch (error) {
    if (error instanceof WorkbookProtected) throw error;
    return report(session, work, { cause, removal });
  }
}

async function remove(context: GuardedContext, work: Work, cause: unknown): Promise<Outcome> {
  const { sheets, names, complete, structureProtected } = await look(context, work);
  if (complete) return "everything is there";
  if (sheets.length === 0 && structureProtected) throw new WorkbookProtected("no sheet can be added", cause);
  if (sheets.length === 0) return "nothing is left";
  for (const name of names) name.delete();
  for (const sheet of sheets) sheet.delete();
  await context.sync();
  return "nothing is left";
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
    const { sheets, names, complete } = await look(context, work);
    return { complete, sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
  }).catch(() => left(new OutcomeUnknown([], cause)));
  if (found.complete) return "everything is there";
  return found.sheets.length === 0 ? "nothing is left" : left(new PlanHalfApplied(found, cause));
}

interface Found {
  readonly sheets: readonly Worksheet[];
  readonly names: readonly NamedItem[];
  /** Is the whole plan there? Then only the answer was lost. */
  readonly complete: boolean;
  readonly structureProtected: boolean;
}

async function look(context: GuardedContext, { plan, workingNames, isDone = false }: Work): Promise<Found> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  const named = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const lastStands = isDone || named.has(workingNames.at(-1) ?? "");
  const sheets = plan.sheets.flatMap(({ name }, index) => {
    const working = named.get(workingNames[index] ?? "");
    return working ?? (lastStands ? named.get(name) : undefined) ?? [];
  });
  const own = new Set(sheets.map(({ name }) => name));
  const planned = new Set(plan.names.map(({ name }) => name));
  return {
    sheets,
    names: names.items.filter(({ name, formula }) => planned.has(name) && own.has(sheetIn(formula))),
    complete: sheets.length === 0 && plan.sheets.every(({ name }) => named.has(name)),
    structureProtected: protection.protected,
  };
}

function sheetIn(formula: string): string {
  return parseSheetArea(formula.replace(/^=/, ""))?.sheet ?? "";
}
