/** What people set and decided about twinning: a bundle keeps it on the sheet Twinning, and every new proposal goes by it. */
import type { Decision } from "./pairing";
import { type Programme, USUAL_PROGRAMME } from "./programme";
import { type TwinningSettings, USUAL_SETTINGS } from "./settings";

export interface TwinningRecord {
  readonly settings: TwinningSettings;
  readonly programme: Programme;
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
}

export const NOTHING_DECIDED: TwinningRecord = {
  ...{ settings: USUAL_SETTINGS, programme: USUAL_PROGRAMME },
  ...{ pins: [], bans: [] },
};
