/** Words to choose from, in cells of their own: a list in a validation would split at commas, and so it refers to cells. */
import type { Area, Position } from "../../host/area";
import { type Block, looks, shownAt, together } from "../drawing/block";
import * as style from "../drawing/style";

export interface Offer {
  /** Of the sheet. */
  readonly name: string;
  /** Where the first of them stands; the others follow at the right. */
  readonly at: Position;
  /** The cells in which one of them is chosen. */
  readonly area: Area;
  /** What is filled in there. */
  readonly title: string;
  /** What is said of it besides. */
  readonly hint?: string;
}

export function offered(choices: readonly string[], { name, at, area, title, hint = "" }: Offer): Block {
  const list = { row: at.row, column: at.column, rows: 1, columns: choices.length };
  const message = `Kies: ${choices.join(" of ")}. ${hint}`.trim();
  return together(
    shownAt(at.row, at.column, [choices]),
    looks([at.row, at.column, 1, choices.length], style.NOTE, style.LEFT),
    {
      validations: [
        { area, rule: { kind: "list", sheet: name, area: list }, prompt: { title, message }, error: ERROR },
      ],
    },
  );
}

const ERROR = { title: "Niet in de lijst", message: "Kies een waarde uit de lijst. De keuzes staan ook op dit blad." };
