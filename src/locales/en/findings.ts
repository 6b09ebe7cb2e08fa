/** Findings as English sentences. */
import type { Finding } from "../../domain/finding";
import type { Locale } from "../locale";
import { provenanceFindings } from "./provenance-findings";

export const findings: Locale["findings"] = {
  "score-out-of-range": (finding) => `${quoted(finding)} is off the scale.${meant(finding)}`,
  "score-step": (finding) =>
    `${quoted(finding)} lies between two values of the scale. It is not rounded and stays as it is.`,
  "score-as-text": (finding) =>
    `${quoted(finding)} is stored as text. We count ${value(finding)}, but Excel leaves the cell out of the median.`,
  "score-as-phrase": (finding) =>
    `${quoted(finding)} is read as ${value(finding)}. Excel leaves this cell out of the median.`,
  "score-as-date": (finding) => `Excel turned this score into a date (${finding.raw}).${meant(finding)}`,
  "score-ambiguous-colour": (finding) => `${quoted(finding)} may be light or dark green. This cell does not count.`,
  "score-text": (finding) => `${quoted(finding)} is not a score. This cell does not count.`,
  "score-unreadable": (finding) =>
    `${quoted(finding)} is not a score but an error or a yes/no value. This cell does not count.`,
  "score-uncertain": (finding) =>
    `It is not certain which score counts here: ${quoted(finding)}. Until then this theme does not count. Leave only the score beside the name of the theme.`,
  "colour-without-score": (finding) =>
    `The cell is coloured but holds no score. The colour stands for ${value(finding)}.`,
  "score-struck": (finding) =>
    finding.suggestion === undefined
      ? `${quoted(finding)} is struck through or in superscript, all or part of it. We do not read that: this cell does not count.`
      : `Part of ${quoted(finding)} is struck through or in superscript. We do not read that: we count ${value(finding)}.`,
  "score-in-note": (finding) =>
    `The cell holds no score, but the note beside it does: ${quoted(finding)}.${meant(finding)}`,
  "score-kept": ({ raw }) => {
    const [theme = "", held = "", said = ""] = raw.split("\n");
    return `For ${theme} it says “${said}” here now, which is no score. The bundle keeps ${held}. Which score is it?`;
  },
  "unknown-city": (finding) =>
    finding.raw === ""
      ? "There are scores here without a city. They do not count."
      : `${quoted(finding)} is not a city of this assessment. The scores beside it do not count.`,
  "duplicate-city": (finding) => `${quoted(finding)} is already in this table.`,
  "city-file-mismatch": (finding) => `The scores are another city's than the file name says (${finding.raw}).`,
  "unknown-theme": (finding) => `${quoted(finding)} is not a theme of this assessment. The scores there do not count.`,
  "duplicate-theme": (finding) => {
    const [theme = "", ...scores] = finding.raw.split("\n");
    const both = scores.map((raw) => quoted({ ...finding, raw }));
    return `The theme ${quoted({ ...finding, raw: theme })} is already in this table${both.length === 0 ? "" : `, with another score (${both.join(" and ")}): neither counts`}.`;
  },
  "missing-theme": (finding) => `The theme ${quoted(finding)} is not in this table.`,
  "columns-compete": (finding) =>
    (finding.rivals ?? []).length < 2
      ? `It is not certain that this is the score: ${rivals(finding)}. Choose what it is.`
      : `${rivals(finding)} may all be the score and do not say the same. Which one is it?`,
  "scale-unknown": (finding) => `${rivals(finding)} is on another scale than this model. These figures do not count.`,
  "scores-not-found": ({ raw, cell, sheet }) =>
    raw === "" && cell !== ""
      ? "The scores should be here, but nothing is filled in. What stands beside it is no score."
      : raw === ""
        ? "There are no scores in this file that we can read. Whatever else is in it was read."
        : raw !== sheet
          ? `“${raw}” is a score here, but the table has none. It does not count.`
          : `No score was found on the sheet “${raw}”: what stands there is an example, or does not count as a score.`,
  "grid-model-mismatch": (finding) =>
    `${quoted(finding)} is not on the Legende of this workbook. The table and the Legende do not belong together, so these scores do not count. Add the sheets again: the table is then built by the Legende, with what has a place in it.`,
  "text-not-taken": (finding) => `The text at ${quoted(finding)} is not taken along. It stays where it is.`,
  "target-unreadable": (finding) =>
    `${quoted(finding)} is no target on the scale. The text is kept, but comes in no chart and no figure.`,
  "sheet-too-large": ({ raw }) =>
    `The sheet “${raw}” is larger than Klimaatpeil reads. What stands from this cell on does not count.`,
  "sheet-merges-untold": ({ raw }) =>
    `Excel does not tell which cells on the sheet “${raw}” are merged, for example because there are too many. See whether every score stands with the right city and the right theme.`,
  "sheet-looks-untold": ({ raw }) =>
    `Excel does not tell what the cells on the sheet “${raw}” look like. What is struck through counts here, and a colour without a score is not seen.`,
  "hidden-input": (finding) => `There is hidden data here (${finding.raw}). It counts.`,
  "fte-negative": (finding) => `${quoted(finding)} is less than zero. This number of FTE does not count.`,
  "fte-as-text": (finding) => `${quoted(finding)} is stored as text. We count ${value(finding)} FTE.`,
  "fte-much": (finding) => `${quoted(finding)} is a lot of FTE for one city. Check whether a comma is missing.`,
  "fte-unreadable": (finding) => `${quoted(finding)} is not read as a number of FTE.${meant(finding)}`,
  "fte-total-mismatch": (finding) => `The total (${finding.raw}) is not the sum of the rows.`,
  "fte-head-count": (finding) =>
    `${quoted(finding)} seems to count staff. That is confidential: it is not read as LEKP and goes nowhere. Is it FTE paid from LEKP 1 after all? Then put “VTE LEKP 1” above it.`,
  "fte-unclear": (finding) =>
    `${quoted(finding)} may be about LEKP 1, but it does not say of which city or year, or that it is FTE. It does not count. Put the figures under “VTE LEKP 1”, beside a column “Stad”.`,
  "fte-columns-compete": ({ raw }) =>
    `More than one column may be the FTE of LEKP 1 (${raw.split(" | ").join(", ")}). None of them counts. Leave “VTE LEKP 1” above one column.`,
  "fte-not-taken": (finding) =>
    `${quoted(finding)} is not taken over: only the FTE that LEKP 1 pays for now count here.`,
  "fte-not-asked": (finding) => `${quoted(finding)} is not taken over: this assessment model asks for no LEKP FTE.`,
  "no-scores-submitted": (finding) => `The city has answered, but without scores: ${quoted(finding)}.`,
  "file-encrypted": () => "The file is protected with a password. Ask for a version without one.",
  "file-legacy-xls": () => "This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.",
  "file-not-xlsx": () => "This is not an Excel workbook (.xlsx). Nothing was read from it.",
  "file-corrupt": () => "The file is damaged. Ask for it again or save it again in Excel.",
  "file-too-large": () => "The file is too large to open safely. Nothing was read from it.",
  "file-unreadable": () =>
    "The file cannot be read: it was moved, someone has locked it, or you have no permission. Put a copy on your own device and try again.",
  "file-no-grid": () =>
    "No table with scores or FTE of LEKP 1 was found. Put the names of the themes and the city beside it.",
  "definition-invalid": (finding) => `The Legende contradicts itself (${finding.raw}). We read this file without it.`,
  "definition-mismatch": (finding) => `This file follows another definition: ${quoted(finding)}. It does not count.`,
  "definition-differs": (finding) =>
    `The Legende of ${quoted(finding)} differs here from that of the other files. We read the scores by the others'.`,
  "other-measurement": ({ raw }) => {
    const [own = "", bundle] = raw.split("\n");
    const others = bundle === undefined ? "other files are of another" : `the bundle is of “${bundle}”`;
    return `This file is of the measurement “${own}”, ${others}. Is that measurement right?`;
  },
  "is-benchmark": () =>
    "This is a benchmark: what it shows was handed in with other files. There is nothing to fill in, to check or to bundle here. For that, open the bundle that this benchmark was made of.",
  "same-file": ({ raw }) =>
    `This is the same file as “${raw}”, under another name. Is that as meant, or is another version missing?`,
  "global-without-reason": (finding) => `The step ${quoted(finding)} has no reason. Every step needs one.`,
  "global-unsigned": (finding) => `The step ${quoted(finding)} does not say who took it or when.`,
  "global-as-text": (finding) =>
    `We read ${quoted(finding)} as ${value(finding)}, but the formulas of this workbook do not take it. Fill in the number.`,
  "figure-overwritten": ({ raw }) => {
    const [seen = "", theme = "", right = "", ledger] = raw.split("\n");
    const told = `“${seen}” stands here, but the scores of ${theme} come to ${right === "" ? "nothing" : right}: the formula was typed over`;
    return ledger ? `${told}.` : `${told}, or leaves out scores. Copy it from the cell beside it.`;
  },
  "global-outside-scores": (finding) =>
    `The global score ${quoted(finding)} lies above or below all scores of cities that count. Check whether that is meant.`,
  "global-not-in-ledger": (finding) =>
    `The global score ${quoted(finding)} is not on the sheet Globaal, and therefore has no reason.`,
  "global-median-changed": ({ raw }) => {
    const [theme = "", published = "", median] = raw.split("\n");
    const now = median === undefined ? "now no city has a score any more" : `now it is ${median}`;
    return `The median of ${theme} was ${published} when it was published, ${now}. Publish the new one in Delen, or keep an estimate there with the reason why the score stays.`;
  },
  "global-beside-median": ({ raw }) => {
    const [theme = "", published = "", median] = raw.split("\n");
    const now = median === undefined ? "and there is no median now" : `the median is ${median} now`;
    return `For ${theme}, ${published} is published, ${now}. Globaal does not say whether that was decided so. If it was, keep an estimate with the reason in Delen.`;
  },
  "recommendation-missing": (finding) => `The theme ${quoted(finding)} scores low and has no recommendation yet.`,
  "recommendation-unpacked": (finding) => `The recommendation ${quoted(finding)} is in no work package.`,
  "recommendation-unknown": (finding) => `The recommendation ${quoted(finding)} is not on the sheet Aanbevelingen.`,
  "vote-unreadable": (finding) =>
    `The vote ${quoted(finding)} is no number from 0 to the highest vote, and does not count.`,
  "vote-unknown-city": (finding) =>
    `The column ${quoted(finding)} is of no city of the assessment, or there is one already: these votes do not count.`,
  "vote-unplaced": () => "There are votes here, but no recommendation. They do not count.",
  "vote-setting-unreadable": (finding) =>
    `The rule ${quoted(finding)} cannot be read. Until you fill it in, what a new workbook has holds.`,
  "publication-unclear": (finding) => `${quoted(finding)} on Publicatie cannot be read. The strictest rule holds.`,
  "publication-names-nothing": (finding) =>
    `${quoted(finding)} on Publicatie is no theme, table or sheet. Nothing is left out by it.`,
  "duplicate-recommendation": (finding) => `The number ${quoted(finding)} occurs twice.`,
  "decision-unclear": (finding) => `The decision ${quoted(finding)} is neither ja nor nee, or it has no reason.`,
  "urgency-out-of-range": (finding) => `The urgency ${quoted(finding)} is not a number from 1 to 4. It does not count.`,
  "top-undecided": (finding) =>
    `The recommendation ${quoted(finding)} is equal with others at the border of the top. Decide with ja or nee, and say why.`,
  "points-not-taken": () =>
    "The strong points and points to improve of the group in this file were not taken: the bundle or another file has others.",
  "summary-not-taken": () =>
    "The recommendations and work packages of this file were not taken: the bundle or another file has others.",
  "twinning-not-taken": () =>
    "What this file says of who learns from whom (settings, pinned, excluded, programme) was not taken: the bundle or another file says something else.",
  "partnerships-not-taken": () =>
    "What stands here of partnerships was not taken: the bundle or another file says something else.",
  "lead-unknown": (finding) =>
    `The lead ${quoted(finding)} looks like a city, but is none as the assessment names it. Put a semicolon between two leads.`,
  "priority-out-of-range": (finding) => `The priority ${quoted(finding)} is not a number from 1 to 4.`,
  "staff-unreadable": ({ raw }) => `HR benchmark: this figure of ${raw} is no number from 0 on. It does not count.`,
  "staff-part-exceeds": ({ raw }) =>
    `HR benchmark: for ${raw} a part is larger than its whole. Subsidised is part of the total, LEKP 1 part of subsidised.`,
  "staff-lekp-differs": ({ raw }) =>
    `HR benchmark: LEKP 1 of ${raw} differs from the sheet LEKP-VTE. Which of the two is right?`,
  "staff-city-twice": ({ raw }) => `HR benchmark: ${raw} stands there more than once, and counts twice in the total.`,
  "point-unknown-theme": (finding) => `${quoted(finding)} is not a theme of this assessment. This point is left out.`,
  "point-unknown-kind": (finding) =>
    `${quoted(finding)} is neither a strong point nor a point to improve. Choose one: until then it is left out.`,
  "point-unknown-city": (finding) => `${quoted(finding)} is not a city of this assessment and is not counted.`,
  "point-city-spelling": (finding) =>
    `${quoted(finding)} is written otherwise on Legende. The sheet itself does not count this city: write it as there.`,
  "point-without-source": (finding) =>
    `${quoted(finding)} is told without a city and without a source. Say where it comes from, or link the cities.`,
  "point-city-not-counted": (finding) =>
    `The words ${quoted(finding)} stand with this point, but the city is not among its cities and is not counted.`,
  "point-words-changed": (finding) =>
    `${quoted(finding)} is not (or no longer) what that city says. See whether the point still holds for it.`,
  "point-rule-unusable": (finding) => `${quoted(finding)} is no usable threshold here. Our own proposal holds.`,
  "summary-unknown-theme": (finding) => `${quoted(finding)} is not a theme of this assessment.`,
  "twinning-unknown": (finding) =>
    finding.raw === ""
      ? "This row names no theme, learner or donor. It does not count in the proposal."
      : `${quoted(finding)} is not a theme or city of this assessment. This row does not count in the proposal.`,
  "twinning-same-city": (finding) => `${quoted(finding)} cannot learn from itself. This row does not count.`,
  "twinning-contradicted": (finding) =>
    `The pair ${quoted(finding)} is both pinned and excluded. It is not proposed until one of them is gone.`,
  "twinning-pinned-twice": (finding) =>
    `The need ${quoted(finding)} is pinned twice. One donor is enough: this row does not count.`,
  "twinning-not-eligible": (finding) =>
    `The pair ${quoted(finding)} does not follow from the scores. It is there because someone pinned it.`,
  "twinning-over-limit": (finding) =>
    `With the pair ${quoted(finding)} you ask more of a city than the limit at the top of the sheet. It counts.`,
  "twinning-unclear": (finding) => `${quoted(finding)} is not “ja” or “nee”. This pair is neither pinned nor excluded.`,
  "twinning-outdated": (finding) =>
    `At ${quoted(finding)} stand other scores than in the table now. Make the proposal again.`,
  "twinning-setting": (finding) => `${quoted(finding)} is not a usable value here. The usual value counts.`,
  "twinning-day": (finding) =>
    `${quoted(finding)} cannot be read as one day here, so it does not count. Write the day as 1/9/2026, for instance.`,
  "twinning-plan-early": (finding) =>
    `The plan is to be there on ${quoted(finding)}, which is before the programme begins. Check both dates.`,
  "twinning-heading-missing": (finding) =>
    `${quoted(finding)} is not to be found on the sheet Twinning: these words are gone or changed. What stands there does not count until they are back.`,
  "twinning-open": (finding) =>
    `Something is written about the pair ${quoted(finding)}, and nothing is decided yet. Put “ja” or “nee” at Vastgezet, or clear the row.`,
  "twinning-edited": (finding) =>
    `The row ${quoted(finding)} was changed by hand: we did not propose it like that. Put “ja” at Vastgezet if you want this pair.`,
  "partnership-without-end": (finding) => `The partnership with ${quoted(finding)} has no end date.`,
  "partnership-without-goal": (finding) =>
    `The partnership with ${quoted(finding)} has no measurable goal: there is no goal, or no figure with it.`,
  "partnership-without-clause": (finding) =>
    `Nothing says that the partnership with ${quoted(finding)} has a human rights clause.`,
  "partnership-to-evaluate": (finding) =>
    `The partnership with ${quoted(finding)} was to be evaluated, and there is no verdict yet.`,
  "partnership-day-unclear": (finding) =>
    `For the partnership with ${quoted(finding)}, no day, month or year can be read here. Write 1/9/2026, for instance.`,
  "partnership-end-before-start": (finding) =>
    `The partnership with ${quoted(finding)} ends before it begins. Check both dates.`,
  "partnership-ended": (finding) =>
    `The partnership with ${quoted(finding)} is over. Say whether it was renewed, with its new end, or stopped.`,
  "partnership-evaluate-again": (finding) =>
    `The evaluation of the partnership with ${quoted(finding)} is past, and it says that it is renewed. Is that about this evaluation? Then put the next date.`,
  "partnership-verdict-unclear": (finding) =>
    `The verdict on the partnership with ${quoted(finding)} cannot be read as renew, reorient or stop. It counts as not decided yet.`,
  "criterion-weight": (finding) => `${quoted(finding)} has no weight that is a number from 0 on.`,
  "criterion-sum": (finding) => `The weights add up to ${finding.raw}, which is not 100%. Check them.`,
  "partnership-no-follow-up": (finding) =>
    `The letter of intent with ${quoted(finding)} had no follow-up and no verdict.`,
  ...provenanceFindings,
};

function rivals(finding: Finding): string {
  const { rivals: all = [] } = finding;
  const names = all.slice(0, 6).map(({ heading, range }) => (heading === "" ? range : `“${heading}” (${range})`));
  return names.length === 0 ? quoted(finding) : names.join(", ");
}

function quoted({ raw }: Finding): string {
  return `“${raw}”`;
}

function value({ suggestion = 0 }: Finding): string {
  return String(suggestion);
}

function meant({ suggestion }: Finding): string {
  return suggestion === undefined
    ? " This cell does not count."
    : ` Did you mean ${suggestion}? Until then the cell does not count.`;
}
