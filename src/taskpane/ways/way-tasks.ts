/** Choosing how a table of this workbook is read, and taking it back. */
import { chooseWay, forgetWay } from "../../actions/choose-way";
import type { Choice } from "../../layout/way";
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { WayNotice } from "../notice";
import type { PaneStore } from "../pane-store";
import { doing, type Task } from "../task";
import { type Chosen, choiceOf, choicesOf, type TableView } from "./way-view";
import { choicesOfClick, type Question, questionKey } from "./one-question";
import { chosenText, nextQuestions, placeOf, undoneNotice } from "./way-words";

export interface WayHands {
  readonly choose: (chosen: Chosen) => Promise<void>;
  readonly forget: (table: TableView) => Promise<void>;
}

/** @param questions the tables in which someone must choose, by key */
export function wayHands(store: PaneStore, locale: Locale, questions: readonly string[]): WayHands {
  const words = wayTexts(locale);
  const undo = (tables: Question) => () => restore(store, tables, undoneNotice({ table: questionKey(tables) }, locale));
  return {
    choose: (chosen) => {
      const [choice, ...beside] = choicesOfClick(chosen);
      const key = placeOf(chosen);
      const said = { kind: "way", table: key, next: nextQuestions(key, questions) } as const;
      const task = doing("way", async (host, inspection) => {
        const outcome = await chooseWay(host, { inspection, choice, beside });
        return outcome === "chosen"
          ? { ...said, text: chosenText(chosen, locale), undo: undo(chosen.question ?? [chosen.table]) }
          : { ...said, text: words.done.refused[outcome], refused: true };
      });
      return store.run(task);
    },
    forget: (table) => {
      const text = words.done.forgotten(words.table(table.sheet, table.cell));
      return store.run(forgetTask([table], { kind: "way", text, table: table.key, next: [], undo: undo([table]) }));
    },
  };
}

function forgetTask([first, ...others]: Question, notice: WayNotice): Task {
  return doing("way", async (host, inspection) => {
    const beside = others.map((table) => choiceOf(table, "aside"));
    await forgetWay(host, { inspection, choice: choiceOf(first, "aside"), beside });
    return notice;
  });
}

/** As it was when the tables were looked at: what was chosen since is forgotten, and what was chosen before is chosen again. */
async function restore(store: PaneStore, tables: Question, notice: WayNotice): Promise<void> {
  const again = tables.flatMap(choicesOf).map((choice: Choice) =>
    doing("way", async (host, inspection) => {
      await chooseWay(host, { inspection, choice });
      return notice;
    }),
  );
  for (const task of [forgetTask(tables, notice), ...again]) {
    await store.run(task);
    // What went wrong is told, with a way to try again; going on would take that away.
    if (store.state().problem) return;
  }
}
