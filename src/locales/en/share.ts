/** The words of the tab Share, in English. */
import type { Words } from "../locale";
import type { share as dutch } from "../nl/share";
import type { MadeFor } from "../nl/share-make";
import { medians } from "./share-medians";

function aboutMade({ audience, city, stage }: MadeFor): string {
  const whom = { "steering-group": "for the steering group", public: "for the public", city: `for ${city}` }[audience];
  return `${whom} (${stage})`;
}

export const share: Words<typeof dutch> = {
  nothing: "No scores were found to share yet: fill them in, or bundle the files of the cities.",
  goTo: (tab) => `To ${tab}`,
  global: {
    title: "Global score",
    explanation:
      "First what you publish per theme, then the benchmark. The median and the cities' scores stay as they are.",
    contested: (subjects) => `Still contradictory: ${subjects}. What contradicts does not count.`,
    toCorrect: (cells) =>
      cells === 1
        ? "Still to look at: 1 cell. Until you correct it, it does not count."
        : `Still to look at: ${cells} cells. Until you correct them, they do not count.`,
    allPublished: "All global scores are published. Make the benchmark below.",
    perTheme: "Look or adjust per theme",
    changedSince: "the median changed since it was published",
    noSheet: "This workbook has no sheet Globaal yet. Each step goes there, with its reason, name and date.",
    addSheet: "Add the sheet Globaal",
    median: (value) => `median ${value}`,
    stepTaken: (step, value) => `${step}: ${value}`,
    notPublished: "not published yet",
    step: "Step",
    score: "Score",
    reason: "Why?",
    reasonMissing: "Write down why. A step without a reason is not kept.",
    person: "Your name",
    personHint: "Remembered until you close the pane. Without a name there is a note.",
    date: "Date",
    record: "Keep on Globaal",
    takeBack: "Take this step back",
    dropDraft: "Do not keep",
    unsaved: "what you typed is not kept yet",
    goTo: (theme) => `Go to cell: ${theme} on Globaal`,
    period: (period) => `Measurement of the global score: ${period}`,
    reads: (value) => `Becomes ${value}.`,
    outside: (range, isAbove) => `${isAbove ? "Above" : "Below"} all scores that count (${range}). If meant, say why.`,
    all: medians,
    findings: (count) => `Findings on Globaal (${count})`,
  },
  top: {
    title: "Prioritisation",
    noVotes: (sheet) => `Nobody has voted yet. Cities vote on the sheet ${sheet}, at the right of its table.`,
    noSheet: "This workbook has no sheet Prioritering yet. There the cities vote on the recommendations.",
    goTo: (sheet) => `Go to ${sheet}`,
    addSheet: "Add the sheet Prioritering",
    explanation: (voters, cities) =>
      `${voters} of ${cities} cities voted. Who is in the top follows from the votes on the sheet Prioritering.`,
    points: (points) => `${points} points`,
    why: {
      votes: () => "in the top, by votes",
      kept: (others) =>
        `in the top, as a red or orange theme always has one${others === "" ? "" : `; in the place of ${others}`}`,
      tie: (others) => `equal with ${others} at the border: decide on the sheet, with a reason`,
      "theme-tie": (others) => `equal with ${others} for the place of the theme: decide on the sheet, with a reason`,
      "pushed-out": (others) => `makes room for a red or orange theme${others === "" ? "" : ` (${others})`}`,
      "too-few-votes": () => "not in the top",
      "not-voted": () => "no votes",
      decided: () => "decided by a person",
    },
    take: "Take the top over into Aanbevelingen",
    taken: (recommendations, priorities) =>
      `${recommendations} recommendations and ${priorities} priorities taken over.`,
    different: (name, priority, urgency) => `${name} keeps priority ${priority}; the urgency is ${urgency}.`,
    refused: {
      undecided: "Some recommendations are still equal at the border. Decide first; nothing was changed.",
      nothing: "There is no top yet. Nothing was changed.",
      occupied: "Aanbevelingen has other recommendations. Empty the sheet first; nothing was changed.",
      "no-place": "This workbook has no sheet Aanbevelingen with all its columns. Nothing was changed.",
    },
    noRoom: (needed, free) =>
      `The top has ${needed} recommendations, but Aanbevelingen has room for ${free}. Unprotect that sheet and insert rows above the last row of its table; nothing was written.`,
  },
  benchmark: {
    title: "Benchmark sheet",
    audience: "For whom?",
    audiences: {
      "steering-group": "Steering group: every city named",
      public: "Public: figures of the group",
      city: "One city, beside the group",
    },
    city: "Which city?",
    chooseCity: "Choose a city",
    stage: "Version",
    stages: { draft: "Draft", final: "Final" },
    stillOpen: (what) => `Still open: ${what}.`,
    unpublished: (count) => (count === 1 ? "1 median not published" : `${count} medians not published`),
    date: "Date on the sheet",
    dated: (day) => `Date: ${day}`,
  },
  previous: {
    title: "Previous measurement",
    explanation: "Choose the workbook of the previous measurement to see what changed. It stays on this device.",
    choose: "Choose a workbook",
    another: "Choose another",
    reading: (file) => `Reading ${file}…`,
    remove: (file) => `Remove ${file}`,
    removeShort: "Remove",
    changes: "Since the previous measurement",
    fromTo: (from, to, difference) => `${from} → ${to} (${difference})`,
    real: (difference, cities) => `same cities ${difference} (${cities === 1 ? "1 city" : `${cities} cities`})`,
    otherCities: (difference) => `other cities ${difference}`,
    otherRule: (difference) => `other rule ${difference}`,
    withheld: "The split is left out: it would give something away about a few cities.",
    incomparable: "Cannot be split: no city is in both measurements.",
    perCity: (count) => `Per city (${count})`,
  },
  preview: {
    title: "What is on it",
    themes: (count) => (count === 1 ? "1 theme" : `${count} themes`),
    named: (count) => (count === 0 ? "no city named" : count === 1 ? "1 city named" : `${count} cities named`),
    global: (value) => `global score ${value}`,
    own: (city, score) => `${city}: ${score}`,
    about: (score) => `± ${score}`,
    noScore: "no score",
    contradicted: "contradictory",
    target: (value) => `target ${value}`,
    withheld: "not shown",
    globalWithheld: "global score not shown",
    rangeWithheld: "lowest – highest not shown",
    fte: (total, cities) =>
      `FTE paid from LEKP 1 (about): ${total}, over ${cities === 1 ? "1 city" : `${cities} cities`}`,
    fteWithheld: "FTE paid from LEKP 1 (about): not shown",
    pairs: "With a sheet Leren van elkaar: who learns from whom",
    summary: "With a second sheet: recommendations and work packages",
    left: (count) => `This will not be on it (${count})`,
    leftOutPart: (left) => {
      switch (left.kind) {
        case "cities":
          return `${left.count} cities`;
        case "packages":
          return `${left.sheet} ${left.runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(", ")}`;
        case "globals":
          return `global score of ${left.themes.join(", ")}`;
        case "ranges":
          return `lowest – highest of ${left.themes.join(", ")}`;
        case "sensitivities":
          return `if everyone hands in, for ${left.themes.join(", ")}`;
        case "place":
          return left.where;
      }
    },
    reasons: {
      confidential: "Confidential",
      "tells-confidential": "A confidential score follows from it",
      "small-group": "From too few cities",
      subtraction: "Follows from other figures",
      "not-named": "Not named",
    },
    leftNothing: "Nothing is left out.",
    leftNothingSoFar: "Nothing of what counts is left out. What is still open is under “Still open”.",
    open: "Still open",
    conflict: (what) => `${what}: different values. Until you choose, none of them counts.`,
    blank: (city, themes, contested) =>
      `${city}: ${[
        ...(themes.length > 0 ? [`${themes.join(", ")} empty or without a number`] : []),
        ...(contested.length > 0 ? [`${contested.join(", ")} contradicting`] : []),
      ].join("; ")}.`,
    blankAll: (city) => `${city}: not a single score.`,
    moreBlank: (cities) => (cities === 1 ? "1 city is not complete" : `${cities} cities are not complete`),
  },
  refused: {
    title: "This cannot be shared like this",
    of: {
      "small-groups": ({ smallestGroup }) =>
        `This would give something away about fewer than ${smallestGroup} cities. Nothing was made. Choose “weglaten” on the sheet Publicatie to leave those figures out, ask the cities for consent, or share with the steering group alone.`,
      "unknown-city": ({ cityId }) =>
        `This assessment knows no city “${cityId}”. Nothing was made. Choose a city from the list.`,
      "head-count-in-name": ({ where }) =>
        `This tells how many people work somewhere, which is confidential: ${where.join(", ")}. Nothing was made. Take that number away there.`,
      "nothing-to-share": () =>
        "There are no figures, or all of them are confidential. Nothing was made. See what is marked as confidential.",
      "other-definition": ({ present, previous }) =>
        `The previous measurement uses another assessment (${previous}) than this one (${present}). Nothing was made. Choose a previous measurement with the same assessment, or leave it out.`,
      "legend-invalid": ({ ofPrevious }) =>
        `Legende${ofPrevious ? " of the previous measurement" : ""} contradicts itself, and without it nobody knows what was measured here. Nothing was made. Correct these cells:`,
    },
    place: ({ table, row, column, cell }) =>
      [
        {
          scores: "",
          figures: "Group figures",
          change: "Change",
          earlier: "Earlier export",
          pairs: "Leren van elkaar",
        }[table],
        row,
        column,
        cell,
      ]
        .filter(Boolean)
        .join(", "),
    about: (subject, cities) =>
      cities.length === 0
        ? `${subject}: together these cells give away too much`
        : `${subject}: together these cells give something away about ${cities.join(", ")}`,
    goToRules: "Go to Publicatie",
    addRules: "Add the sheet Publicatie",
  },
  make: {
    title: "Export",
    warning:
      "A new sheet stands beside all the rest: whoever gets this workbook gets everything, confidential or not. To share, choose a new workbook.",
    noCity: "Choose a city first.",
    noSummary: "Without a management summary: nothing stands on Aanbevelingen and Werkpakketten yet.",
    noPairs: (isProposed) =>
      isProposed
        ? "Without Leren van elkaar: there is no pair to show."
        : "Without Leren van elkaar: nothing stands on Twinning yet. Learn writes it there.",
    other: "Other formats",
    sheet: "Benchmark as a sheet in this workbook",
    there: (groups) => {
      const each = groups.map(({ names, day }) => `${names.join(", ")}${day === "" ? "" : ` of ${day}`}`).join(", ");
      return groups.flatMap(({ names }) => names).length === 1
        ? `The sheet ${each} is there already and is not updated: remove it if it is no longer right.`
        : `The sheets ${each} are there already and are not updated: remove what is no longer right.`;
    },
    workbook: "Benchmark as a new workbook",
    pages: "A sheet per theme, to paste into a report",
    download: "Download",
    downloadOf: (what) => `Download ${what}`,
    csv: "CSV for Excel",
    platform: {
      lang: "Long format for statistics",
      aanbevelingen: "Recommendations for statistics",
      werkpakketten: "Work packages for statistics",
      datapackage: "Description of these (datapackage.json)",
    },
    copy: "Copy",
    copyOf: (what) => `Copy ${what}`,
    copied: "Copied.",
    byHand: "Excel does not allow copying here. Select the text and press Ctrl+C.",
    made: (what, of) =>
      `${what === "pages" ? "The sheets per theme" : "The benchmark"} ${aboutMade(of)} ${what === "pages" ? "are" : "is"} made as a new workbook. Save it under a name of its own.`,
    madeBefore: (what, of) => {
      const about = aboutMade(of);
      const were = what === "pages" ? `The sheets per theme ${about} were` : `The benchmark ${about} was`;
      return `${were} made already, and nothing has changed since. See whether the workbook is still open in another window.`;
    },
    fileName: ({ audience, city, stage }, date) =>
      ["benchmark", audience === "city" ? city : audience, stage, date].join("-"),
  },
};
