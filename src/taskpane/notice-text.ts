/** What was done, as a sentence. Pure. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Locale } from "../locales/locale";
import type { Notice } from "./pane-store";
import { subjectText } from "./view/subject-text";

/** Was it not done after all? */
export function isRefused(notice: Notice): boolean {
  return notice.kind === "legend-refused" || (notice.kind === "way" && notice.refused === true);
}

export function noticeText(notice: Notice, { pane, number }: Locale, definition: AssessmentDefinition): string {
  switch (notice.kind) {
    case "filled-in": {
      const { place, value } = notice;
      const what = subjectText({ cityId: place.cityId, subjectId: place.themeId }, definition, { pane });
      if (value === null) return pane.score.cleared(what);
      return pane.score.filledIn(typeof value === "number" ? number(value) : value, what);
    }
    case "explained":
      return pane.explanation.saved;
    case "accepted":
      return pane.check.accepted(notice.count);
    case "added":
      return [
        pane.layOut.done(notice.sheets.length),
        ...(notice.aside ?? []).map(({ sheet, cities }) => pane.layOut.isAside(sheet, cities)),
      ].join(" ");
    case "legend-refused":
      return pane.layOut.legend.refused;
    case "coloured":
      return pane.colour.done(notice.sheet);
    case "bundled":
      return pane.bundle.write.done(notice.sheets, notice.cells);
    case "recorded": {
      const { steps, takenBack, recorded } = pane.made;
      const step = steps[notice.step];
      return notice.value === null ? takenBack(notice.theme, step) : recorded(notice.theme, step, number(notice.value));
    }
    case "benchmark-sheet":
      return pane.made.madeSheet(notice.sheets);
    case "benchmark-workbook":
      return pane.made.madeWorkbook;
    case "downloaded":
      return pane.made.downloaded(notice.file);
    case "way":
      return notice.text;
  }
}
