/** What was done to how a table is read, in words, and where one goes on. Pure. */
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { WayNotice } from "../pane-store";
import { type Chosen, chosenOptions, type OptionView, type TableView } from "./way-view";

/** @example chosenText(chosen, nl) // "U koos kolom C (“Score directie”) als score." */
export function chosenText({ table, choice: { use }, option }: Chosen, locale: Locale): string {
  const words = wayTexts(locale);
  if (use === "aside" || !option) return words.done.aside(words.table(table.sheet, table.cell));
  return words.done.chosen[use](words.candidate(option.spot, option.heading));
}

/** The questions to go on with, those that come after it first; none where nothing was asked of the table. */
export function nextQuestions(table: TableView, questions: readonly string[]): readonly string[] {
  const at = questions.indexOf(table.key);
  return at < 0 ? [] : [...questions.slice(at + 1), ...questions.slice(0, at)];
}

/** A choice that was taken back: one goes on where it was made. */
export function undoneNotice({ table }: Pick<WayNotice, "table">, locale: Locale): WayNotice {
  return { kind: "way", text: wayTexts(locale).done.undone, table, next: [] };
}

/** What became of a row or column. */
export function becameText({ candidate: { verdict, use, role }, by }: OptionView, locale: Locale): string {
  const { list } = wayTexts(locale);
  if (verdict === "asked") return list.asked;
  if (verdict === "passed-over") return use && use !== "score" ? list.said[use] : list.passedOver(list.roles[role]);
  return by === "rule" ? list.read : list.readBy[by];
}

/** @example howTexts(tables, nl) // ["gelezen zoals u vorige keer koos: kolom C (“Score na overleg”)"] */
export function howTexts(tables: readonly TableView[], locale: Locale): readonly string[] {
  const { files: words, candidate } = wayTexts(locale);
  return [
    ...(["memory", "person"] as const).flatMap((by) => {
      const names = chosenOptions(tables, by).map(({ spot, heading }) => candidate(spot, heading));
      return names.length === 0 ? [] : [by === "memory" ? words.remembered(names) : words.chosen(names)];
    }),
    ...(tables.some(({ verdict }) => verdict === "aside") ? [words.aside] : []),
  ];
}
