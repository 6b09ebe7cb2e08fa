/** Colouring a table, as a task for the store. */
import { colourTable } from "../../actions/colour-table";
import type { Task } from "../pane-store";

export function colourTask(sheet: string): Task {
  return async (host, { workbook, reading, definition }) => {
    const places = reading.places.filter((place) => place.sheet === sheet);
    await colourTable(host, { places, workbook, definition });
    return { kind: "coloured", sheet };
  };
}
