import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExcel } from "../../trial/embedded-excel";
import { anyMember, firstSheet, run } from "./batch";
import { microsoftClient, wireOf } from "./microsoft-client";

const opened = () => createEmbeddedExcel({ client: microsoftClient });

describe("Microsoft's own client over an embedded Excel", () => {
  it("reads what it wrote, in one round trip each, with a message behind the batch that counts for none", async () => {
    const embedded = opened();
    const values = await run(embedded, async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 2);
      range.formulas = [["drie", "=1+2"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["drie", 3]]);
    expect(embedded.controls.syncs).toBe(2);
    expect(wireOf(embedded.Excel).exchanges.map(({ isRoundTrip }) => isRoundTrip)).toEqual([true, true, false]);
  });

  it("has no notes, whatever the requirement set: once it has, test/trial/clients.ts names a difference less", async () => {
    const embedded = createEmbeddedExcel({ client: microsoftClient, requirementSet: "1.18" });
    const notes = await run(embedded, (context) => Promise.resolve(anyMember(context.workbook, "notes")));
    expect(notes).toBeUndefined();
  });
});
