/** The words of the tab Overzicht and of a city's profile, in English. */
import type { Words } from "../locale";
import type { overview as dutch } from "../nl/overview";
import { counted, listed } from "./english";

const cities = (count: number, unit?: string) =>
  unit === undefined ? `${counted(count)} ${count === 1 ? "city" : "cities"}` : counted(count);

export const overview: Words<typeof dutch> = {
  noScores: "There is no score yet. As soon as there are scores, they are drawn here.",
  notApplicable: "Every theme is not applicable (n.v.t.) everywhere, so there are no figures to draw.",
  complete: (done, all, unit) =>
    `${counted(done)} of ${cities(all, unit)} ${unit === undefined ? "complete" : `(${unit}) complete`}`,
  open: {
    settled: (count, all) => `${count} of ${all}`,
    lacking: (themes, status, all) => (themes.length === all || themes.length === 0 ? status : listed(themes)),
    contested: (theme) => `${theme} (contradictory)`,
    silent: (names, count) =>
      `Nothing yet from ${listed(count > names.length ? [...names, `${counted(count - names.length)} others`] : names)}.`,
    goTo: (city) => `Go to the first open cell of ${city}`,
  },
  map: {
    title: "Cities and themes",
    titleOf: (unit) => `${unit} and themes`,
    hint: "Click a cell, or press Enter, to go there. Choose a city in the first column for its profile.",
    hintOf: (unit) =>
      `Click a cell, or press Enter, to go there. Choose a row (${unit}) in the first column for its profile.`,
    city: "City",
    global: "Global score",
    globalOf: (period) => `Global score (${period})`,
    median: "Median",
    count: "n",
    all: (rows, columns) => `Show the whole map (${counted(rows)} × ${columns})`,
    profileOf: (city) => `show the profile`.concat(city === "" ? "" : ` of ${city}`),
    higher: (by, previous) => `${by} higher than last time (${previous})`,
    lower: (by, previous) => `${by} lower than last time (${previous})`,
    same: (previous) => `the same as last time (${previous})`,
    since: (up, down, same) =>
      `Since the previous measurement: ${counted(up)} higher, ${counted(down)} lower, ${counted(same)} the same.`,
    up: "higher than the previous measurement",
    down: "lower than the previous measurement",
    noPlace: "no cell in this workbook",
  },
  kinds: {
    approximate: { sign: "±", meaning: "approximate" },
    blank: { sign: "–", meaning: "no score yet" },
    "not-applicable": { sign: "n/a", meaning: "not applicable" },
    text: { sign: "abc", meaning: "a text instead of a score" },
    unreadable: { sign: "?", meaning: "unreadable" },
    conflict: { sign: "≠", meaning: "contradictory scores" },
  },
  said: (meaning, said) => `${meaning}: ${said}`,
  or: (values) => values.join(" or "),
  levels: "Levels",
  spread: {
    title: "Spread per theme",
    dots: "Each dot is a city; equal scores stand above each other. The line is the median, the bar runs from the lowest to the highest score.",
    dotsOf:
      "Each dot is a score; equal scores stand above each other. The line is the median, the bar runs from the lowest to the highest score.",
    bars: (unit) =>
      `The number above each bar is how many${unit === undefined ? " cities" : ""} have that score. The line is the median.`,
    theme: "Theme",
    median: "Median",
    count: "n",
    range: "Lowest – highest",
    sensitivity: "If everyone hands in",
    cities: "Who stands where",
    medianIs: (median) => `median ${median}`,
    countIs: (n) => `n = ${counted(n)}`,
    firm: "stable",
    loose: (low, high, { isAwaited, isContested }) =>
      `${low} – ${high} if ${listed([
        ...(isAwaited ? ["everyone hands in"] : []),
        ...(isContested ? ["what is contradictory is settled"] : []),
      ])}`,
    contested: (names, count) =>
      `contradictory: ${listed(count > names.length ? [...names, `${counted(count - names.length)} more`] : names)}`,
    nothing: "no scores yet",
    stack: (value, names) => `${value}: ${names.join(", ")}`,
    stackOf: (value, count) => `${value}: ${counted(count)}`,
  },
  shares: {
    title: "Distribution per theme",
    explanation: (unit) =>
      `How many${unit === undefined ? " cities" : ""} stand on each level, and between two. Striped is without a score.`,
    without: "without a score",
    level: (value, name) => `${value} ${name}`,
    between: (low, high) => `between ${low} and ${high}`,
  },
  profile: {
    title: "A city close up",
    titleOf: (unit) => `${unit} close up`,
    label: "City",
    own: (city) => `Profile of ${city}`,
    marks: { previous: "previous measurement", now: "now", target: "target", median: "median of the group" },
    theme: "Theme",
    level: "Level",
    change: "Difference",
    left: "Left to go",
    goTo: (theme) => `Go to the score for ${theme}`,
    previousIs: (value) => `last time ${value}`,
    targetIs: (value, left) => (left === "0" ? `target ${value} reached` : `target ${value}, ${left} to go`),
    targetAlone: (value) => `target ${value}`,
    medianIs: (value) => `median ${value}`,
    up: (by) => `▲ ${by}`,
    down: (by) => `▼ ${by}`,
    noChange: "the same",
    nothing: "Fill in a score: the profile is then drawn here.",
  },
  copy: {
    button: "Copy as image",
    hint: "With each score by name: for the steering group.",
    working: "The image is being made…",
    copied: "The image is on the clipboard. Paste it on a slide.",
    refused: (sheet) =>
      `This pane may not put an image on the clipboard. Nothing was copied. The same grid is on the sheet ${sheet}: copy it there.`,
    withheld: "Nothing was copied: what is confidential cannot be taken out of it. Share says why.",
    goTo: (sheet) => `Go to ${sheet}`,
    tooMany: (most, sheet) => `More than ${most} rows cannot be read on a slide. The grid is on the sheet ${sheet}.`,
  },
  image: {
    title: (definition) => `${definition}: score per city and theme`,
    titleOf: (definition, unit) => `${definition}: score per theme (${unit})`,
    period: (period) => `Measurement ${period}`,
    draft: (day) => `As on ${day}`,
    source: (definition) => `Source: ${definition}, self-evaluation, a snapshot. Made with Klimaatpeil.`,
    closed: { sign: "conf.", meaning: "confidential: left out" },
    everything: "Nothing is left out. For the steering group.",
    without: (count, different) =>
      [
        "For the steering group.",
        ...(count === 1 ? ["One confidential place is left out and counted nowhere."] : []),
        ...(count > 1 ? [`${counted(count)} confidential places are left out and counted nowhere.`] : []),
        ...(different > 0
          ? [
              `What is confidential does not count here: ${different === 1 ? "1 place differs" : `${counted(different)} places differ`} from Overview.`,
            ]
          : []),
      ].join(" "),
  },
};
