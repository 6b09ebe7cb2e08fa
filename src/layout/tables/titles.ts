/** What the titles of a table and the name of its sheet say of all that stands in it: "Streefscores 2030", "Vorige meting". */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { type SheetIndex, textOf } from "../parse/sheet-index";
import type { Candidate, Table } from "./table";
import { mayBeScore, type Role } from "./words/role";
import { roleOf } from "./words/role-of";
import { type Saying, sayingOf } from "./words/saying";

/** How far above the header a title may stand, and how long it may be. */
const REACH = 4;
const LONGEST = 60;

/** The same candidates; where a title says that the whole is something else than scores, in that role. */
export function inTitledRole(table: Table, definition: AssessmentDefinition): readonly Candidate[] {
  const role = titleRole(table, definition);
  return role === undefined
    ? table.candidates
    : table.candidates.map((candidate) => (mayBeScore(candidate.role) ? { ...candidate, role } : candidate));
}

function titleRole(table: Table, definition: AssessmentDefinition): Role | undefined {
  const texts = [...titlesOf(table), table.index.sheet.name];
  return texts
    .map((text) => sayingOf(text, definition))
    .filter(isPlain)
    .map(roleOf)
    .find((role) => role === "target" || role === "previous" || role === "importance" || role === "rank");
}

/** Nothing in it that nobody knows; a theme or a city in it says more than what the table is. */
function isPlain({ unknown, themes }: Saying): boolean {
  return unknown.length === 0 && themes.length === 0;
}

/** The texts above a table that head none of its columns. */
export function titlesOf({ index, header, around, candidates }: Table): readonly string[] {
  const headings = new Set(candidates.flatMap((candidate) => candidate.headings));
  return textsAbove(index, { ...around, top: Math.max(around.top, header.row - REACH), row: header.row }).filter(
    (text) => !headings.has(text) && text.length <= LONGEST,
  );
}

function textsAbove(
  index: SheetIndex,
  {
    top,
    row,
    left,
    right,
  }: { readonly top: number; readonly row: number; readonly left: number; readonly right: number },
): readonly string[] {
  return index
    .rowsBetween(top - 1, row)
    .flatMap((at) => index.cellsIn(at))
    .filter(({ column }) => column >= left && column <= right)
    .map(textOf)
    .filter((text) => text !== "");
}
