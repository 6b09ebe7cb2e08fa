/** Five jobs from beginning to end, by keyboard alone, in no more presses than there are decisions and places to go by. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describeInChromium } from "../trial/chromium";
import { contradicting, NEW, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";
import { begunFor, openedFrom, readBack, type Walk } from "./walk";

jest.setTimeout(300_000);

const { themes } = klimaatgovernance;
const SCORES = [3, 4, 2, 3, 1, 5, 2, 4];
const REASON = "Zoals besproken met de stuurgroep";

describeInChromium("a coordinator, by keyboard alone", () => {
  let trial: PanePage;
  let walk: Walk;

  beforeAll(async () => {
    ({ trial, walk } = await begunFor("fills-in"));
  });

  afterAll(() => trial.close());

  it("gives the eight scores of a city, each with its reason, in few presses", async () => {
    await walk.begin();
    await walk.tabTo("Begin met Strategie");
    await walk.press("Enter");
    for (const [index, { name }] of themes.entries()) {
      await trial.pane.getByRole("heading", { name: `Gent · ${name}`, exact: true }).waitFor();
      await walk.isAt(`Uw score voor ${name}`);
      await trial.pane.locator("main[aria-busy=false]").waitFor();
      await trial.page.keyboard.type(String(SCORES[index]));
      await walk.tabTo("Waarom deze score?");
      await walk.type(`${name}: dat staat in het plan.`);
      await walk.press("Control+Enter");
    }
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
    await walk.isAt("Controleren");
    expect(walk.presses()).toBeLessThanOrEqual(27);
    const { scores, explanations } = await readBack(trial);
    expect(scores.map(({ score }) => score.value)).toEqual(SCORES);
    expect(explanations.map(({ motivation }) => motivation)).toEqual(
      themes.map(({ name }) => `${name}: dat staat in het plan.`),
    );
    expect(await walk.complaints("1-acht-scores")).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});

/** Each job goes on with the workbook of the one before. */
describeInChromium("an analyst, by keyboard alone", () => {
  let trial: PanePage;
  let walk: Walk;

  beforeAll(async () => {
    ({ trial, walk } = await begunFor("bundles"));
  });

  afterAll(() => trial.close());

  const scoresOf = async (city: string) => {
    const { scores } = await readBack(trial);
    return scores.filter(({ cityId }) => cityId === city).map(({ score }) => score.value);
  };

  it("bundles fourteen files of which two contradict each other twice, in a press for each decision", async () => {
    await walk.begin();
    await walk.isAt("Bundelen");
    await walk.tabTo("Bestanden kiezen");
    await walk.choose(await contradicting());
    await walk.isAt("2 tegenstrijdige scores oplossen");
    await walk.press("Enter");
    await walk.isAt("Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge");
    await walk.press("Enter");
    await walk.isAt("De bundel wegschrijven");
    await walk.press("Enter");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    await walk.isAt("Naar Overzicht");
    expect(walk.presses()).toBeLessThanOrEqual(6);
    const { scores } = await readBack(trial);
    expect(new Set(scores.map(({ cityId }) => cityId)).size).toBe(13);
    expect(await scoresOf("brugge")).toEqual([5, 1.5, 4, 2, 2, 2, 2, 4]);
    expect(await walk.complaints("2-bundel")).toEqual([]);
  });

  it("takes a late file in, in two presses once it is chosen", async () => {
    await walk.begin();
    await walk.tabTo("Bestanden kiezen");
    await walk.choose([await rowFile("Aalst later.xlsx", NEW, "Aalst", 4, 4.5)]);
    await walk.isAt("De bundel wegschrijven");
    await walk.press("Enter");
    await trial.sees("De bundel staat in deze werkmap. 2 scores van Aalst zijn bijgewerkt.");
    await walk.isAt("Naar Overzicht");
    expect(walk.presses()).toBeLessThanOrEqual(4);
    expect((await scoresOf("aalst")).slice(0, 3)).toEqual([4, 4.5, 1]);
    expect(await walk.complaints("3-laat-bestand")).toEqual([]);
  });

  it("publishes the global scores of all eight themes with one reason", async () => {
    await walk.begin();
    // By way of Overzicht, which is between.
    await walk.press("ArrowRight");
    await walk.isAt("Overzicht");
    await walk.press("ArrowRight");
    await walk.isAt("Delen");
    await trial.sees("8 medianen zijn nog niet gepubliceerd");
    await walk.tabTo("Alle medianen publiceren zonder bijstelling");
    await walk.press("Enter");
    await walk.isAt(/^Waarom\?/);
    await walk.type(REASON);
    await walk.tabTo("Uw naam");
    await walk.type("An Maes");
    await walk.press("Enter");
    await trial.sees("8 medianen zijn gepubliceerd op Globaal.");
    await walk.isAt("Benchmark als nieuwe werkmap");
    expect(walk.presses()).toBeLessThanOrEqual(7);
    expect(await walk.complaints("4-globale-scores")).toEqual([]);
    const { publication } = await readBack(trial);
    const published = publication.ledger.filter(({ step }) => step === "published");
    expect(published.map(({ value }) => value)).toEqual([3.75, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(new Set(published.map(({ reason, person }) => `${reason}, ${person}`))).toEqual(
      new Set([`${REASON}, An Maes`]),
    );
  });

  it("makes the benchmark for the steering group", async () => {
    await walk.begin();
    await walk.isAt("Delen");
    await walk.tabTo("Benchmark als nieuwe werkmap");
    const [made] = await Promise.all([trial.page.waitForEvent("download"), walk.press("Enter")]);
    await trial.sees("De benchmark voor de stuurgroep (concept) is als nieuwe werkmap gemaakt.");
    await walk.isAt("Benchmark als nieuwe werkmap");
    // One is past the themes, which are folded above it.
    expect(walk.presses()).toBeLessThanOrEqual(7);
    const { sheets } = await openedFrom(await made.path()).read();
    const [{ name, cells } = { name: "", cells: [] }, ...others] = sheets;
    expect([name, others.map((each) => each.name)]).toEqual(["Benchmark", []]);
    const rowOf = (title: string) => cells.find(({ column, value }) => column === 0 && value === title)?.row;
    const figures = (title: string) =>
      cells.filter(({ row, column }) => row === rowOf(title) && column > 0 && column < 9).map(({ value }) => value);
    expect(figures("Globale score")).toEqual([3.75, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(figures("Brugge")).toEqual([5, 1.5, 4, 2, 2, 2, 2, 4]);
    expect(await walk.complaints("5-benchmark")).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
