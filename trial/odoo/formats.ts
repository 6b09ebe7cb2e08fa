/** Conditional formats and validations on a sheet, in the words of the spreadsheet engine. */
import { parseArea } from "../../src/host/a1";
import type { Area } from "../../src/host/area";
import type { Engine } from "../engine";
import { zoneOf } from "./plugin";
import { criterionOf, formatFrom, ruleOf } from "./rules";
import type { Surroundings } from "./surroundings";

type Formats = Pick<
  Engine,
  "addConditionalFormat" | "conditionalFormats" | "changeConditionalFormat" | "removeConditionalFormat" | "validate"
>;

export function formatsOf({ model: { getters }, must, newId, reach, rangeText }: Surroundings): Formats {
  const rangeData = (id: string, area: Area) => getters.getRangeDataFromZone(id, zoneOf(area));
  return {
    addConditionalFormat: (id, format) => {
      reach(id, format.area);
      const others = getters.getConditionalFormats(id).length;
      const cf = { id: newId("format"), rule: ruleOf(format) };
      must("ADD_CONDITIONAL_FORMAT", { sheetId: id, ranges: [rangeData(id, format.area)], cf });
      // The engine lets the first one win, and Excel puts a new one on top.
      for (let place = 0; place < others; place++)
        must("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId: id, cfId: cf.id, delta: 1 });
      return cf.id;
    },
    conditionalFormats: (id) =>
      getters.getConditionalFormats(id).flatMap((format) => {
        const area = parseArea(format.ranges[0] ?? "");
        return area ? [{ id: format.id, area, ...formatFrom(format.rule) }] : [];
      }),
    changeConditionalFormat: (id, formatId, format) => {
      const cf = { id: formatId, rule: ruleOf(format) };
      must("ADD_CONDITIONAL_FORMAT", { sheetId: id, ranges: [rangeData(id, format.area)], cf });
    },
    removeConditionalFormat: (id, formatId) => {
      must("REMOVE_CONDITIONAL_FORMAT", { sheetId: id, id: formatId });
    },
    validate: (id, area, criterion) => {
      reach(id, area);
      const rule = { id: newId("validation"), criterion: criterionOf(criterion, rangeText), isBlocking: true };
      must("ADD_DATA_VALIDATION_RULE", { sheetId: id, ranges: [rangeData(id, area)], rule });
    },
  };
}
