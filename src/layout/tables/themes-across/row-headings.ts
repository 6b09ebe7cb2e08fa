/** What is written before or behind a row that says what the row is: "TO BE", "Score", "2022", "Directie". */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { cellsAcross, shownAt } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { ASIDE, SPEAKING } from "../words/role";
import { saysNoScore } from "../words/role-of";
import { type Saying, sayingOf } from "../words/saying";

export interface RowFrame {
  readonly definition: AssessmentDefinition;
  /** The row of the themes, and the last row of headings below it. */
  readonly row: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Those with scores, and the one with names. */
  readonly columns: ReadonlySet<number>;
  readonly nameColumn: number | undefined;
  readonly firstTheme: number;
  /** Must words that nobody knows be reckoned with where no heading says what they are? So it is where a city has several rows. */
  readonly strict: boolean;
}

/** Longer texts are remarks. */
const LONGEST = 60;

export function rowHeadings(index: SheetIndex, row: number, frame: RowFrame): readonly string[] {
  return cellsAcross(index, row)
    .filter(
      ({ column }) =>
        column >= frame.left && column <= frame.right && column !== frame.nameColumn && !frame.columns.has(column),
    )
    .flatMap((cell) => {
      const text = rawOf(cell);
      if (text === "" || text.length > LONGEST) return [];
      const over = headOf(index, cell.column, frame);
      return tells(text, { over, isNumber: typeof cell.value !== "string", column: cell.column }, frame) ? [text] : [];
    });
}

interface Place {
  /** What stands above it. */
  readonly over: Saying | undefined;
  readonly isNumber: boolean;
  readonly column: number;
}

function tells(text: string, { over, isNumber, column }: Place, frame: RowFrame): boolean {
  const isKind = over === undefined || over.meanings.has("kind");
  const said = sayingOf(text, frame.definition);
  if (isNumber) return isKind && said.years.length > 0;
  if (over && (over.meanings.has("remark") || over.meanings.has("text") || over.meanings.has("other"))) return false;
  const isKnown = [...ASIDE, ...SPEAKING].some((role) => said.meanings.has(role)) || said.years.length > 0;
  const isText = over === undefined && (said.meanings.has("remark") || said.meanings.has("text"));
  if ((isKnown || isText) && said.unknown.length === 0) return true;
  // "Zo zit het (rang)": before the scores, a word that says that they are none counts, whatever else is said.
  if (over === undefined && column < frame.firstTheme && (said.otherScale || saysNoScore(said))) return true;
  const isOpen = over?.meanings.has("kind") ?? (frame.strict && column < frame.firstTheme);
  return isOpen && said.cities.length === 0;
}

function headOf(index: SheetIndex, column: number, { row, lastRow, definition }: RowFrame): Saying | undefined {
  const texts = Array.from({ length: lastRow - row + 1 }, (_, below) =>
    rawOf(shownAt(index, { row: row + below, column })),
  );
  const text = texts.filter((each) => each !== "").join(" ");
  return text === "" ? undefined : sayingOf(text, definition);
}
