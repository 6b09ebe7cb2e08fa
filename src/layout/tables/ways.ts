/** How the tables of a workbook were read, for whoever looks and chooses: readonly data, beside the scores. */
import type { Area, Position } from "../../host/area";
import { oncePer } from "../../domain/kept";
import { runsOf, stacked } from "../cells/areas";
import { rawOf, type SheetIndex } from "../cells/sheet-index";
import type { DecidedBy, Use } from "../way";
import type { Candidate, ThemeCell } from "./table";
import type { Role } from "./words/role";

export interface TableWay {
  readonly sheet: string;
  /** The first cell of its header. */
  readonly header: Position;
  /** What was done with the table as a whole; `example`: it stands on an instruction sheet, or under a title that says so. */
  readonly verdict: "read" | "asked" | "other-scale" | "aside" | "example" | "nothing";
  readonly by: DecidedBy;
  readonly candidates: readonly CandidateWay[];
}

/** Rows or columns that are headed alike and were treated alike, over all cities of the table. */
export interface CandidateWay {
  readonly role: Role;
  readonly headings: readonly string[];
  /** `agrees`: it says the same as what was read. */
  readonly verdict: "read" | "agrees" | "asked" | "passed-over";
  /** What a person said of it, if anything. */
  readonly use: Use | undefined;
  /** Their cells, as rectangles. */
  readonly areas: readonly Area[];
  /** What stands in the first of them. */
  readonly values: readonly ShownCell[];
  /** The cities that they are of; empty where nobody knows. */
  readonly cityIds: readonly string[];
  /** Each row or column by itself: one counts for a city at most, and choosing it leaves those of other cities alone. */
  readonly lines: readonly LineWay[];
}

export interface LineWay {
  /** Tells the cities of a table apart, known or not: a number that means nothing else. */
  readonly city: number;
  /** `undefined` where nobody knows which it is. */
  readonly cityId: string | undefined;
  readonly areas: readonly Area[];
}

/** A cell as one looks at it before choosing: nobody reads that a figure is a percentage from 0.65. */
export interface ShownCell {
  readonly themeId: string;
  readonly raw: string;
  /** The level that is marked there, where levels are marked. */
  readonly level?: number;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly cityId: string | undefined;
  /** Its city's place in the table: see `LineWay`. */
  readonly city: number;
  readonly verdict: CandidateWay["verdict"];
  readonly use: Use | undefined;
}

/** As many as one looks at before choosing. */
const FIRST_VALUES = 8;

export function candidateWays(index: SheetIndex, judged: readonly Judged[]): readonly CandidateWay[] {
  const groups = new Map<string, [Judged, ...Judged[]]>();
  const sofar = new Map<string, number>();
  for (const each of judged) {
    const alike = [each.candidate.role, each.verdict, each.use ?? "", ...each.candidate.headings].join("\n");
    // Of two that one city has under the same heading, one is chosen.
    const nth = sofar.get(`${alike}\n${each.city}`) ?? 0;
    sofar.set(`${alike}\n${each.city}`, nth + 1);
    const key = `${alike}\n${nth}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => {
    const [{ candidate, verdict, use }] = group;
    return {
      ...{ role: candidate.role, headings: candidate.headings, verdict, use },
      areas: stacked(runsOf(group.flatMap(({ candidate: { cells } }) => runsIn(cells)))),
      values: candidate.cells.slice(0, FIRST_VALUES).map((each) => shownCell(index, each)),
      cityIds: [...new Set(group.flatMap(({ cityId }) => cityId ?? []))],
      lines: group.map(({ candidate: { cells: own }, city, cityId }) => ({
        ...{ city, cityId },
        areas: areasIn(own),
      })),
    };
  });
}

const runsIn = oncePer((cells: readonly ThemeCell[]) => runsOf(cells.map(({ cell }) => cell)));
const areasIn = oncePer((cells: readonly ThemeCell[]) => stacked(runsIn(cells)));

function shownCell(index: SheetIndex, { theme, cell, mark }: ThemeCell): ShownCell {
  const content = index.at(cell);
  const { value, numberFormat = "" } = content ?? {};
  const isPercentage = typeof value === "number" && numberFormat.includes("%");
  return {
    themeId: theme.id,
    raw: isPercentage ? `${Number((value * 100).toPrecision(15))}%` : rawOf(content),
    ...(mark?.level !== undefined && { level: mark.level }),
  };
}
