/** English, for those who read it more easily. The sheets stay Dutch: they go on to colleagues and to the Kenniscentrum. */
import { number } from "./en/english";
import { findings } from "./en/findings";
import { pane } from "./en/pane";
import type { Locale } from "./locale";

export const en: Locale = {
  number,
  findings,
  cityStatuses: {
    complete: "complete",
    partial: "partial",
    "no-scores": "without scores",
    missing: "missing",
    conflict: "contradiction",
  },
  pane,
};
