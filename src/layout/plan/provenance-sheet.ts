/**
 * Herkomst: where each value comes from, a row per value, and in a conflict a row per candidate. It is also the memory of a
 * bundle: choices and sources are read back from here when the next file comes.
 */
import type { About, Bundle, ProvenanceRow } from "../bundle";
import { NAMES } from "../names";
import type { SheetTexts } from "../texts";
import { listSheet } from "./list-sheet";
import { nameIn } from "./rows";
import * as style from "./style";
import type { Headed } from "../tables/decide/way";
import type { TableSheet } from "./table-plan";

export function provenanceSheet({ measurement, provenance }: Bundle, texts: SheetTexts, name: string): TableSheet {
  const words = texts.provenance;
  const { cities, themes } = measurement.definition;
  const order = new Map([...new Set(provenance.map(({ cityId }) => cityId))].map((cityId, index) => [cityId, index]));
  return listSheet({
    table: NAMES.provenance,
    name,
    title: words.title,
    note: words.note,
    texts,
    measurement,
    columns: [
      { heading: words.city, width: 16, format: { ...style.LEFT, bold: true } },
      { heading: words.about, width: 31, format: style.LEFT },
      { heading: words.value, width: 12, format: style.FIGURE },
      { heading: words.status, width: 17, format: style.LEFT },
      { heading: words.raw, width: 32, format: style.TEXT },
      { heading: words.ruleHeading, width: 40, format: style.TEXT },
      { heading: words.file, width: 34, format: style.TEXT },
      { heading: words.sheet, width: 18, format: style.TEXT },
      { heading: words.cell, width: 8, format: style.FIGURE },
      { heading: words.standing, width: 14, format: style.LEFT },
      { heading: words.chosenBy, width: 38, format: style.TEXT },
      { heading: words.before, width: 34, format: style.TEXT },
      { heading: words.heading, width: 28, format: style.TEXT },
      { heading: words.way, width: 28, format: style.TEXT },
    ],
    rows: provenance.map((row) => [
      nameIn(cities, row.cityId),
      row.about.kind === "score" ? nameIn(themes, row.about.themeId) : aboutWord(row.about, texts),
      ...said(row, texts),
      row.source?.file ?? "",
      row.source?.sheet ?? "",
      row.source?.cell ?? "",
      words.standings[row.standing],
      row.chosenBy,
      row.before,
      row.headed?.heading ?? "",
      wayInWords(row.headed, texts),
    ]),
    alternate: (row) => (order.get(provenance[row]?.cityId ?? "") ?? 0) % 2 === 1,
  });
}

function aboutWord({ kind }: Exclude<About, { kind: "score" }>, texts: SheetTexts): string {
  return kind === "fte" ? texts.fte.value : texts.provenance.statement;
}

/** Who decided, and a line for each heading that was not meant. A signature is on one line. */
function wayInWords(headed: Headed | undefined, { provenance: words }: SheetTexts): string {
  if (!headed || headed.by === "rule") return "";
  const others = (headed.among ?? []).filter((each) => each !== headed.heading);
  return [words.ways[headed.by], ...others.map((each) => words.ratherThan + each)].join("\n");
}

/** Value, status, what was handed in, and the rule in words. */
function said({ about }: ProvenanceRow, texts: SheetTexts): readonly (string | number | null)[] {
  const { statuses, rule, statement, handedIn } = texts.provenance;
  switch (about.kind) {
    case "score": {
      const { value, status, raw } = about.score;
      return [value, statuses[status], raw === String(value) ? value : raw, rule(about.score)];
    }
    case "fte": {
      const { value, raw, computed, confidential } = about.fte;
      const status = value !== null ? "scored" : raw === "" ? "blank" : "text";
      const read = rule({ value, status, raw, ...(computed && { computed }), ...(confidential && { confidential }) });
      return [value, statuses[status], raw === String(value) ? value : raw, read];
    }
    case "statement":
      return [null, statement, about.raw, handedIn];
  }
}
