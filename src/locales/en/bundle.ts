/** The words of the tab Bundelen, in English. */
import type { Words } from "../locale";
import type { bundle as dutch } from "../nl/bundle";
import { conflicts, contestedText } from "./conflicts";
import { counted, listed } from "./english";
import { period } from "./periods";

export const bundle: Words<typeof dutch> = {
  files: {
    title: "The cities' workbooks",
    drop: "Drop the files or a folder here",
    more: "If another file comes, drop it here.",
    choose: "Choose files",
    explanation:
      "Any layout will do: Klimaatpeil's sheets or a table of their own. The files stay on this device and do not change.",
    reading: (done, all) => `${done} of ${all} read`,
    listed: (count) => (count === 1 ? "1 file" : `${count} files`),
    remove: (file) => `Remove from the list: ${file}`,
    read: (amiss) => `read${amiss === 0 ? "" : `, and ${counted(amiss)} more with something amiss`}`,
    withoutScores: "Not one score was found in it.",
    errors: (count) => (count === 1 ? "1 error: see the findings." : `${counted(count)} errors: see the findings.`),
    waits: "Waits for your choice: what is the score in it?",
    uncounted: (scores, others) =>
      `${scores === 0 ? "No scores" : scores === 1 ? "1 score" : `${counted(scores)} scores`}, ${counted(others)} not read: see the findings.`,
    isBundle: "This is a bundle or a benchmark itself and does not count: what it holds was handed in elsewhere.",
    repeats: (file) => `the same scores, FTE and texts as ${file}, which is in the bundle already`,
    left: {
      title: "Not read",
      skipped: "Skipped",
      close: "Close this list",
      lock: (file) => `${file}: a temporary file of Excel's. Someone has that workbook open.`,
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
    uncounted: (scores) => `${scores} not read`,
    open: (themes) => `Still open: ${themes.join(", ")}`,
    more: (files) => (files === 1 ? "and 1 more file" : `and ${files} more files`),
    filter: {
      label: "What is shown",
      all: (rows) => `All (${rows})`,
      problem: (rows) => `With a problem (${rows})`,
      missing: (rows) => `Not handed in yet (${rows})`,
    },
    nothing: "Nothing in this list.",
    errors: (count) => (count === 1 ? "1 error" : `${counted(count)} errors`),
  },
  conflicts,
  ofFiles: "These figures are about the files.",
  here: "What waits for you in this workbook itself is under Check.",
  findings: (count) => `Findings in the files (${counted(count)})`,
  words: {
    title: (places) => `Texts that differ (${places})`,
    explanation: "All of them come below each other on the sheet. Empty there what you do not keep.",
  },
  questions: {
    title: (count) => `To tell the cities (${count})`,
    ofNobody: "Without a city",
    ofCity: (name, count) => `${name} (${count === 0 ? "no scores yet" : count})`,
    copy: "Copy the mail",
    copyOf: (city) => `Copy the mail to ${city}`,
    copied: "Copied, in Dutch. Paste it into a mail.",
    byHand: "Excel does not allow copying here. Select the text and press Ctrl+C.",
  },
  next: {
    label: "Next step",
    conflicts: (open) => `Settle ${contestedText(open)}`,
    questions: (files) => (files === 1 ? "Choose the scores in 1 file" : `Choose the scores in ${files} files`),
    write: "Write the bundle",
    goTo: (tab) => `To ${tab}`,
    period: (period) => (period === "" ? "Measurement: not filled in." : `Measurement: ${period}.`),
    older: (files) =>
      `${files.length === 1 ? `${files.join("")} is` : `${files.length} files are`} older than what the bundle has already.`,
    open: (all) => `Still open: ${all}.`,
  },
  period,
  write: {
    title: (isBundle) => (isBundle ? "What changes" : "What comes into this workbook"),
    adds: (sheets) =>
      `${sheets.length === 1 ? "This sheet is added" : "These sheets are added"}: ${sheets.join(", ")}.`,
    told: (told, file) =>
      toldIn(told, BEFORE, (kinds, isOne) => {
        const all = `${kinds} ${isOne ? "changes" : "change"}.`;
        return file === undefined ? all : `With ${file}, ${all}`;
      }),
    fills: (told) => toldIn(told, BEFORE, (all, isOne) => `${all} ${isOne ? "is" : "are"} filled in.`),
    sheets: (names) => `To be updated: ${listed(names)}.`,
    open: (contested) => {
      const isOne = contested.scores + contested.fte === 1;
      return `${contestedText(contested)} ${isOne ? "stays open: that cell stays empty" : "stay open: those cells stay empty"}.`;
    },
    waiting: (files) =>
      files === 1
        ? "In 1 file you must still choose what the scores are. Until then they are left out."
        : `In ${files} files you must still choose what the scores are. Until then they are left out.`,
    upToDate: "Everything is in this workbook already. There is nothing to write.",
    upToDateSoFar: "What counts is in this workbook already. There is nothing to write now.",
    nothingElse: "There is nothing to write now.",
    nothingYet: "This workbook is a bundle. If another file comes, drop it in the box above.",
    changes: (count) => `Changes (${count})`,
    again: (count) => `Emptied, and filled in again (${count})`,
    againHint: "If a cell must stay empty, empty it again after bundling, or write n.v.t. in it.",
    emptied: (count) => `Without a score in a file now, and kept in the bundle (${counted(count)})`,
    keeps: (city, theme, { held, now }) =>
      `${now === "" ? `${city} leaves ${theme} empty now` : `${city} now says “${now}” for ${theme}, which is no score`}; the bundle keeps ${held}`,
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
    uncounted: (raw) => `“${raw}” (does not count)`,
    contested: "contradiction",
    inFile: (value, file) => `${value} in ${file}`,
    overwrite: (held, value) => `The cell holds “${held}”, the bundle says “${value}”. Overwrite`,
    staff: (files) =>
      `${files === 1 ? "1 file holds" : `${files} files hold`} head counts (confidential). Take them over on the sheet HR-benchmark, which goes into no export.`,
    done: (sheets, changes, nothing) =>
      [
        "The bundle is in this workbook.",
        ...(sheets.length > FEW ? [`${sheets.length} sheets were added.`] : []),
        ...(sheets.length > 0 && sheets.length <= FEW ? [`Added: ${sheets.join(", ")}.`] : []),
        ...(changes === undefined ? [] : [changes]),
        ...(nothing ? ["Nothing was changed."] : []),
      ].join(" "),
    changed: (told) => toldIn(told, AFTER, (all, isOne) => `${all} ${isOne ? "was" : "were"} updated.`),
    medians: (themes) =>
      themes.length === 0
        ? ""
        : `Of ${themes.length === 1 ? "1 theme" : `${themes.length} themes`} the published median is another one now: ${listed(themes)}.`,
    undone: "Undone: the bundle is as it was.",
  },
};

type Told = Parameters<typeof dutch.write.told>[0];

const KINDS = {
  scores: ["score", "scores"],
  fte: ["number of FTE", "numbers of FTE"],
  words: ["text", "texts"],
} as const;

/** Cities and sheets beyond these are counted, not named. */
const FEW = 3;

type Kinds = Told["changed"];
type Saying = (all: string, isOne: boolean) => string;
type Sayings = Readonly<Record<"uncounted" | "again" | "contested" | "emptied" | "unplaced", Saying>>;

const uncounted: Saying = (all, isOne) =>
  isOne ? `${all} was not read and does not count.` : `${all} were not read and do not count.`;

const BEFORE: Sayings = {
  uncounted,
  again: (all, isOne) => `${all} ${isOne ? "was empty and is" : "were empty and are"} filled in again.`,
  contested: (all, isOne) => `${all} ${isOne ? "becomes" : "become"} empty until someone chooses.`,
  emptied: (all, isOne) => `${all} ${isOne ? "becomes" : "become"} empty.`,
  unplaced: (all, isOne) =>
    `${all} ${isOne ? "has no place on the sheet and is" : "have no place on the sheets and are"} written nowhere.`,
};

const AFTER: Sayings = {
  uncounted,
  again: (all, isOne) => `${all} ${isOne ? "was empty and has" : "were empty and have"} been filled in again.`,
  contested: (all, isOne) => `${all} ${isOne ? "is" : "are"} empty until someone chooses.`,
  emptied: (all, isOne) => `${all} ${isOne ? "was" : "were"} emptied.`,
  unplaced: (all, isOne) =>
    `${all} had no place on the ${isOne ? "sheet and was" : "sheets and were"} written nowhere.`,
};

function toldIn(told: Told, { unplaced, ...sayings }: Sayings, changed: Saying): string {
  const counts = [
    { kinds: told.changed, say: changed },
    ...FATES.map((fate) => ({ kinds: told[fate], say: sayings[fate] })),
  ];
  const count = told.unplaced;
  return [
    ...counts.flatMap(({ kinds, say }) => (kinds.length === 0 ? [] : say(kindsText(kinds), isOneOf(kinds)))),
    ...(count === 0
      ? []
      : [unplaced(`${counted(count)} ${count === 1 ? "value or text" : "values or texts"}`, count === 1)]),
  ].join(" ");
}

const FATES = ["uncounted", "again", "contested", "emptied"] as const;

function isOneOf(kinds: Kinds): boolean {
  return kinds.reduce((sum, { count }) => sum + count, 0) === 1;
}

function kindsText(kinds: Kinds): string {
  const counting = (kind: keyof typeof KINDS, count: number) => `${counted(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`;
  return listed(
    kinds.flatMap(({ kind, count, cities }) =>
      cities.length > FEW
        ? [`${counting(kind, count)} of ${counted(cities.length)} cities`]
        : cities.map((city) => `${counting(kind, city.count)} of ${city.name}`),
    ),
  );
}
