/** English, for those who read it more easily. The sheets stay Dutch: they go on to colleagues and to the Kenniscentrum. */
import type { Locale } from "./locale";
import { exports } from "./en/exports";
import { findings } from "./en/findings";
import { number } from "./en/number";
import { pane } from "./en/pane";
import { benchmark } from "./nl/benchmark";
import { sheets } from "./nl/sheets";

export const en: Locale = {
  number,
  sheets,
  benchmark,
  findings,
  severities: { error: "error", warning: "warning", info: "note" },
  cityStatuses: {
    complete: "complete",
    partial: "partial",
    "no-scores": "without scores",
    missing: "missing",
    conflict: "contradiction",
  },
  exports,
  pane,
};
