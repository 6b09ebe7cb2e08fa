/** Reading back HR-benchmark, with what is to be said of it at its cells. Nothing of it goes anywhere but back to that sheet. */
import { cellName } from "../../../host/a1";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { checkStaff, type StaffContext } from "../../../domain/staff/check-staff";
import { saysStaff, type StaffFigures } from "../../../domain/staff/staff-figures";
import { hrBenchmark } from "../../sheets/hr-benchmark";
import type { OwnWorkbook } from "./own-table";
import { readRecords } from "./read-records";

export interface StaffReading {
  readonly staff: readonly StaffFigures[];
  readonly findings: readonly Finding[];
}

export function readStaff(own: OwnWorkbook, lekp1Of: StaffContext["lekp1Of"]): StaffReading {
  const read = readRecords<StaffFigures>(hrBenchmark, own).filter(({ record }) => saysStaff(record));
  const rows = new Map(read.map(({ record, at }) => [record, at]));
  const staff = [...rows.keys()];
  return {
    staff,
    findings: checkStaff(staff, { definition: own.definition, lekp1Of }).flatMap(({ code, raw, of, field }) => {
      const at = rows.get(of);
      if (!at) return [];
      const cell = cellName(at.row, at.placeOf(field)?.column ?? 0);
      return [{ code, severity: SEVERITY[code], raw, sheet: at.sheet, cell }];
    }),
  };
}
