/** What a fresh user missed: what comes next is there, has the focus, and says about what it is. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { contradicting } from "./dated-files";
import { drop } from "./bundle-files";
import { emptyWorkbook, formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("the next step", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(() => trial.close());

  async function has(name: string | RegExp): Promise<void> {
    const deadline = Date.now() + 20_000;
    let now = await trial.focused();
    while (!now.match(name) && Date.now() < deadline) {
      await trial.page.waitForTimeout(50);
      now = await trial.focused();
    }
    expect(now).toMatch(name);
  }

  /** What axe has against it where it is narrowest, in the light and in the dark. */
  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${scheme}: ${each}`));
      await trial.shoot(`flow-${name}-320-${scheme}`);
    }
    return complaints;
  }

  const fail = () =>
    trial.page.evaluate(() => {
      const { controls } = (window as unknown as { trial: { controls: { reset(): void; failAt(at: number): void } } })
        .trial;
      controls.reset();
      controls.failAt(0);
    });

  it("asks whoever fills in for one city for which one, before anything is added for all", async () => {
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("fills-in");
    await trial.press("De bladen klaarzetten");
    const city = trial.pane.getByLabel("Voor welke stad?");
    expect(await city.locator("option:checked").innerText()).toBe("Kies uw stad");
    await trial.press("Bladen toevoegen");
    await has("Voor welke stad?");
    await trial.sees("Kies eerst uw stad.");
    expect(await looked("stad-kiezen")).toEqual([]);
    await city.selectOption("gent");
    await trial.sees("Zelfevaluatie");
    await trial.press(/^Annul/);
  });

  it("keeps the theme in sight where its levels are long, at 320 pixels too", async () => {
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.click("B13");
    await trial.pane.getByLabel("Uw score voor Aanpak").waitFor();
    for (const [what, place] of [
      ["niveaus", "[aria-pressed]"],
      ["velden", "textarea"],
    ] as const) {
      await trial.dress(320, "light");
      const last = trial.frame.locator(place).last();
      await last.scrollIntoViewIfNeeded();
      await last.focus();
      const [tabs, heading, field] = await Promise.all(
        [trial.frame.locator("[role=tablist]"), trial.frame.locator("h2").first(), last].map((each) =>
          each.boundingBox(),
        ),
      );
      const bottom = (tabs?.y ?? 0) + (tabs?.height ?? 0);
      expect(heading?.y).toBeGreaterThanOrEqual(bottom - 1);
      expect(field?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0));
      expect(await looked(`thema-${what}`)).toEqual([]);
    }
  });

  it("says which meting the bundle will be, and writes the one that somebody says", async () => {
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.openTab("Bundelen");
    await drop(trial, await contradicting());
    const meting = trial.pane.getByLabel("Welke meting is dit?");
    await trial.sees("De bestanden zeggen het niet. Bijvoorbeeld: najaar 2026");
    await trial.sees("Meting: niet ingevuld.");
    await meting.fill("najaar 2026");
    await trial.page.keyboard.press("Tab");
    await trial.sees("Meting: najaar 2026.");
    await meting.scrollIntoViewIfNeeded();
    expect(await looked("meting")).toEqual([]);
  });

  it("goes to the message where writing is refused, and back to the button when that is closed", async () => {
    await fail();
    await trial.press("De bundel wegschrijven");
    await has(/^De bundel is niet weggeschreven:/);
    expect(await looked("geweigerd")).toEqual([]);
    await trial.press("Dit bericht sluiten");
    await has("De bundel wegschrijven");
  });

  it("goes on, once the bundle is written, with what still contradicts itself, and then with what it shows", async () => {
    await trial.press("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    await has("2 tegenstrijdige scores oplossen");
    expect(await looked("na-het-wegschrijven-tegenspraak")).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await has(/^Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge$/);
    await trial.shoot("flow-los-op");
  });

  it("says in Leren of what contradicts itself in a bundle that it is settled under Bundelen", async () => {
    await trial.openTab("Leren");
    await trial.sees("2 scores zijn nog tegenstrijdig en doen niet mee. Los dat op onder Bundelen.");
    expect(await looked("leren-tegenspraak")).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
