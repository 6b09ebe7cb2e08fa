/**
 * Reading back Twinning: the settings, the programme, and what people decided about pairs. What was only proposed is no decision,
 * and is proposed anew; a pair that someone typed is pinned.
 */
import { type AssessmentDefinition, nameIn } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { type CellFinding, type Finding, SEVERITY } from "../../../domain/finding";
import { plainText } from "../../../domain/plain-text";
import type { Score } from "../../../domain/score/score";
import { exact, hitsOf } from "../../../domain/twinning/hits";
import { type Decision, type Pairing, pairingKey } from "../../../domain/twinning/pairing";
import { type DecisionProblem, settledDecisions } from "../../../domain/twinning/pins";
import type { TwinningRecord } from "../../../domain/twinning/record";
import type { TwinningSettings } from "../../../domain/twinning/settings";
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { textOf } from "../../cells/sheet-index";
import { isNameOf, NAMES } from "../../names";
import { twinning as words } from "../../sheets/twinning";
import { parseSheetArea } from "../../../host/a1";
import type { LocatedScore } from "../reading";
import type { OwnRow, OwnWorkbook } from "./own-table";
import { readTwinningSettings } from "./read-twinning-settings";
import { twinningTable } from "./twinning-table";

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
  const titled = sheets.filter(({ cells }) => cells.some((cell) => cell.row === 0 && textOf(cell) === words.title));
  return [...new Set([...named.map(({ sheet }) => sheet), ...titled.map(({ name }) => name)])];
}

export function readTwinning(own: OwnWorkbook, scores: readonly LocatedScore[]): TwinningReading {
  const { settings, programme, findings, isThere } = readTwinningSettings(own.workbook);
  const pairs = twinningTable("pairs", own.workbook);
  if (!pairs && !isThere) return { record: undefined, findings };
  const valueOf = valuesIn(scores);
  const lines = (pairs?.rows ?? []).flatMap((row) => lineIn(row, own.definition) ?? []);
  const pins = lines.filter(({ says }) => says === "pin").map(({ decision }) => decision);
  const bans = lines.filter(({ says }) => says === "ban").map(({ decision }) => decision);
  return {
    record: { settings, programme, pins, bans },
    findings: [
      ...findings,
      ...lines.flatMap((line) => ofLine(line, own.definition, valueOf)),
      ...ofDecisions({ pins, bans, lines, scores, settings, definition: own.definition }),
    ],
  };
}

interface Line {
  readonly row: OwnRow<string>;
  readonly decision: Decision;
  /** `proposal`: we wrote it, and nobody decided anything about it. */
  readonly says: "pin" | "ban" | "proposal" | "unclear" | "incomplete";
}

/** @returns `undefined` for a row that stays free */
function lineIn(row: OwnRow<string>, { themes, cities }: AssessmentDefinition): Line | undefined {
  const [theme, learner, donor, said, reason] = [
    words.theme,
    words.learner,
    words.donor,
    words.pinned,
    words.reason,
  ].map(row.at);
  if (![theme, learner, donor, said, reason].some(Boolean)) return undefined;
  const id = (text = "", among: AssessmentDefinition["cities"]) => identify(text, among)?.id ?? text;
  const decision = {
    ...{ themeId: id(theme, themes), learner: id(learner, cities), donor: id(donor, cities) },
    reason: reason ?? "",
  };
  const word = plainText(said ?? "").toLowerCase();
  const isOurs = row.at(words.why) !== "";
  const says =
    word === words.yes ? "pin" : word === words.no ? "ban" : word !== "" ? "unclear" : isOurs ? "proposal" : "pin";
  const isWhole = [theme, learner, donor].every(Boolean);
  return { row, decision, says: isWhole || says === "proposal" ? says : "incomplete" };
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
  if (says !== "proposal") return [];
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
  const byCity = new Map(definition.cities.map((city) => [city.id, new Map<string, Score>()]));
  for (const { cityId, themeId, score } of [...scores].reverse()) byCity.get(cityId)?.set(themeId, score);
  const cities = definition.cities.map((city) => ({ city, scores: byCity.get(city.id) ?? new Map<string, Score>() }));
  const hits = hitsOf(cities, definition, settings);
  const rows = new Map([...lines].reverse().map((line) => [pairingKey(line.decision), line.row]));
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
