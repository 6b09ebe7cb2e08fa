/** Reading back Aanbevelingen and Werkpakketten, with what is to be said of them at their cells. */
import { cellName } from "../../../host/a1";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { type About, checkSummary, type SummaryContext } from "../../../domain/summary/check-summary";
import type { Recommendation, Summary, WorkPackage } from "../../../domain/summary/summary";
import { aanbevelingen, type RecommendationColumn, recommendationIn } from "../../sheets/aanbevelingen";
import { type PackageColumn, packageIn, werkpakketten } from "../../sheets/werkpakketten";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";

type RecommendationRow = OwnRow<RecommendationColumn>;
type PackageRow = OwnRow<PackageColumn>;

export interface SummaryReading {
  /** `undefined` where nothing was written. */
  readonly summary: Summary | undefined;
  /** The first of its cells. */
  readonly summaryAt?: { readonly sheet: string; readonly cell: string };
  readonly findings: readonly Finding[];
}

export function readSummary(own: OwnWorkbook, standingOf: SummaryContext["standingOf"]): SummaryReading {
  const { definition } = own;
  const recommendations = new Map<Recommendation, RecommendationRow>();
  for (const row of ownTable(aanbevelingen, own)?.rows ?? []) {
    const read = recommendationIn(row.at, own);
    if (read.number !== "" || read.text !== "") recommendations.set(read, row);
  }
  const workPackages = new Map<WorkPackage, PackageRow>();
  for (const row of ownTable(werkpakketten, own)?.rows ?? []) {
    const read = packageIn(row.at, own);
    if (isWritten(read)) workPackages.set(read, row);
  }
  if (recommendations.size + workPackages.size === 0) return { summary: undefined, findings: [] };
  const summary = { recommendations: [...recommendations.keys()], workPackages: [...workPackages.keys()] };
  const [first] = [...recommendations.values(), ...workPackages.values()];
  const findings = checkSummary(summary, { definition, standingOf }).flatMap(({ code, raw, about }) => {
    const place = placeIn(about, { recommendations, workPackages, own });
    return place ? [{ code, severity: SEVERITY[code], raw, ...place }] : [];
  });
  return {
    ...{ summary, findings },
    ...(first && { summaryAt: { sheet: first.sheet, cell: cellName(first.row, first.cells[0]?.column ?? 0) } }),
  };
}

function isWritten({ number, name, partners, rawPriority, start, subtopics, ...lists }: WorkPackage): boolean {
  return (
    [number, name, partners, rawPriority, start, subtopics].some((text) => text !== "") ||
    [lists.themeIds, lists.recommendations, lists.leads].some((list) => list.length > 0)
  );
}

interface Places {
  readonly recommendations: ReadonlyMap<Recommendation, RecommendationRow>;
  readonly workPackages: ReadonlyMap<WorkPackage, PackageRow>;
  readonly own: OwnWorkbook;
}

function placeIn(about: About, { recommendations, workPackages, own }: Places) {
  switch (about.kind) {
    case "recommendation":
      return cellUnder(about.field, recommendations.get(about.of));
    case "package":
      return cellUnder(about.field, workPackages.get(about.of));
    case "theme":
      return gapFor(about.themeId, own);
  }
}

/** Where the recommendation would be written: in the row that the theme has for it, else under the header's word for it. */
function gapFor(themeId: string, own: OwnWorkbook) {
  const table = ownTable(aanbevelingen, own);
  if (!table) return undefined;
  const row = table.rows.find(({ at }) => recommendationIn(at, own).themeId === themeId)?.row ?? table.header;
  return { sheet: table.sheet, cell: cellName(row, table.columnOf("recommendation") ?? 0) };
}

function cellUnder<Id extends string>(id: Id, row: OwnRow<Id> | undefined) {
  return row && { sheet: row.sheet, cell: cellName(row.row, row.placeOf(id)?.column ?? 0) };
}
