/** The words of the form that adds sheets to a workbook, in English. */
import type { Words } from "../locale";
import type { layOut as dutch } from "../nl/lay-out";
import { ofCities } from "./fill-in";

export const layOut: Words<typeof dutch> = {
  title: "Add sheets",
  city: (unit) => (unit === undefined ? "For which city?" : `For whom (${unit})?`),
  allCities: (count, unit) => (unit === undefined ? `All ${count} cities` : `All of them (${count})`),
  chooseCity: (unit) => (unit === undefined ? "Choose your city" : "Choose for whom"),
  chooseFirst: (unit) => (unit === undefined ? "Choose your city first." : "Choose first for whom you fill in."),
  notShown: "Which sheets are added is shown here then.",
  period: "Measurement",
  periodHint: "For example: autumn 2026",
  carry: (scores) =>
    scores === 1 ? "Take along the score that is there" : `Take along the ${scores} scores that are there`,
  carryHint: "“Between yellow and green” becomes 3.5. Your words are kept.",
  otherYears: (years, period) =>
    `That sheet speaks of ${years.join(", ")}. Tick this only if they are scores of ${period}.`,
  grid: "Grid instead of form",
  gridHint:
    "The form has a row per theme, with questions, score and motivation beside each other. The grid is what several cities get, with the motivation on a sheet of its own.",
  aside: (sheet, cities) =>
    cities
      ? `The scores of ${ofCities(cities)} in your old table on sheet ${sheet} no longer count there.`
      : `Your old table on sheet ${sheet} will no longer count.`,
  adds: (count) => (count === 1 ? "This sheet is added:" : "These sheets are added:"),
  untouched: "What is in the workbook stays as it is.",
  nothingToAdd: "All sheets are there already. There is nothing to add.",
  apply: (count) => (count === 1 ? "Add the sheet" : `Add ${count} sheets`),
  former: {
    explanation:
      "Measuring again? Choose the bundle of last time: the previous score and the target will be ready. It stays on this device.",
    taken: ({ previous, targets, open, closed }) =>
      [
        `${previous === 1 ? "1 previous score" : `${previous} previous scores`} and ${targets === 1 ? "1 target" : `${targets} targets`} come along.`,
        ...(open === 0
          ? []
          : [
              `Of ${open === 1 ? "1 theme" : `${open} themes`} the bundle says two things: what is in doubt does not come along.`,
            ]),
        ...(closed === 0
          ? []
          : [`Of ${closed === 1 ? "1 confidential theme" : `${closed} confidential themes`} nothing comes along.`]),
      ].join(" "),
    other: "This workbook follows another model or another scale. Nothing of it comes along.",
    copy: "Take the previous score over as the new one for now",
    copyHint: "Without this tick every new score stays empty. Check them, theme by theme.",
  },
  rebuild: {
    title: "The assessment model was changed",
    why: "The Legende says another model than your table: other themes or other levels.",
    adds: (sheets) => `This is added, by the new Legende: ${sheets.join(", ")}.`,
    keeps: (scores) =>
      scores === 0
        ? "There are no scores that can be taken along."
        : `${scores === 1 ? "One score is" : `${scores} scores are`} taken along, with what you wrote beside.`,
    otherScale:
      "The levels have other values now, so a score means something else: none is taken along. What you wrote beside is.",
    withoutPlace: "This has no place any more and is not taken along:",
    cells: (sheet, heading, cells) =>
      `${sheet}, ${heading === "" ? "without a heading" : heading}: ${cells === 1 ? "1 cell" : `${cells} cells`}`,
    former: (sheets) =>
      `${sheets.join(" and ")} ${sheets.length === 1 ? "stays" : "stay"} as you filled it in, but no longer ${sheets.length === 1 ? "counts" : "count"}.`,
    apply: "Build the table anew",
  },
  intoForm: {
    title: "Turn into the form",
    why: "The form Zelfevaluatie has for each theme the score, the guiding questions and what you wrote beside each other, instead of on three sheets.",
    apply: "Turn",
  },
  otherCity: {
    now: (city) => `This form is of ${city} now.`,
    empty: "There is no score on it yet.",
    keeps: (scores, from, to) =>
      `All that you filled in stays. ${scores === 1 ? "The score counts" : `The ${scores} scores count`} for ${to} then, and no longer for ${from}.`,
    earlier: (count, from) =>
      count === 1
        ? `There is 1 previous score or target too. If it is of ${from}, empty it afterwards.`
        : `There are ${count} previous scores and targets too. If they are of ${from}, empty them afterwards.`,
    stays: (sheets, from) =>
      `What stands at ${from} on ${sheets.join(" and ")} stays of ${from}: other cities are there as well.`,
    there: (sheets, to) =>
      `Of ${to} there are scores on ${sheets.join(" and ")} already. What differs from these is contradictory then.`,
    outside: (from) =>
      `The name of the file does not change. If ${from} is in it, or above a chart, change that yourself.`,
    apply: (to) => (to === undefined ? "Change" : `Change to ${to}`),
    done: (from, to) => `The form is of ${to} now, instead of ${from}.`,
  },
  legend: {
    title: "The Legende contradicts itself",
    why: "So we cannot know for which themes, cities and levels the sheets are. Therefore nothing is added. This is wrong:",
    fault: (place, raw) => `${place}: “${raw}”`,
    mend: "Mend this on the Legende: each code and name once, a step above 0, levels that rise and each have a colour, at least 3 themes, 2 levels and 1 city. If the sheet is protected, unprotect it first. Once it is right, you can go on here.",
  },
};
