/** The rows of what is chosen: which cells of the own table are the score. */
import { chooseWay, forgetWay, tableAreas } from "../../src/actions/choose-way";
import { inspect, type Inspection } from "../../src/actions/inspect";
import type { Area } from "../../src/host/area";
import type { LiveHost } from "../../src/host/host";
import type { DefinitionInput } from "../../src/layout/parse/own/read-definition";
import type { Use } from "../../src/layout/way";
import type { Action } from "./actions";
import { OWN } from "./own-workbook";

export function choosingActions(input: DefinitionInput): readonly Action[] {
  return [
    {
      name: "choosing which cells are the score",
      of: "chooseWay",
      act: (host) => choosing(host, "score"),
      sheet: OWN,
      syncs: 4,
    },
    {
      name: "choosing otherwise",
      of: "chooseWay",
      first: (host) => choosing(host, "aside"),
      act: (host) => choosing(host, "score"),
      sheet: OWN,
      syncs: 4,
    },
    {
      name: "forgetting what was chosen",
      of: "forgetWay",
      first: (host) => choosing(host, "aside"),
      act: (host) =>
        onOwnTable(host, async (inspection, areas) => forgetWay(host, { inspection, choice: { sheet: OWN, areas } })),
      sheet: OWN,
      syncs: 4,
    },
  ];

  function choosing(host: LiveHost, use: Use): Promise<void> {
    return onOwnTable(host, async (inspection, areas) => {
      await chooseWay(host, { inspection, choice: { sheet: OWN, areas, use } });
    });
  }

  /** Nothing when the table is not there any more: then the pane has no button for it either. */
  async function onOwnTable(
    host: LiveHost,
    work: (inspection: Inspection, areas: readonly Area[]) => Promise<void>,
  ): Promise<void> {
    const inspection = await inspect(host, input);
    const table = inspection.reading.ways.find(({ sheet }) => sheet === OWN);
    if (table) await work(inspection, tableAreas(table));
  }
}
