/** What there is before the rest of the pane has come, and that nothing of what is done there is lost when it comes. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Route } from "playwright-core";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Whatever the page asks for beyond its own script. */
const LATER = /\/(?!taskpane|office-frame|trial)[\w-]+(\.[0-9a-f]{8})?\.js$/;

describeInChromium("the first screen", () => {
  let trial: PanePage;
  let held: Route[] = [];
  let isHolding = true;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.route(LATER, (route) => {
      if (!isHolding) return route.continue();
      held.push(route);
      return undefined;
    });
  });

  afterAll(() => trial.close());

  /** Opens the pane anew, with what the device remembers, and holds back all that comes after the first screen. */
  async function opensWith(role?: string): Promise<void> {
    held = [];
    isHolding = true;
    const anew = trial.page.waitForEvent("framenavigated", (each) => each !== trial.page.mainFrame());
    await trial.page.evaluate((remembered) => {
      localStorage.clear();
      if (remembered !== undefined) {
        localStorage.setItem("klimaatpeil-role", remembered);
        localStorage.setItem("klimaatpeil-tour", "shown");
      }
      document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow?.location.reload();
    }, role);
    await anew;
    await trial.pane.getByRole("tab").first().waitFor();
    await trial.frame.evaluate(() => {
      const row = document.querySelector("[role=tablist]");
      Object.assign(window, { row });
    });
  }

  /** All that was held back comes, and the workbook is read. */
  async function theRestComes(): Promise<void> {
    isHolding = false;
    for (const route of held.splice(0)) await route.continue();
    await trial.pane.locator("main[aria-busy=false]").waitFor();
  }

  /** Is it still the row that was there before? */
  const isSameRow = () =>
    trial.frame.evaluate(
      () => document.querySelector("[role=tablist]") === (window as unknown as { row: Element }).row,
    );

  it("keeps each tab where it stands when the workbook turns out to be of several cities", async () => {
    const places = () =>
      trial.pane
        .getByRole("tab")
        .evaluateAll((all) => all.map((tab) => [tab.id, Math.round(tab.getBoundingClientRect().left)] as const));
    await opensWith();
    await trial.dress(400, "light");
    const before = await places();
    expect(before.map(([id]) => id)).toEqual(["tab-fill-in", "tab-check"]);
    await theRestComes();
    expect((await places()).slice(0, 2)).toEqual(before);
    expect((await places()).map(([id]) => id)).toContain("tab-bundle");
  });

  it("asks what one comes to do before anything else has come, in all colours and at all widths", async () => {
    await opensWith();
    const complaints: string[] = [];
    for (const scheme of ["light", "dark"] as const)
      for (const width of [320, 200]) {
        await trial.dress(width, scheme);
        complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
        await trial.shoot(`eerste-scherm-vraag-${width}-${scheme}`);
      }
    complaints.push(...(await trial.inContrast((scheme) => trial.shoot(`eerste-scherm-contrast-${scheme}`))));
    expect(complaints).toEqual([]);
    await trial.dress(320, "light");
  });

  it("holds to the answer, opens where that role begins once it is read, and shows the tour", async () => {
    await trial.press("Ik bundel voor de groep");
    expect(await trial.pane.getByText("Wat komt u doen?").count()).toBe(0);
    expect(await trial.pane.getByRole("tab", { selected: true }).innerText()).toBe("Bundelen");
    expect(await trial.focused()).toBe("Bundelen");
    await theRestComes();
    await trial.pane.getByRole("tab", { name: "Overzicht", selected: true }).waitFor();
    await trial.press("Overslaan");
    await trial.sees("Steden en thema's");
    expect(await isSameRow()).toBe(true);
    expect(await trial.frame.evaluate(() => localStorage.getItem("klimaatpeil-role"))).toBe("bundles");
  });

  it("goes along with whoever is on the tabs, where the role turns out to begin elsewhere", async () => {
    await opensWith("bundles");
    await trial.pane.getByRole("tab", { name: "Bundelen", selected: true }).focus();
    await theRestComes();
    await trial.pane.getByRole("tab", { name: "Overzicht", selected: true }).waitFor();
    expect(await trial.focused()).toBe("Overzicht");
  });

  it("has its tabs, and says that the workbook is read, for whom it knows", async () => {
    await opensWith("fills-in");
    await trial.sees("De werkmap wordt gelezen");
    expect(await trial.pane.getByText("Wat komt u doen?").count()).toBe(0);
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`eerste-scherm-tabs-320-${scheme}`);
    }
    await trial.dress(320, "light");
  });

  it("opens the tab that was chosen meanwhile, by keyboard too, with the focus where it was", async () => {
    await trial.pane.getByRole("tab", { name: "Invullen" }).focus();
    await trial.page.keyboard.press("ArrowRight");
    expect(await trial.focused()).toBe("Controleren");
    await theRestComes();
    await trial.sees("Aandachtspunten (12)");
    expect(await trial.focused()).toBe("Controleren (13)");
    expect(await isSameRow()).toBe(true);
  });

  it("opens the help that was asked for meanwhile", async () => {
    await opensWith("fills-in");
    await trial.pane.locator("[aria-haspopup=menu]").press("ArrowUp");
    await trial.page.keyboard.press("Enter");
    await trial.sees("Het tabblad wordt geopend");
    await theRestComes();
    await trial.sees(/^Versie \d/);
    expect(trial.errors).toEqual([]);
  });
});
