/** Tables with themes below each other: one city with a score column among others, or columns per city. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { coverOf } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { doubtAt } from "../doubt";
import { type Candidate, FEWEST_THEMES, type Table } from "../table";
import { unknownThemes } from "../unknown-themes";
import { mayBeScore, type Role } from "../words/role";
import { roleOf, saysScore } from "../words/role-of";
import { type Saying, sayingOf, together } from "../words/saying";
import type { ColumnBlock } from "./column-block";
import { columnsBeside, sayingTogether, saysKinds, wordColumns } from "./columns-beside";
import { withoutApart } from "./foreign-columns";
import { type ColumnHeading, headingsAbove } from "./headings-above";
import { isMarkedAt, levelColumns } from "./level-columns";
import { type RowKind, rowKinds } from "./sub-rows";

/** @returns `undefined` when nothing beside the themes could be a score. */
export function tableDown(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): Table | undefined {
  const { labels, column, left, right, top } = block;
  const held = columnsBeside(index, block, definition);
  const figures = held.filter(({ isFilled }) => isFilled).map((each) => each.column);
  const input = { block, definition, columns: held.map((each) => each.column), filled: new Set(figures) };
  const headed = headingsAbove(index, input);
  const words = wordColumns(index, headed, { held, definition });
  const kinds = rowKinds(index, block, { definition, figures, words });
  const marks = levelColumns(index, headed, { definition, kinds });
  const marked = new Set(marks.flatMap((each) => [...each.columns]));
  const said = kinds.length > 1 ? words : [];
  const others = withoutApart(index, headed, { block, definition }).filter(
    (each) =>
      !marked.has(each.column) && !(said.includes(each.column) && saysKinds(index, { each, kinds }, definition)),
  );
  const remarks = others.filter(({ headings }) => saysRemark(headings, definition)).map((each) => each.column);
  const candidates = [
    ...marks.map(({ candidate }) => candidate),
    ...others.flatMap((each) =>
      kindsOf(index, each.column, kinds).map((kind) =>
        candidateOf(index, { each, kind }, { definition, remarks: several(headed) ? [] : remarks }),
      ),
    ),
  ].filter(
    (candidate) =>
      candidate.role !== "unknown" || candidate.headings.length > 0 || figures.includes(candidate.label.column),
  );
  const scored = new Set(
    candidates.flatMap(({ role, cells }) => (mayBeScore(role) ? cells.map(({ cell }) => cell.column) : [])),
  );
  const headingRow = headed.reduce((row, each) => Math.min(row, each.label.row), labels[0]?.row ?? 0);
  if (candidates.length === 0) return undefined;
  return {
    index,
    header: { row: labels[0]?.row ?? headingRow, column },
    nameColumn: undefined,
    themes: kinds.flatMap(({ places }) => places),
    candidates,
    beyond: undefined,
    unknownThemes: unknownThemes(index, labelsBetween(index, block, headingRow), {
      definition,
      scoresOf: ({ row }) => figures.filter((each) => scored.has(each)).map((each) => ({ row, column: each })),
      isMarked: ({ row }) => [...marked].some((each) => isMarkedAt(index, { row, column: each })),
    }),
    around: { top, left: Math.min(left, column), right },
  };
}

/** A mean that is merged over the rows of each theme is one figure to a theme, whatever these rows are. */
function kindsOf(index: SheetIndex, column: number, kinds: readonly RowKind[]): readonly RowKind[] {
  const places = kinds.flatMap((kind) => kind.places);
  const tops = places.filter(({ row }) => {
    const cover = coverOf(index, { row, column });
    return cover !== undefined && cover.rows > 1 && cover.row === row;
  });
  const isMerged = kinds.length > 1 && tops.length >= FEWEST_THEMES;
  const nothing = together([]);
  return isMerged ? [{ headings: [], saying: nothing, places: tops, isPart: false }] : kinds;
}

function saysRemark(headings: readonly string[], definition: AssessmentDefinition): boolean {
  return sayingTogether(headings, definition).meanings.has("remark");
}

/** With several cities, nobody can tell whose remark it is. */
function several(headed: readonly ColumnHeading[]): boolean {
  return new Set(headed.flatMap(({ city }) => city ?? [])).size > 1;
}

function candidateOf(
  index: SheetIndex,
  { each, kind }: { readonly each: ColumnHeading; readonly kind: RowKind },
  { definition, remarks }: { readonly definition: AssessmentDefinition; readonly remarks: readonly number[] },
): Candidate {
  const { column, label, name, city, headings } = each;
  // "Stad Gent" alone above what stands before the themes is a title: it may be their numbers.
  const [first] = kind.places;
  const isNamed = !first || column > first.column || rawOf(index.at({ row: label.row, column: first.column })) !== "";
  const own = headings.map((text) => sayingOf(text, definition));
  const saying = together([...own, kind.saying]);
  return {
    ...{ label, name, city, saying },
    headings: [...headings, ...kind.headings],
    role: roleBeside(saying, {
      isHeaded: headings.length > 0 || (isNamed && (city !== undefined || name !== "")) || saysScore(kind.saying),
      kind,
    }),
    cells: kind.places.map(({ theme, row, label: theirs, others = [] }) => {
      const cell = { row, column };
      const more = others.map((other) => ({ row: other, column }));
      const doubt = doubtAt(index, { cell, others: more, label: theirs }, definition);
      return { theme, cell, ...(doubt !== undefined && { doubt }) };
    }),
    remarks: remarks.flatMap((at) => kind.places.map(({ row }) => ({ row, column: at }))),
  };
}

/** Without any heading nobody knows what a column is; and one of several rows of a theme is not the theme. */
function roleBeside(saying: Saying, { isHeaded, kind }: { readonly isHeaded: boolean; readonly kind: RowKind }): Role {
  const role = roleOf(saying);
  if (role === "score" && kind.isPart) return "respondent";
  return role === "score" && !isHeaded ? "unknown" : role;
}

const MOST_SPACING = 2;

/** What stands among the themes and is none, down to the first empty row below them. */
function labelsBetween(index: SheetIndex, { labels: themes, column, end }: ColumnBlock, row: number): readonly Cell[] {
  const own = new Set(themes.map(({ row: at }) => at));
  const last = Math.max(...own);
  const labels: Cell[] = [];
  // Where an empty row stands between the themes, one below them ends nothing.
  const rows = [...own].sort((a, b) => a - b);
  const spacing = Math.max(1, ...rows.map((at, position) => Math.min(MOST_SPACING, at - (rows[position - 1] ?? at))));
  let previous = row;
  for (const at of index.rowsBetween(row, end)) {
    if (at > last && at > previous + spacing) break;
    previous = at;
    const label = index.at({ row: at, column });
    if (label && rawOf(label) !== "" && !own.has(at)) labels.push(label);
  }
  return labels;
}
