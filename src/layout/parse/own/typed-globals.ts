/** Global scores that were typed on Maturiteit itself, in the row above the medians. A formula there was typed by nobody. */
import type { Finding } from "../../../domain/finding";
import { isOutside } from "../../../domain/global-score/check-ledger";
import { entryOf, type LedgerEntry } from "../../../domain/global-score/ledger";
import type { ThemeStatistics } from "../../../domain/statistics/theme-statistics";
import { readScore } from "../../../domain/score/read-score";
import type { ReadingContext } from "../../tables/reading-context";
import { findingAt } from "../../cells/sheet-index";
import type { FigureRows } from "./figure-rows";

export interface TypedGlobals {
  /** Published, without a reason: only for themes of which the ledger says nothing. */
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
}

export interface TypedInput {
  readonly context: ReadingContext;
  /** What the cities come to for a theme. */
  readonly figuresOf: (themeId: string) => ThemeStatistics;
}

/** @param ledger what Globaal says: what is typed beside it changes nothing. */
export function typedGlobals(
  figures: readonly FigureRows[],
  ledger: readonly LedgerEntry[],
  { context, figuresOf }: TypedInput,
): TypedGlobals {
  const entries = new Map<string, LedgerEntry>();
  const findings: Finding[] = [];
  for (const { grid, rows } of figures) {
    const { global: row } = rows;
    for (const { theme, column } of grid.themes) {
      const cell = grid.index.at({ row, column });
      if (!cell || cell.formula !== undefined) continue;
      const { score, findings: inScore } = readScore(cell, context.definition, context.dateBase);
      const { value, raw, status } = score;
      const told = inScore.filter(({ code }) => status !== "blank" || code === "score-struck");
      findings.push(...told.map((each) => findingAt(grid.index, { row, column }, { raw, ...each })));
      if (status === "blank") continue;
      const published = entryOf(ledger, { themeId: theme.id, step: "published" });
      if (value !== null && published?.value !== value)
        findings.push(findingAt(grid.index, { row, column }, { code: "global-not-in-ledger", raw }));
      if (published || entries.has(theme.id)) continue;
      const entry = { themeId: theme.id, step: "published", value, raw, reason: "", person: "", date: "" } as const;
      entries.set(theme.id, entry);
      if (isOutside(entry, figuresOf(theme.id)))
        findings.push(findingAt(grid.index, { row, column }, { code: "global-outside-scores", raw }));
    }
  }
  return { entries: [...entries.values()], findings };
}
