import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("one person's way through the trial page", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(async () => {
    await trial.close();
  });

  /** The page's engine knows the colour that a cell shows, conditional formats included. */
  async function fillOf(cell: string): Promise<string | undefined> {
    return trial.page.evaluate((address) => {
      const { engine } = (window as unknown as { trial: { engine: Engine } }).trial;
      const { sheet } = engine.selected();
      return engine.fillShown({ sheet, row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 });
    }, cell);
  }

  interface Engine {
    selected(): { sheet: string };
    fillShown(at: { sheet: string; row: number; column: number }): string | undefined;
  }

  it("finds the table of the cities and the twelve scores that are phrases", async () => {
    await trial.openTab("Controleren (13)");
    await trial.sees("Aandachtspunten (12)");
    await trial.pane.getByText(/^Score in woorden \(/).click();
    await trial.sees("“Tussen geel en groen” lezen wij als 3,5. Excel slaat deze cel over in de mediaan.");
    await trial.shoot("1-controleren");
    expect(await trial.textOf("F18")).toBe("2");
    expect(await trial.pane.locator("[data-theme=regelgeving]").innerText()).toMatch(
      /2,75 – 3\s+Onze scores, F18: 2\. Die formule telt alleen getallen\.\s+2,875/,
    );
  });

  it("goes to the cell of a finding", async () => {
    await trial.press("Naar de cel: Gent · Monitoring · Onze scores, D7");
    await trial.selects("D7");
    expect(await trial.selected()).toBe("D7");
  });

  it("shows what it would change before it changes anything", async () => {
    await trial.press("Alle 12 voorstellen overnemen");
    await trial.sees("Deze 12 cellen veranderen:");
    await trial.sees("“Tussen licht en donkergroen” wordt 4,5");
    await trial.shoot("2-voorstellen");
    expect(await trial.valueOf("F7")).toBe("Tussen geel en groen");
  });

  it("takes over all twelve, and the median of Regelgeving goes from 2 to 2,875", async () => {
    await trial.press("12 cellen veranderen");
    await trial.sees("12 cellen aangepast.");
    expect(await trial.valueOf("F7")).toBe(3.5);
    expect(await trial.textOf("F18")).toBe("2,875");
  });

  it("then says what is still open, and tells median, n, range and sensitivity", async () => {
    await trial.sees("9 van de 104 scores ontbreken nog, bij Aalst en Turnhout");
    const regelgeving = trial.pane.locator("[data-theme=regelgeving]");
    expect(await regelgeving.innerText()).toMatch(
      /Regelgeving\s+n = 12 · 2 – 4 · als iedereen indient 2,75 – 3\s+2,875/,
    );
  });

  it("colours the table where it stands", async () => {
    expect(await fillOf("F7")).toBeUndefined();
    await trial.press("Deze tabel kleuren");
    await trial.sees("De tabel op Onze scores kleurt nu mee met de legende.");
    expect(await fillOf("F7")).toBe("#D2DC84");
    expect(await fillOf("D4")).toBe("#E0685F");
    await trial.shoot("3-gekleurd");
  });

  it("says which sheets it would add, and adds them with the scores that are there", async () => {
    await trial.openTab("Invullen");
    await trial.press("De bladen van Klimaatpeil toevoegen");
    // Of the year that the old table speaks of: of another, it would be an earlier measurement.
    await trial.pane.getByLabel("Meting", { exact: true }).fill("najaar 2024");
    await trial.sees("Wat al in de werkmap staat, blijft zoals het is.");
    await trial.sees("Uw oude tabel op het blad Onze scores telt dan niet meer mee.");
    await trial.shoot("4-bladen-toevoegen");
    await trial.press("5 bladen toevoegen");
    await trial.sees(
      "5 bladen toegevoegd. De rest is onaangeroerd. De oude tabel op het blad Onze scores telt niet meer mee.",
    );
    await trial.shows("Maturiteit");
    expect(await trial.textOf("A1")).toBe("Maturiteit klimaatgovernance");
    await trial.shoot("5-maturiteit");
  });

  it("takes a typed 3,5, in colour, and the median follows", async () => {
    expect(await trial.textOf("G8")).toBe("3");
    const before = await trial.textOf("F8");
    await trial.type("F13", "3,5");
    expect(await trial.valueOf("F13")).toBe(3.5);
    expect(await fillOf("F13")).toBe("#D2DC84");
    expect([before, await trial.textOf("F8")]).toEqual(["2,875", "3"]);
  });

  it("refuses a typed 7, and says what to type instead", async () => {
    await trial.type("F14", "7");
    expect(await trial.page.locator("dialog[open]").innerText()).toContain("Deze score kan niet");
    await trial.page.keyboard.press("Enter");
    await trial.page.keyboard.press("Escape");
    expect(await trial.valueOf("F14")).not.toBe(7);
  });

  it("finds no contradiction with the old table, and shows that it does not count", async () => {
    await trial.openTab("Controleren");
    await trial.pane.getByText(/^Zo is het gelezen/).click();
    await trial.sees("telt niet mee, zoals gekozen");
    expect(await trial.pane.getByText(/^Tegenstrijdig \(/).count()).toBe(0);
  });

  it("tells that the two contradict each other once the old one counts again", async () => {
    await trial.press("De keuze wissen voor blad Onze scores, tabel vanaf A3");
    await trial.sees("Tegenstrijdig (1)");
    expect(await trial.pane.getByText(/Brugge · Regelgeving staat op meer dan één plaats/).count()).toBe(1);
  });

  it("fills in the selected score from the pane by keyboard alone, and keeps the motivation on Toelichting", async () => {
    await trial.openTab("Invullen");
    await trial.click("C12");
    await trial.sees("Antwerpen · Aanpak");
    await trial.pane.getByRole("button", { name: /Matuur.*vastgelegd, gecommuniceerd/ }).focus();
    await trial.page.keyboard.press("Enter");
    await trial.sees("4 ingevuld voor Antwerpen · Aanpak.");
    expect(await trial.valueOf("C12")).toBe(4);
    await trial.pane.getByLabel("Waarom deze score?").fill("Het klimaatplan is vastgesteld.");
    await trial.page.keyboard.press("Tab");
    await trial.sees("Antwerpen · Aanpak: bewaard op Toelichting.");
    await trial.shoot("6-score");
  });

  it("asked nothing of the network, and nothing broke", () => {
    expect(trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
