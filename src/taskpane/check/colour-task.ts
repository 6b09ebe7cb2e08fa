/** Colouring a table, as a task for the store. */
import { colourTable } from "../../actions/colour-table";
import { WorkbookChanged } from "../../host/office/errors";
import { doing, type Task } from "../task";

export function colourTask(sheet: string): Task {
  return doing("colour", async (host, { workbook, reading, definition }) => {
    const places = reading.places.filter((place) => place.sheet === sheet);
    // It may have got another name: what was not coloured is never said to be.
    if (places.length === 0) throw new WorkbookChanged(`there is no table on "${sheet}" any more`);
    await colourTable(host, { places, workbook, definition });
    return { kind: "coloured", sheet };
  });
}
