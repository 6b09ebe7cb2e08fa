/**
 * Reading back how Twinning is set, and its programme: what cannot be used is told, stays as it is written, and what is usual counts
 * instead. A row is known by what stands before it, else by its place among the others.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../../domain/definition/definition";
import { fold } from "../../../domain/definition/identity";
import { isDay, readDay } from "../../../domain/day";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { plainText } from "../../../domain/plain-text";
import { dateOfSerial, isDateFormat } from "../../../domain/score/date-format";
import { readNumber } from "../../../domain/score/phrase";
import { isUsableLength, PLANS, type Programme, USUAL_PROGRAMME } from "../../../domain/twinning/programme";
import type { UnreadSetting } from "../../../domain/twinning/record";
import { type TwinningSettings, USUAL_SETTINGS } from "../../../domain/twinning/settings";
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { twinning as words } from "../../sheets/twinning";
import { withRetitled } from "./own-columns";
import type { OwnRow } from "./table-under";
import { type TwinningTable, twinningTable } from "./twinning-table";

type SettingId = keyof typeof words.settings;
const IDS = Object.keys(words.settings) as readonly SettingId[];

export interface SettingsReading {
  readonly table: TwinningTable | undefined;
  readonly settings: TwinningSettings;
  readonly programme: Programme;
  /** As it stands there; empty where all can be used. */
  readonly unread: Readonly<Partial<Record<UnreadSetting, string>>>;
  readonly findings: readonly Finding[];
}

export function readTwinningSettings(workbook: Snapshot, definition: AssessmentDefinition): SettingsReading {
  const table = twinningTable("settings", workbook);
  const rows = table ? rowsIn(table) : new Map<SettingId, OwnRow<string>>();
  const findings: Finding[] = [];
  const unread: Partial<Record<UnreadSetting, string>> = {};
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  const isBetween = (from: number, to: number) => (number: number) => from <= number && number <= to;
  const { minimum, difference, perDonor, perLearner } = USUAL_SETTINGS;
  const settings = {
    minimum: numberIn("minimum", minimum, isBetween(lowest, highest)),
    difference: numberIn("difference", difference, isBetween(0, highest - lowest)),
    perDonor: numberIn("perDonor", perDonor, isCount),
    perLearner: numberIn("perLearner", perLearner, isCount),
  };
  const start = dayIn("start");
  const months = numberIn("months", USUAL_PROGRAMME.months, (number) => isUsableLength(number, start));
  const plan = planIn();
  const planDate = dayIn("planDate");
  if (isDay(start) && isDay(planDate) && planDate < start) tell("planDate", planDate, "twinning-plan-early");
  return {
    table,
    ...{ settings, unread },
    programme: { start, months, plan, planDate },
    findings: [...(table ? lacking(table, rows) : []), ...findings],
  };

  function textIn(id: SettingId): string {
    return rows.get(id)?.at(words.value) ?? "";
  }

  /** An empty cell is as usual, and no mistake. */
  function numberIn(id: UnreadSetting, usual: number, isUsable: (number: number) => boolean): number {
    const text = textIn(id);
    const number = readNumber(plainText(text));
    if (number !== undefined && isUsable(number)) return number;
    if (text === "") return usual;
    unread[id] = text;
    tell(id, text, "twinning-setting");
    return usual;
  }

  function planIn(): Programme["plan"] {
    const text = textIn("plan");
    const plan = PLANS.find((each) => words.plans[each] === plainText(text).toLowerCase());
    if (plan !== undefined || text === "") return plan ?? USUAL_PROGRAMME.plan;
    unread.plan = text;
    tell("plan", text, "twinning-setting");
    return USUAL_PROGRAMME.plan;
  }

  /** @returns what is no day as it is written */
  function dayIn(id: "start" | "planDate"): string {
    const { value, numberFormat = "General" } = rows.get(id)?.cellAt(words.value) ?? {};
    const text = textIn(id);
    if (typeof value !== "number") {
      const day = readDay(plainText(text));
      if (day === undefined && text !== "") tell(id, text, "twinning-day");
      return day ?? text;
    }
    // A year that was typed where days are shown is a day in 1905; a day that was pasted as a number is still that day.
    const day = value < FIRST_SERIAL ? undefined : dateOfSerial(value, workbook.dateBase)?.toISOString().slice(0, 10);
    if (day !== undefined) return day;
    const raw = isDateFormat(numberFormat) ? String(value) : text;
    tell(id, raw, "twinning-day");
    return raw;
  }

  function tell(id: SettingId, raw: string, code: FindingCode): void {
    const row = rows.get(id);
    if (!row) return;
    const cell = cellName(row.row, row.placeOf(words.value)?.column ?? 0);
    findings.push({ code, severity: SEVERITY[code], sheet: row.sheet, cell, raw });
  }
}

/** In 1950 nobody planned a programme; what is less is a year, or no day at all. */
const FIRST_SERIAL = 18264;

/** By what stands before them; one of which that was changed is the one that stands between its neighbours. */
function rowsIn({ rows, area }: TwinningTable): ReadonlyMap<SettingId, OwnRow<string>> {
  const labels = rows.flatMap((row) => {
    const cell = row.cellAt(words.setting);
    return cell ? [{ row, text: plainText(row.at(words.setting)), cell: { ...cell, row: 0, column: row.row } }] : [];
  });
  const known = new Map(
    IDS.flatMap((id) => {
      const found = labels.find(({ text }) => fold(text) === fold(words.settings[id]));
      return found ? [[id, found.row.row] as const] : [];
    }),
  );
  // As columns are, so are rows here: the first below the header, and as many as the name says.
  const end = Math.max(area.row + area.rows, ...[...known.values()].map((row) => row + 1));
  const within = { row: 0, column: area.row + 1, rows: 1, columns: end - area.row - 1 };
  const places = withRetitled(known, { ids: IDS, top: labels.map(({ cell }) => cell), within });
  return new Map(
    [...places].flatMap(([id, place]) => {
      const row = rows.find((each) => each.row === place);
      return row ? [[id, row] as const] : [];
    }),
  );
}

/** What of it is nowhere to be found, at the header: nobody knows what stands there instead. */
function lacking({ top, missing }: TwinningTable, rows: ReadonlyMap<SettingId, unknown>): readonly Finding[] {
  const code = "twinning-heading-missing";
  const lost = IDS.filter((id) => !rows.has(id)).map((id) => words.settings[id]);
  const cell = cellName(top.row, top.cells[0]?.column ?? 0);
  return [...missing, ...(missing.includes(words.setting) ? [] : lost)].map((raw) => ({
    ...{ code, severity: SEVERITY[code], sheet: top.sheet, cell, raw },
  }));
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
