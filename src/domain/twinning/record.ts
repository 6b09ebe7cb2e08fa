/** What people set and decided about twinning: a bundle keeps it on the sheet Twinning, and every new proposal goes by it. */
import type { Decision, Remark } from "./pairing";
import { type Programme, USUAL_PROGRAMME } from "./programme";
import { type TwinningSettings, USUAL_SETTINGS } from "./settings";

export interface TwinningRecord {
  readonly settings: TwinningSettings;
  readonly programme: Programme;
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
  /** What somebody wrote about a pair, or a pair that somebody wrote, without deciding: it stays on the sheet. */
  readonly open?: readonly Remark[];
  /** What stands on the sheet and cannot be used, as written: it stays there as long as what is usual counts instead. */
  readonly unread?: Readonly<Partial<Record<UnreadSetting, string>>>;
}

export type UnreadSetting = keyof TwinningSettings | "months" | "plan";

export const NOTHING_DECIDED: TwinningRecord = {
  ...{ settings: USUAL_SETTINGS, programme: USUAL_PROGRAMME },
  ...{ pins: [], bans: [] },
};
