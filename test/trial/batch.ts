/** Batches on an embedded Excel, in the words of the tests. */
import type { RequestContext, Worksheet } from "../../src/host/office/api";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../trial/embedded-excel";

export const book = createEmbeddedExcel;

export function run<Result>(
  { Excel }: EmbeddedExcel,
  work: (context: RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** The sheet that every new workbook has. */
export function firstSheet({ workbook }: RequestContext): Worksheet {
  return workbook.worksheets.getItem("Blad1");
}

/** What stands in the first cells of the first sheet now. */
export function valuesIn(embedded: EmbeddedExcel, rows: number, columns: number): Promise<unknown[][]> {
  return run(embedded, async (context) => {
    const range = firstSheet(context).getRangeByIndexes(0, 0, rows, columns);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** After the events of what happened so far. */
export const events = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The members of an object that only the real Excel has, or nobody. */
export function anyMember(object: object, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}
