/** The words of the task pane, in English. */
import type { Doing } from "../../actions/problem";
import type { Words } from "../locale";
import type { pane as dutch } from "../nl/pane";
import { check } from "./check";
import { fillIn } from "./fill-in";
import { first } from "./first";

const ASKED: Readonly<Record<Doing, readonly [what: string, was: "was" | "were", done: string]>> = {
  read: ["The workbook", "was", "read"],
  go: ["The cell", "was", "shown"],
  open: ["Klimaatpeil", "was", "started"],
  undo: ["The last step", "was", "undone"],
  "fill-in": ["The score", "was", "written"],
  accept: ["The suggestion", "was", "accepted"],
  "lay-out": ["The sheets", "were", "added"],
  city: ["The city", "was", "changed"],
  rebuild: ["The table", "was", "built anew"],
  colour: ["The table", "was", "coloured"],
  bundle: ["The bundle", "was", "written"],
  way: ["Your choice", "was", "kept"],
  record: ["The step", "was", "kept on Globaal"],
  publish: ["The medians", "were", "published"],
  "add-sheet": ["The sheet", "was", "added"],
  link: ["The point", "was", "linked"],
  "take-top": ["The top", "was", "taken over"],
  benchmark: ["The benchmark", "was", "made"],
  pairs: ["The proposal", "was", "written"],
};

export const pane: Words<typeof dutch> = {
  ...first,
  why: "Why?",
  loadingForm: "The form is being opened…",
  stillWorking: "Excel is still busy. This cannot be cancelled. If it fails, Klimaatpeil puts back what was there.",
  writing: {
    part: (at, of, sheet) => `Sheet ${at} of ${of}: ${sheet}`,
    cancel: "Break off",
    hint: "If you break off, the new sheets go again. Everything else stays as it is.",
    cancelled: "Broken off. Nothing was added.",
  },
  close: "Dismiss this message",
  brief: { all: "Read all of it", less: "Less" },
  cancel: "Cancel",
  undo: "Undo",
  undoLast: "Undo the last step",
  undoOf: (done) => `Undo the last step: ${done}`,
  undoThis: (done) => `Undo: ${done}`,
  undone: (done, sheets, cells) => {
    const back = [
      ...(sheets === 0 ? [] : [sheets === 1 ? "1 sheet is gone again" : `${sheets} sheets are gone again`]),
      ...(cells === 0 ? [] : [cells === 1 ? "1 cell is as it was" : `${cells} cells are as they were`]),
    ].join("; ");
    return `Undone: “${done}”.${back === "" ? "" : ` ${back}.`}`;
  },
  notUndone: "This can no longer be undone: what was written then has changed since. Everything stays as it is now.",
  goTo: "Go to cell",
  place: (sheet, cell) => (cell === "" ? sheet : `${sheet}, ${cell}`),
  scoreOf: (city, theme) => `${city} · ${theme}`,
  range: (lowest, highest) => (lowest === highest ? lowest : `${lowest} – ${highest}`),
  noScore: "no score",

  list: {
    more: (count, left) => (count === left ? `Show the last ${count}` : `Show ${count} more (of ${left})`),
  },
  ...fillIn,
  ...check,
  /** What Delen did, for the foot of the pane: these words are there from the start, the others come with the tab. */
  made: {
    steps: {
      workshop: "Workshop adjustment",
      estimate: "Kenniscentrum estimate",
      published: "Published",
    },
    recorded: (theme, step, value) => `${theme}, ${step}: ${value} is kept on Globaal.`,
    notPublished: "It is not published yet.",
    unsigned: (count) =>
      count === 1
        ? "No name stands beside it: that stays a note until you fill it in."
        : `No name stands beside them: those stay ${count} notes until you fill it in.`,
    takenBack: (theme, step) => `${theme}, ${step} was removed from Globaal.`,
    madeSheet: (sheets) => `${sheets.join(" and ")} added. The rest of the workbook is untouched.`,
    sheetIsThere: (sheet) => `This benchmark is on the sheet ${sheet} already. Nothing was added.`,
    again: "Make it again",
    downloaded: (file) => `${file} was downloaded.`,
  },

  lacking: {
    pages:
      "Excel could not set up how the sheets are printed: perhaps this machine has no printer. Check that before you print.",
  },
  problems: {
    ...first.problems,
    failed: (doing, certainty) => {
      const [what, was, done] = ASKED[doing];
      return {
        "not done": `${what} ${was} not ${done}`,
        perhaps: `${what} may not have been ${done}`,
        "half done": `${what} ${was} not fully ${done}`,
        done: `${what} ${was} ${done}`,
      }[certainty];
    },
    of: {
      ...first.problems.of,
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
      elsewhere: () =>
        "Another workbook or a chart sheet is in front, and then Excel does not do this. Nothing was changed. Come back to an ordinary sheet of this workbook and try again.",
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
      denied: () =>
        "Excel does not let anything be changed: the workbook may be read-only. What you filled in is still there. Choose Edit, or save a copy first, and try again.",
      "no-new-workbook": () =>
        "Excel opens no new workbook here: perhaps your organisation does not allow it. Nothing was changed. Choose “Benchmark as a sheet in this workbook”, or download it where that button is.",
      cancelled: () => "You broke it off. Nothing was added.",
      refused: () => "Excel refuses. What you filled in yourself is still there. Try again.",
    },
  },
};
