/** The words of the tab Controleren, in English. */
import type { Words } from "../locale";
import type { check as dutch } from "../nl/check";

export const check: Words<typeof dutch> = {
  check: {
    nothingFound: (asksFte) =>
      `No table with scores${asksFte ? " or FTE of LEKP 1" : ""} found yet. Are the themes and who is scored in it by name?`,
    goToCell: (place) => `Go to cell: ${place}`,
    goToTab: (tab) => `Go to ${tab}`,
    accept: (value) => `Accept ${value}`,
    acceptAt: (value, place) => `Accept ${value}: ${place}`,
    acceptAll: (number) => `Accept ${number === 2 ? "both" : `all ${number}`} suggestions`,
    acceptTitle: (number) => (number === 1 ? "This changes:" : `These ${number} cells change:`),
    acceptConfirm: (number) => (number === 1 ? "Change the cell" : `Change ${number} cells`),
    change: (raw, value) => (raw === "" ? `becomes ${value}` : `“${raw}” becomes ${value}`),
    kept: "What was there is kept on the sheet Toelichting.",
    notKept: "What was there is overwritten. Do you want to keep it? Then add the sheets first, with Toelichting.",
    accepted: (number, which) =>
      number === 1 ? `One cell changed${which ? `: ${which}` : ""}.` : `${number} cells changed.`,
    isNow: (what, value) => `${what} is ${value} now`,
    conflicts: (number) => `Contradictions (${number})`,
    differing: (what) => `${what}: different texts stand here. Empty what you do not keep.`,
    conflict: (what) => `${what} is in more than one place, with different values. Until they agree, neither counts.`,
    fteOf: (city) => `${city} · FTE LEKP 1`,
  },
  colour: {
    title: (sheet) => `The table on ${sheet}`,
    text: "Gives every score the colour of the legend. The colours follow your changes; your table stays where it is.",
    apply: "Colour this table",
    done: (sheet) => `The table on ${sheet} now follows the legend.`,
  },
  overview: {
    title: "Median by theme",
    oneCity: (city) => `Scores of ${city}`,
    count: (n) => `n = ${n}`,
    sensitivity: (low, high) => `if everyone hands in ${low} – ${high}`,
    firm: "firm",
    explanation: (lowest, highest) =>
      `If everyone hands in: the median if those without a score that counts scored ${lowest} throughout, or ${highest}. “Firm” means that it would not change.`,
    countedThere: (place, value) => `${place}: ${value}. That formula counts numbers only.`,
    nothing: "no scores yet",
    fteTotal: (total) => `FTE paid by LEKP 1 (about): ${total}`,
  },
};
