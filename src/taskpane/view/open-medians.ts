/** Medians that changed after they were published, in one line with what else is open: by name, and so not counted among the findings as well. Pure. */
import type { StillOpen } from "../../domain/measurement/still-open";
import type { Briefly } from "../../locales/nl/standing";
import { standingTexts } from "../../locales/standing";
import type { Locale } from "../../locales/locale";

/**
 * @param themes those of which the workbook itself was found to have another median, each told as one warning
 * @param areTold beside it, by name
 */
export function briefWithMedians(
  open: StillOpen,
  themes: readonly string[],
  { locale, areTold = false, ...briefly }: Briefly & { readonly locale: Locale; readonly areTold?: boolean },
): readonly string[] {
  const words = standingTexts(locale);
  const { findings } = open;
  const others = { ...open, findings: { ...findings, warning: Math.max(findings.warning - themes.length, 0) } };
  const told = [words.brief(others, briefly), themes.length === 0 || areTold ? "" : words.changedMedians(themes)];
  return told.filter((each) => each !== "");
}
