/** What changes nothing stands apart from the actions: going to a cell, asking where the user is, and listening. */
import { describe, expect, it } from "@jest/globals";
import type { LiveHost } from "../../src/host/host";
import { FAULTS } from "./faults";
import { OWN, ownWorkbook } from "./own-workbook";
import { stateOf } from "./workbook-state";

const WAYS: readonly (readonly [what: string, syncs: number, look: (host: LiveHost) => Promise<unknown>])[] = [
  ["going to a cell", 2, (host) => host.goTo({ sheet: OWN, row: 3, column: 1 })],
  ["asking where the user is", 1, (host) => host.selection()],
  ["listening", 1, (host) => host.watch({ changed: () => undefined, selected: () => undefined })],
];

describe.each(WAYS)("%s", (what, syncs, look) => {
  it("takes as many round trips as it says", async () => {
    const { host, embedded } = ownWorkbook();
    await look(host);
    expect(embedded.controls.syncs).toBe(syncs);
  });

  it.each(FAULTS)(
    "changes nothing and leaves nothing behind, and works again after: $name",
    async ({ happen, says }) => {
      expect.hasAssertions();
      for (let trip = 0; trip < syncs; trip++) {
        const { host, embedded } = ownWorkbook();
        const before = contentsOf(embedded);
        happen(embedded, trip);
        const failure = await look(host).then(
          () => undefined,
          (error: unknown) => error as Error,
        );
        // Nothing depends on where the user is: what Excel refuses of that is not told.
        expect([...says, ...(what === "asking where the user is" ? [undefined] : [])]).toContain(failure?.name);
        expect(contentsOf(embedded)).toEqual(before);
        embedded.controls.reset();
        expect(await host.tidy()).toBe(false);
        await look(host);
        expect(contentsOf(embedded)).toEqual(before);
      }
    },
  );
});

/** But for the cell that is selected. */
function contentsOf(embedded: Parameters<typeof stateOf>[0]): object {
  const { workbook, sheets } = stateOf(embedded);
  return { workbook: { ...(workbook as object), selected: undefined }, sheets };
}
