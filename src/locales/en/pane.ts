/** The words of the task pane, in English. */
import type { PaneTexts } from "../pane-texts";
import { bundle } from "./pane-bundle";
import { shared } from "./pane-shared";
import { listed } from "./words";

export const pane: PaneTexts = {
  language: "en",
  tabs: {
    label: "Sections",
    fillIn: "Fill in",
    check: (findings) => (findings > 0 ? `Check (${findings})` : "Check"),
    bundle: "Bundle",
    share: "Share",
  },
  loading: "Reading the workbook…",
  loadingTab: "Opening the tab…",
  loadingForm: "The form is being opened…",
  stillWorking: "Excel is still busy. This cannot be cancelled. If it fails, Klimaatpeil puts back what was there.",
  close: "Dismiss this message",
  cancel: "Cancel",
  undo: "Undo",
  goTo: "Go to cell",
  place: (sheet, cell) => (cell === "" ? sheet : `${sheet}, ${cell}`),
  scoreOf: (city, theme) => `${city} · ${theme}`,
  range: (lowest, highest) => (lowest === highest ? lowest : `${lowest} – ${highest}`),
  noScore: "no score",

  welcome: {
    title: "How mature is your climate policy?",
    text: "Klimaatpeil prepares the self-assessment in this workbook and watches while you fill it in.",
    foreign: (sheets) =>
      `This workbook already has a table with scores (${sheets.join(", ")}). You can simply go on working there.`,
  },
  list: {
    more: (count, left) => (count === left ? `Show the last ${count}` : `Show ${count} more (of ${left})`),
  },
  layOut: {
    open: "Prepare the sheets",
    openMore: "Add Klimaatpeil's sheets",
    title: "Add sheets",
    city: "For which city?",
    allCities: (count) => `All ${count} centre cities`,
    period: "Measurement",
    periodHint: "For example: autumn 2026",
    carry: (scores) =>
      scores === 1 ? "Take along the score that is there" : `Take along the ${scores} scores that are there`,
    carryHint: "“Between yellow and green” becomes 3.5. Your words are kept on Toelichting.",
    aside: (sheet, cities) =>
      cities
        ? `The scores of ${ofCities(cities)} in your old table on sheet ${sheet} no longer count there.`
        : `Your old table on sheet ${sheet} will no longer count.`,
    isAside: (sheet, cities) =>
      cities
        ? `The scores of ${ofCities(cities)} on sheet ${sheet} no longer count there.`
        : `The old table on sheet ${sheet} no longer counts.`,
    adds: (count) => (count === 1 ? "This sheet is added:" : "These sheets are added:"),
    untouched: "What is in the workbook stays as it is.",
    nothingToAdd: "All sheets are there already. There is nothing to add.",
    apply: (count) => (count === 1 ? "Add the sheet" : `Add ${count} sheets`),
    done: (count) =>
      count === 1 ? "One sheet added. The rest is untouched." : `${count} sheets added. The rest is untouched.`,
    legend: {
      title: "The Legende contradicts itself",
      why: "So we cannot know for which themes, cities and levels the sheets are. Therefore nothing is added. This is wrong:",
      fault: (place, raw) => `${place}: “${raw}”`,
      mend: "Mend this on the Legende: each code and name once, a step above 0, levels that rise and each have a colour, at least 3 themes, 2 levels and 1 city. If the sheet is protected, unprotect it first. Once it is right, you can go on here.",
      refused: "The Legende contradicts itself. Nothing was added. Mend the Legende first.",
    },
  },
  score: {
    choose: "Choose a score cell in the table to see what each level means.",
    now: "Now",
    empty: "not filled in yet",
    levels: "Choose a level",
    other: "Score in between",
    otherHint: (step) => `In steps of ${step}, for example 2.5`,
    refused: (lowest, highest) => `Enter a number from ${lowest} to ${highest}, for example 2.5. Nothing was changed.`,
    fillIn: "Fill in",
    notApplicable: "Not applicable",
    clear: "Clear",
    filledIn: (score, what) => `${score} filled in for ${what}.`,
    cleared: (what) => `${what} is empty again.`,
  },
  explanation: {
    title: "Explanation",
    motivation: "Why this score?",
    evidence: "Evidence (link)",
    target: "Target score",
    hint: "Saved on the sheet Toelichting when you leave the field.",
    saved: "Saved on Toelichting.",
    nowhere: "There is no row for this score on the sheet Toelichting. Add the sheets to keep your explanation.",
  },
  progress: {
    title: "What is filled in",
    ofCities: (filled, all) => `${filled} of ${all} cities`,
    ofThemes: (filled, all) => `${filled} of ${all} themes`,
    next: (theme) => `Go to the next empty cell of ${theme}`,
    complete: "complete",
    absent: "not in the table",
  },

  sheets: { title: "Sheets", goTo: (sheet) => `Go to the sheet ${sheet}` },

  check: {
    nothingFound: "No table with scores or FTE of LEKP 1 found yet. Are the themes and the cities in it by name?",
    errors: (number) => `Errors (${number})`,
    warnings: (number) => `Warnings (${number})`,
    infos: (number) => `Notes (${number})`,
    goToCell: (place) => `Go to cell: ${place}`,
    accept: (value) => `Accept ${value}`,
    acceptAt: (value, place) => `Accept ${value}: ${place}`,
    acceptAll: (number) => `Accept all ${number} suggestions`,
    acceptTitle: (number) => (number === 1 ? "This changes:" : `These ${number} cells change:`),
    acceptConfirm: (number) => (number === 1 ? "Change the cell" : `Change ${number} cells`),
    change: (raw, value) => (raw === "" ? `becomes ${value}` : `“${raw}” becomes ${value}`),
    kept: "What was there is kept on the sheet Toelichting.",
    notKept: "What was there is overwritten. Do you want to keep it? Then add the sheets first, with Toelichting.",
    accepted: (number) => (number === 1 ? "One cell changed." : `${number} cells changed.`),
    conflicts: (number) => `Contradictions (${number})`,
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
    sensitivity: (low, high) => `sensitivity ${low} – ${high}`,
    firm: "firm",
    explanation:
      "Sensitivity: the median if those who are missing scored 1 throughout, or 5. “Firm” means that it would not change.",
    nothing: "no scores yet",
    fteTotal: (total) => `FTE paid by LEKP 1: ${total}`,
  },

  bundle,

  shared,

  problems: {
    title: "That did not work",
    retry: "Try again",
    of: {
      timeout: () =>
        "Excel does not answer. The change may have come through: look in the workbook first, then try again.",
      busy: () =>
        "Excel is busy, for example because you are editing a cell. Nothing was changed. Press Enter in the cell and try again.",
      "sheet-protected": ([sheet = ""]) =>
        `The sheet ${sheet} is protected. Nothing was changed. Unprotect it (Review tab, Unprotect Sheet) and try again.`,
      "sheet-hidden": ([sheet = ""]) =>
        `The sheet ${sheet} is hidden. Unhide it (right-click a sheet tab, Unhide) and try again. If it is not in that list, ask whoever made the workbook.`,
      "workbook-protected": () =>
        "The workbook is protected: no sheet can be added. Nothing was changed. Unprotect it (Review tab, Protect Workbook) and try again.",
      changed: () => "The workbook has changed meanwhile, perhaps by a colleague. Nothing was overwritten. Try again.",
      "too-large": () =>
        "This workbook is too large to read at once. Nothing was changed. Put the table in a smaller workbook.",
      "half-done": (left) =>
        left.length === 0
          ? "Excel broke off half-way. See first what is in the workbook, then try again."
          : `Excel broke off half-way. This is half done: ${left.join(", ")}. Everything else is untouched. Try again: Klimaatpeil then first puts back what is half done.`,
      unknown: (sheets) =>
        sheets.length === 0
          ? "Excel no longer answers. There may be new sheets; what was there is untouched. Try again: Klimaatpeil then first clears away what is half done."
          : `Excel no longer answers. Part of the change may have come through, on ${sheets.join(", ")}; everything else is untouched. Try again: Klimaatpeil then first puts back what is half done.`,
      "too-old": () => "This Excel is too old for Klimaatpeil. Nothing was changed. You need Excel 2021 or newer.",
      "not-shown": ([sheet = ""]) =>
        `The change was made, but Excel cannot show the sheet ${sheet} now. Try again, or choose the sheet yourself at the bottom of Excel.`,
      "not-loaded": () =>
        "A part of Klimaatpeil could not be loaded. Nothing was changed. See whether you are connected and try again. If that does not help, close the pane and open it again: there may be a new version.",
      mistake: () =>
        "Something went wrong in Klimaatpeil itself. What you filled in yourself is still there. Try again. If that does not help, close the pane and open it again.",
      denied: () =>
        "Excel does not let anything be changed: the workbook may be read-only. What you filled in is still there. Choose Edit, or save a copy first, and try again.",
      refused: () => "Excel refuses. What you filled in yourself is still there. Try again.",
    },
  },
  screens: {
    outside: {
      title: "Klimaatpeil belongs in Excel",
      text: "Open a workbook in Excel and choose Klimaatpeil on the Home tab. Outside Excel this window can read and write nothing.",
    },
    silent: {
      title: "Excel does not answer",
      text: "Klimaatpeil cannot reach Excel. Your workbook is untouched. Close this pane and open it again. Still empty? Then the network may block appsforoffice.microsoft.com: ask your IT department.",
    },
    old: {
      title: "This Excel is too old",
      text: "Klimaatpeil works from Excel 2021 and in Excel for the web. Your workbook is untouched.",
    },
  },
};

function ofCities(names: readonly string[]): string {
  return names.length <= 3 ? listed(names) : `${names.length} cities`;
}
