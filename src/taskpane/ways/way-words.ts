/** What was done to how a table is read, in words, and where one goes on. Pure. */
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import type { WayNotice } from "../pane-store";
import { tablesLeftOut } from "./one-question";
import { type Chosen, chosenOptions, type OptionView, type TableView } from "./way-view";

/** @example chosenText(chosen, nl) // "U koos kolom C (“Score directie”) als score." */
export function chosenText(chosen: Chosen, locale: Locale): string {
  const { table, choice, option } = chosen;
  const { use } = choice;
  const words = wayTexts(locale);
  if (use === "aside" || !option) return words.done.aside(words.table(table.sheet, table.cell));
  const left = tablesLeftOut(chosen).map((each) => words.table(each.table.sheet, each.table.cell));
  const what = words.candidate(option.spot, option.heading);
  // Of two on different sheets, the column alone says nothing.
  const where = chosen.question && chosen.question.length > 1 ? words.inTable(what, table.sheet, table.cell) : what;
  return [words.done.chosen[use](where), ...(left.length > 0 ? [words.done.leftOut(left)] : [])].join(" ");
}

/** The table by which the question is known in which something was chosen. */
export function placeOf({ table, question }: Chosen): string {
  return (question?.[0] ?? table).key;
}

/** The questions to go on with, those that come after it first; none where nothing was asked of the table. */
export function nextQuestions(key: string, questions: readonly string[]): readonly string[] {
  const at = questions.indexOf(key);
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

/** @example howTexts(tables, nl) // ["gelezen zoals eerder gekozen is voor dezelfde kolommen: kolom C (“Score na overleg”)"] */
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
