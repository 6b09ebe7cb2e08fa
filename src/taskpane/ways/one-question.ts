/**
 * Tables of one workbook that compete for the same city, on one sheet or on several: which of them is the score is one question.
 * Tables of other cities, or of other themes of one city, ask each for themselves. Pure.
 */
import type { Choice } from "../../layout/way";
import type { Asked } from "../../locales/nl/ways";
import { type Chosen, optionsOf, type OptionView, type TableView } from "./way-view";

/** The tables of one question, in the order in which they were read; hardly ever more than one. */
export type Question = readonly [TableView, ...TableView[]];

/** @param questions the tables in which someone must choose */
export function together(questions: readonly TableView[]): readonly Question[] {
  const groups: [TableView, ...TableView[]][] = [];
  for (const table of questions) {
    const own = groups.filter((group) => group.some((each) => areRivals(each, table)));
    const [first, ...others] = own;
    if (!first) {
      groups.push([table]);
      continue;
    }
    // What kept them apart was only that nothing had joined them yet.
    first.push(...others.flat(), table);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/** By which a question is known again; its tables have keys of their own. */
export function questionKey([first]: Question): string {
  return first.key;
}

/** What is asked of all of them at once. */
export function askedTogether([first, ...others]: Question): Asked | undefined {
  const { asked } = first;
  if (!asked || others.length === 0) return asked;
  const all = [asked, ...others.flatMap((table) => table.asked ?? [])];
  return {
    kind: all.every(({ kind }) => kind === asked.kind) ? asked.kind : "cells",
    several: all.every(({ several }) => several),
    candidates: all.reduce((sum, { candidates }) => sum + candidates, 0),
    cities: [...new Set(all.flatMap(({ cities }) => cities))],
  };
}

/**
 * All that is said by one click: of these cities, what stands in the other tables of the question does not count. It would
 * contradict what was chosen, and the question would come again.
 */
export function choicesOfClick(chosen: Chosen): readonly [Choice, ...Choice[]] {
  return [chosen.choice, ...tablesLeftOut(chosen).map(({ choice }) => choice)];
}

/** The other tables of the question that do not count any more, as far as these cities go. */
export function tablesLeftOut({ table, choice, option, question = [table] }: Chosen): readonly LeftOut[] {
  if (choice.use !== "score" || !option) return [];
  const cityIds = new Set(option.candidate.cityIds);
  return question
    .filter(({ key }) => key !== table.key)
    .flatMap((other): readonly LeftOut[] => {
      const lines = optionsOf(other).rivals.flatMap(({ candidate }) => candidate.lines);
      const areas = lines
        .filter(({ cityId }) => cityId !== undefined && cityIds.has(cityId))
        .flatMap((line) => line.areas);
      return areas.length > 0 ? [{ table: other, choice: { sheet: other.sheet, areas, use: "aside" } }] : [];
    });
}

export interface LeftOut {
  readonly table: TableView;
  readonly choice: Choice;
}

function areRivals(one: TableView, other: TableView): boolean {
  // What is on another scale waits for its figures, not for a choice among tables.
  if (one.verdict !== "asked" || other.verdict !== "asked") return false;
  const [a, b] = [optionsOf(one).rivals, optionsOf(other).rivals];
  return meet(a.flatMap(cityIdsOf), b.flatMap(cityIdsOf)) && meet(a.flatMap(themeIdsOf), b.flatMap(themeIdsOf));
}

function cityIdsOf({ candidate }: OptionView): readonly string[] {
  return candidate.cityIds;
}

function themeIdsOf({ candidate }: OptionView): readonly string[] {
  return candidate.values.map(({ themeId }) => themeId);
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}
