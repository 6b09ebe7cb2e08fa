/** What is read of one city of a table: its scores with their cells, what it says instead of them, and what is wrong with each. */
import { cellName } from "../../host/a1";
import type { Named } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { latestPer } from "../../domain/kept";
import type { Position } from "../../host/area";
import type { LocatedScore, ScorePlace, Source } from "../located";
import type { SheetIndex } from "../cells/sheet-index";
import type { Headed } from "../way";
import type { Decided } from "./decide/decide-table";
import { signatureOf } from "./decide/outcome";
import { type Line, lineOf, readLine } from "./read-line";
import type { ReadingContext } from "./reading-context";
import type { TableReading } from "./table-reading";
import { type Known, type Spoken, toldOfCells } from "./told-of-table";

/** What the rows or columns of one city give. */
export interface Given extends Pick<TableReading, "scores" | "places" | "statements" | "filled"> {
  readonly lines: readonly Line[];
  readonly spoken: readonly Spoken[];
  readonly known: readonly Known[];
  readonly told: readonly Finding[];
}

interface By {
  /** Whose they are, where they have no name of their own. */
  readonly city: Named | undefined;
  readonly context: ReadingContext;
}

/** Where the same was decided of the very same rows, what they give is the very same. */
export function givenIn(index: SheetIndex, decided: Decided, { city: around, context }: By): Given {
  return givenBefore(decided, [around, context], () => givenOf(index, decided, { city: around, context }));
}

const givenBefore = latestPer<Decided, Given>();

function givenOf(index: SheetIndex, decided: Decided, { city: around, context }: By): Given {
  const lines = linesOf(index, decided);
  const spoken = lines
    .map((line): Spoken => ({ line, city: line.city ?? around, ...readLine(index, line, context) }))
    .filter(({ readings, statement }) => readings.length > 0 || statement !== undefined);
  const known = spoken.filter((each): each is Known => each.city !== undefined);
  const headings = headingsIn(decided);
  const source = (at: Position): Source => ({ sheet: index.sheet.name, cell: cellName(at.row, at.column) });
  return {
    ...{ lines, spoken, known },
    scores: known.flatMap(({ city, readings }) =>
      readings
        .filter(({ score }) => score.status !== "blank")
        .map(({ theme, cell, score }) => ({
          ...{ cityId: city.id, themeId: theme.id, score, source: source(cell) },
          ...headings.get(cell),
        })),
    ),
    places: lines.flatMap((line) => placesOf(index, line, line.city ?? around)),
    statements: known.flatMap(({ city, statement }) =>
      statement ? [{ cityId: city.id, raw: statement.raw, source: source(statement.at) }] : [],
    ),
    filled: spoken.flatMap(({ readings, statement }) => [
      ...readings.map(({ cell }) => cell),
      ...(statement ? [statement.at] : []),
    ]),
    told: known.flatMap((each) => toldOfCells(index, each)),
  };
}

function linesOf(index: SheetIndex, { outcome }: Decided): readonly Line[] {
  if (outcome.kind === "twice") return outcome.candidates;
  if (outcome.kind !== "read") return [];
  const [first, ...others] = outcome.candidates;
  return first ? [lineOf(index, [first, ...others])] : [];
}

/** What heads each cell that is read, where that is to be told. */
function headingsIn({ outcome }: Decided): ReadonlyMap<Position, Pick<LocatedScore, "headed">> {
  if (outcome.kind !== "read" && outcome.kind !== "twice") return new Map();
  const { by, among } = outcome.kind === "read" ? outcome : { by: "rule" as const, among: undefined };
  const read = new Set(outcome.candidates.map(signatureOf));
  return new Map(
    outcome.candidates.flatMap((candidate) => {
      const heading = signatureOf(candidate);
      const others = among?.filter((each) => each === heading || !read.has(each));
      const headed: Headed = { heading, by, ...(others && { among: others }) };
      return heading === "" && by === "rule" ? [] : candidate.cells.map(({ cell }) => [cell, { headed }] as const);
    }),
  );
}

function placesOf({ sheet }: SheetIndex, { cells }: Line, city: Named | undefined): readonly ScorePlace[] {
  if (!city) return [];
  // A score that is typed over a mark would say something else than its column.
  return cells
    .filter(({ mark }) => mark === undefined)
    .map(({ theme, cell: { row, column } }) => ({
      ...{ cityId: city.id, themeId: theme.id, sheet: sheet.name },
      ...{ row, column },
    }));
}
