/** Dutch as a Fleming writes it: the source of truth for every word that a user sees. */
import { cityStatuses, number } from "../layout/dutch";
import { findings } from "../layout/sheets/finding-sentences";
import { pane } from "./nl/pane";

export const nl = {
  number,
  /** A finding as a sentence: what was read, what it means, what to do. */
  findings,
  cityStatuses,
  pane,
};
