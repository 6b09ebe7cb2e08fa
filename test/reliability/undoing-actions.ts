/** Rows of the table of actions: what was done last is taken back. */
import { fillIn } from "../../src/actions/fill-in";
import { inspect } from "../../src/actions/inspect";
import { type Done, recording, takeBack } from "../../src/actions/take-back";
import type { LiveHost } from "../../src/host/host";
import type { DefinitionInput } from "../../src/layout/parse/own/read-definition";
import type { Action } from "./actions";
import { OWN } from "./own-workbook";

/** Sheets that are taken away do not come back, whatever breaks off: what is left is told, see test/taskpane/undo.test.ts. */
export function undoingActions(input: DefinitionInput): readonly Action[] {
  /** Of every workbook the same. */
  let done: Done | undefined;
  return [
    {
      name: "taking back a score",
      of: "takeBack",
      first: async (host: LiveHost) => {
        const recorded = recording(host);
        const inspection = await inspect(host, input);
        const place = inspection.reading.places.find(({ themeId }) => themeId === "aanpak");
        if (place) await fillIn(recorded.host, { inspection, place, value: 2 });
        done = recorded.done();
      },
      act: async (host) => {
        const { workbook } = await inspect(host, input);
        if (done) await takeBack(host, { done, workbook });
      },
      sheet: OWN,
      syncs: 4,
    },
  ];
}
