/** How it stands, in English: what is still open, in one sentence that says it in numbers, and what is said where nothing is. */
import { FILLED_IN_BY } from "../../layout/sheets/vocabulary";
import type { AlikeSummary } from "../../domain/alike";
import { isInOrder, type StillOpen } from "../../domain/measurement/still-open";
import type { Words } from "../locale";
import type { standing as dutch } from "../nl/standing";
import { counted, listed } from "./english";

export const standing: Words<typeof dutch> = {
  inOrder: "Every theme has a score or is not applicable, and nothing contradicts anything.",
  open: (open) => {
    if (isInOrder(open)) return standing.inOrder;
    const found = [listedBySeverity(open.findings, open), remembered(open)];
    const all = [missing(open), silent(open), unread(open), contested(open), ...stayed(open), asked(open), ...found]
      .filter((clause) => clause !== "")
      .join("; ");
    return all === "" ? "There is nothing to check yet." : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
  },
  empty: {
    title: "Still empty",
    reasons: "the reason for",
    eachTheme: "every theme",
    and: "and",
    voluntary: "None of it is obligatory.",
    onSheet: (what, sheet) => `Type ${what} on the sheet ${sheet}.`,
    filledInByOn: (sheet) => `Choose on the sheet ${sheet} who filled in: ${FILLED_IN_BY.join(" or ")}.`,
    fte: "the number of FTE",
    period: "the measurement",
    filledInBy: "who filled it in",
    participants: "which functions took part",
    date: "the date",
    documents: "the documents looked at",
  },
  next: (open) => {
    const { missing: cities, contested: about, asked: waiting, findings: found, remembered: kept } = open;
    const wrong = found.error + kept.error;
    const first = [
      ...(cities.length > 0 ? ["fill in what is still missing"] : []),
      ...(waiting > 0 ? ["choose what the score is"] : []),
      ...(about.scores + about.fte + about.words > 0 ? ["settle what contradicts or differs"] : []),
      ...(wrong > 0 ? [wrong === 1 ? "mend the error" : "mend the errors"] : []),
    ];
    const mayStay = found.warning + found.info + kept.warning + kept.info;
    return [
      ...(first.length > 0 ? [`First: ${listed(first)}.`] : []),
      ...(mayStay > 0 ? ["A warning or a remark may stay where it is meant so."] : []),
      `${first.length + mayStay > 0 ? "Then save" : "Save"} the workbook and send it to whoever bundles.`,
    ].join(" ");
  },
  goTo: (what) => `To ${what}`,
  correctFirst: (cells) => `First look at ${cells === 1 ? "1 cell" : `${cells} cells`}`,
  brief: (open, { few = Infinity, without } = {}) => {
    const { missing: cities, silent: files, unread: shut, unreadBefore: before, asked: waiting } = open;
    const { findings: found, remembered: kept } = open;
    const { words } = open.contested;
    const { scores, fte } = without === "contested" ? { scores: 0, fte: 0 } : open.contested;
    const lacking = cities.reduce((sum, each) => sum + each.themes.length, 0);
    const told = (all: readonly string[]) => all.filter((each) => each !== "");
    const against = told([
      amount(scores, "contradicting score", "contradicting scores"),
      amount(fte, "contradicting number of FTE", "contradicting numbers of FTE"),
      amount(words, "place where texts differ", "places where texts differ"),
    ]);
    const others = told([
      amount(shut - before, "file not read", "files not read"),
      amount(before, "file of an earlier time not read", "files of an earlier time not read"),
      amount(files.length, "file without scores", "files without scores"),
      amount(without === "asked" ? 0 : waiting, "table waits for your choice", "tables wait for your choice"),
      errors(found.error + kept.error, open),
      amount(lacking, "score missing", "scores missing"),
      amount(found.warning + kept.warning, "warning", "warnings"),
      amount(found.info + kept.info, "note", "notes"),
    ]);
    const room = Math.max(few - against.length, 0);
    return [...against, ...others.slice(0, room), ...(others.length > room ? ["and more"] : [])].join(" · ");
  },
  changedMedians: (themes) => `median changed after it was published: ${themes.join(", ")}`,
  alike: ({ count, unit, files, isSame }, sentence) => {
    const where = files > 1 && unit !== "files" ? ` in ${counted(files)} files` : "";
    return `${counted(count)} ${UNITS[unit]}${where}${isSame ? "" : ", for instance"}: ${sentence}`;
  },
};

const UNITS: Readonly<Record<AlikeSummary["unit"], string>> = { cells: "cells", files: "files", times: "times" };

function amount(count: number, one: string, more: string): string {
  return count === 0 ? "" : `${counted(count)} ${count === 1 ? one : more}`;
}

type Beside = Pick<StillOpen, "unread" | "asked">;

const NOTHING_BESIDE: Beside = { unread: 0, asked: 0 };

/** What was said already of files and tables stands among the errors of the list as well. */
function errors(count: number, { unread: files, asked: tables }: Beside): string {
  return files + tables > 0 ? amount(count, "other error", "other errors") : amount(count, "error", "errors");
}

/** Names beyond these make no sentence any more. */
const FEW = 3;

function missing({ missing: cities, themes, cities: expected }: StillOpen): string {
  const [only, ...others] = cities;
  if (!only) return "";
  if (others.length === 0) {
    const count = only.themes.length;
    if (count === themes && count > 1) return `none of the ${themes} themes of ${only.city.name} has a score yet`;
    const names = count > FEW ? "" : `: ${listed(only.themes.map(({ name }) => name))}`;
    return `${count} of the ${themes} themes of ${only.city.name} ${count === 1 ? "has" : "have"} no score yet${names}`;
  }
  const scores = cities.reduce((sum, each) => sum + each.themes.length, 0);
  const where =
    cities.length > FEW
      ? `${counted(cities.length)} of the ${counted(expected)} cities`
      : listed(cities.map(({ city }) => city.name));
  return `${counted(scores)} of the ${counted(expected * themes)} scores are still missing, of ${where}`;
}

function silent({ silent: files }: StillOpen): string {
  if (files.length === 0) return "";
  const named = files.filter((file) => file !== "");
  if (named.length === 0) return "not one score was found in this workbook";
  const names = named.length > FEW ? "" : ` (${listed(named)})`;
  return `not one score was found in ${files.length === 1 ? "1 file" : `${counted(files.length)} files`}${names}`;
}

function unread({ unread: files, unreadBefore: before }: StillOpen): string {
  const told = (count: number, of: string) =>
    amount(count, `file${of} could not be read`, `files${of} could not be read`);
  return [told(files - before, ""), told(before, " of an earlier time")].filter((each) => each !== "").join("; ");
}

function contested({ contested: { scores, fte, words } }: StillOpen): string {
  const what = [
    ...(scores > 0 ? [scores === 1 ? "1 score" : `${counted(scores)} scores`] : []),
    ...(fte > 0 ? [fte === 1 ? "1 number of FTE" : `${counted(fte)} numbers of FTE`] : []),
  ];
  return [
    ...(what.length > 0 ? [`cells contradict each other over ${listed(what)}`] : []),
    ...(words > 0 ? [`texts differ in ${words === 1 ? "1 place" : `${counted(words)} places`}`] : []),
  ].join("; ");
}

function stayed({ emptied, returned }: StillOpen): readonly string[] {
  return [
    amount(
      emptied,
      "score is missing in a file now and stays in the bundle",
      "scores are missing in a file now and stay in the bundle",
    ),
    amount(
      returned,
      "value comes back that the previous bundle did not hold any more",
      "values come back that the previous bundle did not hold any more",
    ),
  ];
}

function asked({ asked: tables }: StillOpen): string {
  return amount(tables, "table waits for your choice", "tables wait for your choice");
}

function listedBySeverity({ error, warning, info }: StillOpen["findings"], beside: Beside): string {
  const told = [errors(error, beside), amount(warning, "warning", "warnings"), amount(info, "note", "notes")];
  return listed(told.filter((each) => each !== ""));
}

/** It says of what they are: the workbook has findings of its own. */
function remembered({ remembered: kept }: StillOpen): string {
  const told = listedBySeverity(kept, NOTHING_BESIDE);
  const isOne = kept.error + kept.warning + kept.info === 1;
  return told === "" ? "" : `${told} about the files ${isOne ? "is" : "are"} still on the sheet Bevindingen`;
}
