/**
 * HR-benchmark: how many people work on climate in each city and who pays them. Confidential by rule; it leaves in no export. Its figures
 * are spread, never ranked: cities do not count in the same way.
 */
import type { CellPlan, Format } from "../../host/plan";
import { median } from "../../domain/statistics/median";
import { countIn } from "../../domain/staff/check-staff";
import { STAFF_COUNTS, type StaffCount, staffed, type StaffFigures } from "../../domain/staff/staff-figures";
import type { Bundle } from "../bundle";
import { number } from "../dutch";
import * as style from "../drawing/style";
import { NAMES } from "../names";
import { city, figure, words } from "./fields";
import type { Calculating, Line, OwnCell, RecordSheet, TotalPlace } from "./sheet";
import { DOMAINS, REMARK } from "./vocabulary";

const HEADER: Format = { ...style.LEFT, ...style.FIGURE };
const WIDE = { width: 32, tall: true } as const;

export const HR_TITLE = "HR-benchmark";

/** The report's caution, in our own words. */
const CAUTION = [
  "Schattingen, door elke stad zelf opgegeven. Ze dienen om uw eigen stad te situeren, niet om steden te rangschikken.",
  "Steden tellen niet op dezelfde manier wie aan klimaat werkt, en verschillen in grootte, taken en wat ze uitbesteden.",
] as const;

export const hrBenchmark = {
  table: NAMES.staff,
  tab: HR_TITLE,
  title: `${HR_TITLE} (vertrouwelijk)`,
  note: "Vertrouwelijk: dit blad gaat in geen enkele export mee. Deel het niet buiten de groep.",
  lines: () => CAUTION.map((value, index): Line => ({ label: index === 0 ? "Voorzichtig" : "", value })),
  columns: {
    cityId: { ...city(31), format: { ...style.TEXT, bold: true } },
    total: { title: "VTE klimaat", aliases: ["Totaal VTE", "VTE totaal", "VTE"], ...count("total") },
    subsidised: { title: "Waarvan gesubsidieerd", aliases: ["Gesubsidieerd"], ...count("subsidised") },
    share: {
      ...{ title: "% gesubsidieerd", aliases: ["%", "Aandeel gesubsidieerd"], width: 14, header: HEADER },
      ...{ ...figure("share"), format: { ...style.TEXT, ...style.FIGURE, numberFormat: "0 %" }, calculated: shareOf },
      // A formula says no more than the figures beside it.
      read: ({ text, content }: OwnCell) => (content?.formula === undefined ? text : ""),
    },
    lekp1: { title: "LEKP 1", aliases: ["VTE LEKP 1"], ...count("lekp1") },
    lekp2: { title: "LEKP 2", aliases: ["VTE LEKP 2"], ...count("lekp2") },
    tasks: { title: "Taken", aliases: DOMAINS, ...words("tasks"), ...WIDE },
    remark: { title: "Opmerking", aliases: REMARK, ...words("remark"), ...WIDE },
    source: { title: "Bron", ...words("source"), ...WIDE },
  },
  // By its name alone: what has its headings is a city's own table, and is asked about.
  ...{ from: "centre", keptInside: true, figures: true },
  rows: staffOf,
  about: ({ cityId }) => ({ cityId, subjectId: HR_TITLE }),
  adds: true,
  ...{ total: totals, totalRows: 2 },
  frozen: 1,
} as const satisfies RecordSheet<StaffFigures>;

function count(id: StaffCount) {
  return {
    ...{ ...figure(id), width: 20, header: HEADER },
    validation: () => ({
      rule: { kind: "number" as const, minimum: 0 },
      prompt: { title: "Aantal VTE", message: "Een getal vanaf 0, met een komma. Leeg betekent: niet bekend." },
      error: { title: "Dit aantal kan niet", message: "Vul een getal vanaf 0 in. Uitleg hoort in de kolom Opmerking." },
    }),
  };
}

/** A row for each city, whether anything is known of it or not; where files differ, a row for each. */
function staffOf({ measurement: { cities, staff = [] } }: Bundle): readonly StaffFigures[] {
  return cities.flatMap(({ city: { id } }) => {
    const said = staff.filter(({ cityId }) => cityId === id);
    return said.length > 0 ? said : [staffed({ cityId: id })];
  });
}

/** Calculated where both figures are there; else what the city said itself may stand there. */
function shareOf({ row, cell }: Calculating<StaffFigures, keyof StaffFigures>) {
  const [total, subsidised] = [numberIn(row, "total"), numberIn(row, "subsidised")];
  if (row && row.share !== "" && (total === undefined || subsidised === undefined)) return undefined;
  const [all, part] = [cell("total"), cell("subsidised")];
  return {
    value: total !== undefined && subsidised !== undefined && total > 0 ? subsidised / total : "",
    formula: `=IF(AND(ISNUMBER(${all}),ISNUMBER(${part})),IF(${all}>0,${part}/${all},""),"")`,
  };
}

function numberIn(row: StaffFigures | undefined, id: StaffCount): number | undefined {
  const value = row ? countIn(row[id]) : undefined;
  return typeof value === "number" ? value : undefined;
}

/** The sums, with what both rounds of the pact pay together; and under them of how many cities, from lowest over median to highest. */
function totals(
  rows: readonly StaffFigures[],
  { row, columnOf, below }: TotalPlace<keyof StaffFigures>,
): readonly CellPlan[] {
  const spread = row + 1;
  const rounds = ["lekp1", "lekp2"] as const;
  const values = (id: StaffCount) => rows.flatMap((each) => numberIn(each, id) ?? []);
  const sum = (id: StaffCount) => rounded(values(id).reduce((all, one) => all + one, 0));
  const both = rounds.map(below).join(",");
  return [
    { row, column: columnOf("cityId"), value: "Totaal" },
    { row: spread, column: columnOf("cityId"), value: "n; laagste – mediaan – hoogste" },
    ...STAFF_COUNTS.flatMap((id): readonly CellPlan[] => {
      const [cells, all] = [below(id), values(id)];
      const figures = `COUNT(${cells})&"; "&MIN(${cells})&" – "&ROUND(MEDIAN(${cells}),2)&" – "&MAX(${cells})`;
      return [
        {
          ...{ row, column: columnOf(id), value: all.length === 0 ? "" : sum(id) },
          formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))`,
        },
        {
          ...{ row: spread, column: columnOf(id), value: spreadOf(all) },
          formula: `=IF(COUNT(${cells})=0,"",${figures})`,
        },
      ];
    }),
    {
      ...{ row, column: columnOf("remark") },
      value: rounds.every((id) => values(id).length === 0)
        ? ""
        : `${BOTH_ROUNDS}${number(rounded(sum("lekp1") + sum("lekp2")))}`,
      formula: `=IF(COUNT(${both})=0,"","${BOTH_ROUNDS}"&ROUND(SUM(${both}),2))`,
    },
  ];
}

const BOTH_ROUNDS = "LEKP 1 en 2 samen: ";

function spreadOf(values: readonly number[]): string {
  const middle = median(values);
  if (middle === undefined) return "";
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return `${values.length}; ${number(lowest)} – ${number(rounded(middle))} – ${number(highest)}`;
}

/** Sums of tenths are no tenths. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
