/** LEKP-VTE: full-time equivalents per city, the total right under the header so that adding a city moves nothing. */
import { FTE } from "../../domain/definition/subject";
import { totalFte } from "../../domain/fte/fte";
import type { CityAssessment } from "../../domain/measurement/measurement";
import { NAMES } from "../names";
import { fteMeaning } from "../words/fte-meaning";
import * as style from "../drawing/style";
import { SPARE_ROWS } from "../drawing/table-plan";
import type { OwnSheet } from "./sheet";
import { CITY, DOMAINS, REMARK } from "./vocabulary";

export type FteColumn = "cityId" | "fte" | "remark" | "domains";

/** It is read as any table of FTE is: what cities make of theirs is read no worse than ours. */
export const lekpVte: OwnSheet<CityAssessment, FteColumn> = {
  table: NAMES.fte,
  tab: FTE.name,
  title: "VTE met LEKP 1-middelen (schatting)",
  note: "Tel alleen de voltijdse equivalenten die LEKP 1 betaalt. Wat u daarnaast wilt melden, hoort bij de opmerkingen.",
  columns: {
    cityId: {
      ...{ title: "Stad", aliases: CITY, width: 24, format: { ...style.LEFT, bold: true }, header: style.LEFT },
      ...{ input: "spare", merge: "key", write: ({ city }) => city.name },
    },
    fte: {
      ...{ title: "VTE LEKP 1", means: isFte, value: "fte", width: 14, format: style.FIGURE, input: true },
      validation: () => ({
        rule: { kind: "number", minimum: 0 },
        prompt: {
          title: "Aantal VTE",
          message: "Een getal vanaf 0, bijvoorbeeld 8,4. Leeg betekent: niet ingevuld.",
        },
        error: {
          title: "Dit aantal kan niet",
          message: "Vul een getal vanaf 0 in, met een komma: 8,4. Uitleg hoort in de kolom Opmerkingen.",
        },
      }),
      write: ({ fte }) => fte?.value ?? fte?.raw ?? "",
    },
    remark: {
      ...{ title: "Opmerkingen", aliases: REMARK, width: 36, format: style.TEXT, input: true, tall: true },
      write: ({ fte }) => fte?.remark ?? "",
    },
    domains: {
      ...{ title: "Geïmpacteerde domeinen of taken", aliases: DOMAINS, width: 80, format: style.TEXT },
      ...{ input: true, tall: true, write: ({ fte }) => fte?.domains ?? "" },
    },
  },
  ...{ knownBy: ["cityId", "fte", "remark"], from: "cities", figures: true },
  rows: ({ measurement }) => measurement.cities,
  about: ({ city }) => ({ cityId: city.id, subjectId: FTE.id }),
  spare: { rows: SPARE_ROWS, drawn: false, printed: false },
  total: (rows, { row, columnOf, below }) => [
    { row, column: columnOf("cityId"), value: "Totaal" },
    {
      ...{ row, column: columnOf("fte"), value: totalFte(rows.flatMap(({ fte }) => fte ?? [])) ?? "" },
      formula: `=IF(COUNT(${below("fte")})=0,"",SUM(${below("fte")}))`,
    },
  ],
  frozen: 1,
};

/** As it is read: of the pact's first round, or of the pact alone, and of now. */
function isFte(heading: string): boolean {
  const { fte, funds, notNow } = fteMeaning(heading) ?? {};
  return fte === true && (funds === "first" || funds === "pact") && notNow !== true;
}
