/** Reading back how Twinning is set, and its programme: what cannot be used is told, and what is usual counts instead. */
import { type Finding, SEVERITY } from "../../../domain/finding";
import { plainText } from "../../../domain/plain-text";
import { readNumber } from "../../../domain/score/phrase";
import { PLANS, type Programme, USUAL_PROGRAMME } from "../../../domain/twinning/programme";
import { type TwinningSettings, USUAL_SETTINGS } from "../../../domain/twinning/settings";
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { twinning as words } from "../../sheets/twinning";
import { twinningTable } from "./twinning-table";

export interface SettingsReading {
  readonly isThere: boolean;
  readonly settings: TwinningSettings;
  readonly programme: Programme;
  readonly findings: readonly Finding[];
}

export function readTwinningSettings(workbook: Snapshot): SettingsReading {
  const table = twinningTable("settings", workbook);
  const findings: Finding[] = [];
  const { minimum, difference, perDonor, perLearner } = USUAL_SETTINGS;
  return {
    isThere: table !== undefined,
    settings: {
      minimum: numberIn("minimum", minimum, () => true),
      difference: numberIn("difference", difference, (number) => number >= 0),
      perDonor: numberIn("perDonor", perDonor, isCount),
      perLearner: numberIn("perLearner", perLearner, isCount),
    },
    programme: {
      start: textIn("start"),
      months: numberIn("months", USUAL_PROGRAMME.months, (number) => isCount(number) && number > 0),
      plan: planIn(),
      planDate: textIn("planDate"),
    },
    findings,
  };

  function rowOf(id: keyof typeof words.settings) {
    return table?.rows.find((row) => plainText(row.at(words.setting)) === words.settings[id]);
  }

  function textIn(id: keyof typeof words.settings): string {
    return rowOf(id)?.at(words.value) ?? "";
  }

  /** An empty cell is as usual, and no mistake. */
  function numberIn(id: keyof typeof words.settings, usual: number, isUsable: (number: number) => boolean): number {
    const text = textIn(id);
    const number = readNumber(text);
    if (number !== undefined && isUsable(number)) return number;
    if (text !== "") tell(id, text);
    return usual;
  }

  function planIn(): Programme["plan"] {
    const text = textIn("plan");
    const plan = PLANS.find((each) => words.plans[each] === plainText(text).toLowerCase());
    if (plan === undefined && text !== "") tell("plan", text);
    return plan ?? USUAL_PROGRAMME.plan;
  }

  function tell(id: keyof typeof words.settings, raw: string): void {
    const row = rowOf(id);
    if (!row) return;
    const code = "twinning-setting";
    const cell = cellName(row.row, row.placeOf(words.value)?.column ?? 0);
    findings.push({ code, severity: SEVERITY[code], sheet: row.sheet, cell, raw });
  }
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
