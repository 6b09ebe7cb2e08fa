/** After whatever one does, the focus is where the work goes on: never at the top, from where one would have to begin again. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("where the focus is", () => {
  let trial: PanePage;
  let frame: Frame;

  beforeAll(async () => {
    trial = await openPane();
    frame = trial.frame;
    await trial.sees("Wat is ingevuld");
  });

  afterAll(() => trial.close());

  /** By the keyboard, as whoever depends on the focus does. */
  async function enter(name: string | RegExp): Promise<void> {
    await frame.getByRole("button", { name }).first().focus();
    await trial.page.keyboard.press("Enter");
  }

  async function gets(wanted: string | RegExp): Promise<void> {
    const deadline = Date.now() + 20_000;
    let now = await trial.focusedElement();
    while (!now.match(wanted) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await trial.focusedElement();
    }
    expect(now).toMatch(wanted);
  }

  it("goes into the form that lays out, and back to its button with Escape and with Annuleren", async () => {
    await enter("De bladen van Klimaatpeil toevoegen");
    await gets(/^select/);
    await trial.page.keyboard.press("Escape");
    await gets("button De bladen van Klimaatpeil toevoegen");
    await enter("De bladen van Klimaatpeil toevoegen");
    await gets(/^select/);
    await enter(/^Annul/);
    await gets("button De bladen van Klimaatpeil toevoegen");
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("is where one goes on when the sheets were added, and taken away again", async () => {
    await enter("De bladen van Klimaatpeil toevoegen");
    await gets(/^select/);
    await enter("5 bladen toevoegen");
    await trial.sees("5 bladen toegevoegd.");
    expect(await trial.focusedElement()).not.toBe("body");
    await enter("Ongedaan maken");
    await trial.sees("Ongedaan gemaakt: “5 bladen toegevoegd”. 5 bladen zijn weer weg.");
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("stays with the message when another tab is opened, and goes back there when it is closed", async () => {
    await trial.openTab("Controleren");
    await trial.sees("Ongedaan gemaakt: “5 bladen toegevoegd”. 5 bladen zijn weer weg.");
    await enter("Dit bericht sluiten");
    await gets(/^button Controleren/);
  });

  it("is at the next suggestion when one was accepted", async () => {
    await frame.locator("[data-rule=score-as-phrase] summary").click();
    const offered = frame.locator("[data-finding]").getByRole("button", { name: / overnemen: / });
    const second = await offered.nth(1).getAttribute("aria-label");
    await offered.first().focus();
    await trial.page.keyboard.press("Enter");
    await trial.sees(/^Eén cel aangepast: .+ is nu .+\.$/);
    await gets(`button ${second ?? ""}`);
  });

  it("goes into what all suggestions would change, and back with Escape", async () => {
    await enter(/^Alle \d+ voorstellen overnemen/);
    await gets(/^button \d+ cellen veranderen/);
    await trial.page.keyboard.press("Escape");
    await gets(/^button Alle \d+ voorstellen overnemen/);
    await trial.page.keyboard.press("Enter");
    await gets(/^button \d+ cellen veranderen/);
    await trial.page.keyboard.press("Enter");
    await trial.sees(/\d+ cellen aangepast\./);
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("is at the next contradiction when one was settled, and at writing when none is left", async () => {
    await trial.openTab("Bundelen");
    await drop(trial, [await workbook("Gent.xlsx", 0), await workbook("Gent_v2.xlsx", 1)]);
    const settled = frame.locator("[data-conflict]");
    await settled.first().waitFor();
    const count = await settled.count();
    expect(count).toBeGreaterThan(1);
    for (let left = count; left > 0; left--) {
      await settled.first().getByRole("button").first().focus();
      await trial.page.keyboard.press("Enter");
      await frame.waitForFunction((wanted) => document.querySelectorAll("[data-conflict]").length === wanted, left - 1);
      await gets(left > 1 ? /^button Deze waarde gebruiken/ : /^button/);
    }
  });

  it("is not lost when a file is removed, when the bundle is written, or when that is taken back", async () => {
    await frame.locator("details", { hasText: "bestanden gelezen" }).first().locator("summary").first().click();
    await enter(/Gent_v2\.xlsx/);
    await frame.waitForFunction(() => !document.body.textContent.includes("Gent_v2.xlsx"));
    expect(await trial.focusedElement()).not.toBe("body");
    await enter("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("is in the form that publishes, and back at what opened it", async () => {
    await trial.openTab("Delen");
    await frame.getByText("Per thema bekijken of bijstellen").click();
    await enter(/^▸?Strategie/);
    await gets(/Strategie/);
    await frame.getByLabel("Stap", { exact: true }).focus();
    await trial.page.keyboard.press("Escape");
    await gets(/^button .*Strategie/);
    await enter("Alle medianen publiceren zonder bijstelling");
    await gets(/^textarea/);
    await trial.page.keyboard.press("Escape");
    await gets("button Alle medianen publiceren zonder bijstelling");
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("leaves to whoever clicks beside everything that nothing has it", async () => {
    await frame.locator("h2").first().click();
    expect(await trial.focusedElement()).toBe("body");
  });

  it("lets a message leave by itself, not while it has the focus, and keeps the way back", async () => {
    await trial.openTab("Delen");
    await trial.page.clock.install();
    await enter("Benchmark als blad in deze werkmap");
    const said = frame.getByText(/^Benchmark.* toegevoegd\./);
    await said.waitFor();
    await frame.getByRole("button", { name: "Ongedaan maken", exact: true }).focus();
    await trial.page.clock.fastForward(60_000);
    expect(await said.count()).toBe(1);
    await frame.getByRole("tab", { selected: true }).focus();
    await trial.page.clock.fastForward(60_000);
    await said.waitFor({ state: "detached" });
    await enter(/^Laatste stap ongedaan maken: Benchmark.* toegevoegd$/);
    await trial.sees(/^Ongedaan gemaakt: /);
    expect(await trial.complaints()).toEqual([]);
    expect(await trial.focusedElement()).not.toBe("body");
  });

  it("complained of nothing meanwhile", () => {
    expect(trial.errors).toEqual([]);
  });
});

/** The scores of Gent, higher by so much. */
async function workbook(name: string, more: number): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const host = newXlsxHost({ title: name, created: new Date(0) });
  await layOut(host, {
    ...najaar2024,
    cities: najaar2024.cities
      .filter(({ city }) => city.id === "gent")
      .map((each) => ({
        ...each,
        scores: new Map(
          [...each.scores].map(([id, score]) => [
            id,
            score.value !== null && score.value < 4
              ? { ...score, value: score.value + more, raw: String(score.value + more) }
              : score,
          ]),
        ),
      })),
  });
  return { name, bytes: host.bytes() };
}
