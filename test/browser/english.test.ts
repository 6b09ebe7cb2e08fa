import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("the pane in an English Excel", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.evaluate(() => {
      interface Surroundings {
        Office: { readonly context: object };
      }
      const page = window as unknown as Surroundings;
      const { Office: office } = page;
      const instead = <Of extends object>(of: Of, name: string, value: unknown): Of =>
        new Proxy(of, { get: (from, member) => (member === name ? value : (Reflect.get(from, member) as unknown)) });
      page.Office = instead(office, "context", instead(office.context, "displayLanguage", "en-US"));
      document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow?.location.reload();
    });
    await trial.pane.getByRole("tab", { name: "Fill in" }).waitFor();
  });

  afterAll(() => trial.close());

  it("says what it finds in English, and is marked as English for who listens to it", async () => {
    expect(await trial.pane.locator("html").getAttribute("lang")).toBe("en");
    await trial.openTab("Check (12)");
    await trial.sees("Warnings (12)");
    await trial.shoot("english-check");
    expect(await trial.complaints()).toEqual([]);
  });

  it("adds Dutch sheets: they are shared with colleagues, whatever their Excel speaks", async () => {
    await trial.openTab("Fill in");
    await trial.pane.getByRole("button", { name: "Add Klimaatpeil's sheets" }).first().click();
    await trial.pane.getByRole("button", { name: /^Add 5 sheets/ }).click();
    await trial.sees(/5 sheets added/);
    await trial.shows("Maturiteit");
    expect(await trial.textOf("A1")).toBe("Maturiteit klimaatgovernance");
    await trial.shoot("english-added");
  });

  it("has no Dutch left in it but the names of cities, themes, levels and sheets", async () => {
    await trial.click("D15");
    await trial.sees("Why this score?");
    await trial.shoot("english-score");
    const text = await trial.pane.locator("main").innerText();
    expect(text).not.toMatch(/\b(Invullen|Controleren|Bundelen|Ga naar|ingevuld|Waarom|Voeg|Deze werkmap)\b/);
  });
});
