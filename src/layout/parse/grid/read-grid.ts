/** Reading a grid that was found: every score with its cell, and everything wrong with it. */
import { cellName } from "../../../host/a1";
import type { Named } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import type { ScorePlace, Source } from "../reading";
import type { ReadingContext } from "../reading-context";
import { findingAt, type Position, rawOf, type SheetIndex, textOf } from "../sheet-index";
import type { TableReading } from "../table-reading";
import { tooLong } from "../unread";
import { type CityAnswer, cityAround } from "./city-around";
import type { Grid, GridLine } from "./grid";
import { type LineReading, readLine } from "./read-line";

interface Spoken extends LineReading {
  readonly line: GridLine;
  readonly city: Named | undefined;
}

interface Known extends Spoken {
  readonly city: Named;
}

export function readGrid(grid: Grid, context: ReadingContext): TableReading {
  const { index, header, themes, lines } = grid;
  const named = lines.some(({ city, name }) => city !== undefined || name !== "");
  const answer = named ? undefined : cityAround(grid, context.definition, context.file);
  const spoken = lines
    .map((line): Spoken => ({ line, city: line.city ?? answer?.city, ...readLine(index, line, context) }))
    .filter(({ readings, statement }) => readings.length > 0 || statement !== undefined);
  const known = spoken.filter((each): each is Known => each.city !== undefined);
  const source = (at: Position): Source => ({ sheet: index.sheet.name, cell: cellName(at.row, at.column) });

  return {
    index,
    header,
    scores: known.flatMap(({ city, readings }) =>
      readings
        .filter(({ score }) => score.status !== "blank")
        .map(({ theme, cell, score }) => ({ cityId: city.id, themeId: theme.id, score, source: source(cell) })),
    ),
    places: lines.flatMap((line) => placesOf(index, line, line.city ?? answer?.city)),
    statements: known.flatMap(({ city, statement }) =>
      statement ? [{ cityId: city.id, raw: statement.raw, source: source(statement.at) }] : [],
    ),
    fte: [],
    findings: [
      ...spoken.filter(({ city }) => city === undefined).map(({ line }) => unknownCity(index, line, answer)),
      ...duplicateCities(index, known),
      ...(known.length > 0 ? duplicateThemes(grid) : []),
      ...grid.unknownThemes,
      ...known.flatMap((each) => cellFindings(index, each)),
      ...(grid.beyond ? [tooLong(index, grid.beyond)] : []),
    ],
    voices: known.map(({ city, line }) => ({ cityId: city.id, label: line.label })),
    labels: [...lines.map(({ label }) => label), ...themes.map(({ label }) => label)],
    filled: spoken.flatMap(({ readings, statement }) => [
      ...readings.map(({ cell }) => cell),
      ...(statement ? [statement.at] : []),
    ]),
  };
}

function placesOf({ sheet }: SheetIndex, { scores }: GridLine, city: Named | undefined): readonly ScorePlace[] {
  if (!city) return [];
  return scores.map(({ theme, cell: { row, column } }) => ({
    cityId: city.id,
    themeId: theme.id,
    sheet: sheet.name,
    row,
    column,
  }));
}

function unknownCity(index: SheetIndex, { label, name }: GridLine, answer: CityAnswer | undefined): Finding {
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

function duplicateThemes({ index, themes }: Grid): readonly Finding[] {
  const seen = new Set<Named>();
  return themes
    .filter(({ theme }) => seen.size === seen.add(theme).size)
    .map(({ label }) => findingAt(index, label, { code: "duplicate-theme", raw: textOf(index.at(label)) }));
}

/** What is to be said of each cell. The words of a city without scores are said once, as such. */
function cellFindings(index: SheetIndex, { readings, statement }: Known): readonly Finding[] {
  const cells = readings.flatMap(({ cell, score, remarks }) =>
    remarks
      .filter(({ code }) => cell !== statement?.at || code !== "score-text")
      .map((remark) => findingAt(index, cell, { raw: score.raw, ...remark })),
  );
  return statement
    ? [findingAt(index, statement.at, { code: "no-scores-submitted", raw: statement.raw }), ...cells]
    : cells;
}
