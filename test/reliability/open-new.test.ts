/** Opening a workbook beside this one: Excel takes no part of it into a batch, so it stands apart from the actions. */
import { describe, expect, it } from "@jest/globals";
import { OfficeError } from "../../trial/client/errors";
import { openOfficeHost } from "../../src/host/office/office-host";
import { ownWorkbook } from "./own-workbook";
import { stateOf } from "./workbook-state";

describe("opening a new workbook", () => {
  it.each([
    ["GeneralException", "NewWorkbookRefused"],
    ["AccessDenied", "NewWorkbookRefused"],
    ["ServiceNotAvailable", "HostBusy"],
    ["ApiNotFound", "ApiUnavailable"],
    ["RequestPayloadSizeLimitExceeded", "WorkbookTooLarge"],
  ])("is refused by %s as %s, and the workbook is what it was", async (code, name) => {
    expect.hasAssertions();
    await failsWith(() => Promise.reject(new OfficeError(code, "Zo zei Excel het.")), name);
  });

  it("is given up when Excel does not answer, and the workbook is what it was", async () => {
    expect.hasAssertions();
    await failsWith(() => new Promise(() => undefined), "HostTimeout");
  });

  async function failsWith(createWorkbook: () => Promise<void>, name: string): Promise<void> {
    const { embedded } = ownWorkbook();
    const before = stateOf(embedded);
    const excel = { ...embedded.Excel, createWorkbook };
    const host = openOfficeHost({ excel, supports: () => true, timeout: 25 });
    await expect(host.openNew(Buffer.from("een werkmap"))).rejects.toMatchObject({ name });
    expect(stateOf(embedded)).toEqual(before);
    expect(await host.tidy()).toBe(false);
  }
});
