/** The ribbon's "Kleur": every table that a city made itself gets the legend's colours; ours has them already. */
import { colourTable } from "../actions/colour-table";
import { inspect } from "../actions/inspect";
import type { LiveHost } from "../host/host";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { NAMES, sheetsWith } from "../layout/names";

export async function colourTables(host: LiveHost, input: DefinitionInput): Promise<void> {
  const { workbook, reading, definition } = await inspect(host, input);
  const own = sheetsWith([NAMES.maturity, NAMES.selfEvaluation], workbook);
  const places = reading.places.filter(({ sheet }) => !own.has(sheet));
  await colourTable(host, { places, workbook, definition });
}
