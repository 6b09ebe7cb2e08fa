/**
 * Themes that a table has in two halves: a row for "Communicatie" and one for "Participatie". Either alone may stand for the theme; of
 * both, neither is its score. The other half is one more cell of the theme: where the two differ, that is asked.
 */
import type { Named } from "../../domain/definition/definition";
import { fold, words } from "../../domain/definition/identity";
import { oncePerText } from "../../domain/kept";
import { cellName } from "../../host/a1";
import type { Position } from "../../host/area";
import { isEmptyCell } from "../cells/figures";
import { shownAt } from "../cells/merged-cells";
import { rawOf, textOf } from "../cells/sheet-index";
import type { Candidate, Table, ThemeCell, ThemePlace } from "./table";

/** Shorter words, as the "HR" of "HR & cultuur", begin too many others. */
const SHORTEST = 5;
/** How far before the first theme and behind the last one the other half may stand. */
const REACH = 3;

/** What joins the halves of a name. */
const JOINT = /&|\ben\b|\band\b|\bet\b/i;

/**
 * Is `other` the half of a theme that `label` leaves out?
 * @example isOtherHalf("Participatie", { label: "Communicatie", theme }) // of "Communicatie & participatie"
 */
export function isOtherHalf(
  other: string,
  { label, theme }: { readonly label: string; readonly theme: Named },
): boolean {
  const said = words(other);
  return leftOut(label, theme).some((part) => isAmong(part, said));
}

/** The parts of a theme's name that a label leaves out; none where it is the name, or has nothing of it. */
function leftOut(label: string, theme: Named): readonly string[] {
  if (fold(label) === fold(theme.name)) return [];
  const own = words(label);
  return [theme.name, ...theme.aliases, ...(theme.translations ?? [])].flatMap((name) => {
    const parts = JOINT.test(name) ? words(name).filter((part) => part.length >= SHORTEST) : [];
    const left = parts.filter((part) => !isAmong(part, own));
    return left.length < parts.length ? left : [];
  });
}

/** "Burgerparticipatie" and "stakeholderoverleg" are of the one and the other. */
function isAmong(part: string, all: readonly string[]): boolean {
  return all.some(
    (word) => word.startsWith(part) || word.endsWith(part) || (word.length >= SHORTEST && part.startsWith(word)),
  );
}

interface Half {
  readonly of: ThemePlace;
  readonly place: ThemePlace;
}

/** The same table; with both halves in it where it has a theme in two. */
export function withHalves(table: Table): Table {
  const halves = halvesIn(table);
  if (halves.length === 0) return table;
  const candidates = table.candidates.map((each) => withOthers(table, each, halves));
  const taken = new Set(
    halves
      .filter(({ place }) => candidates.some(({ cells }) => cells.some(({ cell }) => isAt(cell, place))))
      .map(({ place: { label } }) => cellName(label.row, label.column)),
  );
  return {
    ...table,
    themes: [...table.themes, ...halves.map(({ place }) => place)],
    candidates,
    unknownThemes: table.unknownThemes.filter(({ cell }) => !taken.has(cell)),
  };
}

function isAt(cell: Position, place: ThemePlace): boolean {
  return cell.row === place.label.row || cell.column === place.label.column;
}

/** Those in the same row or column of names. A long list has a label for every city: of each it is asked only whether it is a half. */
function halvesIn({ index, themes }: Table): readonly Half[] {
  const known = new Map<Named, (label: string) => boolean>();
  const half = themes.filter(({ theme, label }) => {
    const isHalf = known.get(theme) ?? oncePerText((text) => leftOut(text, theme).length > 0);
    known.set(theme, isHalf);
    return isHalf(textOf(index.at(label)));
  });
  if (half.length === 0) return [];
  const taken = new Set(themes.map(({ label }) => cellName(label.row, label.column)));
  const inRow = new Map<number, number>();
  for (const { label } of themes) inRow.set(label.row, (inRow.get(label.row) ?? 0) + 1);
  const rows = rangeOf(themes.map(({ label }) => label.row));
  const columns = rangeOf(themes.map(({ label }) => label.column));
  return half.flatMap((of): readonly Half[] => {
    const { theme, label } = of;
    const text = textOf(index.at(label));
    const isOther = oncePerText((other) => isOtherHalf(other, { label: text, theme }));
    const isAcross = (inRow.get(label.row) ?? 0) > 1;
    return (isAcross ? columns : rows)
      .map((at) => (isAcross ? { row: label.row, column: at } : { row: at, column: label.column }))
      .filter((at) => isOther(textOf(index.at(at))) && !taken.has(cellName(at.row, at.column)))
      .map((at) => ({ of, place: { theme, label: at, ...shifted(of, { of, place: { label: at } }) } }));
  });
}

/** From some before the first to some behind the last. */
function rangeOf(places: readonly number[]): readonly number[] {
  const [least, most] = places.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const first = Math.max(0, least - REACH);
  return Array.from({ length: most + REACH - first + 1 }, (_, at) => first + at);
}

function shifted(
  { row, column }: Position,
  { of, place }: { readonly of: ThemePlace; readonly place: Pick<ThemePlace, "label"> },
): Position {
  return { row: row + place.label.row - of.label.row, column: column + place.label.column - of.label.column };
}

function withOthers({ index, nameColumn }: Table, candidate: Candidate, halves: readonly Half[]): Candidate {
  const { name, cells } = candidate;
  const others = cells.flatMap((each) =>
    halves
      .filter(({ of }) => of.theme === each.theme && isAt(each.cell, of))
      .filter(({ of, place }) => {
        // In a long list, the other half may be of another city.
        const isRow = place.label.row !== of.label.row;
        if (!isRow || nameColumn === undefined) return true;
        const own = rawOf(shownAt(index, { row: place.label.row, column: nameColumn }));
        return own === "" || own === name;
      })
      .map((half) => ({ each, half })),
  );
  if (others.length === 0) return candidate;
  const added = others.flatMap(({ each, half }): readonly ThemeCell[] => {
    const isOpen = each.mark !== undefined || isEmptyCell(index.at(each.cell));
    return isOpen ? [] : [{ theme: each.theme, cell: shifted(each.cell, half) }];
  });
  // Of levels that are marked, nobody knows which of the two is meant.
  const isMarkedTwice = (each: ThemeCell) =>
    others.some(
      (other) =>
        other.each === each &&
        index.cellsIn(other.half.place.label.row).filter((cell) => !isEmptyCell(cell) || cell.fill !== undefined)
          .length > 1,
    );
  const kept = cells.map((each) =>
    each.mark && isMarkedTwice(each) ? { ...each, mark: { level: undefined, marked: each.mark.marked } } : each,
  );
  return { ...candidate, cells: [...kept, ...added] };
}
