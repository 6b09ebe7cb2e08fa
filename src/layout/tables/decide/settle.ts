/**
 * What several tables of one workbook say of one another: what is headed alike is decided alike and is on one scale, and a table of
 * another year than the others is no second submission. On our own sheet, our own column is not passed over.
 */
import { besideOurScore } from "./beside-our-score";
import type { DecidedTable, SettleTables } from "./decided-table";
import { decidedAlike } from "./decided-alike";
import { ofOneYear } from "./of-one-year";
import { strongest } from "./strongest";
import { onOneScale } from "./on-one-scale";

export function settled<T extends DecidedTable>(tables: readonly T[], input: SettleTables): readonly T[] {
  const alike = decidedAlike(onOneScale(besideOurScore(tables, input), input));
  return ofOneYear(strongest(alike, input.ownSheet), input);
}
