/** A form that was laid out for the wrong city is given to the right one: where one looks for it, with all that was filled in, and back. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a form for the wrong city", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.shows("Zelfevaluatie");
    await trial.type("B12", "3,5");
    await trial.sees("Gent: 1 van 8 thema's");
  });

  afterAll(() => trial.close());

  const focus = async (name: string) => {
    const deadline = Date.now() + 30_000;
    while ((await trial.focused()) !== name && Date.now() < deadline) await trial.page.waitForTimeout(50);
    expect(await trial.focused()).toBe(name);
  };

  it("is offered under what is filled in, and above it for whoever is at the city on the sheet", async () => {
    const offer = trial.pane.getByRole("button", { name: "Een andere stad kiezen" });
    const progress = trial.pane.getByRole("heading", { name: "Wat is ingevuld" });
    const isAbove = async () => ((await offer.boundingBox())?.y ?? 0) < ((await progress.boundingBox())?.y ?? 0);
    await offer.waitFor();
    expect(await isAbove()).toBe(false);
    await trial.click("B4");
    await trial.sees(/^Klik hieronder op een thema, of in het blad op een scorecel/);
    expect(await isAbove()).toBe(true);
  });

  it("asks for which one, and says what goes along, before anything is changed", async () => {
    await trial.press("Een andere stad kiezen");
    await focus("Voor welke stad?");
    await trial.press("Wijzigen");
    await trial.sees("Kies eerst uw stad.");
    await focus("Voor welke stad?");
    await trial.pane.getByLabel("Voor welke stad?").selectOption("genk");
    await trial.sees("Alles wat u invulde, blijft staan. De score telt dan voor Genk, niet meer voor Gent.");
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`andere-stad-320-${scheme}`);
    }
    expect(await trial.valueOf("B4")).toBe("Gent");
  });

  it("is of the other one then, with its score, and is taken back in one step", async () => {
    await trial.press("Naar Genk wijzigen");
    await trial.sees("Het formulier is nu van Genk in plaats van Gent.");
    await trial.sees("Genk: 1 van 8 thema's");
    await focus("Een andere stad kiezen");
    expect([await trial.valueOf("B4"), await trial.valueOf("B12")]).toEqual(["Genk", 3.5]);
    await trial.press("Ongedaan maken");
    await trial.sees("Gent: 1 van 8 thema's");
    expect([await trial.valueOf("B4"), await trial.valueOf("B12")]).toEqual(["Gent", 3.5]);
    expect(trial.errors).toEqual([]);
  });
});
