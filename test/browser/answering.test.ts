/** Eight themes scored with reasons, as a coordinator would: in the pane, by keyboard alone, on the form of her city. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { check } from "../../src/actions/check";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const { themes } = klimaatgovernance;
/** One key each. */
const SCORES = ["3", "4", "2", "3", "1", "5", "2", "4"];
const REASONS = themes.map(({ name }) => `${name}: het "plan" staat er.\n=SOM(1;2) 🌍`);

/** Each step goes on where the one before stopped. */
describeInChromium("eight themes scored with reasons, by keyboard alone", () => {
  let trial: PanePage;
  let frame: Frame;
  let presses = 0;

  beforeAll(async () => {
    trial = await openPane();
    const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
    const host = newXlsxHost({ title: "Gent", created: new Date(0) });
    const before = explained({ cityId: "gent", themeId: "strategie", previous: "2.5" });
    await layOut(host, { ...emptyMeasurement(klimaatgovernance, "najaar 2026", gent), explanations: [before] });
    await trial.opens("gent.xlsx", host.bytes());
    await trial.sees("Gent: 0 van 8 thema's");
    const found = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!found) throw new Error("There is no pane.");
    frame = found;
    await trial.isFor("fills-in");
  });

  afterAll(() => trial.close());

  /** Ctrl + Enter is two. */
  async function press(keys: string): Promise<void> {
    presses += keys.split("+").length;
    await trial.page.keyboard.press(keys);
  }

  /** Waits until the theme is in the editor and this field of it has the focus. */
  async function isAt(theme: string, label: string): Promise<void> {
    await frame.waitForFunction(
      ([heading, name]) => {
        const { activeElement } = document;
        const labels = activeElement instanceof HTMLElement && "labels" in activeElement ? activeElement.labels : [];
        return (
          document.querySelector("h2")?.textContent === `Gent · ${heading}` &&
          // The label of the score names its theme as well.
          [...(labels as Iterable<HTMLLabelElement>)].some(({ textContent }) =>
            [name, `${name} voor ${heading}`].includes(textContent),
          )
        );
      },
      [theme, label],
    );
  }

  const isFor = (theme: string) => trial.pane.getByRole("heading", { name: `Gent · ${theme}`, exact: true }).waitFor();

  const field = (label: string) => trial.pane.getByLabel(label);

  /** Motivation, evidence and target in a row of the form. */
  const said = (row: number) => Promise.all(["G", "J", "C"].map((column) => trial.valueOf(`${column}${row}`)));

  const missing = () => trial.pane.getByText(/^Nog te scoren:/).innerText();

  async function saved() {
    const [download] = await Promise.all([trial.page.waitForEvent("download"), trial.page.click("#save")]);
    const opened = openXlsxHost(new Uint8Array(readFileSync(await download.path())));
    if ("fault" in opened) throw new Error(opened.fault.code);
    return check(opened.host, { definition: klimaatgovernance });
  }

  it("begins at the first theme that is missing", async () => {
    expect(await missing()).toBe(`Nog te scoren: ${themes.map(({ name }) => name).join(", ")}`);
    await frame.locator("[role=tab][aria-selected=true]").focus();
    // Past the menu beside the tabs.
    await press("Tab");
    await press("Tab");
    await press("Enter");
    await isAt("Strategie", "Uw score");
    await trial.selects("B12");
  });

  it.each([320, 400])("shows questions, levels and the previous score, %s wide, light and dark", async (width) => {
    const list = (name: string) => trial.pane.getByRole("list", { name }).innerText();
    expect(await list("Vraag u af")).toContain(themes[0].questions[0]?.question);
    const more = trial.pane.getByRole("button", { name: "Waar let u op?" });
    if (await more.isVisible()) await more.click();
    expect(await list("Vraag u af")).toContain(themes[0].questions[2]?.attention);
    await field("Uw score").focus();
    expect(await list("Kies een niveau")).toContain("Gestructureerde aanzet");
    await trial.sees("Vorige keer:");
    const said: string[] = [];
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(width, scheme);
      said.push(...(await trial.complaints()));
      await trial.shoot(`answering-${width}-${scheme}`);
    }
    expect(said).toEqual([]);
    await isAt("Strategie", "Uw score");
  });

  it.each(themes.map(({ name }, index) => [name, index] as const))(
    "takes a score and a reason in four key presses: %s",
    async (name, index) => {
      await isAt(name, "Uw score");
      presses = 0;
      await press(SCORES[index] ?? "");
      await press("Tab");
      await isAt(name, "Waarom deze score?");
      await trial.page.keyboard.insertText(REASONS[index] ?? "");
      await press("Control+Enter");
      const next = themes[index + 1];
      if (next) await isAt(next.name, "Uw score");
      else await trial.sees("Dit was het laatste thema.");
      expect(presses).toBe(4);
      // Before the next theme came up, it stood in the sheet.
      expect(await trial.valueOf(`B${12 + index}`)).toBe(Number(SCORES[index]));
    },
  );

  it("says that all eight are scored, and has them in the sheet with every word", async () => {
    await trial.sees("Gent: 8 van 8 thema's");
    expect(await trial.pane.getByText(/^Nog te scoren/).count()).toBe(0);
    const { scores, explanations } = await saved();
    expect(scores.map(({ themeId, score }) => [themeId, score.value])).toEqual(
      themes.map(({ id }, index) => [id, Number(SCORES[index])]),
    );
    expect(explanations.map(({ themeId, motivation }) => [themeId, motivation])).toEqual(
      themes.map(({ id }, index) => [id, REASONS[index]]),
    );
  });

  it("goes from the last one to what is still missing, and says so in one line with links", async () => {
    await trial.click("B14");
    await isFor("Monitoring");
    await trial.page.keyboard.press("Delete");
    await trial.sees("Nog te scoren: Monitoring");
    await trial.click("B19");
    await isFor("Communicatie & participatie");
    await field("Uw score").focus();
    await press("Enter");
    await isAt("Monitoring", "Uw score");
    await trial.click("B19");
    await isFor("Communicatie & participatie");
    await trial.pane
      .getByText(/^Nog te scoren:/)
      .getByRole("button", { name: "Monitoring" })
      .press("Enter");
    await isAt("Monitoring", "Uw score");
    await trial.selects("B14");
  });

  it("says what words mean before it takes them, and takes them as a number", async () => {
    await trial.page.keyboard.insertText("groen");
    await trial.sees("“groen” kan lichtgroen of donkergroen zijn. Schrijf welk.");
    await press("Enter");
    await isAt("Monitoring", "Uw score");
    await field("Uw score").fill("tussen oranje en geel");
    await trial.sees("Dat is 2,5: tussen Ad hoc en Gestructureerde aanzet.");
    expect(await trial.valueOf("B14")).toBeNull();
    await trial.dress(320, "light");
    await trial.shoot("answering-phrase-320-light");
    await press("Enter");
    await isAt("HR & cultuur", "Uw score");
    await trial.sees("2,5 ingevuld voor Gent · Monitoring.");
    expect(await trial.valueOf("B14")).toBe(2.5);
  });

  it("goes on by a level's digit on the levels, and stays by a click on one", async () => {
    await trial.pane.getByRole("button", { name: /^4 Matuur/ }).focus();
    await press("2");
    await isAt("Regelgeving", "Uw score");
    await trial.press(/^4 Matuur/);
    await trial.sees("4 ingevuld voor Gent · Regelgeving.");
    await isFor("Regelgeving");
    expect([await trial.valueOf("B15"), await trial.valueOf("B16")]).toEqual([2, 4]);
  });

  it("asks whether evidence that is no link is to be kept, and keeps it by whoever says so", async () => {
    await field("Bewijs (link)").fill("zie map Klimaat");
    await press("Control+Enter");
    await trial.sees("Dit is geen link. Toch zo bewaren?");
    await frame.waitForFunction(() => document.activeElement?.textContent === "Ja, zo bewaren");
    await trial.shoot("answering-no-link-320-light");
    expect(await trial.complaints()).toEqual([]);
    expect(await said(16)).toEqual([REASONS[4], null, null]);
    await press("Enter");
    await isAt("Middelen", "Uw score");
    expect(await said(16)).toEqual([REASONS[4], "zie map Klimaat", null]);
  });

  it("loses nothing of what is typed when another cell is chosen: it is kept, or it is said that it is not", async () => {
    await field("Waarom deze score?").fill("Half af");
    await field("Bewijs (link)").fill("zie kast 3");
    await field("Streefscore").fill("9");
    await trial.click("B13");
    await trial.sees(/Wat u erbij schreef, is bewaard op Zelfevaluatie\. Het bewijs “zie kast 3” is geen link/);
    await trial.sees(/“9” is geen score en is niet bewaard\. Het staat nog in het veld bij Gent · Middelen\./);
    // What was refused stays until somebody has read it.
    await trial.press("Dit bericht sluiten");
    await isFor("Aanpak");
    expect(await said(17)).toEqual(["Half af", "zie kast 3", null]);
    await trial.openTab("Controleren");
    await trial.openTab("Invullen");
    await trial.click("B17");
    await isFor("Middelen");
    // It is said once.
    await trial.click("B13");
    await isFor("Aanpak");
    await trial.click("B17");
    await isFor("Middelen");
    expect(await trial.pane.getByText(/“9” is geen score en is niet bewaard/).count()).toBe(0);
    expect(await field("Streefscore").inputValue()).toBe("9");
    await field("Streefscore").fill("4,5");
    await field("Uw score").focus();
    await trial.sees("Gent · Middelen: bewaard op Zelfevaluatie.");
    expect(await said(17)).toEqual(["Half af", "zie kast 3", 4.5]);
  });

  it("keeps what was typed where Excel fails, and goes on once it succeeds", async () => {
    await field("Uw score").fill("3");
    await field("Waarom deze score?").fill("Nog eens bekeken");
    await trial.sees("3 ingevuld voor Gent · Middelen.");
    await trial.page.evaluate(() => {
      const { controls } = (window as unknown as { trial: { controls: { reset(): void; failAt(at: number): void } } })
        .trial;
      controls.reset();
      controls.failAt(0);
    });
    await press("Control+Enter");
    await trial.sees("De score is niet weggeschreven:");
    await isAt("Middelen", "Waarom deze score?");
    expect(await field("Waarom deze score?").inputValue()).toBe("Nog eens bekeken");
    await trial.press("Opnieuw proberen");
    await isFor("Risicobeheer");
    expect(await said(17)).toEqual(["Nog eens bekeken", "zie kast 3", 4.5]);
  });

  it("complained of nothing meanwhile", () => {
    expect(trial.errors).toEqual([]);
  });
});
