/** What is to be said of a file that was given: "gelezen" alone is for one in which scores were found, and no errors. Pure. */
import { isOfCopy } from "../../actions/copies";
import type { Submissions } from "../../actions/read-submissions";
import { isUnread } from "../../consolidation/findings";
import type { Finding } from "../../domain/finding";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";

export type FileTrouble =
  /** It could not be read, or holds nothing that we look for. */
  | { readonly kind: "fault"; readonly fault: Finding }
  | { readonly kind: "bundle" }
  /** It is the same file as another, and nothing is wrong with it. */
  | { readonly kind: "copy"; readonly told: Finding }
  | { readonly kind: "content"; readonly isSilent: boolean; readonly errors: number };

/** By the name of the file; a file that is missing here was read and has no trouble. */
export function troublesOf({ submissions, bundles, faults }: Submissions): ReadonlyMap<string, FileTrouble> {
  const troubles = new Map<string, FileTrouble>();
  for (const { file, reading } of submissions) {
    const { findings } = reading;
    const whole = findings.find(({ severity, sheet }) => severity === "error" && sheet === "");
    const copy = findings.find(isOfCopy);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const isSilent = reading.scores.length + reading.statements.length === 0;
    if (bundles.has(file)) troubles.set(file, { kind: "bundle" });
    else if (whole) troubles.set(file, { kind: "fault", fault: whole });
    else if (copy && errors === 0) troubles.set(file, { kind: "copy", told: copy });
    else if (isSilent || errors > 0) troubles.set(file, { kind: "content", isSilent, errors });
  }
  for (const fault of faults) troubles.set(fault.file ?? "", { kind: "fault", fault });
  return troubles;
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
        ...(trouble.errors > 0 ? [words.errors(trouble.errors)] : []),
      ].join(" ");
  }
}
