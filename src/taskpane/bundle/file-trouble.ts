/** What is to be said of a file that was given: "gelezen" alone is for one in which scores were found, and no errors. Pure. */
import { isOfCopy } from "../../actions/copies";
import type { Submissions } from "../../actions/read-submissions";
import { isAsked, isUnread } from "../../consolidation/findings";
import { cellKey } from "../../domain/definition/subject";
import type { Finding } from "../../domain/finding";
import { isUncounted } from "../../domain/score/score";
import type { WorkbookReading } from "../../layout/parse/reading";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import { placeOf, uncountedIn } from "./uncounted";

export type FileTrouble =
  /** It could not be read, or holds nothing that we look for. */
  | { readonly kind: "fault"; readonly fault: Finding }
  | { readonly kind: "bundle" }
  /** It is the same file as another, and nothing is wrong with it. */
  | { readonly kind: "copy"; readonly told: Finding }
  | ({ readonly kind: "content" } & Content);

interface Content {
  /** Nothing was found in it that could be a score. */
  readonly isSilent: boolean;
  /** Someone must choose what the scores are. */
  readonly waits: boolean;
  /** How many scores were read. */
  readonly scores: number;
  /** How many cells hold something else than the score that should be there. */
  readonly uncounted: number;
  /** Those at other cells. */
  readonly errors: number;
}

/** By the name of the file; a file that is missing here was read and has no trouble. */
export function troublesOf({ submissions, bundles, faults }: Submissions): ReadonlyMap<string, FileTrouble> {
  const troubles = new Map<string, FileTrouble>();
  for (const { file, reading } of submissions) {
    const { findings } = reading;
    const whole = findings.find(({ severity, sheet }) => severity === "error" && sheet === "");
    const copy = findings.find(isOfCopy);
    const content = contentOf(reading);
    const { isSilent, waits, uncounted, errors } = content;
    if (bundles.has(file)) troubles.set(file, { kind: "bundle" });
    else if (whole) troubles.set(file, { kind: "fault", fault: whole });
    else if (copy && errors + uncounted === 0) troubles.set(file, { kind: "copy", told: copy });
    else if (isSilent || waits || errors + uncounted > 0) troubles.set(file, { kind: "content", ...content });
  }
  for (const fault of faults) troubles.set(fault.file ?? "", { kind: "fault", fault });
  return troubles;
}

function contentOf(reading: WorkbookReading): Content {
  const { scores, statements, findings } = reading;
  const others = uncountedIn(reading);
  const themes = (all: WorkbookReading["scores"]) =>
    new Set(all.map(({ cityId, themeId }) => cellKey(cityId, themeId))).size;
  const places = new Set(others.map(({ source }) => placeOf(source)));
  const waits = findings.some(isAsked);
  const isWrong = (each: Finding) => each.severity === "error" && !isAsked(each) && !places.has(placeOf(each));
  return {
    isSilent: scores.length + statements.length === 0 && !waits,
    waits,
    scores: themes(scores.filter(({ score }) => !isUncounted(score))),
    uncounted: themes(others),
    errors: findings.filter(isWrong).length,
  };
}

/** Was it read, and is there something to say of it? What was not read, and a bundle, is no such file. */
export function isReadAmiss(trouble: FileTrouble | undefined): boolean {
  return trouble?.kind === "content" || (trouble?.kind === "fault" && !isUnread(trouble.fault));
}

/** Is it read, and nothing wrong with it? */
export function isFine(trouble: FileTrouble | undefined): boolean {
  return trouble === undefined || trouble.kind === "copy";
}

/** Empty for a file without trouble. */
export function troubleText(trouble: FileTrouble | undefined, { pane, findings }: Locale): string {
  const words = bundleTexts({ pane }).files;
  switch (trouble?.kind) {
    case undefined:
      return "";
    case "fault":
      return findings[trouble.fault.code](trouble.fault);
    case "copy":
      return findings[trouble.told.code](trouble.told);
    case "bundle":
      return words.isBundle;
    case "content":
      return [
        ...(trouble.isSilent ? [words.withoutScores] : []),
        ...(trouble.waits ? [words.waits] : []),
        ...(trouble.uncounted > 0 ? [words.uncounted(trouble.scores, trouble.uncounted)] : []),
        ...(trouble.errors > 0 ? [words.errors(trouble.errors)] : []),
      ].join(" ");
  }
}
