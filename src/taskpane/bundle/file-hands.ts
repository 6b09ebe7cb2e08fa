/** Choosing how a table of a file is read: that file is read anew, for as long as the pane is open. */
import type { Choice as WayChoice } from "../../layout/way";
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { PaneStore, WayNotice } from "../pane-store";
import type { Chosen, TableView } from "../ways/way-view";
import { choicesOfClick } from "../ways/one-question";
import { chosenText, nextQuestions, placeOf, undoneNotice } from "../ways/way-words";
import type { BundleSession } from "./bundle-session";
import { choicesBeside, tablesOf } from "./file-ways-view";
import type { SameFile, SameShape } from "./same-shape";

export interface FileHands {
  readonly choose: (file: string, chosen: Chosen) => Promise<void>;
  readonly forget: (file: string, table: TableView) => Promise<void>;
  readonly mayForget: (file: string, table: TableView) => boolean;
  /** Says of files of the same shape what was said of one; what cannot be read so is left as it was, and that is told. */
  readonly chooseAlike: (same: SameShape) => Promise<void>;
}

/** @example saidTexts(said, nl) // ["“Score directie” als score"] */
export function saidTexts(said: SameShape["said"], locale: Locale): readonly string[] {
  return said.map(({ heading, use }) => wayTexts(locale).files.same.as[use](heading));
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
  const saidOf = (files: readonly SameFile[]) => new Map(files.map(({ file }) => [file, choicesOf(file)] as const));
  const isReadNow = ({ file, tables }: SameFile) => {
    const { submissions } = session.state();
    const own = submissions?.submissions.find((each) => each.file === file);
    const read = own && submissions ? tablesOf(own, submissions.definition) : [];
    return tables.every((table) => read.some(({ key, verdict }) => key === table && verdict === "read"));
  };
  const chooseAlike = async ({ said, files }: SameShape) => {
    const before = saidOf(files);
    const after = new Map(files.map(({ file, choices }) => [file, [...choices, ...(before.get(file) ?? [])]] as const));
    if (!(await session.readEachAs(after))) return;
    const left = files.filter((file) => !isReadNow(file)).map(({ file }) => file);
    const back = new Map(left.map((file) => [file, before.get(file) ?? []] as const));
    if (left.length > 0 && !(await session.readEachAs(back))) return;
    const read = files.filter(({ file }) => !left.includes(file));
    const notice = { kind: "way", table: read[0]?.tables[0] ?? "", next: questions } as const;
    const texts = [
      ...(read.length > 0 ? [words.files.same.done(read.length, saidTexts(said, locale))] : []),
      ...(left.length > 0 ? [words.files.same.left(left)] : []),
    ];
    const undo = async () => {
      const own = new Map(read.map(({ file }) => [file, before.get(file) ?? []] as const));
      if (await session.readEachAs(own)) store.tell(undoneNotice(notice, locale));
    };
    store.tell({ ...notice, text: texts.join(" "), ...(read.length > 0 ? { undo } : { refused: true }) });
  };
  return {
    chooseAlike,
    choose: (file, chosen) => {
      const table = placeOf(chosen);
      const next = nextQuestions(table, questions);
      const text = chosenText(chosen, locale);
      // The newest comes first: of two that say what the score is, that one counts.
      return read(file, [...choicesOfClick(chosen), ...choicesOf(file)], { kind: "way", text, table, next });
    },
    forget: (file, table) => {
      const text = words.done.forgotten(words.table(table.sheet, table.cell));
      return read(file, choicesBeside(choicesOf(file), table), { kind: "way", text, table: table.key, next: [] });
    },
    mayForget: (file, table) => choicesBeside(choicesOf(file), table).length < choicesOf(file).length,
  };
}
