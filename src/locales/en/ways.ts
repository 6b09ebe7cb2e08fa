/** The words for how tables were read, and for choosing, in English. */
import type { Words } from "../locale";
import type { Asked, Spot, ways as dutch } from "../nl/ways";
import { listed } from "./english";

export const ways: Words<typeof dutch> = {
  spot: spotText,
  candidate: (spot, heading) => (heading === "" ? spotText(spot) : `${spotText(spot)} (“${heading}”)`),
  table: (sheet, cell) => `sheet ${sheet}, table from ${cell} on`,
  inTable: (candidate, sheet, cell) => `${candidate} on sheet ${sheet} (table from ${cell})`,

  ask: {
    which: ({ kind, several, candidates, cities }) => {
      const of = ofCities(cities);
      if (candidates === 1) return several ? `Are these the scores${of}?` : `Is this the score${of}?`;
      const scores = several ? `are the scores${of}` : `is the score${of}`;
      return kind === "cells" ? `What ${scores}?` : `Which ${NOUNS[kind][several ? 1 : 0]} ${scores}?`;
    },
    otherScale: ({ cities }) => `The scores${ofCities(cities)} are on another scale`,
    untilThen: "Until you choose, none of these figures count.",
    amongTables: (tables) =>
      `This may stand in ${tables} tables. Until you choose, none of these figures counts. Once you choose the score, what is asked here of that city in the other ${tables === 2 ? "table" : "tables"} does not count.`,
    scale: (lowest, highest) =>
      `This model goes from ${lowest} to ${highest}. Convert the figures in the workbook and change the heading, or say what they are. Until then they do not count.`,
    candidates: "What you choose from",
    noHeading: "without a heading",
    values: "What is there",
    ofFirst: (city, cities) => `Below is ${city}, the first of ${cities} cities.`,
    empty: "empty",
    use: {
      score: "This is the score",
      target: "This is the target",
      previous: "This is the previous period",
      aside: "This whole table does not count",
    },
    scoreAfterAll: (lowest, highest) => `This is a score from ${lowest} to ${highest} after all`,
    short: { target: "target", previous: "previous period" },
    useOf: (use, candidate) => `${use}: ${candidate}`,
    others: (count) => (count === 1 ? "1 more in this table" : `${count} more in this table`),
    keptHere: "Your choice is kept in this workbook. It still holds when you move the sheet or give it another name.",
    keptInBundle:
      "When you choose a score, that goes to Herkomst. A later file with the same headings is then read in the same way, and that is said.",
    keptForNow:
      "Your choice holds for this file. Without headings of their own we do not know a later file again: then we ask once more.",
    keptOnce: "Your choice is for this file. Where it stands in several tables again in a later file, we ask again.",
    asideOf: (table) => `This whole table does not count: ${table}`,
  },

  list: {
    title: "How it was read",
    tables: (count) => (count === 1 ? "1 table" : `${count} tables`),
    verdict: (verdict, scores) => {
      switch (verdict) {
        case "read":
          return scores === 0 ? "no scores yet" : scores === 1 ? "1 score read" : `${scores} scores read`;
        case "asked":
          return "waits for your choice";
        case "other-scale":
          return "another scale, does not count";
        case "aside":
          return "does not count, as chosen";
        case "example":
          return "an example, does not count";
        case "nothing":
          return "nothing read as a score";
      }
    },
    by: { rule: "automatically", person: "as chosen", memory: "as you chose last time" },
    read: "read as the score",
    readBy: {
      person: "read as the score, as chosen",
      memory: "read as the score, as you chose last time",
    },
    asked: "is this the score?",
    passedOver: (role) => `does not count: ${role}`,
    said: {
      target: "target, as chosen",
      previous: "previous period, as chosen",
      aside: "does not count, as chosen",
    },
    roles: {
      final: "final score",
      consensus: "consensus",
      score: "score",
      mean: "mean",
      respondent: "answer of one person or to one question",
      unknown: "a heading that we do not know",
      target: "target",
      previous: "previous period",
      importance: "importance",
      rank: "rank",
      other: "something else",
    },
    more: (count) => (count === 1 ? "And 1 more without figures." : `And ${count} more without figures.`),
    change: "Change",
    changeOf: (table) => `Change how this is read: ${table}`,
    forget: "Forget the choice",
    forgetOf: (table) => `Forget the choice for ${table}`,
  },

  done: {
    chosen: {
      score: (candidate) => `You chose ${candidate} as the score.`,
      target: (candidate) => `You chose ${candidate} as the target.`,
      previous: (candidate) => `You chose ${candidate} as the previous period.`,
    },
    aside: (table) => `You set this table aside: ${table}. It does not count any more.`,
    leftOut: (tables) => `What you did not choose (${listed(tables)}) no longer counts.`,
    forgotten: (table) => `The choice for ${table} no longer holds.`,
    undone: "Your choice was undone.",
    refused: {
      nowhere:
        "Nothing that could be a score is here any more. Nothing was changed. See whether the table is still there.",
      "other-scale":
        "This cannot be the score: it holds figures that are off the scale. Nothing was changed. Convert them first.",
      contradicts: "This holds different scores for one city. Nothing was changed. Choose one column or row per city.",
    },
    inFile: (file, text) => `${file}: ${text}`,
  },

  files: {
    choose: (file) => `Choose the scores of ${file}`,
    asksMore: (count) =>
      count === 1 ? "1 more file waits for your choice:" : `${count} more files wait for your choice:`,
    title: "How the files were read",
    remembered: (candidates) => `read as you chose last time: ${listed(candidates)}`,
    chosen: (candidates) => `read as chosen: ${listed(candidates)}`,
    aside: "a table does not count, as chosen",
    others: (count) =>
      count === 1 ? "1 file in which you chose nothing" : `${count} files in which you chose nothing`,
    nothing: "There is no table of scores in it.",
    same: {
      said: (file, said) => `In ${file} you chose ${listed(said)}.`,
      as: {
        score: (heading) => `“${heading}” as score`,
        target: (heading) => `“${heading}” as target`,
        previous: (heading) => `“${heading}” as previous measurement`,
      },
      read: (files, areColumns) =>
        `Read the ${files === 1 ? "other file" : `${files} other files`} with the same ${areColumns ? "columns" : "headings"} so too`,
      unasked: "Nothing changes without your click. Afterwards you can undo it, or change it file by file.",
      done: (files, said) => `${files === 1 ? "1 file" : `${files} files`} read with ${listed(said)}, as you chose.`,
      left: (files) => `That is not possible in ${fewOf(files)}. Nothing was changed there: choose yourself.`,
    },
  },
};

const NOUNS = { column: ["column", "columns"], row: ["row", "rows"], cells: ["cell", "cells"] } as const;

/** Columns or cells that are named; the others are counted. */
const FEW = 4;

function spotText({ kind, names }: Spot): string {
  const [one, more] = NOUNS[kind];
  const isOne = names.length === 1 && (kind !== "cells" || !names[0].includes(":"));
  if (names.length <= FEW) return `${isOne ? one : more} ${listed(names)}`;
  return `${more} ${names.slice(0, 2).join(", ")} … ${names.at(-1) ?? ""}`;
}

function fewOf(files: readonly string[]): string {
  return files.length <= FEW ? listed(files) : listed([...files.slice(0, FEW), `${files.length - FEW} more files`]);
}

function ofCities(cities: Asked["cities"]): string {
  if (cities.length === 0) return "";
  return cities.length <= 2 ? ` of ${listed(cities)}` : ` of ${cities.length} cities`;
}
