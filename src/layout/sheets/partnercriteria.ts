/**
 * Partnercriteria: by what a city judges a partnership, with weights for all to see. It is laid out empty: the criteria are the
 * city's, and never ours.
 */
import type { Criterion } from "../../domain/partnerships/partnership";
import { NAMES } from "../names";
import * as style from "../drawing/style";
import { SPARE_ROWS } from "../drawing/table-plan";
import { figure, words } from "./fields";
import type { RecordSheet } from "./sheet";

export const partnercriteria = {
  table: NAMES.criteria,
  tab: "Partnercriteria",
  title: "Partnercriteria",
  note: "Waarop beoordeelt u een partnerschap, en hoe zwaar weegt dat? Klimaatpeil stelt er geen voor.",
  columns: {
    criterion: { title: "Criterium", aliases: ["Criteria"], width: 70, ...words("criterion") },
    weight: { title: "Gewicht", width: 12, header: { ...style.LEFT, ...style.FIGURE }, ...figure("weight") },
  },
  ...{ from: "centre", keptInside: true, whenSaid: "criteria" },
  rows: ({ measurement: { criteria = [] } }) => criteria,
  spare: { rows: SPARE_ROWS, drawn: true, printed: true },
  frozen: 0,
} as const satisfies RecordSheet<Criterion>;
