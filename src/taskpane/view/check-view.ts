/** What the check tab shows: findings by severity, contradictions, and the figures per theme. */
import { type Proposal, proposals } from "../../actions/accept";
import { inspect, type Inspection } from "../../actions/inspect";
import { consolidate } from "../../consolidation/consolidate";
import type { Consolidation } from "../../consolidation/consolidation";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import type { Host } from "../../host/host";
import type { Finding, Severity } from "../../domain/finding";
import { hasRules } from "../../layout/parse/own/has-rules";
import type { DefinitionInput } from "../../layout/parse/own/read-definition";
import { placeAt } from "../../actions/score-at";
import { part } from "../part";

export interface LocatedFinding {
  readonly finding: Finding;
  /** `undefined` when it is about a sheet as a whole. */
  readonly at: CellAddress | undefined;
  readonly proposal: Proposal | undefined;
}

export interface CheckView {
  /** Is there any table? */
  readonly found: boolean;
  readonly bySeverity: Readonly<Record<Severity, readonly LocatedFinding[]>>;
  readonly proposals: readonly Proposal[];
  readonly consolidation: Consolidation;
  readonly counts: Readonly<Record<Severity | "conflict", number>>;
  /** All that the tab lists: the number beside it. */
  readonly count: number;
}

/** Reads the workbook: what it holds, and what there is to see of it. */
export async function inspected(
  host: Host,
  input: DefinitionInput,
): Promise<{ readonly inspection: Inspection; readonly view: CheckView }> {
  const inspection = await withRules(await inspect(host, input));
  return { inspection, view: checkView(inspection) };
}

/** With what is to be said of its Publicatie: what reads that comes for a workbook that has one. */
async function withRules(inspection: Inspection): Promise<Inspection> {
  if (!hasRules(inspection.workbook)) return inspection;
  const { unheardRules } = await part(import(/* webpackChunkName: "rules" */ "../../layout/parse/own/unheard-rules"));
  const findings = [...inspection.reading.findings, ...unheardRules(inspection)];
  return { ...inspection, reading: { ...inspection.reading, findings } };
}

/** Pure. */
export function checkView(inspection: Inspection): CheckView {
  const { reading, definition } = inspection;
  const { findings } = reading;
  const offered = proposals(inspection);
  const proposalOf = new Map(offered.map((proposal) => [proposal.finding, proposal]));
  const located = findings
    .filter((finding) => !isOfNothing(finding))
    .map((finding): LocatedFinding => {
      const at = addressOf(finding);
      // A cell with two findings is offered once.
      return { finding, at, proposal: proposalOf.get(finding) };
    });
  const of = (wanted: Severity) => located.filter(({ finding }) => finding.severity === wanted);
  const consolidation = consolidate([{ file: "", reading }], definition);
  const bySeverity = { error: of("error"), warning: of("warning"), info: of("info") };
  const counts = {
    error: bySeverity.error.length,
    warning: bySeverity.warning.length,
    info: bySeverity.info.length,
    conflict: consolidation.conflicts.length + consolidation.wordConflicts.length,
  };
  return {
    found: !findings.some(isOfNothing),
    bySeverity,
    proposals: offered,
    consolidation,
    counts,
    count: counts.error + counts.warning + counts.info + counts.conflict,
  };
}

/** Is it that there is no table? Each tab says so in its own words. */
function isOfNothing({ code }: Finding): boolean {
  return code === "file-no-grid" || code === "is-benchmark";
}

/** What a cell is about: which city and theme; `undefined` for a cell that holds no score. */
export function subjectOf(
  inspection: Inspection,
  at: CellAddress | undefined,
): { readonly city: string; readonly theme: string } | undefined {
  const { cities, themes } = inspection.definition;
  const place = placeAt(inspection, at);
  const city = cities.find(({ id }) => id === place?.cityId);
  const theme = themes.find(({ id }) => id === place?.themeId);
  return city && theme && { city: city.name, theme: theme.name };
}

function addressOf({ sheet, cell }: Finding): CellAddress | undefined {
  const position = parseCell(cell);
  return position && sheet !== "" ? { sheet, ...position } : undefined;
}
