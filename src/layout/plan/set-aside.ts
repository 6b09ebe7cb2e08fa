/**
 * Tables of the user's from which scores are taken over: they do not count from then on, so that a score that is changed in one place
 * contradicts nothing in the other. Only what was taken over whole is set aside: nothing that was never carried may fall silent. Pure.
 */
import type { Area } from "../../host/area";
import type { NamePlan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { FindingCode } from "../../domain/finding";
import { CHOICE_NAMES, freeTableName, sheetsWith } from "../names";
import type { WorkbookReading } from "../parse/reading";
import { joined } from "../cells/rectangles";
import { OURS } from "../sheets/registry";
import type { TableWay } from "../tables/ways";

export interface AsideTable {
  readonly sheet: string;
  /** The first cell of its header. */
  readonly header: TableWay["header"];
  readonly cityIds: readonly string[];
  readonly areas: readonly Area[];
}

export interface AsideInput {
  readonly workbook: Snapshot;
  readonly reading: WorkbookReading;
  /** Those whose scores are taken over, all of them, without a contradiction. */
  readonly cityIds: ReadonlySet<string>;
}

/** They tell of something in a table that no score carries. */
const NOT_CARRIED: readonly FindingCode[] = ["unknown-theme", "colour-without-score"];

export function tablesSetAside({ workbook, reading, cityIds }: AsideInput): readonly AsideTable[] {
  const ours = sheetsWith(OURS, workbook);
  const telling = new Set(
    reading.findings.filter(({ code }) => NOT_CARRIED.includes(code)).map((finding) => finding.sheet),
  );
  return reading.ways.flatMap((way): readonly AsideTable[] => {
    if (way.verdict !== "read" || ours.has(way.sheet) || telling.has(way.sheet)) return [];
    const read = new Set(
      way.candidates
        .filter(({ verdict }) => verdict === "read")
        .flatMap(({ lines }) => lines.flatMap(({ cityId }) => cityId ?? [])),
    );
    const own = [...read].filter((cityId) => cityIds.has(cityId));
    const areas = way.candidates
      .flatMap(({ lines }) => lines)
      .filter(({ cityId }) => cityId !== undefined && own.includes(cityId))
      .flatMap((line) => line.areas);
    return areas.length > 0 ? [{ sheet: way.sheet, header: way.header, cityIds: own, areas: joined(areas) }] : [];
  });
}

/** A name for each rectangle. */
export function asideNames(
  tables: readonly Pick<AsideTable, "sheet" | "areas">[],
  workbook: Snapshot,
): readonly NamePlan[] {
  const plans: NamePlan[] = [];
  for (const { sheet, areas } of tables)
    for (const area of areas) {
      const name = freeTableName(CHOICE_NAMES.aside, { names: [...workbook.names, ...plans] });
      plans.push({ name, sheet, area });
    }
  return plans;
}
