/** The words of the tab Leren, in English. */
import type { Objective } from "../../domain/twinning/objectives";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Rough } from "../../domain/twinning/hits";
import type { Words } from "../locale";
import type { learn as nl } from "../nl/learn";
import { fewOf, listed } from "./english";

const noValue = ({ raw, scale: [lowest, highest] }: Parameters<typeof nl.absent.ofCity>[0]) =>
  raw === "" ? "no score" : `“${raw}”, which is no score from ${lowest} to ${highest}`;
const pairs = (count: number) => (count === 1 ? "1 pair" : `${count} pairs`);
const themes = (count: number) => (count === 1 ? "1 theme" : `${count} themes`);

const WITHOUT: Readonly<Record<Objective, string>> = {
  learners: "Without this pair one city fewer learns anything.",
  needs: "Without this pair one more question to learn keeps waiting.",
  low: "Without this pair, in the whole proposal fewer questions with a score below the middle of the scale get a donor.",
  priority: "Without this pair themes that come first in the work packages get less help.",
  "two-way": "Without this pair fewer cities can learn from each other both ways.",
  practice: "Without this pair fewer donors have a good practice to show.",
  group: "Without this pair fewer cities learn from a city of their own group.",
  difference:
    "Without this pair the donors, over the whole proposal together, score less far above who learns from them.",
  load: "Without this pair the work is spread less evenly over the donors.",
  order: "A proposal without this pair is as good: so the order in the list of themes and cities decides.",
};

const IMPOSSIBLE: Readonly<Partial<Record<DecisionProblem, string>>> = {
  unknown: "Cannot be: one of these names is not in the model.",
  "same-city": "Cannot be: nobody learns from itself.",
  contradicted: "Cannot be: it is both pinned and excluded.",
  "need-pinned-twice": "Cannot be: a donor is pinned for this question already.",
};

const WHOSE: Readonly<Record<Rough, string>> = {
  learner: "The score of the learner is",
  donor: "The score of the donor is",
  both: "The scores of the learner and the donor are",
};

function roughText(which: Rough): string {
  return `${WHOSE[which]} not given exactly (as “between” two levels, or as “about”).`;
}

export const learn: Words<typeof nl> = {
  title: "Who learns from whom",
  more: "More about this",
  fewOf,
  listed,
  terms:
    "A question to learn is a theme on which one city (the learner) scores clearly lower than another. That other, the donor, can show how it does it. Together they are a pair.",
  figures: ({ matches, beside, served, learners, waiting, needs, hits }) =>
    matches === 0
      ? hits === 0
        ? "Not a single pair: the scores give none."
        : `Not a single pair, though the scores allow ${hits}: the settings let none through, or they are excluded.`
      : needs === 0
        ? `${pairs(matches)}, pinned by hand: no question to learn follows from the scores.`
        : `${pairs(matches)}${beside === 0 ? "" : `, of which ${beside} without a question (pinned by hand)`}: ${served} of the ${learners} cities with a question learn from a donor, ${waiting} of the ${needs} questions to learn wait.`,
  inNumbers: ({ hits, donors, twoWayPairs }) =>
    `By the scores there can be ${hits} pairs: ${donors === 1 ? "1 city scores" : `${donors} cities score`} high enough somewhere to show something, and ${twoWayPairs} times two cities can each learn from the other.`,
  most: ({ matches }) =>
    `Not all at once: with these settings, and what you pinned or excluded, there are at most ${matches}.`,
  absent: {
    title: "Take no part",
    ofCity: (one) => `Takes no part for ${one.theme ?? ""}: ${noValue(one)}.`,
    line: ({ city, ...one }) =>
      one.theme === undefined ? `${city}: not a single score.` : `${city}, for ${one.theme}: ${noValue(one)}.`,
  },
  privacy: "For the steering group only: a pair gives scores away.",
  noScores: "There is not a single score yet. Once there are scores, it will say here who can learn from whom.",
  conflicts: (count, isBundle) =>
    `${count === 1 ? "1 score is still contradicted and takes no part" : `${count} scores are still contradicted and take no part`}. ` +
    `Solve that under ${isBundle ? "Bundle" : "Check"}.`,
  noPriorities: "The workbook has no work packages with a priority: all themes weigh the same in this proposal.",
  noPractices:
    "The workbook has no good practices: whether a donor has something to show does not count now. Ask about it.",
  rough: (count) =>
    `${count === 1 ? "1 pair rests" : `${count} pairs rest`} on a score that was not given exactly: as “between” two levels, or as “about”. A number, such as 2.5, is exact.`,
  compute: "Make the proposal",
  computing: "The proposal is being made…",
  large: (cities) => `With ${cities} cities that takes some seconds. It is done only when you ask for it.`,

  changes: {
    title: "Not on the sheet yet",
    same: (sheetName) => `This proposal stands on ${sheetName} as it is.`,
    decided: {
      pin: (pair) => `Pinned: ${pair}`,
      ban: (pair, unpins) =>
        unpins === undefined
          ? `Excluded: ${pair}`
          : `Excluded: ${pair}. It was pinned${unpins === "" ? "" : ` (reason: ${unpins})`}.`,
      free: (pair) => `No longer pinned or excluded: ${pair}`,
      set: (fields) => `Other settings: ${fields.join("; ")}`,
      insteadOf: (donor) => `instead of ${donor}: one question to learn has one donor`,
    },
    drop: "Drop",
    dropOf: (what) => `Drop: ${what}`,
    dropAll: "Drop all",
    changing: (count) =>
      count === 0 ? "Nothing changes in the pairs." : `The donor changes ${count === 1 ? "once" : `${count} times`}:`,
    changed: ({ theme, learner }, { from = "none", to = "none" }) => `${learner}, ${theme}: ${from} → ${to}`,
    stale:
      "What stands on the sheet is another proposal than this one: the scores or what you chose have changed since.",
    absent: "This proposal is on no sheet yet.",
    write: "Write on the sheet Twinning",
    writeNew: "Put this on a new sheet Twinning",
    adds: (sheets) =>
      sheets.length === 1
        ? `1 sheet is added: ${listed(sheets)}.`
        : `${sheets.length} sheets are added: ${listed(sheets)}.`,
    beside: (sheetName, place) =>
      place === ""
        ? `There is no room for this proposal on ${sheetName}. It goes on a new sheet; the former stays and no longer counts.`
        : `On ${sheetName}, something of your own in ${place} would be lost or come beside another pair. The proposal goes on a new sheet; the former stays and no longer counts.`,
    written: (sheetName) => `The proposal stands on ${sheetName}.`,
    writtenNew: (sheets) => `Added: ${listed(sheets)}. The rest is untouched.`,
    writtenBeside: (sheets, former) => `Added: ${listed(sheets)}. ${former} stays, but no longer counts.`,
    unwritten: (sheetName) => `${sheetName} is as it was again.`,
    notUnwritten: (sheetName) =>
      `Something was typed on ${sheetName} meanwhile, and it would come to stand beside another pair. Nothing was put back. Undo below what you no longer want, and write the proposal again.`,
  },

  pair: (theme, learner, donor) => `${theme}: ${learner} learns from ${donor}`,

  city: {
    title: "By city",
    label: "City",
    option: (name, learns, teaches) => `${name} (learns ${learns} times, shows ${teaches} times)`,
    learns: (city) => `${city} can learn from`,
    teaches: (city) => `${city} can show it to`,
    waits: (city) => `Questions of ${city} that wait`,
    nothing: "In this proposal this city learns from nobody and shows nobody anything.",
    noScores: "This city has not a single score, so it takes no part.",
    from: (theme, donor) => `${donor}: ${theme}`,
    to: (theme, learner) => `${learner}: ${theme}`,
    figures: ({ theme, learner, donor }, value, more) =>
      more.by === 0
        ? `${donor} scores ${value} on ${theme}, as much as ${learner}.`
        : `${donor} scores ${value} on ${theme}, ${more.text} ${more.by > 0 ? "more" : "less"} than ${learner}.`,
    scores: (learner, donor) => `${learner} against ${donor}`,
    noScore: "?",
    practice: (text) => `Good practice: ${text}`,
    ask: "No good practice recorded, ask about it.",
    others: (_, named) => `Can show it too: ${named}.`,
    full: (_, named) => `Can show it too, but asked as much as may be: ${named}.`,
    led: (packages) => `The donor leads work package ${listed(packages)}.`,
    rough: roughText,
    twoWay: "Each of the two cities can learn something from the other.",
    reason: (text) => `Reason: ${text}`,
    notEligible: "Not from the scores",
    pinned: "Pinned",
    pin: "Pin",
    pinOf: (pair) => `Pin: ${pair}`,
    ban: "Exclude",
    banOf: (pair) => `Exclude: ${pair}`,
    free: "Set free",
    freeOf: (pair) => `Set free: ${pair}`,
    why: "Why? (may stay empty)",
    keeps: "The pair then stays in every proposal, whatever the scores say, until you set it free.",
    leaves: "The pair then comes into no proposal, until you drop that.",
    ...{ doPin: "Pin", doBan: "Exclude" },
  },
  why: ({ why, hit }) => {
    if (why.kind === "pinned") return hit ? "Pinned by hand." : "Pinned by hand; it does not follow from the scores.";
    const sentence = WITHOUT[why.without];
    return hit?.rough ? `${sentence} ${roughText(hit.rough)}` : sentence;
  },
  waiting: ({ because }, named, { perLearner, perDonor }) => {
    const whom = `Possible donors: ${named}.`;
    switch (because) {
      case "banned":
        return `Every possible donor is excluded. ${whom}`;
      case "learner-full":
        return `This city learns as much as may be: at most ${themes(perLearner)}. ${whom}`;
      case "both-full":
        return `This city learns as much as may be (at most ${themes(perLearner)}), and who can show this is asked as much as may be (at most ${pairs(perDonor)}). ${whom}`;
      case "donors-full":
        return `Who can show this is asked as much as may be: at most ${pairs(perDonor)}. ${whom}`;
    }
  },

  picture: {
    title: "The whole",
    explanation:
      "On the left the donors, with their score, how many pairs they have and how many there may be. On the right who learns from them, with its own score.",
    drawing: "As a drawing, by theme",
    load: (asked, most) => `${asked} of ${most}`,
    shows: (donor, load, learners) => `${donor}, asked for ${load}, shows to ${listed(learners)}.`,
    part: (city) => `The whole is too large to draw: this is what ${city} learns or shows. The list has it all.`,
    nothing: "There is nothing to draw.",
    list: (count) => `As a list (${pairs(count)})`,
    banned: (count) => `${pairs(count)} excluded`,
    decided: "What you decided and is not in the proposal",
    waits: (count) => (count === 1 ? "1 question to learn waits" : `${count} questions to learn wait`),
    withoutDonor: (names) => `Without a donor: ${listed(names)}. Nobody scores high enough there.`,
  },
  bannedWhy: "Excluded by hand.",
  impossible: (code) => IMPOSSIBLE[code] ?? "",
  overLimit: (city) => `With what is pinned, more is asked of ${city} than the settings say.`,

  hand: {
    open: "A pair of your own",
    title: "A pair of your own",
    theme: "Theme",
    learner: "Who learns?",
    donor: "From whom?",
    reason: "Why?",
    reasonMissing: "Write down why there has to be this pair.",
    sameCity: "Nobody learns from itself. Choose another city.",
    eligible: "The scores say too that this can be.",
    notEligible: (learner, donor) =>
      `This does not follow from the scores (${learner} against ${donor}). It is allowed, and marked as such.`,
    add: "Pin",
    cancel: "Cancel",
  },

  settings: {
    title: "Settings",
    inShort: ({ minimum, difference, perDonor, perLearner }) =>
      `A donor scores at least ${minimum}, and at least ${difference} more than who learns. There are at most ${perDonor} pairs a donor; a city learns about at most ${perLearner} themes.`,
    change: "Change",
    changeOf: "Change the settings",
    names: {
      minimum: "Lowest score of a donor",
      difference: "Smallest difference in points",
      perDonor: "Pairs a donor, at most",
      perLearner: "Themes a learner, at most",
      start: "Start of the programme",
      months: "Length in months",
      plan: "What each pair hands in",
      planDate: "Date of that plan",
    },
    wrong: {
      number: "Fill in a number.",
      count: "Fill in a whole number from 0.",
      months: "Fill in a whole number from 1.",
      difference: "Fill in a number from 0.",
    },
    use: "Use these settings",
    cancel: "Cancel",
    goTo: "Go to the sheet",
  },

  programme: {
    title: "Programme",
    noStart: "There is no start date yet: fill it in with the settings, and it will say here what has to be done.",
    notStarted: (day) => `Starts on ${day}.`,
    nothing: "Nothing has to be ready in the next 30 days.",
    now: (what, until) => `Now: ${what}, until ${until}`,
    soon: (what, until) => `By ${until}: ${what}`,
    past: (what, until) => `Was due on ${until}: ${what}. Klimaatpeil does not know whether it took place.`,
    what: (milestone) => {
      switch (milestone.kind) {
        case "module":
          return { start: "Getting started", "co-create": "Co-creating", capitalise: "Capitalising" }[milestone.module];
        case "visit":
          return milestone.way === "there" ? "Visit of the learner to the donor" : "Visit of the donor to the learner";
        case "plan":
          return milestone.plan === "action" ? "Action plan of each pair" : "Replication plan of each pair";
      }
    },
  },
};
