/** What was done, as a sentence. Pure. */
import { foundOf } from "../actions/fill-in";
import { type AssessmentDefinition, nameIn } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import { cellName } from "../host/a1";
import type { Locale } from "../locales/locale";
import type { FilledIn, Notice } from "./pane-store";
import { subjectText } from "./view/subject-text";

/** Was it not done after all? */
export function isRefused(notice: Notice): boolean {
  return (
    notice.kind === "legend-refused" ||
    notice.kind === "not-undone" ||
    ((notice.kind === "way" || notice.kind === "said") && notice.refused === true)
  );
}

/** Was only a part of it done? */
export function isPartly(notice: Notice): boolean {
  return notice.kind === "filled-in" && notice.refused.length > 0;
}

/** Is it done, and is there something to look at? What the check objects to is never told as if all is well. */
export function isDoubtful(notice: Notice, definition: AssessmentDefinition): boolean {
  return "toSee" in notice || doubtOf(notice, definition) !== undefined;
}

function doubtOf(notice: Notice, definition: AssessmentDefinition): Finding | undefined {
  return notice.kind === "filled-in" && typeof notice.value === "number"
    ? foundOf(notice.value, definition)
    : undefined;
}

/** What was refused, or is to be looked after: it stays until someone closes it, or something else is said. */
export function isToSee(notice: Notice, definition: AssessmentDefinition): boolean {
  return isRefused(notice) || isPartly(notice) || isDoubtful(notice, definition);
}

/** What was done, to be named where it is taken back: its first sentence, without the full stop. That of "n.v.t. ingevuld" ends no sentence. */
export function doneText(notice: Notice, locale: Locale, definition: AssessmentDefinition): string {
  return justDone(notice, locale, definition).replace(/\.(?:$| (?=[\p{Lu}\d“]).*)/su, "");
}

/** Never empty: a box without words leaves one wondering what was done. */
export function noticeText(notice: Notice, locale: Locale, definition: AssessmentDefinition): string {
  const text = justDone(notice, locale, definition);
  if (!("toSee" in notice)) return text;
  // That it is written is what one expects; what else became of it is what one has to know.
  return (notice.kind === "bundled" ? [notice.toSee, text] : [text, notice.toSee]).join(" ");
}

function justDone(notice: Notice, locale: Locale, definition: AssessmentDefinition): string {
  const { pane, number } = locale;
  switch (notice.kind) {
    case "filled-in":
      return filledInText(notice, locale, definition);
    case "accepted":
      return pane.check.accepted(notice.count, acceptedText(notice.only, locale, definition));
    case "added":
      return [
        pane.layOut.done(notice.sheets.length),
        ...(notice.aside ?? []).map(({ sheet, cities }) => pane.layOut.isAside(sheet, cities)),
      ].join(" ");
    case "legend-refused":
      return pane.layOut.legend.refused;
    case "coloured":
      return pane.colour.done(notice.sheet);
    case "recorded": {
      const { steps, takenBack, recorded, notPublished, unsigned } = pane.made;
      const step = steps[notice.step];
      if (notice.value === null) return takenBack(notice.theme, step);
      return [
        recorded(notice.theme, step, number(notice.value)),
        ...(notice.step === "published" ? [] : [notPublished]),
        ...(notice.unsigned ? [unsigned(1)] : []),
      ].join(" ");
    }
    case "benchmark-sheet":
      return pane.made.madeSheet(notice.sheets);
    case "made-before":
      return "text" in notice ? notice.text : pane.made.sheetIsThere(notice.sheet);
    case "undone":
      return notice.text ?? pane.undone(doneText(notice.of, locale, definition), notice.sheets, notice.cells);
    case "not-undone":
      return pane.notUndone;
    case "cancelled":
      return pane.writing.cancelled;
    case "downloaded":
      return pane.made.downloaded(notice.file);
    case "benchmark-workbook":
    case "bundled":
    case "said":
    case "way":
      return notice.text;
  }
}

/** @example acceptedText(only, nl, definition) // "Hasselt · Regelgeving is nu 2,5" */
function acceptedText(
  only: Extract<Notice, { kind: "accepted" }>["only"],
  locale: Locale,
  definition: AssessmentDefinition,
): string | undefined {
  if (!only) return undefined;
  const { at, place, value } = only;
  const { pane, number } = locale;
  const what = place
    ? subjectText({ cityId: place.cityId, subjectId: place.themeId }, definition, locale)
    : pane.place(at.sheet, cellName(at.row, at.column));
  return pane.check.isNow(what, number(value));
}

function filledInText(notice: FilledIn, locale: Locale, definition: AssessmentDefinition): string {
  const { place, value, kept, noLink, refused, onward } = notice;
  const { pane, number, findings } = locale;
  const doubt = doubtOf(notice, definition);
  const what = subjectText({ cityId: place.cityId, subjectId: place.themeId }, definition, { pane });
  const given = typeof value === "number" ? number(value) : value;
  const isSkipped = onward?.missing.includes(nameIn(definition.themes, place.themeId)) === true;
  const keptText = (sheet: string) => {
    const { saved, savedBeside, savedFor } = pane.explanation;
    if (refused.length > 0) return savedBeside(sheet);
    // Beside a score, that says of what it is.
    return given === undefined && !isSkipped ? savedFor(what, sheet) : saved(sheet);
  };
  const told = [
    ...(given === null ? [pane.score.cleared(what)] : []),
    ...(typeof given === "string" ? [pane.score.filledIn(given, what)] : []),
    ...(doubt ? [findings[doubt.code](doubt)] : []),
    ...(given === undefined && isSkipped ? [pane.score.skipped(what)] : []),
    ...(kept === undefined ? [] : [keptText(kept)]),
    ...(noLink === undefined ? [] : [pane.explanation.keptNoLink(noLink)]),
    ...refused.map((text) => pane.explanation.notKept(text, what)),
    ...(onward && !onward.next ? [pane.score.last(onward.missing)] : []),
  ];
  // Who only went on to the next theme changed nothing.
  return told.length === 0 ? pane.score.kept(what) : told.join(" ");
}
