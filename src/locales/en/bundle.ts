/** The words of the tab Bundelen, in English. */
import type { Words } from "../locale";
import type { bundle as dutch } from "../nl/bundle";
import { counted } from "./english";

export const bundle: Words<typeof dutch> = {
  files: {
    title: "The cities' workbooks",
    drop: "Drop the files or a folder here",
    choose: "Choose files",
    explanation:
      "Any layout will do: Klimaatpeil's sheets or a table of their own. The files stay on this device and do not change.",
    reading: (done, all) => `${done} of ${all} read`,
    listed: (count) => (count === 1 ? "1 file" : `${count} files`),
    remove: (file) => `Take ${file} off the list`,
    read: "read",
    withoutScores: "Not one score was found in it.",
    errors: (count) =>
      count === 1 ? "1 error: see the questions below." : `${counted(count)} errors: see the questions below.`,
    isBundle: "This is a bundle itself and does not count: what it holds was handed in elsewhere.",
    left: {
      title: "Not read",
      lock: (file) => `${file}: a helper file of Excel's. Someone has that workbook open.`,
      other: (file) => `${file}: not an Excel workbook.`,
      same: (file) => `${file}: was on the list already.`,
      unreadable: (file) => `${file}: cannot be opened. Is it still there, and do you have permission?`,
      empty: (folder) => `${folder}: an empty folder.`,
    },
    failed: {
      start:
        "The reader does not start. Nothing was read and nothing was changed. Close the pane and open it again. If that does not help, ask your IT department whether web workers are blocked.",
      broke: (file) =>
        `Reading broke off at ${file}. Nothing was changed, and what was on the list is still there. Try again without that file.`,
    },
  },
  board: {
    title: "Who handed in what",
    counts: ({ complete, partial, "no-scores": words, missing, conflict }) =>
      [
        `${complete} complete`,
        ...(partial > 0 ? [`${partial} partial`] : []),
        ...(words > 0 ? [`${words} without scores`] : []),
        ...(conflict > 0 ? [`${conflict} with contradictions`] : []),
        ...(missing > 0 ? [`${missing} missing`] : []),
      ].join(" · "),
    waiting: (cities) => (cities === 1 ? "1 waits for your choice" : `${cities} wait for your choice`),
    waits: "waits for your choice",
    filled: (filled, all) => `${filled} of ${all}`,
    open: (themes) => `Still open: ${themes.join(", ")}`,
    more: (files) => (files === 1 ? "and 1 more file" : `and ${files} more files`),
    median: "Median",
  },
  conflicts: {
    title: (open) => (open === 0 ? "Contradictions" : `Contradictions (${open})`),
    explanation: "These cells disagree. Until you choose, none of their values counts.",
    who: "Who chooses?",
    whoHint: "Goes on the sheet Herkomst.",
    from: (file, sheet, cell) => `${file} · ${sheet}, ${cell}`,
    other: "Another value",
    value: "Agreed value",
    reason: "Why?",
    reasonMissing: "Say why: this goes on Herkomst.",
    fteRefused: "Enter a number from 0, for example 2.5.",
    choose: (what) => `Choose this value for ${what}`,
    chooseShort: "Choose this value",
    nothingChosen: "Choose one of the values first.",
    chosen: "Chosen",
    undo: "Undo",
    undoOf: (what) => `Undo: ${what}`,
  },
  words: {
    title: (places) => `Texts that differ (${places})`,
    explanation: "All of them come below each other on the sheet. Empty there what you do not keep.",
  },
  questions: {
    title: (count) => `Questions to the cities (${count})`,
    ofNobody: "Without a city",
    copy: "Copy questions",
    copyOf: (city) => `Copy questions to ${city}`,
    copied: "Copied, in Dutch. Paste them into a mail.",
    byHand: "Excel does not allow copying here. Select the text and press Ctrl+C.",
  },
  write: {
    title: "Put it in this workbook",
    adds: (sheets) =>
      `${sheets.length === 1 ? "This sheet is added" : "These sheets are added"}: ${sheets.join(", ")}.`,
    cells: (count) => (count === 1 ? "1 cell changes." : `${count} cells change.`),
    open: (conflicts) =>
      conflicts === 1
        ? "1 contradiction stays open: that cell stays empty."
        : `${conflicts} contradictions stay open: those cells stay empty.`,
    waiting: (files) =>
      files === 1
        ? "In 1 file you must still choose what the scores are. Until then they are left out."
        : `In ${files} files you must still choose what the scores are. Until then they are left out.`,
    upToDate: "Everything is in this workbook already. There is nothing to write.",
    upToDateSoFar: "What counts is in this workbook already. There is nothing to write now.",
    nothingElse: "There is nothing to write now.",
    nothingYet: "This workbook is a bundle. If another file comes, drop it in the box above.",
    changes: (count) => `What becomes different (${count})`,
    unchanged: "None of the values changes.",
    unchangedSoFar: "None of the values that count changes.",
    from: "from",
    to: "to",
    asked: (count) => (count === 1 ? "1 cell is filled in already" : `${count} cells are filled in already`),
    askedHint: "What you do not tick stays, and counts as it is.",
    unplaced: (count) => (count === 1 ? "No place for 1 value or text" : `No place for ${count} values or texts`),
    unplacedHint:
      "The sheet lacks the column or the row. This is written nowhere. Put the column or the city back on the sheet, under its usual name, and bundle again.",
    nameless: (sheet) =>
      `The sheet ${sheet} is not updated: the workbook no longer knows that it belongs to the bundle. Delete it or move it to another workbook, and bundle again: a new one is then added.`,
    nothing: "nothing",
    contested: "contradiction",
    overwrite: (held, value) => `The cell holds “${held}”, the bundle says “${value}”. Overwrite.`,
    staff: (files) =>
      `${files === 1 ? "1 file holds" : `${files} files hold`} head counts (confidential). Take them over on the sheet HR-benchmark, which goes into no export.`,
    apply: "Write into this workbook",
    update: "Update the bundle",
    done: (sheets, cells) =>
      [
        "The bundle is in this workbook.",
        ...(sheets.length > 0 ? [`Added: ${sheets.join(", ")}.`] : []),
        ...(cells > 0 ? [cells === 1 ? "1 cell changed." : `${cells} cells changed.`] : []),
        ...(sheets.length === 0 && cells === 0 ? ["Nothing was changed."] : []),
      ].join(" "),
  },
};
