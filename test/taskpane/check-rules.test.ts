/** What is typed on Publicatie and does not count as it was meant is told in Controleren too, at its cell. */
import { expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { inspected } from "../../src/taskpane/view/check-view";
import type { Host } from "../../src/host/host";
import type { Snapshot } from "../../src/host/snapshot";
import { edited, type } from "../layout/edits";
import { bundleBook, PUBLISHED } from "../layout/published";

const hostOf = (workbook: Snapshot) => ({ read: () => Promise.resolve(workbook) }) as Host;

const BOOK = bundleBook(PUBLISHED);

async function told(workbook: Snapshot): Promise<readonly string[]> {
  const { view } = await inspected(hostOf(workbook), { builtIn: klimaatgovernance });
  return view.bySeverity.warning.flatMap(({ finding: { code, sheet, cell }, at }) =>
    sheet === "Publicatie" ? `${code} ${cell} ${at?.row ?? ""}` : [],
  );
}

it("is an aandachtspunt that leads to its cell", async () => {
  const unheard = edited(BOOK, type("Publicatie", "B5", "7 steden"), type("Publicatie", "A60", "Strateige", "ja"));
  expect(await told(unheard)).toEqual(["publication-unclear B5 4", "publication-names-nothing A60 59"]);
});

it("is nothing where all of it is heard", async () => {
  expect(await told(BOOK)).toEqual([]);
});
