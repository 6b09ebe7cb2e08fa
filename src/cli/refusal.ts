/** Why no sheets can be added to a workbook: what happened, what is safe, and what to do. */
import type { RefusalReason } from "../host/xlsx/graft/refusal";
import type { XlsxRefused } from "../host/xlsx/xlsx-host";
import { workbookRefusals } from "../locales/nl/command-refusals";

const SENTENCES: Readonly<Record<RefusalReason, string>> = workbookRefusals;

export function refusalSentence({ reason }: XlsxRefused): string {
  return Object.hasOwn(SENTENCES, reason) ? SENTENCES[reason as RefusalReason] : workbookRefusals.other;
}
