/** What the Kenniscentrum adds to a workbook: Globaal, the global scores on Maturiteit, Aanbevelingen and Werkpakketten. */
import type { Snapshot } from "../../../host/snapshot";
import { standingOf } from "../../../domain/global-score/global-score";
import { LEDGER_STEPS, publishedIn } from "../../../domain/global-score/ledger";
import { BLANK } from "../../../domain/score/score";
import { themeStatistics } from "../../../domain/statistics/theme-statistics";
import { SHEETS } from "../../sheets/registry";
import type { Table } from "../../tables/table";
import type { LocatedScore, Publication } from "../reading";
import type { ReadingContext } from "../../tables/reading-context";
import type { SheetIndex } from "../../cells/sheet-index";
import { ownTable, type OwnWorkbook } from "./own-table";
import { readLedger } from "./read-ledger";
import { readSummary } from "./read-summary";
import { typedGlobals } from "./typed-globals";

/** The sheets on which nobody hands anything in, though they name themes and hold scores. */
export function withoutPublication(indexes: readonly SheetIndex[], own: OwnWorkbook): readonly SheetIndex[] {
  const ours = SHEETS.filter(({ from }) => from === "centre").map((each) => ownTable(each, own)?.sheet);
  const sheets = new Set(ours.filter((name) => name !== undefined));
  return sheets.size === 0 ? indexes : indexes.filter(({ sheet }) => !sheets.has(sheet.name));
}

export interface PublicationInput {
  readonly own: OwnWorkbook;
  readonly workbook: Snapshot;
  readonly context: ReadingContext;
  readonly grids: readonly Table[];
  readonly scores: readonly LocatedScore[];
}

export function readPublication({ own, workbook, context, grids, scores }: PublicationInput): Publication {
  const { definition } = own;
  const written = readLedger(own);
  const typed = typedGlobals(grids, written.entries, { workbook, context });
  const all = [...written.entries, ...typed.entries];
  const ledger = definition.themes.flatMap(({ id }) =>
    LEDGER_STEPS.flatMap((step) => all.filter((entry) => entry.themeId === id && entry.step === step)),
  );
  const summary = readSummary(own, (themeId) =>
    standingOf({ published: publishedIn(ledger, themeId), median: medianOf(themeId) }),
  );
  return {
    ledger,
    globalPeriod: written.period,
    summary: summary.summary,
    findings: [...written.findings, ...typed.findings, ...summary.findings],
  };

  function medianOf(themeId: string): number | null {
    const byCity = new Map(scores.filter((each) => each.themeId === themeId).map((each) => [each.cityId, each.score]));
    return themeStatistics(
      definition.cities.map(({ id }) => byCity.get(id) ?? BLANK),
      definition,
    ).median;
  }
}
