/** What a city left empty beside its scores: each part of the sentence in Controleren leads to where it is filled in. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { describeInChromium } from "../trial/chromium";
import { focusInSight } from "./focus-in-sight";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const { themes } = klimaatgovernance;

/** Every score is there, and a reason for all themes but these. */
async function formWithout(ids: readonly string[]): Promise<Uint8Array> {
  const host = newXlsxHost({ title: "Gent", created: new Date(0) });
  const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
  const empty = emptyMeasurement(klimaatgovernance, "najaar 2026", gent);
  const scores = new Map(themes.map(({ id }) => [id, { value: 3, status: "scored" as const, raw: "3" }]));
  await layOut(host, {
    ...{ ...empty, cities: empty.cities.map((each) => ({ ...each, scores })) },
    explanations: themes
      .filter(({ id }) => !ids.includes(id))
      .map(({ id }) => explained({ cityId: "gent", themeId: id, motivation: "Daarom" })),
  });
  return host.bytes();
}

/** Each step goes on where the one before stopped. */
describeInChromium("what a city left empty", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("gent.xlsx", await formWithout(["strategie", "middelen"]));
    await trial.isFor("fills-in");
    await trial.openTab("Controleren");
    await trial.sees(/^Nog leeg/);
  });

  afterAll(() => trial.close());

  const told = () => trial.pane.getByText(/^Nog leeg/);
  const part = (name: string) => told().getByRole("button", { name, exact: true });

  it("is told in one sentence", async () => {
    expect(await told().innerText()).toBe(
      "Nog leeg: de reden bij Strategie en Middelen, het aantal VTE, wie invulde, welke functies meewerkten, de datum en de bekeken documenten. Niets daarvan is verplicht.",
    );
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`nog-leeg-320-${scheme}`);
    }
  });

  it("leads to the cell of what is not of a theme, and stays where it is told", async () => {
    await part("het aantal VTE").click();
    await trial.shows("LEKP-VTE");
    await trial.selects("B6");
    await trial.sees("Tik het aantal VTE op het blad LEKP-VTE.");
    await part("wie invulde").click();
    await trial.shows("Zelfevaluatie");
    await trial.selects("B5");
    await trial.sees("Kies op het blad Zelfevaluatie of één persoon of een team invulde.");
    expect(await trial.focused()).toBe("wie invulde");
    await trial.shoot("nog-leeg-op-het-blad");
  });

  // On a low screen; the second time, the cell is selected already.
  for (const width of [400, 320])
    it(`leads to the field for why a theme has its score, at ${width} pixels`, async () => {
      await trial.page.setViewportSize({ width: 1280, height: 800 });
      await trial.dress(width, "light");
      await trial.openTab("Controleren");
      await part("Middelen").click();
      await trial.selects("B17");
      await trial.sees("Uw score voor Middelen");
      expect(await trial.pane.getByRole("tab", { selected: true }).innerText()).toBe("Invullen");
      expect(await focusInSight(trial, "Waarom deze score?")).toBe("Waarom deze score?, in sight");
      await trial.shoot(`nog-leeg-reden-${width}`);
    });

  it("takes what is typed at once", async () => {
    await trial.page.keyboard.type("Geen budget");
    await trial.openTab("Controleren");
    await trial.sees(/^Nog leeg: de reden bij Strategie, het aantal VTE, /);
    expect(await trial.valueOf("G17")).toBe("Geen budget");
    expect(trial.errors).toEqual([]);
  });

  it("is told in few words where no theme has a reason", async () => {
    await trial.opens("gent.xlsx", await formWithout(themes.map(({ id }) => id)));
    await trial.openTab("Controleren");
    await trial.sees(/^Nog leeg: de reden bij elk thema, het aantal VTE, /);
    await part("elk thema").click();
    await trial.sees("Uw score voor Strategie");
    expect(trial.errors).toEqual([]);
  });
});
