/**
 * Listens to the whole workbook. What the add-in itself changes comes back as an event like any other, and is told apart
 * by its trigger. A handler only passes on that something happened; whoever is told reads again.
 */
import type { Watcher } from "../host";
import type { EventHandlerResult } from "./api";
import { batch, resumed, type Session } from "./sync";

/** @returns how to stop listening */
export async function watchWorkbook(session: Session, { changed, selected }: Watcher): Promise<() => Promise<void>> {
  const handlers = await batch(session, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ triggerSource }) => told(triggerSource === "ThisLocalAddin" ? undefined : changed)),
      worksheets.onDeleted.add(() => told(changed)),
      worksheets.onSelectionChanged.add(() => told(selected)),
      worksheets.onActivated.add(() => told(selected)),
    ];
    await context.sync();
    return added;
  });
  return () => stop(session, handlers);
}

function told(listener: (() => void) | undefined): Promise<void> {
  listener?.();
  return Promise.resolve();
}

/** A handler is removed in the batch that added it. */
async function stop(session: Session, handlers: readonly EventHandlerResult[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await resumed(session, first.context, () => {
    for (const handler of handlers) handler.remove();
  });
}
