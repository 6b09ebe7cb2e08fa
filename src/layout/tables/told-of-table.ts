/** What is to be said of a table that was read: of each cell, of what was passed over, and of what has to be chosen. */
import { areaName, cellName } from "../../host/a1";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { type Finding, SEVERITY } from "../../domain/finding";
import type { Position } from "../../host/area";
import { areasOf } from "../cells/areas";
import { findingAt, rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { tooLong } from "../cells/unread";
import { rawOfRivals } from "../rivals-text";
import type { CityAnswer } from "./city-around";
import { type Decided, judgedBy } from "./decide/decide-table";
import { heldBy } from "./decide/held";
import type { Line, LineReading } from "./read-line";
import { type Candidate, FEWEST_THEMES, type Table, type ThemePlace } from "./table";

/** A row or column that was read, and whose it is. */
export interface Spoken extends LineReading {
  readonly line: Line;
  readonly city: Named | undefined;
}

export interface Known extends Spoken {
  readonly city: Named;
}

interface Said {
  readonly spoken: readonly Spoken[];
  /** Those of cities that we know. */
  readonly known: readonly Known[];
  readonly answer: CityAnswer | undefined;
  /** What is told of their cells. */
  readonly ofCells: readonly Finding[];
}

export function toldOf(
  table: Table,
  { spoken, known, answer, ofCells }: Said,
  { decided, definition }: { readonly decided: readonly Decided[]; readonly definition: AssessmentDefinition },
): readonly Finding[] {
  const { index } = table;
  return [
    ...spoken.filter(({ city }) => city === undefined).map(({ line }) => unknownCity(index, line, answer)),
    ...duplicateCities(index, known),
    ...duplicateThemes(table, known),
    ...(decided.length > 0 || table.candidates.length === 0 ? table.unknownThemes : []),
    ...ofCells,
    ...asked(index, decided),
    ...competingRows(index, decided),
    ...passedOver(index, decided, definition),
    ...leftOpen(index, decided),
    ...(table.beyond ? [tooLong(index, table.beyond)] : []),
  ];
}

function unknownCity(index: SheetIndex, { label, name }: Line, answer: CityAnswer | undefined): Finding {
  return answer && !answer.city
    ? findingAt(index, answer.at, { code: "unknown-city", raw: answer.name })
    : findingAt(index, label, { code: "unknown-city", raw: name });
}

function duplicateCities(index: SheetIndex, known: readonly Known[]): readonly Finding[] {
  const seen = new Set<Named>();
  return known
    .filter(({ city }) => seen.size === seen.add(city).size)
    .map(({ line: { label } }) => findingAt(index, label, { code: "duplicate-city", raw: rawOf(index.at(label)) }));
}

/** A theme that one line has twice. */
function duplicateThemes({ index, themes }: Table, [first]: readonly Known[]): readonly Finding[] {
  if (!first) return [];
  const seen = new Set<Named>();
  return first.line.cells
    .filter(({ theme }) => seen.size === seen.add(theme).size)
    .map(({ theme, cell }) => {
      const isIts = (place: ThemePlace) =>
        place.theme === theme && (place.column === cell.column || place.row === cell.row);
      const label = themes.find(isIts)?.label ?? cell;
      return findingAt(index, label, { code: "duplicate-theme", raw: textOf(index.at(label)) });
    });
}

/** What is to be said of each cell. The words of a city without scores are said once, as such. */
export function toldOfCells(index: SheetIndex, { readings, statement }: Known): readonly Finding[] {
  const cells = readings.flatMap(({ cell, score, findings }) =>
    findings
      .filter(({ code }) => cell !== statement?.at || code !== "score-text")
      .map((each) => findingAt(index, cell, { raw: score.raw, ...each })),
  );
  return statement
    ? [findingAt(index, statement.at, { code: "no-scores-submitted", raw: statement.raw }), ...cells]
    : cells;
}

/** A city that is there twice and says two things is asked about as a whole, and told where it comes again. */
function competingRows(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  return decided
    .flatMap(({ outcome }) => (outcome.kind === "compete" ? [outcome.candidates] : []))
    .filter((all) => all.every(({ name, headings }) => name !== "" && headings.length === 0))
    .flatMap(([first, ...others]) =>
      others.filter(({ label }) => label.row !== first?.label.row || label.column !== first.label.column),
    )
    .filter(({ label }) => rawOf(index.at(label)) !== "")
    .map(({ label }) => findingAt(index, label, { code: "duplicate-city", raw: rawOf(index.at(label)) }));
}

/** "Provincie Antwerpen", "Gent (totaal)": scores of something else that is called after a city, and is read by nobody. */
function passedOver(
  index: SheetIndex,
  decided: readonly Decided[],
  definition: AssessmentDefinition,
): readonly Finding[] {
  return decided
    .flatMap((each) => judgedBy(each, 0))
    .filter(({ candidate: { role, name, headings }, verdict, use }) => {
      const isPassedOver = verdict === "passed-over" && use === undefined && (role === "other" || role === "mean");
      return isPassedOver && name !== "" && headings.join("\n") === name;
    })
    .map(({ candidate }) => heldBy(index, candidate, definition))
    .filter(({ areScores, figures }) => areScores && figures >= FEWEST_THEMES)
    .map(({ candidate: { label, name } }) => findingAt(index, label, { code: "unknown-city", raw: name }));
}

/** A score column that is empty beside targets that are not: the scores that one expects there stand nowhere. */
function leftOpen(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  const [first] = decided.flatMap(({ outcome }) =>
    outcome.kind === "read" && outcome.isLeftOpen ? outcome.candidates : [],
  );
  const cell = first?.cells[0]?.cell;
  return cell ? [findingAt(index, cell, { code: "scores-not-found", raw: "" })] : [];
}

/** What has to be chosen, once for all cities of a table of which the same is asked. */
function asked(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  const questions = new Map<string, { readonly code: "columns-compete" | "scale-unknown"; candidates: Candidate[] }>();
  for (const { outcome } of decided) {
    if (outcome.kind !== "compete" && outcome.kind !== "scale") continue;
    const code = outcome.kind === "scale" ? "scale-unknown" : "columns-compete";
    const key = [code, ...outcome.candidates.map(({ headings }) => headings.join("\n"))].join("\n\n");
    const question = questions.get(key);
    if (question) question.candidates.push(...outcome.candidates);
    else questions.set(key, { code, candidates: [...outcome.candidates] });
  }
  return [...questions.values()].map(({ code, candidates }) => {
    const rivals = rivalsOf(candidates);
    const [first] = candidates;
    const at = first?.cells[0]?.cell ?? { row: 0, column: 0 };
    const raw = rawOfRivals(rivals);
    return {
      ...{ code, severity: SEVERITY[code], sheet: index.sheet.name, cell: cellName(at.row, at.column), raw },
      rivals,
    };
  });
}

function rivalsOf(candidates: readonly Candidate[]): NonNullable<Finding["rivals"]> {
  const cells = new Map<string, Position[]>();
  const isNameless = candidates.every(({ headings }) => headings.length === 0);
  for (const [position, candidate] of candidates.entries()) {
    const key = candidate.headings.join(" · ") || (isNameless ? `\n${position}` : "");
    const own = cells.get(key) ?? [];
    own.push(...candidate.cells.map(({ cell }) => cell));
    cells.set(key, own);
  }
  return [...cells].map(([heading, own]) => ({
    heading: heading.startsWith("\n") ? "" : heading,
    range: areasOf(own).map(areaName).join(","),
  }));
}
