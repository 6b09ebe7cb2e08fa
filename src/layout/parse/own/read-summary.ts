/** Reading back Aanbevelingen and Werkpakketten, with what is to be said of them at their cells. */
import { cellName } from "../../../host/a1";
import { identify } from "../../../domain/definition/identity";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { type About, checkSummary, type SummaryContext } from "../../../domain/summary/check-summary";
import {
  partsOf,
  priorityOf,
  type Recommendation,
  type Summary,
  type WorkPackage,
} from "../../../domain/summary/summary";
import { findTable, NAMES } from "../../names";
import type { Heading } from "../headings";
import { type OwnWorkbook, placeOf, rowsOf, type TableRow } from "./own-rows";

/** Enough of them to be nobody else's table. */
export const RECOMMENDATION_HEADINGS = [
  ...(["theme", "standing", "number", "recommendation", "package"] as const satisfies Heading[]),
];
const PACKAGE_HEADINGS = ["number", "package", "recommendation", "leads", "priority"] as const satisfies Heading[];

export interface SummaryReading {
  /** `undefined` where nothing was written. */
  readonly summary: Summary | undefined;
  readonly findings: readonly Finding[];
}

export function readSummary(own: OwnWorkbook, standingOf: SummaryContext["standingOf"]): SummaryReading {
  const { definition } = own;
  const recommendations = new Map<Recommendation, TableRow>();
  for (const row of rowsOf(NAMES.recommendations, RECOMMENDATION_HEADINGS, own)) {
    const [number, text] = [row.at("number"), row.at("recommendation")];
    if (number !== "" || text !== "")
      recommendations.set({ number, themeId: themeIn(row.at("theme"), own), text }, row);
  }
  const workPackages = new Map<WorkPackage, TableRow>();
  for (const row of packageRows(own)) {
    const read = packageIn(row, own);
    if (isWritten(read)) workPackages.set(read, row);
  }
  if (recommendations.size + workPackages.size === 0) return { summary: undefined, findings: [] };
  const summary = { recommendations: [...recommendations.keys()], workPackages: [...workPackages.keys()] };
  const findings = checkSummary(summary, { definition, standingOf }).flatMap(({ code, raw, about }) => {
    const place = placeIn(about, { recommendations, workPackages, own });
    return place ? [{ code, severity: SEVERITY[code], raw, ...place }] : [];
  });
  return { summary, findings };
}

/** Cities hand in lists of work packages too. Where the name of ours is lost, it is ours beside our Aanbevelingen alone. */
function packageRows(own: OwnWorkbook): readonly TableRow[] {
  const isOurs =
    findTable(NAMES.workPackages, own.workbook) !== undefined ||
    placeOf(NAMES.recommendations, RECOMMENDATION_HEADINGS, own) !== undefined;
  return isOurs ? rowsOf(NAMES.workPackages, PACKAGE_HEADINGS, own) : [];
}

function packageIn({ at }: TableRow, own: OwnWorkbook): WorkPackage {
  const rawPriority = at("priority");
  return {
    number: at("number"),
    name: at("package"),
    themeIds: partsOf(at("theme")).map((name) => themeIn(name, own)),
    recommendations: partsOf(at("recommendation")),
    leads: partsOf(at("leads")),
    partners: at("partners"),
    priority: priorityOf(rawPriority),
    rawPriority,
    start: at("start"),
  };
}

function isWritten({ number, name, partners, rawPriority, start, ...lists }: WorkPackage): boolean {
  return (
    [number, name, partners, rawPriority, start].some((text) => text !== "") ||
    [lists.themeIds, lists.recommendations, lists.leads].some((list) => list.length > 0)
  );
}

/** The id of a theme; a name that nobody has stays as it is. */
function themeIn(name: string, { definition }: OwnWorkbook): string {
  return identify(name, definition.themes)?.id ?? name;
}

interface Places {
  readonly recommendations: ReadonlyMap<Recommendation, TableRow>;
  readonly workPackages: ReadonlyMap<WorkPackage, TableRow>;
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
  const rows = rowsOf(NAMES.recommendations, RECOMMENDATION_HEADINGS, own);
  const row = rows.find(({ at }) => themeIn(at("theme"), own) === themeId);
  return cellUnder("recommendation", row ?? placeOf(NAMES.recommendations, RECOMMENDATION_HEADINGS, own));
}

function cellUnder(heading: Heading, row: Pick<TableRow, "sheet" | "row" | "columnOf"> | undefined) {
  return row && { sheet: row.sheet, cell: cellName(row.row, Math.max(row.columnOf(heading), 0)) };
}
