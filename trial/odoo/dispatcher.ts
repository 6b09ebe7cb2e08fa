/** The engine's commands, none of which may fail in silence. */
import type { OdooModel } from "./model";

/** Dispatches, and throws where the engine would merely report that it did nothing. */
export function dispatcher(model: OdooModel): OdooModel["dispatch"] {
  return (command: string, payload: object) => {
    const result = model.dispatch(command as "UPDATE_CELL", payload as never);
    const refused = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (refused.length > 0) throw new Error(`The engine refused ${command}: ${refused.join(", ")}`);
    return result;
  };
}

/** Asked for what was already so. */
const HARMLESS = new Set(["NoChanges", "UnchangedSheetName", "InvalidFreezeQuantity"]);
