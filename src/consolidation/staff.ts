/**
 * Head counts that cities handed in, as rows of the HR benchmark: for who said that they go there. What stands on that sheet stays; a file
 * that says something else of a city gets a row of its own, so that a person sees both.
 */
import type { Finding } from "../domain/finding";
import { grouped } from "../domain/grouped";
import { staffed, type StaffFigures } from "../domain/staff/staff-figures";
import { placeOf } from "../layout/sheets/herkomst";
import type { StaffValue } from "../layout/parse/reading";
import type { Submission } from "./submission";

/** Whether a file holds head counts, in tables of its own or on an HR benchmark. */
export function holdsStaff({ reading }: Submission): boolean {
  return reading.staffValues.length + reading.publication.staff.length > 0;
}

/** What was told of head counts that were taken since is true no more. */
export function withoutTaken(findings: readonly Finding[], submissions: readonly Submission[]): readonly Finding[] {
  const keyOf = (file: string, sheet: string, cell: string) => [file, sheet, cell].join("\n");
  const taken = new Set(
    submissions.flatMap(({ file, reading }) =>
      reading.staffValues.map(({ heading, source: { sheet } }) => keyOf(file, sheet, heading)),
    ),
  );
  return findings.filter(
    ({ code, file = "", sheet, cell }) => !code.startsWith("fte-") || !taken.has(keyOf(file, sheet, cell)),
  );
}

export function staffWith(
  before: readonly StaffFigures[],
  submissions: readonly Submission[],
): readonly StaffFigures[] {
  const rows = [...before];
  for (const { file, reading } of submissions)
    for (const [cityId, values] of grouped(reading.staffValues, (each) => each.cityId)) {
      const record = recordOf(cityId, values, file);
      if (!record) continue;
      const at = rows.findIndex((row) => row.cityId === cityId && agree(row, record));
      const row = rows[at];
      if (row) rows[at] = together(row, record);
      else rows.push(record);
    }
  // An HR benchmark that a file holds itself, such as a copy of a bundle.
  for (const { reading } of submissions)
    for (const record of reading.publication.staff)
      if (!rows.some((row) => row.cityId === record.cityId && agree(row, record))) rows.push(record);
  return rows;
}

/** Of a figure of which a file says two things, none is taken: its finding stays. */
function recordOf(cityId: string, values: readonly StaffValue[], file: string): StaffFigures | undefined {
  const sure = [...grouped(values, ({ field }) => field).values()].flatMap((all) =>
    new Set(all.map(({ value }) => value)).size === 1 ? [all[0]] : [],
  );
  if (sure.length === 0) return undefined;
  return staffed({
    cityId,
    ...Object.fromEntries(sure.map(({ field, value }) => [field, String(value)])),
    source: [...new Set(sure.map(({ source }) => placeOf({ ...source, file })))].join("\n"),
  });
}

const FIGURES = ["total", "subsidised", "share", "lekp1", "lekp2"] as const;

/** Neither says another figure than the other. */
function agree(one: StaffFigures, other: StaffFigures): boolean {
  return FIGURES.every((id) => one[id] === "" || other[id] === "" || Number(one[id]) === Number(other[id]));
}

function together(row: StaffFigures, more: StaffFigures): StaffFigures {
  const added = FIGURES.filter((id) => row[id] === "" && more[id] !== "");
  if (added.length === 0) return row;
  const source = [...new Set([...row.source.split("\n"), ...more.source.split("\n")])].filter(Boolean).join("\n");
  return { ...row, ...Object.fromEntries(added.map((id) => [id, more[id]])), source };
}
