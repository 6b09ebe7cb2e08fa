/**
 * Reading back Twinning: the settings, the programme, and what people decided about pairs. What was only proposed is no decision,
 * and is proposed anew; a pair that someone typed is pinned.
 */
import { type AssessmentDefinition, nameIn } from "../../../domain/definition/definition";
import { type CellFinding, type Finding, SEVERITY } from "../../../domain/finding";
import type { Score } from "../../../domain/score/score";
import { exact, hitsOf, needKeysOf, type Scored } from "../../../domain/twinning/hits";
import { type Decision, needKey, type Pairing, pairingKey } from "../../../domain/twinning/pairing";
import { type DecisionProblem, settledDecisions } from "../../../domain/twinning/pins";
import type { TwinningRecord } from "../../../domain/twinning/record";
import type { TwinningSettings } from "../../../domain/twinning/settings";
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { indexSheet, textOf } from "../../cells/sheet-index";
import { isAside, isNameOf, NAMES } from "../../names";
import { twinning as words } from "../../sheets/twinning";
import { parseSheetArea } from "../../../host/a1";
import type { LocatedScore } from "../reading";
import type { OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";
import { readTwinningSettings } from "./read-twinning-settings";
import { type Line, linesIn, needsThatWait } from "./twinning-line";
import { isTitled, type TwinningTable, twinningTable } from "./twinning-table";

export interface TwinningReading {
  /** `undefined` for a workbook without the sheet. */
  readonly record: TwinningRecord | undefined;
  readonly findings: readonly Finding[];
}

/** The sheets that are a Twinning, also one that counts no more: nobody hands anything in there, though they hold scores. */
export function twinningSheets({ sheets, names }: Snapshot): readonly string[] {
  const named = names
    .filter((each) => isNameOf(NAMES.twinning, each))
    .flatMap(({ refersTo }) => parseSheetArea(refersTo) ?? []);
  const titled = sheets.filter((sheet) =>
    indexSheet(sheet)
      .cellsIn(0)
      .some((cell) => textOf(cell) === words.title),
  );
  return [...new Set([...named.map(({ sheet }) => sheet), ...titled.map(({ name }) => name)])];
}

export function readTwinning(own: OwnWorkbook, scores: readonly LocatedScore[]): TwinningReading {
  const { workbook, definition } = own;
  const { settings, programme, unread, ...set } = readTwinningSettings(workbook, definition);
  const pairs = twinningTable("pairs", workbook);
  const lost = [...lostTables(own, { pairs, settings: set.table }), ...(pairs ? lostColumns(pairs) : [])];
  if (!pairs && !set.table) return { record: undefined, findings: lost };
  const valueOf = valuesIn(scores);
  const lines = pairs ? linesIn(pairs, workbook, definition) : [];
  const decided = (word: Line["says"]) =>
    lines
      .filter(({ says }) => says === word)
      .map(({ decision: { themeId, learner, donor, reason } }): Decision => ({ themeId, learner, donor, reason }));
  const [pins, bans] = [decided("pin"), decided("ban")];
  const ofLines = lines.flatMap((line) => ofLine(line, definition, valueOf));
  const open = lines.filter(({ says }) => OPEN_LINES.includes(says)).map(({ decision }) => decision);
  return {
    record: {
      ...{ settings, programme, pins, bans },
      ...(open.length > 0 && { open }),
      ...(Object.keys(unread).length > 0 && { unread }),
    },
    findings: [
      ...lost,
      ...set.findings,
      ...ofLines,
      // A row that is told to be of other scores, or of another pair, says so already.
      ...(pairs && ofLines.length === 0
        ? ofNeeds({ top: pairs.top, lines, scores, settings, definition }, workbook)
        : []),
      ...ofDecisions({ pins, bans, lines, scores, settings, definition }),
    ],
  };
}

const OPEN_LINES: readonly Line["says"][] = ["remark", "edited", "unclear", "incomplete"];

/** What is read of the pairs. */
const READ: readonly string[] = [
  ...[words.theme, words.learner, words.learnerScore, words.donor, words.donorScore],
  ...[words.otherDonors, words.pinned, words.reason, words.why],
];

function lostColumns({ top, missing }: TwinningTable): readonly Finding[] {
  const lost = missing.filter((heading) => READ.includes(heading));
  return lost.map((raw) => missingAt({ ...top, column: top.cells[0]?.column ?? 0 }, raw));
}

/** A sheet of ours of which one of the tables is nowhere: what was decided there would be forgotten without a word. */
function lostTables(
  { workbook }: OwnWorkbook,
  { pairs, settings }: Readonly<Record<"pairs" | "settings", TwinningTable | undefined>>,
): readonly Finding[] {
  if (pairs && settings) return [];
  const [sheet] = workbook.sheets.filter((each) => isTitled(each) && !isSetAside(each, workbook));
  const title = sheet?.cells.find((cell) => textOf(cell) === words.title);
  const at = pairs?.top ?? settings?.top ?? (sheet && title && { ...title, sheet: sheet.name });
  if (!at) return [];
  const place = { column: 0, ...at };
  return [...(pairs ? [] : [words.pairs]), ...(settings ? [] : [words.setting])].map((raw) => missingAt(place, raw));
}

/** Does a table on it count no more? Then there is another. */
function isSetAside({ name, cells }: Snapshot["sheets"][number], workbook: Snapshot): boolean {
  return cells.some(({ row, column }) =>
    isAside({ sheet: name, area: { row, column, rows: 1, columns: 1 } }, workbook),
  );
}

function missingAt(
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  raw: string,
): Finding {
  const code = "twinning-heading-missing";
  return { code, severity: SEVERITY[code], sheet, cell: cellName(row, column), raw };
}

function valuesIn(scores: readonly LocatedScore[]): (cityId: string, themeId: string) => number | null {
  const found = new Map(
    [...scores].reverse().map(({ cityId, themeId, score }) => [`${cityId}\n${themeId}`, score.value]),
  );
  return (cityId, themeId) => found.get(`${cityId}\n${themeId}`) ?? null;
}

function ofLine(
  { row, decision, says }: Line,
  definition: AssessmentDefinition,
  valueOf: ReturnType<typeof valuesIn>,
): readonly Finding[] {
  if (says === "incomplete") return [at(row, words.theme, { code: "twinning-unknown", raw: "" })];
  if (says === "unclear") return [at(row, words.pinned, { code: "twinning-unclear", raw: row.at(words.pinned) })];
  if (says === "remark" || says === "edited") {
    const isNoted = says === "remark" && row.at(words.reason) !== "";
    const code = says === "remark" ? "twinning-open" : "twinning-edited";
    return [at(row, isNoted ? words.reason : words.theme, { code, raw: pairName(decision, definition) })];
  }
  if (says !== "proposal" || !SHOWN.every(row.placeOf)) return [];
  const { themeId, learner, donor } = decision;
  const isAsNow = ([city, heading]: readonly [string, string]) => {
    const shown = row.cellAt(heading)?.value;
    const now = valueOf(city, themeId);
    return typeof shown === "number" && now !== null && exact(shown) === exact(now);
  };
  const scores = [[learner, words.learnerScore] as const, [donor, words.donorScore] as const];
  return scores.every(isAsNow)
    ? []
    : [at(row, words.theme, { code: "twinning-outdated", raw: pairName(decision, definition) })];
}

/** A city that has come to learn something since: a proposal that does not know it was made on other scores. */
function ofNeeds(
  { top, lines, scores, settings, definition }: Omit<Decided, "pins" | "bans"> & Pick<TwinningTable, "top">,
  workbook: Snapshot,
): readonly Finding[] {
  if (!lines.some(({ says }) => says === "proposal")) return [];
  const known = new Set([...lines.map(({ decision }) => needKey(decision)), ...needsThatWait(workbook, definition)]);
  const place = cellName(top.row, top.cells[0]?.column ?? 0);
  const code = "twinning-outdated";
  const { themes, cities } = definition;
  return [...needKeysOf(scored(scores, definition), definition, settings)]
    .filter((need) => !known.has(need))
    .map((need) => need.split("\n"))
    .map(([themeId = "", learner = ""]) => ({
      ...{ code, severity: SEVERITY[code], sheet: top.sheet, cell: place },
      raw: `${nameIn(themes, themeId)}: ${nameIn(cities, learner)}`,
    }));
}

function scored(scores: readonly LocatedScore[], { cities }: AssessmentDefinition): readonly Scored[] {
  const byCity = new Map(cities.map((city) => [city.id, new Map<string, Score>()]));
  for (const { cityId, themeId, score } of [...scores].reverse()) byCity.get(cityId)?.set(themeId, score);
  return cities.map((city) => ({ city, scores: byCity.get(city.id) ?? new Map<string, Score>() }));
}

/** By which one sees on what scores a pair was proposed. */
const SHOWN = [words.learnerScore, words.donorScore];

const CODES: Readonly<Record<DecisionProblem, CellFinding["code"]>> = {
  unknown: "twinning-unknown",
  "same-city": "twinning-same-city",
  contradicted: "twinning-contradicted",
  "need-pinned-twice": "twinning-pinned-twice",
  "not-eligible": "twinning-not-eligible",
  "over-donor": "twinning-over-limit",
  "over-learner": "twinning-over-limit",
};

interface Decided extends Pick<TwinningRecord, "pins" | "bans"> {
  readonly lines: readonly Line[];
  readonly scores: readonly LocatedScore[];
  readonly settings: TwinningSettings;
  readonly definition: AssessmentDefinition;
}

function ofDecisions({ pins, bans, lines, scores, settings, definition }: Decided): readonly Finding[] {
  // Of 300 cities, a hundred thousand pairs are possible: they are looked for only where someone decided something.
  if (pins.length + bans.length === 0) return [];
  const hits = hitsOf(scored(scores, definition), definition, settings);
  // A pair may stand in a row of ours as well: what is told of a decision is told where somebody wrote it.
  const written = lines.filter(({ says }) => says === "pin" || says === "ban");
  const rows = new Map([...written].reverse().map((line) => [pairingKey(line.decision), line.row]));
  return settledDecisions({ definition, pins, bans, hits, settings }).problems.flatMap(({ code, of }) => {
    const row = rows.get(pairingKey(of));
    return row ? [at(row, words.theme, { code: CODES[code], raw: told(code, of, definition) })] : [];
  });
}

function told(code: DecisionProblem, pair: Pairing, definition: AssessmentDefinition): string {
  const { themes, cities } = definition;
  if (code === "same-city") return nameIn(cities, pair.learner);
  if (code !== "unknown") return pairName(pair, definition);
  const isThere = (id: string, among: AssessmentDefinition["cities"]) => among.some((each) => each.id === id);
  const unknown = [pair.learner, pair.donor].find((id) => !isThere(id, cities));
  return isThere(pair.themeId, themes) ? (unknown ?? "") : pair.themeId;
}

/** @example "Aanpak: Genk van Mechelen" */
export function pairName({ themeId, learner, donor }: Pairing, { themes, cities }: AssessmentDefinition): string {
  return `${nameIn(themes, themeId)}: ${nameIn(cities, learner)} van ${nameIn(cities, donor)}`;
}

function at(row: OwnRow<string>, heading: string, what: CellFinding & { readonly raw: string }): Finding {
  const cell = cellName(row.row, row.placeOf(heading)?.column ?? 0);
  return { ...what, severity: SEVERITY[what.code], sheet: row.sheet, cell };
}
