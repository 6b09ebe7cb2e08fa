/** Dutch as a Fleming writes it: the source of truth for every word that a user sees. */
import type { Locale } from "./locale";
import { exports } from "./nl/exports";
import { benchmark } from "./nl/benchmark";
import { findings } from "./nl/findings";
import { number } from "./nl/number";
import { pane } from "./nl/pane";
import { sharing } from "./nl/sharing";
import { sheets } from "./nl/sheets";
import { cityStatuses, severities } from "./nl/words";

export const nl: Locale = {
  number,
  sheets,
  benchmark,
  findings,
  severities,
  cityStatuses,
  exports,
  sharing,
  pane,
};
