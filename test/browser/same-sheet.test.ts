/** What is saved on the trial page comes up again on the sheet that was in view, and with that one alone selected. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { describeInChromium } from "../trial/chromium";
import { openBundle } from "./bundle-files";
import { OLD, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a bundle that was saved on the trial page", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openBundle(await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4));
  });

  afterAll(() => trial.close());

  async function saved(): Promise<Uint8Array> {
    const coming = trial.page.waitForEvent("download");
    await trial.page.click("#save");
    const asked = trial.page.locator("#notice[open]").waitFor();
    const isAsked = await Promise.race([coming.then(() => false), asked.then(() => true)]);
    if (isAsked) await trial.page.getByRole("button", { name: "Toch bewaren" }).click();
    return new Uint8Array(readFileSync(await (await coming).path()));
  }

  const inView = () =>
    trial.page.evaluate(() => {
      const { engine } = (window as unknown as { trial: { engine: Engine } }).trial;
      return engine.sheets().find(({ id }) => id === engine.selected().sheet)?.name;
    });

  interface Engine {
    selected(): { readonly sheet: string };
    sheets(): readonly { readonly id: string; readonly name: string }[];
  }

  it("comes up on that sheet, here and in Excel", async () => {
    const before = await inView();
    const bytes = await saved();
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
    const workbook = parts.find(([name]) => name === "xl/workbook.xml")?.[1] ?? "";
    const names = [...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
    expect(names[0]).not.toBe(before);
    expect(names[Number(/activeTab="(\d+)"/.exec(workbook)?.[1])]).toBe(before);
    expect(parts.filter(([, text]) => text.includes('tabSelected="1"'))).toHaveLength(1);
    await trial.opens("bundel.xlsx", bytes);
    expect(await inView()).toBe(before);
    expect(trial.errors).toEqual([]);
  });
});
