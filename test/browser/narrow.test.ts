/** A pane that is as narrow as Excel opens it: which tabs stay on the row, and what scrolls; and who has files bundled is asked nothing. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a pane of 320 pixels beside the measurement of 2024", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.dress(320, "light");
  });

  afterAll(() => trial.close());

  const row = () => trial.pane.getByRole("tab").allInnerTexts();
  const asked = () => trial.pane.getByText("Wat komt u doen?");

  it("has the same tabs on the row whichever of them is chosen, and in the last place what is chosen in the menu", async () => {
    await trial.sees("Wat komt u doen?");
    await trial.openTab("Delen");
    expect(await row()).toEqual(["Invullen", "Controleren (13)", "Delen"]);
    await trial.openTab("Leren");
    expect(await row()).toEqual(["Invullen", "Controleren (13)", "Leren"]);
    await trial.openTab("Controleren");
    await trial.sees("Bevindingen (13)");
    const steady = await row();
    await trial.openTab("Invullen");
    expect(await row()).toEqual(steady);
    await trial.openTab("Overzicht");
    expect((await row()).at(0)).toBe("Invullen");
    expect((await row()).at(-1)).toBe("Overzicht");
  });

  it("scrolls in the map alone where that is wider than the pane: nothing of it sticks out, at 320 pixels or at 200", async () => {
    await trial.pane.getByRole("grid").waitFor();
    for (const width of [320, 200]) {
      await trial.dress(width, "light");
      const { page, map } = await trial.frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const around = document.querySelector("[role=grid]")?.parentElement;
        const { left = -1, right = Infinity } = around?.getBoundingClientRect() ?? {};
        const isScrolled = (around?.scrollWidth ?? 0) > (around?.clientWidth ?? 0);
        return { page: { scrollWidth, clientWidth }, map: { left, right, isScrolled } };
      });
      expect(page.scrollWidth).toBe(page.clientWidth);
      expect(map.left).toBeGreaterThanOrEqual(0);
      expect(map.right).toBeLessThanOrEqual(page.clientWidth);
      expect(map.isScrolled).toBe(width === 200);
    }
    await trial.dress(320, "light");
  });

  it("has every field and list within the pane, at 200 pixels too", async () => {
    await trial.dress(200, "light");
    await trial.openTab("Delen");
    await trial.pane.getByLabel("Voor wie?").selectOption({ label: "Eén stad, naast de groep" });
    await trial.pane.getByLabel("Welke stad?").waitFor();
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("smal-delen");
    await trial.dress(320, "light");
    await trial.openTab("Overzicht");
  });

  it("asks nobody who has thirteen files bundled what she comes to do, on no tab, and lets her say that it is something else", async () => {
    expect(await asked().count()).toBe(1);
    await trial.page.click("#samples");
    await trial.sees("13 bestanden gelezen");
    await asked().waitFor({ state: "detached" });
    await trial.openTab("Invullen");
    expect(await asked().count()).toBe(0);
    await trial.pane.locator("[aria-haspopup=menu]").click();
    const role = (name: string) => trial.pane.getByRole("menuitemradio", { name });
    expect(await role("Ik bundel voor de groep").getAttribute("aria-checked")).toBe("true");
    await role("Ik vul in voor één stad").click();
    await trial.pane.getByRole("tab", { name: "Invullen", selected: true }).waitFor();
    expect(trial.errors).toEqual([]);
  });
});
