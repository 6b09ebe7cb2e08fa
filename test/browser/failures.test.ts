/** What the pane says when a part of it does not come, and whether one can go on from there. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(400_000);

describeInChromium("the pane, when something fails", () => {
  let trial: PanePage;
  const gone = /\/(bundle|share|reading)\.[0-9a-f]{8}\.js/;

  beforeAll(async () => {
    trial = await openPane();
    await trial.dress(320, "light");
  });

  afterAll(async () => {
    await trial.close();
  });

  it.each([
    ["Bundelen", "Sleep de bestanden of een map hierheen"],
    ["Delen", "Globale score"],
  ])("says that a part of it did not come, keeps the other tabs, and fetches it again: %s", async (tab, there) => {
    await trial.page.route(gone, (route) => route.abort());
    await trial.openTab(tab);
    const alert = trial.pane.getByRole("alert").filter({ hasText: "kon niet geladen worden" });
    await alert.waitFor();
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`niet-geladen-${tab}-${scheme}`);
    }
    await trial.openTab("Invullen");
    await trial.sees("Wat is ingevuld");
    await trial.openTab(tab);
    await alert.waitFor();
    await trial.page.unroute(gone);
    await trial.press("Opnieuw proberen");
    await trial.sees(there);
    expect(await alert.count()).toBe(0);
  });

  it("tells which dropped files cannot be opened, and reads the rest", async () => {
    await trial.openTab("Bundelen");
    const frame = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    // The tab comes when it is asked for: on a busy machine what is dropped would be there before it, and dropped on nothing.
    await frame?.waitForSelector("[data-drop]");
    await frame?.evaluate(() => {
      const file = (fullPath: string) => ({
        ...{ isFile: true, fullPath },
        file: (_: unknown, fail: () => void) => {
          fail();
        },
      });
      const folder = {
        ...{ isFile: false, fullPath: "/leeg" },
        createReader: () => ({
          readEntries: (found: (none: readonly unknown[]) => void) => {
            found([]);
          },
        }),
      };
      const event = new DragEvent("drop", { bubbles: true, cancelable: true });
      const items = [file("/weg.xlsx"), folder].map((entry) => ({ webkitGetAsEntry: () => entry }));
      Object.defineProperty(event, "dataTransfer", { value: { items, files: [] } });
      document.querySelector("[data-drop]")?.dispatchEvent(event);
    });
    await trial.sees("weg.xlsx: kan niet geopend worden. Staat het er nog, en hebt u er rechten op?");
    await trial.sees("leeg: een lege map.");
    await trial.shoot("niet-te-openen");
    expect(await trial.complaints()).toEqual([]);
  });

  it("says that what comes after the first screen did not come, and reads the workbook once it does", async () => {
    const rest = /\/rest\.[0-9a-f]{8}\.js/;
    await trial.page.route(rest, (route) => route.abort());
    await trial.page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow?.location.reload();
    });
    await trial.pane.getByRole("alert").filter({ hasText: "kon niet geladen worden" }).waitFor();
    expect(await trial.complaints()).toEqual([]);
    // What needs nothing more works all the same.
    expect(await trial.pane.getByRole("button", { name: "Ik vul in voor één stad" }).isVisible()).toBe(true);
    await trial.shoot("rest-niet-geladen");
    await trial.page.unroute(rest);
    await trial.press("Opnieuw proberen");
    await trial.sees("Wat is ingevuld");
  });

  it("is heard when something fails and when something is done", async () => {
    await trial.page.evaluate(() => {
      const { trial: parts } = window as unknown as {
        trial: { controls: { reset(): void; failAt(at: number): void } };
      };
      parts.controls.reset();
      parts.controls.failAt(0);
    });
    await trial.openTab("Invullen");
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await trial.press("5 bladen toevoegen");
    await trial.pane.getByRole("alert").filter({ hasText: "De bladen zijn niet toegevoegd:" }).waitFor();
    await trial.press("Opnieuw proberen");
    const said = trial.pane.getByRole("status").filter({ hasText: "5 bladen toegevoegd." });
    await said.waitFor();
    expect(await trial.complaints()).toEqual([]);
  });
});
