/** A city's own tables in which nobody can tell which of two columns, or of two sheets, is the score. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { foreignWorkbook } from "../cli/foreign-workbook";

export interface Rivals {
  readonly sheet: string;
  readonly city: string;
  readonly team: readonly number[];
  readonly board: readonly number[];
  /** What heads the themes; a column further to the right for each one before it. */
  readonly before?: readonly string[];
  /** Over what the board says. */
  readonly heading?: string;
}

export function rivalColumns({
  sheet,
  city,
  team,
  board,
  before = [],
  heading = "Score directie",
}: Rivals): Promise<Uint8Array> {
  const lead = before.map(() => "");
  return foreignWorkbook({
    [sheet]: [
      ["Zelfevaluatie klimaatgovernance"],
      ["Stad", city],
      [],
      [...before, "Thema", "Score team", heading, "Gewenst niveau"],
      ...klimaatgovernance.themes.map(({ name }, at) => [...lead, name, team[at] ?? null, board[at] ?? null, 5]),
    ],
  });
}

/** A sheet for each, with the same heading: of the one without a year, nobody knows of which year it is. */
export function rivalSheets(city: string, sheets: Readonly<Record<string, readonly number[]>>): Promise<Uint8Array> {
  return foreignWorkbook(
    Object.fromEntries(
      Object.entries(sheets).map(([name, scores]) => [
        name,
        [
          ["Stad", city],
          ["Thema", "Score"],
          ...klimaatgovernance.themes.map((theme, at) => [theme.name, scores[at] ?? null]),
        ],
      ]),
    ),
  );
}
