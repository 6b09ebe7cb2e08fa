/** English, for those who read it more easily. The sheets stay Dutch: they go on to colleagues and to the Kenniscentrum. */
import type { Locale } from "./locale";
import { findings } from "./en/findings";
import { number } from "./en/number";
import { pane } from "./en/pane";
import { sharing } from "./en/sharing";

export const en: Locale = {
  number,
  findings,
  severities: { error: "error", warning: "warning", info: "note" },
  cityStatuses: {
    complete: "complete",
    partial: "partial",
    "no-scores": "without scores",
    missing: "missing",
    conflict: "contradiction",
  },
  sharing,
  pane,
};
