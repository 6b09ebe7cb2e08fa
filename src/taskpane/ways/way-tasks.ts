/** Choosing how a table of this workbook is read, and taking it back. */
import { chooseWay, forgetWay } from "../../actions/choose-way";
import type { Choice } from "../../layout/tables/decide/way";
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { PaneStore, Task, WayNotice } from "../pane-store";
import { type Chosen, choiceOf, choicesOf, type TableView } from "./way-view";
import { chosenText, nextQuestions, undoneNotice } from "./way-words";

export interface WayHands {
  readonly choose: (chosen: Chosen) => Promise<void>;
  readonly forget: (table: TableView) => Promise<void>;
}

/** @param questions the tables in which someone must choose, by key */
export function wayHands(store: PaneStore, locale: Locale, questions: readonly string[]): WayHands {
  const words = wayTexts(locale);
  const undo = (table: TableView) => () => restore(store, table, undoneNotice({ table: table.key }, locale));
  return {
    choose: (chosen) => {
      const { table, choice } = chosen;
      const said = { kind: "way", table: table.key, next: nextQuestions(table, questions) } as const;
      const task: Task = async (host, inspection) => {
        const outcome = await chooseWay(host, { inspection, choice });
        return outcome === "chosen"
          ? { ...said, text: chosenText(chosen, locale), undo: undo(table) }
          : { ...said, text: words.done.refused[outcome], refused: true };
      };
      return store.run(task);
    },
    forget: (table) => {
      const text = words.done.forgotten(words.table(table.sheet, table.cell));
      return store.run(forgetTask(table, { kind: "way", text, table: table.key, next: [], undo: undo(table) }));
    },
  };
}

function forgetTask(table: TableView, notice: WayNotice): Task {
  return async (host, inspection) => {
    await forgetWay(host, { inspection, choice: choiceOf(table, "aside") });
    return notice;
  };
}

/** As it was when `table` was looked at: what was chosen since is forgotten, and what was chosen before is chosen again. */
async function restore(store: PaneStore, table: TableView, notice: WayNotice): Promise<void> {
  const again = choicesOf(table).map((choice: Choice): Task => async (host, inspection) => {
    await chooseWay(host, { inspection, choice });
    return notice;
  });
  for (const task of [forgetTask(table, notice), ...again]) {
    await store.run(task);
    // What went wrong is told, with a way to try again; going on would take that away.
    if (store.state().problem) return;
  }
}
