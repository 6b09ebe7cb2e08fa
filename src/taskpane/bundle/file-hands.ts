/** Choosing how a table of a file is read: that file is read anew, for as long as the pane is open. */
import type { Choice as WayChoice } from "../../layout/tables/decide/way";
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { PaneStore, WayNotice } from "../pane-store";
import type { Chosen, TableView } from "../ways/way-view";
import { chosenText, nextQuestions, undoneNotice } from "../ways/way-words";
import type { BundleSession } from "./bundle-session";
import { choicesBeside } from "./file-ways-view";

export interface FileHands {
  readonly choose: (file: string, chosen: Chosen) => Promise<void>;
  readonly forget: (file: string, table: TableView) => Promise<void>;
  readonly mayForget: (file: string, table: TableView) => boolean;
}

export interface FileHandsInput {
  readonly store: PaneStore;
  readonly session: BundleSession;
  readonly locale: Locale;
  /** The tables in which someone must choose, by key. */
  readonly questions: readonly string[];
}

export function fileHands({ store, session, locale, questions }: FileHandsInput): FileHands {
  const words = wayTexts(locale);
  const choicesOf = (file: string) => session.state().files.find(({ name }) => name === file)?.choices ?? [];
  const read = async (file: string, choices: readonly WayChoice[], notice: WayNotice) => {
    const before = choicesOf(file);
    if (!(await session.readAs(file, choices))) return;
    const undo = async () => {
      if (await session.readAs(file, before)) store.tell(undoneNotice(notice, locale));
    };
    store.tell({ ...notice, text: words.done.inFile(file, notice.text), undo });
  };
  return {
    choose: (file, chosen) => {
      const { table, choice } = chosen;
      const next = nextQuestions(table, questions);
      const text = chosenText(chosen, locale);
      // The newest comes first: of two that say what the score is, that one counts.
      return read(file, [choice, ...choicesOf(file)], { kind: "way", text, table: table.key, next });
    },
    forget: (file, table) => {
      const text = words.done.forgotten(words.table(table.sheet, table.cell));
      return read(file, choicesBeside(choicesOf(file), table), { kind: "way", text, table: table.key, next: [] });
    },
    mayForget: (file, table) => choicesBeside(choicesOf(file), table).length < choicesOf(file).length,
  };
}
