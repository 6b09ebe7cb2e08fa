/** The words of what is contradicted in Bundelen, in English. */
import type { Words } from "../locale";
import type { conflicts as dutch, Contested } from "../nl/conflicts";
import { counted, listed } from "./english";

export const conflicts: Words<typeof dutch> = {
  title: (open) => titleOf(open),
  explanation: (areOfSeveralFiles) =>
    areOfSeveralFiles
      ? "Files gave different values for these scores. Until you choose, none of them counts."
      : "There are different values for these scores. Until you choose, none of them counts.",
  who: "Your name",
  whoHint: "Goes on the sheet Herkomst, beside what you choose. May stay empty.",
  from: (file, sheet, cell) => `${file} · ${sheet}, ${cell}`,
  dates: {
    saved: (moment) => `saved on ${moment}`,
    modified: (moment) => `date of the file ${moment}`,
    unknown: "date unknown",
  },
  older: (file, city, { at, than }) =>
    `${file} is older than the newest file of ${city} in the bundle: ${at}, and that of the bundle ${than}. See whether what it says otherwise is right.`,
  newest: (city) => `Take the newest file for what is contradicted in ${city}`,
  newestOfSome: (city, some, all) => `Take the newest file for ${some} of the ${all} contradictions in ${city}`,
  notNewest: (areOffered) =>
    `Their dates do not tell which file is the newest: choose yourself${areOffered ? ", all of one file or each apart" : ""}.`,
  oneFile: (file, city) => `Take ${file} for what is contradicted in ${city}`,
  oneFileOfSome: (file, city, { some, all }) => `Take ${file} for ${some} of the ${all} contradictions in ${city}`,
  otherFile: "Another file",
  otherFileOf: (city) => `Another file for what is contradicted in ${city}`,
  act: {
    several: (chosen, city) => `${figuresText(chosen)} of ${city}`,
    one: (value, what) => `${value} for ${what}`,
    done: (what, file) => `Chosen: ${what}, ${file === undefined ? "as agreed" : `from ${file}`}.`,
    onlyContested: "Only what was contradicted is taken from it.",
    undone: (what) => `Undone: the choice for ${what}.`,
    notUndone: "Nothing was undone: that choice no longer applies.",
  },
  other: "Another value",
  otherOf: (what) => `Another value for ${what}`,
  value: "Agreed value",
  reads: (value) => `That is ${value}.`,
  reason: "Why?",
  reasonMissing: "Say why: this goes on Herkomst.",
  fteRefused: "Enter a number from 0, for example 2.5.",
  choose: (value, what, place) => `Use this value: ${value} for ${what}, ${place}`,
  chooseAgreed: (what) => `Use this value: the agreed value for ${what}`,
  chooseShort: "Use this value",
  chosen: "Chosen",
  agreed: "agreed value",
  settlesNothing: "no longer applies",
  undo: "Undo",
  undoOf: (what) => `Undo: ${what}`,
};

export function contestedText({ scores, fte }: Contested): string {
  return listed([
    ...(scores > 0 ? [scores === 1 ? "1 contradicting score" : `${counted(scores)} contradicting scores`] : []),
    ...(fte > 0 ? [fte === 1 ? "1 contradicting number of FTE" : `${counted(fte)} contradicting numbers of FTE`] : []),
  ]);
}

function figuresText({ scores, fte }: Contested): string {
  return listed([
    ...(scores > 0 ? [scores === 1 ? "1 score" : `${counted(scores)} scores`] : []),
    ...(fte > 0 ? [fte === 1 ? "1 number of FTE" : `${counted(fte)} numbers of FTE`] : []),
  ]);
}

function titleOf({ scores, fte }: Contested): string {
  const what = fte === 0 ? "scores" : scores === 0 ? "numbers of FTE" : "figures";
  return `Contradicting ${what}${scores + fte === 0 ? "" : ` (${scores + fte})`}`;
}
