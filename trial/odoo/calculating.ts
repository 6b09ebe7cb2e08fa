/**
 * Calculating all of a workbook as the engine does it, without asking what the cells come to in which nothing stands: those of a new sheet
 * are two and a half thousand, and all of them were asked each time a sheet was added or a name was given. What a formula puts into
 * cells beside it, it puts there itself.
 */
import { registries } from "@odoo/o-spreadsheet";
import type { OdooModel, Zone } from "./model";

const { coreViewsPluginRegistry } = registries;

type Plugin = ReturnType<typeof coreViewsPluginRegistry.get>;

interface Stretch {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What the engine keeps to itself. */
interface EngineCalculating {
  readonly evaluator: { evaluate(where: Iterable<Stretch>): void };
}

const Engine = coreViewsPluginRegistry.get("evaluation") as unknown as Pick<Plugin, "getters"> &
  (new (config: ConstructorParameters<Plugin>[0]) => EngineCalculating);

export class Calculating extends Engine {
  constructor(config: ConstructorParameters<Plugin>[0]) {
    super(config);
    const { evaluator } = this;
    const evaluate = evaluator.evaluate.bind(evaluator);
    const getters = config.getters as unknown as OdooModel["getters"];
    // All of every sheet comes as a list, and what depends on a change as a set of the engine's own.
    evaluator.evaluate = (where) => {
      evaluate(Array.isArray(where) ? filled(getters) : where);
    };
  }
}

/** Around all cells of each sheet, in the order of the engine: what refers to each other in a circle is told by where it begins. */
function filled(getters: OdooModel["getters"]): readonly Stretch[] {
  return getters.getSheetIds().flatMap((sheetId) => {
    const zone = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
    for (const { id } of getters.getCells(sheetId)) {
      const { row, col } = getters.getCellPosition(id);
      zone.top = Math.min(zone.top, row);
      zone.bottom = Math.max(zone.bottom, row);
      zone.left = Math.min(zone.left, col);
      zone.right = Math.max(zone.right, col);
    }
    return zone.bottom < 0 ? [] : [{ sheetId, zone }];
  });
}
