/** The FTE of a bundle and the words beside it, for a LEKP-VTE that is there. Pure. */
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import type { SheetTexts } from "../texts";
import { assessmentsBy, columnOf, inRow, type Subject, type Value, type Wanted } from "./wanted";

export function fteWrites(workbook: Snapshot, bundle: Bundle, { fte: words }: SheetTexts): readonly Wanted[] {
  const table = namedTable(NAMES.fte, workbook);
  const assessmentIn = assessmentsBy(bundle);
  const columns = new Map(
    [words.value, words.remark, words.domains].map((each) => [each, table && columnOf(table, each)]),
  );
  return (table?.rows ?? []).flatMap((row) => {
    const assessment = assessmentIn(row);
    if (!table || !assessment) return [];
    const { fte } = assessment;
    const said = (heading: string, value: string | number | null, kind: Subject["kind"] = "words"): Value => ({
      ...{ column: columns.get(heading), value, about: { kind, cityId: assessment.city.id, heading } },
    });
    return inRow(table, row, [
      said(words.value, fte ? (fte.value ?? fte.raw) : null, "fte"),
      said(words.remark, fte?.remark ?? null),
      said(words.domains, fte?.domains ?? null),
    ]);
  });
}
