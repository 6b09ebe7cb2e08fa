/** Dutch as a Fleming writes it: the source of truth for every word that a user sees. */
import { cityStatuses, number, severities } from "../layout/dutch";
import { findings } from "../layout/sheets/finding-sentences";
import type { Locale } from "./locale";
import { pane } from "./nl/pane";
import { sharing } from "./nl/sharing";

export const nl: Locale = {
  number,
  findings,
  severities,
  cityStatuses,
  sharing,
  pane,
};
