/** Inzendingen: the status board. A row per city of the definition, those that handed in nothing too. */
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import type { SheetTexts } from "../texts";
import { listSheet } from "./list-sheet";
import * as style from "./style";
import type { TableSheet } from "./table-plan";

export function submissionsSheet({ measurement, board }: Bundle, texts: SheetTexts, name: string): TableSheet {
  const words = texts.submissions;
  const themes = measurement.definition.themes.length;
  return listSheet({
    table: NAMES.submissions,
    name,
    title: words.title,
    note: words.note,
    texts,
    measurement,
    columns: [
      { heading: words.city, width: 22, format: { ...style.LEFT, bold: true } },
      { heading: words.status, width: 18, format: style.LEFT },
      { heading: words.filled, width: 14, format: style.FIGURE },
      { heading: words.open, width: 46, format: style.TEXT },
      { heading: words.fte, width: 14, format: style.FIGURE },
      { heading: words.files, width: 56, format: style.TEXT },
    ],
    rows: board.map(({ city, status, files, filled, open, hasFte }) => [
      city.name,
      words.statuses[status],
      words.filledOf(filled, themes),
      status === "missing" ? "" : open.map((theme) => theme.name).join(", "),
      hasFte ? words.yes : words.no,
      files.join("\n"),
    ]),
    alternate: (row) => row % 2 === 1,
  });
}
