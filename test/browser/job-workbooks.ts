/** The workbooks with which the five jobs begin. */
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { saveWorkbook } from "../../trial/page/workbook-files";

/** The form of Gent, in which nothing is filled in. */
export async function formOfGent(): Promise<Uint8Array> {
  const host = newXlsxHost({ title: "Gent", created: new Date(0) });
  const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
  await layOut(host, emptyMeasurement(klimaatgovernance, "najaar 2026", gent));
  return host.bytes();
}

export function emptyWorkbook(): Promise<Uint8Array> {
  const sheet = {
    ...{ name: "Blad1", visibility: "visible" as const },
    ...{ cells: [], merges: [], hiddenRows: [], hiddenColumns: [] },
  };
  return saveWorkbook({ sheets: [sheet], names: [], dateBase: 1900 });
}
