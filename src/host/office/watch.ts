/**
 * Listens to the whole workbook. What the add-in itself changes comes back as an event like any other, and is told apart
 * by its trigger, but for looks and sheets: there Excel names none, so that those of right after our own writing are noted and not
 * told. A handler passes on that something happened, and notes where; whoever is told reads that again.
 */
import type { Watcher } from "../host";
import type { EventHandlerResult, WorksheetChangedEventArgs, WorksheetEventArgs } from "./api";
import { withSheetEvents } from "./newer";
import { batch, resumed, type Session } from "./sync";

/** @returns how to stop listening */
export async function watchWorkbook(session: Session, watcher: Watcher): Promise<() => Promise<void>> {
  const { memory } = session;
  // Where Excel's answer was lost, these handlers may be there all the same, and others come beside them.
  let isOn = false;
  const told = (listener: () => void): Promise<void> => {
    if (isOn) listener();
    return Promise.resolve();
  };
  const changed = () => told(watcher.changed);
  const others = () => (memory.wroteLately() ? Promise.resolve() : changed());
  const edited = ({ worksheetId, changeType, triggerSource }: WorksheetChangedEventArgs) => {
    memory.changed(worksheetId, changeType === "RangeEdited" ? "contents" : "moved");
    return triggerSource === "ThisLocalAddin" ? Promise.resolve() : changed();
  };
  const redrawn = ({ worksheetId }: WorksheetEventArgs) => {
    memory.changed(worksheetId, "contents");
    return others();
  };
  const handlers = await batch(session, async (context) => {
    const { worksheets } = context.workbook;
    const newer = withSheetEvents(worksheets, session.supports);
    const added = [
      worksheets.onChanged.add(edited),
      worksheets.onFormatChanged.add(redrawn),
      worksheets.onRowHiddenChanged.add(redrawn),
      worksheets.onAdded.add(others),
      worksheets.onDeleted.add(others),
      worksheets.onSelectionChanged.add(() => told(watcher.selected)),
      worksheets.onActivated.add(() => told(watcher.selected)),
      ...(newer
        ? [newer.onMoved, newer.onNameChanged, newer.onVisibilityChanged].map((event) => event.add(changed))
        : []),
    ];
    await context.sync();
    return added;
  });
  isOn = true;
  memory.listen(true);
  return async () => {
    isOn = false;
    memory.listen(false);
    await stop(session, handlers);
  };
}

/** A handler is removed in the batch that added it. */
async function stop(session: Session, handlers: readonly EventHandlerResult[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await resumed(session, first.context, () => {
    for (const handler of handlers) handler.remove();
  });
}
