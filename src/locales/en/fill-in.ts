/** The words of the tab Invullen, in English. */
import type { Words } from "../locale";
import type { fillIn as dutch } from "../nl/fill-in";
import { fewOf, listed } from "./english";

export const fillIn: Words<typeof dutch> = {
  welcome: {
    title: "How mature is your climate policy?",
    text: "Klimaatpeil prepares the self-assessment in this workbook and watches while you fill it in.",
    foreign: (sheets) =>
      `This workbook already has a table with scores (${fewOf(sheets)}). You can simply go on working there.`,
  },
  layOut: {
    open: "Prepare the sheets",
    openMore: "Add Klimaatpeil's sheets",
    isAside: (sheet, cities) =>
      cities
        ? `The scores of ${ofCities(cities)} on sheet ${sheet} no longer count there.`
        : `The old table on sheet ${sheet} no longer counts.`,
    done: (count) =>
      count === 1 ? "One sheet added. The rest is untouched." : `${count} sheets added. The rest is untouched.`,
    intoForm: { offer: "Turn into the form" },
    otherCity: (unit) => (unit === undefined ? "Choose another city" : "Choose someone else"),
    legend: { refused: "The Legende contradicts itself. Nothing was added. Mend the Legende first." },
  },
  score: {
    choose: "Click on a score cell in the table to see here what each level means.",
    chooseOfOne: (hasMore) =>
      `Click on ${hasMore ? "a theme below, or on a score cell" : "a score cell"} in the sheet to see here what each level means.`,
    help: (theme) => `What is ${theme} about?`,
    questions: "Ask yourself",
    /** What to look at with each of these: shown, and put away again. */
    attend: "What should you look at?",
    attendLess: "Show less",
    now: "Now",
    previous: "Last time",
    levels: "Choose a level",
    own: (theme) => `Your score for ${theme}`,
    hint: (step, phrase) => `In steps of ${step}, or in Dutch words: “${phrase}”`,
    between: (one, other) => `between ${one} and ${other}`,
    means: (score, level) => `That is ${score}: ${level}.`,
    refused: (lowest, highest) => `Enter a number from ${lowest} to ${highest}. Nothing was changed.`,
    notA: (text, lowest, highest) => `“${text}” is no score. Enter a number from ${lowest} to ${highest}.`,
    offScale: (text, lowest, highest) => `“${text}” is off the scale. Enter a number from ${lowest} to ${highest}.`,
    ambiguous: (text, colours) =>
      `“${text}” ${colours.length === 0 ? "fits more than one level" : `may be ${colours.join(" or ")}`}. Write which.`,
    suggest: (score) => `Fill in ${score}`,
    begin: (theme) => `Begin with ${theme}`,
    proceed: (theme) => `Go on with ${theme}`,
    next: (theme) => `Next: ${theme}`,
    saveNext: (theme) => `Save, on to ${theme}`,
    save: "Save",
    check: "Check",
    /** How many themes still need a score, this one aside. */
    left: (count) => (count === 1 ? "1 theme to go" : `${count} themes to go`),
    /** Only where it is proven. */
    ready: (count, city) => `All ${count} themes of ${city} have a score.`,
    full: "Every theme here has an answer. Now check whether all is right.",
    goOnHint: "Enter at the score or in an empty reason, or Ctrl + Enter wherever you are, saves and goes on.",
    notApplicable: "Not applicable",
    clear: "Clear",
    filledIn: (score, what) => `${score} filled in for ${what}.`,
    cleared: (what) => `${what} is empty again.`,
    skipped: (what) => `${what} has no score yet.`,
    kept: (what) => `Nothing was changed for ${what}.`,
    last: (missing) =>
      missing.length === 0 ? "This was the last theme." : `This was the last theme. Still to score: ${fewOf(missing)}.`,
  },
  explanation: {
    title: "Explanation",
    motivation: "Why this score?",
    strong: "Strong points",
    improve: "Points to improve",
    evidence: "Evidence (link)",
    target: "Target score",
    noLink: "This is no link. Keep it all the same?",
    keepSo: "Yes, keep it",
    change: "No, let me change it",
    keptNoLink: (text) => `The evidence “${text}” is no link; it was kept as you typed it.`,
    hint: (sheet) => `Saved on the sheet ${sheet} when you leave the field.`,
    saved: (sheet) => `Saved on ${sheet}.`,
    savedFor: (what, sheet) => `${what}: saved on ${sheet}.`,
    savedBeside: (sheet) => `What you wrote with it is saved on ${sheet}.`,
    notKept: (text, what) => `“${text}” is no score and was not kept. It is still in the field at ${what}.`,
    lacking: (columns, sheet) => {
      const named = listed(columns.map((each) => `“${each}”`));
      return columns.length === 1
        ? `The column ${named} is lacking on the sheet ${sheet}. Give it its name back to keep this.`
        : `The columns ${named} are lacking on the sheet ${sheet}. Give them their names back to keep this.`;
    },
    nowhere: "No sheet has a row with an explanation for this score. Add the sheets to keep yours.",
  },
  progress: {
    title: "What is filled in",
    ofCities: (filled, all, unit) => `${filled} of ${all}${unit === undefined ? " cities" : ""}`,
    ofThemes: (filled, all) => `${filled} of ${all} themes`,
    next: (theme) => `Go to the next empty cell of ${theme}`,
    missing: "Still to score",
    others: (count) => `and ${count} others`,
    absent: "not in the table",
  },
  sheets: { title: "Sheets", goTo: (sheet) => `Go to the sheet ${sheet}` },
};

export function ofCities(names: readonly string[]): string {
  return names.length <= 3 ? listed(names) : `${names.length} cities`;
}
