/** Reading a grid that was found: every score with its cell, and everything wrong with it, each thing said once. */
import { cellName } from "../../host/a1";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { mentioned } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { readScore, type ScoreReading } from "../../domain/score/read-score";
import { cityAround } from "./city-context";
import type { Grid, GridLine } from "./grid";
import { hiddenInput } from "./hidden-input";
import type { LocatedScore, LocatedStatement, ScorePlace } from "./reading";
import { findingAt, type Position, rawOf, textOf } from "./sheet-index";

export interface GridReading {
  readonly scores: readonly LocatedScore[];
  readonly places: readonly ScorePlace[];
  readonly statements: readonly LocatedStatement[];
  readonly findings: readonly Finding[];
}

export interface ReadingContext {
  readonly definition: AssessmentDefinition;
  readonly dateBase: 1900 | 1904;
  /** The file's name: a hint, never more. */
  readonly file?: string;
}

export function readGrid(grid: Grid, context: ReadingContext): GridReading {
  const { index } = grid;
  const scores: LocatedScore[] = [];
  const places: ScorePlace[] = [];
  const statements: LocatedStatement[] = [];
  const findings: Finding[] = [...grid.findings];
  const filled: Position[] = [];
  const seen = new Set<Named>();

  for (const line of grid.lines) {
    const readings = line.scores.map(({ theme, cell }) => ({ theme, cell, ...readCell(cell) }));
    const city = line.city ?? (line.name === "" ? cityAround(grid, context.definition, context.file) : undefined);
    const anything = readings.filter(({ score, remarks }) => score.status !== "blank" || remarks.length > 0);
    filled.push(...anything.map(({ cell }) => cell));
    if (!city) {
      if (anything.length > 0) findings.push(findingAt(index, line.label, { code: "unknown-city", raw: line.name }));
      continue;
    }
    if (seen.has(city))
      findings.push(findingAt(index, line.label, { code: "duplicate-city", raw: rawOf(index.at(line.label)) }));
    seen.add(city);
    const statement = statementOf(line, readings);
    if (statement) {
      findings.push(findingAt(index, statement.at, { code: "no-scores-submitted", raw: statement.raw }));
      statements.push({ cityId: city.id, raw: statement.raw, source: sourceOf(statement.at) });
    }
    for (const { theme, cell, score, remarks } of readings) {
      places.push({ cityId: city.id, themeId: theme.id, sheet: index.sheet.name, row: cell.row, column: cell.column });
      if (score.status !== "blank") scores.push({ cityId: city.id, themeId: theme.id, score, source: sourceOf(cell) });
      if (statement?.at !== cell)
        findings.push(...remarks.map((remark) => findingAt(index, cell, { ...remark, raw: score.raw })));
    }
  }
  findings.push(
    ...hiddenInput(grid, filled),
    ...fileMismatch(grid, { scores, file: context.file, ...context.definition }),
  );
  return { scores, places, statements, findings };

  function readCell(position: Position): ScoreReading {
    return readScore(index.at(position) ?? { value: null }, context.definition, context.dateBase);
  }

  function sourceOf({ row, column }: Position) {
    return { sheet: index.sheet.name, cell: cellName(row, column) };
  }

  /** A line with words and no scores: the city has handed in, without scores. */
  function statementOf(line: GridLine, readings: readonly (ScoreReading & { readonly cell: Position })[]) {
    if (readings.some(({ score }) => score.status !== "blank" && score.status !== "text")) return undefined;
    const said = readings.find(({ score }) => score.status === "text");
    if (said) return { at: said.cell, raw: said.score.raw };
    const remark = line.remarks.find((position) => textOf(index.at(position)) !== "");
    return remark && { at: remark, raw: textOf(index.at(remark)) };
  }
}

/** The file is named after one city, and the scores are another's: what stands in the sheet counts, but someone should look. */
function fileMismatch(
  grid: Grid,
  {
    scores,
    file = "",
    cities,
  }: { scores: readonly LocatedScore[]; file: string | undefined; cities: readonly Named[] },
): readonly Finding[] {
  const [named, ...others] = mentioned(file, cities);
  const [scored, ...more] = new Set(scores.map(({ cityId }) => cityId));
  if (!named || others.length > 0 || scored === undefined || more.length > 0 || scored === named.id) return [];
  const line = grid.lines.find(({ city }) => city?.id === scored) ?? grid.lines[0];
  return [findingAt(grid.index, line?.label ?? grid.header, { code: "city-file-mismatch", raw: file })];
}
