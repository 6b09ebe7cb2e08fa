/**
 * Whether a reading is right, asks, is wrong or says nothing, given the truth. It trusts no place but the cell: the right number from
 * the wrong column is wrong. Two cells with a different value for one score are a conflict, which has no value until someone
 * chooses: that is asking.
 */
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import type { Expected, Truth } from "./generate/page";
import { isTold, isToldOfCell, isToldOfSheets } from "./told";
import { lostWords, wrongWords } from "./arrived";
import { wrongExplanations } from "./explained";
import { isInLineOf, unaccounted, type TablesReading } from "./accounted";

export type Outcome = "right" | "asked" | "wrong" | "silent";

export interface Judged {
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
}

export type Read = Pick<WorkbookReading, "scores" | "findings" | "fte" | "explanations"> & TablesReading;

export function judge(truth: Truth, reading: Read): Judged {
  const wrong = [
    ...[...wrongScores(truth, reading), ...wrongLekp(truth, reading)],
    ...[...wrongExplanations(truth, reading), ...wrongWords(truth, reading)],
  ];
  if (wrong.length > 0) return { outcome: "wrong", reasons: wrong };
  const silent = [...silences(truth, reading), ...unaccounted(truth, reading), ...lostWords(truth, reading)];
  if (silent.length > 0) return { outcome: "silent", reasons: silent };
  const left = truth.scores.filter((expected) => expected.optional !== true && !isRead(expected, reading));
  const reasons = left.map((expected) => `${nameOf(expected)} is asked`);
  return { outcome: reasons.length > 0 || nothingToRead(truth) ? "asked" : "right", reasons };
}

function nothingToRead({ scores }: Truth): boolean {
  return scores.every(({ optional }) => optional === true);
}

type Located = Read["scores"][number];

function wrongScores(truth: Truth, reading: Read): readonly string[] {
  return reading.scores
    .filter((located) => !isConflict(located, reading) && !isWithoutValueRightly(located, truth))
    .filter((located) => !isAgreed(located, truth))
    .filter(
      (located) => !truth.scores.some((expected) => isSame(expected, located)) && !isEcho(located, truth, reading),
    )
    .map(({ cityId, themeId, score, source }) => {
      const said = score.value === null ? `"${score.raw}"` : String(score.value);
      return `${cityId}.${themeId} is read as ${said} from ${source.sheet}!${source.cell}`;
    });
}

/** A date, a number on another scale, words that it does not understand: read as what it is, without a value. Not of another column. */
function isWithoutValueRightly(
  { cityId, themeId, score, source }: Located,
  { puzzles, numbers, scores }: Truth,
): boolean {
  const own = scores
    .filter((known) => known.cityId === cityId && known.themeId === themeId)
    .flatMap(({ places }) => places);
  return (
    score.value === null &&
    [...puzzles, ...own, ...numbers.filter(({ role }) => role === "scale" || role === "rival")].some(
      ({ sheet, cell }) => sheet === source.sheet && cell === source.cell,
    )
  );
}

/** Read from a rival, where all of them and the score itself say the same. */
function isAgreed({ cityId, themeId, score, source }: Located, { numbers, scores }: Truth): boolean {
  const isOfIt = (known: { readonly cityId?: string; readonly themeId?: string }): boolean =>
    known.cityId === cityId && known.themeId === themeId;
  const rivals = numbers.filter((known) => isOfIt(known) && COMPETING.has(known.role));
  return (
    rivals.some(({ sheet, cell }) => sheet === source.sheet && cell === source.cell) &&
    [...rivals, ...scores.filter(isOfIt)].every(({ value }) => isEqual(value, score.value)) &&
    scores.some(isOfIt)
  );
}

const COMPETING: ReadonlySet<string> = new Set(["rival", "respondent", "mean"]);

/** The same score again, from a cell that is none: as it was read from its own cell too, no other value comes of it. */
function isEcho({ cityId, themeId, score }: Located, truth: Truth, { scores }: Read): boolean {
  return scores.some(
    (other) =>
      other.cityId === cityId &&
      other.themeId === themeId &&
      score.value !== null &&
      isEqual(other.score.value, score.value) &&
      truth.scores.some((expected) => isSame(expected, other)),
  );
}

/** As bundling has it: a text contradicts nothing. */
function isConflict({ cityId, themeId, score }: Located, { scores }: Read): boolean {
  if (score.value === null) return false;
  return scores.some(
    (other) =>
      other.cityId === cityId &&
      other.themeId === themeId &&
      other.score.value !== null &&
      !isEqual(other.score.value, score.value),
  );
}

function isSame(expected: Expected, { cityId, themeId, score, source }: Located): boolean {
  return (
    expected.cityId === cityId &&
    expected.themeId === themeId &&
    isEqual(expected.value, score.value) &&
    (expected.status === undefined || expected.status === score.status) &&
    expected.places.some(({ sheet, cell }) => sheet === source.sheet && cell === source.cell)
  );
}

/** Fifteen digits, as Excel shows them. */
function isEqual(one: number | null, other: number | null): boolean {
  return one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-9);
}

function isRead(expected: Expected, reading: Read): boolean {
  return reading.scores.some((located) => isSame(expected, located) && !isConflict(located, reading));
}

function wrongLekp({ lekp }: Truth, { fte }: Read): readonly string[] {
  return fte
    .filter(({ fte: { value } }) => value !== null)
    .filter(
      ({ cityId, fte: { value }, source }) =>
        !lekp.some(
          (known) =>
            known.cityId === cityId &&
            isEqual(known.value, value) &&
            known.sheet === source.sheet &&
            known.cell === source.cell,
        ),
    )
    .map(({ cityId, source }) => `${source.sheet}!${source.cell} is read as the LEKP of ${cityId}`);
}

function silences(truth: Truth, reading: Read): readonly string[] {
  const { findings } = reading;
  const scores = truth.scores
    .filter((expected) => expected.optional !== true && !isRead(expected, reading) && !isTold(expected, reading))
    .map((expected) => `nothing is said of ${nameOf(expected)}`);
  const asks = truth.asks
    .filter((sheets) => !isToldOfSheets(sheets, reading) && !isHalted(sheets, reading))
    .map((sheets) => `nothing is asked of ${sheets.join(", ")}`);
  const puzzles = truth.puzzles
    .filter(({ cityId, themeId, ...place }) => !isTold({ cityId, themeId, places: [place] }, reading))
    .map(({ sheet, cell }) => `nothing is said of ${sheet}!${cell}`);
  const lekp = truth.lekp
    .filter((place) => !reading.fte.some(({ source }) => source.sheet === place.sheet && source.cell === place.cell))
    .filter((place) => !isToldOfCell(place, findings) && !isInLineOf(place, findings))
    .filter((place) => !isToldOfHeads(place.sheet, findings))
    .map(({ sheet, cell }) => `the LEKP in ${sheet}!${cell} is left out`);
  const heads = truth.headCounts
    .filter(({ sheet }) => !isToldOfHeads(sheet, findings))
    .map(({ sheet, cell }) => `nothing is said of the head count in ${sheet}!${cell}`);
  const towns = truth.towns
    .filter((place) => !isToldOfCell(place, findings))
    .map(({ sheet, cell }) => `nothing is said of the town in ${sheet}!${cell}`);
  return [...scores, ...asks, ...puzzles, ...lekp, ...heads, ...towns];
}

/** By its own finding, or by one that names the heading: in a row among the themes, it may be taken for a theme that nobody knows. */
function isToldOfHeads(sheet: string, findings: Read["findings"]): boolean {
  return findings.some(
    ({ code, severity, raw, ...at }) =>
      at.sheet === sheet && (code.startsWith("fte-head-count") || (severity !== "info" && /\bVTE\b/.test(raw))),
  );
}

/** Two values that are read for one score stop whoever bundles, as surely as a question does. */
function isHalted(sheets: readonly string[], reading: Read): boolean {
  return reading.scores.some((located) => sheets.includes(located.source.sheet) && isConflict(located, reading));
}

function nameOf({ cityId, themeId, value, places }: Expected): string {
  const at = places.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" or ");
  return `${cityId}.${themeId} (${String(value)} in ${at})`;
}
