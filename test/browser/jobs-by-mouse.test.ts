/** The same five jobs by mouse: a click for each decision, and the focus where the work goes on, so that a key takes over anywhere. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describeInChromium } from "../trial/chromium";
import { contradicting, NEW, rowFile } from "./dated-files";
import { aboveTabs, isMenuOnTop } from "./on-top";
import type { PanePage } from "./pane-page";
import { begunFor, type Walk } from "./walk";

jest.setTimeout(300_000);

const { themes, levels } = klimaatgovernance;

describeInChromium("a coordinator, by mouse", () => {
  let trial: PanePage;
  let walk: Walk;

  beforeAll(async () => {
    ({ trial, walk } = await begunFor("fills-in"));
  });

  afterAll(() => trial.close());

  it("gives the eight scores of a city, each with its reason, in two clicks a theme", async () => {
    await walk.begin();
    await walk.click("Strategie");
    for (const [index, { name }] of themes.entries()) {
      await trial.pane.getByRole("heading", { name: `Gent · ${name}`, exact: true }).waitFor();
      await trial.pane.locator("main[aria-busy=false]").waitFor();
      await walk.click(new RegExp(`^${levels[2].value}\\s*${levels[2].name}`));
      await walk.isAt("Waarom deze score?");
      await walk.type(`${name}: dat staat in het plan.`);
      await walk.click(index + 1 < themes.length ? /^Bewaren en naar / : "Bewaren");
    }
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
    await walk.isAt("Controleren");
    expect(walk.presses()).toBeLessThanOrEqual(17);
    expect(trial.errors).toEqual([]);
  });
});

/** Each job goes on with the workbook of the one before. */
describeInChromium("an analyst, by mouse", () => {
  let trial: PanePage;
  let walk: Walk;

  beforeAll(async () => {
    ({ trial, walk } = await begunFor("bundles"));
  });

  afterAll(() => trial.close());

  it("bundles fourteen files of which two contradict each other twice, in four clicks", async () => {
    await walk.begin();
    await walk.choose(await contradicting(), "Bestanden kiezen");
    await walk.isAt("2 tegenstrijdige scores oplossen");
    await walk.click("2 tegenstrijdige scores oplossen");
    await walk.isAt("Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge");
    await walk.click("Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge");
    await walk.isAt("De bundel wegschrijven");
    await walk.click("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    await walk.isAt("Naar Overzicht");
    expect(walk.presses()).toBeLessThanOrEqual(4);
  });

  it("takes a late file in, in two clicks", async () => {
    await walk.begin();
    await walk.choose([await rowFile("Aalst later.xlsx", NEW, "Aalst", 4, 4.5)], "Bestanden kiezen");
    await walk.isAt("De bundel wegschrijven");
    await walk.click("De bundel wegschrijven");
    await trial.sees("De bundel staat in deze werkmap. 2 scores van Aalst zijn bijgewerkt.");
    await walk.isAt("Naar Overzicht");
    expect(walk.presses()).toBeLessThanOrEqual(2);
  });

  it("looks the bundle over in one click, with the tabs above whatever scrolls", async () => {
    await walk.begin();
    await walk.click("Naar Overzicht");
    await walk.isAt("Overzicht");
    expect(walk.presses()).toBe(1);
    await trial.pane.locator("[role=grid] th").first().waitFor();
    expect(await trial.frame.evaluate(aboveTabs)).toEqual([]);
    await trial.pane.locator("[aria-haspopup=menu]").click();
    expect(await trial.frame.evaluate(isMenuOnTop)).toBe(true);
    await walk.press("Escape");
  });

  it("publishes the global scores of all eight themes in four clicks", async () => {
    await walk.begin();
    await walk.click("Delen");
    await walk.click("Alle medianen publiceren zonder bijstelling");
    await walk.isAt(/^Waarom\?/);
    await walk.type("Zoals besproken met de stuurgroep");
    await walk.click("Uw naam");
    await walk.type("An Maes");
    await walk.click("8 medianen publiceren");
    await trial.sees("8 medianen zijn gepubliceerd op Globaal.");
    await walk.isAt("Benchmark als nieuwe werkmap");
    expect(walk.presses()).toBeLessThanOrEqual(4);
  });

  it("makes the benchmark for the steering group in one click", async () => {
    await walk.begin();
    const made = trial.page.waitForEvent("download");
    await walk.click("Benchmark als nieuwe werkmap");
    await made;
    await trial.sees("De benchmark voor de stuurgroep (concept) is als nieuwe werkmap gemaakt.");
    await walk.isAt("Benchmark als nieuwe werkmap");
    expect(walk.presses()).toBeLessThanOrEqual(1);
    expect(trial.errors).toEqual([]);
  });
});
