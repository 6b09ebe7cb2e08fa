/** All that a line of a profile draws, in words. Pure. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { bandOf } from "../../domain/legend/band";
import type { Locale } from "../../locales/locale";
import { overviewTexts } from "../../locales/overview";
import { cellText, changeText, levelText } from "./cell-words";
import type { ProfileLine } from "./profile-view";

/** @example lineText(line, …) // "Ad hoc · 0,5 hoger dan de vorige keer (1,5) · streefscore 4, nog 2 · mediaan 2,75" */
export function lineText(line: ProfileLine, definition: AssessmentDefinition, locale: Locale): string {
  const words = overviewTexts(locale);
  const { profile } = words;
  const { values, kind, raw, candidates, change, left } = line;
  const { now, previous, target, median } = values;
  const level = levelText(now === undefined ? undefined : bandOf(now, definition), words);
  const status = kind === "score" ? "" : cellText({ kind, value: now ?? null, raw, candidates }, locale);
  const before =
    previous === undefined
      ? ""
      : change === undefined
        ? profile.previousIs(locale.number(previous))
        : changeText({ change, previous }, locale);
  const aim =
    target === undefined
      ? ""
      : left === undefined
        ? profile.targetAlone(locale.number(target))
        : profile.targetIs(locale.number(target), locale.number(left));
  const group = median === undefined ? "" : profile.medianIs(locale.number(median));
  return [level, status, before, aim, group].filter((part) => part !== "").join(" · ");
}
