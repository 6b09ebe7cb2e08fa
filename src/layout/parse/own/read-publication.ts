/**
 * What the Kenniscentrum adds to a workbook: Globaal, the global scores on Maturiteit, Sterk en beter, the HR benchmark, Prioritering,
 * Aanbevelingen, Werkpakketten, Twinning and Partnerschappen.
 */
import type { Snapshot } from "../../../host/snapshot";
import { standingOf } from "../../../domain/global-score/global-score";
import { grouped } from "../../../domain/grouped";
import { LEDGER_STEPS, publishedIn, stepKey } from "../../../domain/global-score/ledger";
import type { Explanation } from "../../../domain/measurement/explanation";
import type { FindingCode } from "../../../domain/finding";
import { isBegun } from "../../../domain/prioritisation/begun";
import { reservedThemes } from "../../../domain/prioritisation/reserved";
import { BLANK, type Score, scoreOutcome } from "../../../domain/score/score";
import { type ThemeStatistics, themeStatistics } from "../../../domain/statistics/theme-statistics";
import { SHEETS } from "../../sheets/registry";
import type { Table } from "../../tables/table";
import type { LocatedFte, LocatedScore, Publication } from "../reading";
import type { ReadingContext } from "../../tables/reading-context";
import type { SheetIndex } from "../../cells/sheet-index";
import { changedMedians } from "./changed-medians";
import { ownTable, type OwnWorkbook } from "./own-table";
import { readLedger } from "./read-ledger";
import { readPartnerships } from "./read-partnerships";
import { readPoints } from "./read-points";
import { readStaff } from "./read-staff";
import { readPrioritisation, votingTable } from "./read-prioritisation";
import { readSummary } from "./read-summary";
import { readTwinning, twinningSheets } from "./read-twinning";
import { typedGlobals } from "./typed-globals";
import { figureRows } from "./figure-rows";
import { overwrittenFigures } from "./overwritten-figures";
import { untakenOfCentre } from "./untaken-columns";

/** The sheets on which nobody hands anything in, though they name themes and hold scores. */
export function withoutPublication(indexes: readonly SheetIndex[], own: OwnWorkbook): readonly SheetIndex[] {
  const ours = SHEETS.filter(({ from }) => from === "centre").map((each) => ownTable(each, own)?.sheet);
  const sheets = new Set(
    [...ours, votingTable(own.workbook)?.sheet, ...twinningSheets(own.workbook)].filter((name) => name !== undefined),
  );
  return sheets.size === 0 ? indexes : indexes.filter(({ sheet }) => !sheets.has(sheet.name));
}

const OF_THE_COPY: ReadonlySet<FindingCode> = new Set(["duplicate-recommendation", "summary-unknown-theme"]);

export interface PublicationInput {
  readonly own: OwnWorkbook;
  readonly workbook: Snapshot;
  readonly context: ReadingContext;
  readonly grids: readonly Table[];
  readonly scores: readonly LocatedScore[];
  readonly fte: readonly LocatedFte[];
  readonly explanations: readonly Explanation[];
}

export function readPublication({
  own,
  workbook,
  context,
  grids,
  scores,
  fte,
  explanations,
}: PublicationInput): Publication {
  const { definition } = own;
  const byTheme = grouped(scores, ({ themeId }) => themeId);
  const written = readLedger(own, figuresOf);
  const figures = figureRows(grids, workbook);
  const typed = typedGlobals(figures, written.entries, { context, figuresOf });
  const all = [...written.entries, ...typed.entries];
  const bySteps = grouped(all, stepKey);
  const ledger = definition.themes.flatMap(({ id: themeId }) =>
    LEDGER_STEPS.flatMap((step) => bySteps.get(stepKey({ themeId, step })) ?? []),
  );
  const summary = readSummary(own, (themeId) =>
    standingOf({ published: publishedIn(ledger, themeId), median: figuresOf(themeId).median }),
  );
  const points = readPoints(own, explanations);
  const staff = readStaff(own, (cityId) => fte.find((each) => each.cityId === cityId)?.fte.value ?? null);
  const voted = readPrioritisation(own, reservedThemes(ledger, definition));
  const { prioritisation } = voted;
  const isVoted = prioritisation !== undefined && isBegun(prioritisation, summary.summary);
  // Of a mere copy, Aanbevelingen tells already.
  const inVotes = isVoted ? voted.findings : voted.findings.filter(({ code }) => !OF_THE_COPY.has(code));
  const twinning = readTwinning(own, scores);
  const [twinningAt] = twinningSheets(own.workbook);
  const { findings: ofPartnerships, ...kept } = readPartnerships(own, context.today);
  const told = [written, typed, summary, points, staff, twinning].flatMap((each) => each.findings);
  const medians =
    ledger.length === 0 ? [] : definition.themes.map((theme) => ({ theme, median: figuresOf(theme.id).median }));
  const untaken = untakenOfCentre(own).map(({ finding }) => finding);
  return {
    ...{ ledger, globalPeriod: written.period, ...summary, ...points, staff: staff.staff },
    ...(isVoted && { prioritisation }),
    ...(twinning.record && { twinning: twinning.record, ...(twinningAt !== undefined && { twinningAt }) }),
    ...kept,
    findings: [
      ...told,
      ...overwrittenFigures(figures, scores, definition),
      ...changedMedians(medians, ledger, own),
      ...inVotes,
      ...ofPartnerships,
      ...untaken,
    ],
  };

  function figuresOf(themeId: string): ThemeStatistics {
    const byCity = grouped(byTheme.get(themeId) ?? [], ({ cityId }) => cityId);
    return themeStatistics(
      definition.cities.map(({ id }) => agreedIn(byCity.get(id) ?? [])),
      definition,
    );
  }
}

/** Of several cells for one city, what they agree on; where they contradict each other, none counts. */
function agreedIn(located: readonly LocatedScore[]): Score {
  const scores = located.map(({ score }) => score);
  const telling = scores.filter((score) => scoreOutcome(score) !== undefined);
  return new Set(telling.map(scoreOutcome)).size > 1 ? BLANK : (telling[0] ?? scores[0] ?? BLANK);
}
