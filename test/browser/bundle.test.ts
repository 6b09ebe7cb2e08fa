import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { throwAway } from "../trial/browser";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { AT_ONCE, cancelled } from "./cancelling";
import { NEW, OLD, oneOfEachCity, rowFile } from "./dated-files";
import { openPane, outOfReach, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const rubbish = (name: string): Dropped => ({ name, bytes: Buffer.from("PK geen werkmap") });

/** Each step goes on where the one before stopped. */
describeInChromium("an analyst's way through Bundelen", () => {
  let trial: PanePage;
  let thirteen: readonly Dropped[];

  beforeAll(async () => {
    thirteen = await oneOfEachCity();
    trial = await openPane();
  });

  afterAll(async () => {
    await trial.close();
  });

  /** What axe has against it at both widths, in the light and in the dark. */
  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const width of [320, 400])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
        await trial.shoot(`bundelen-${name}-${width}-${scheme}`);
      }
    return complaints;
  }

  const cityLine = (id: string) => trial.pane.locator(`[data-city=${id}]`).innerText();

  it("opens with one box to drop files in", async () => {
    await trial.openTab("Bundelen");
    await trial.sees("Sleep de bestanden of een map hierheen");
    expect(await looked("1-leeg")).toEqual([]);
  });

  it("says so when the worker cannot start, and reads nothing", async () => {
    await trial.page.route("**/reading.*.js", (route) => route.abort());
    await drop(trial, thirteen.slice(0, 1));
    await trial.sees("Het inlezen start niet. Er is niets gelezen en niets veranderd.");
    expect(await trial.pane.locator("[data-city]").count()).toBe(0);
    await trial.page.unroute("**/reading.*.js");
  });

  it("reads 13 files in 13 layouts, tells of the one that is damaged, and of what is no workbook", async () => {
    await drop(trial, [
      ...thirteen,
      rubbish("kapot.xlsx"),
      rubbish("~$01 Aalst.xlsx"),
      rubbish("verslag.pdf"),
      await rowFile("Gent_v2.xlsx", OLD, "Gent", 3.5, 5),
    ]);
    await trial.sees("Het bestand is beschadigd. Vraag het opnieuw op of bewaar het opnieuw in Excel.");
    await trial.sees("14 bestanden gelezen");
    await trial.sees("~$01 Aalst.xlsx: een tijdelijk Excel-bestand.");
    await trial.sees("verslag.pdf: geen Excel-werkmap.");
    expect(await looked("2-gelezen")).toEqual([]);
  });

  it("asks about the contradiction, cell by cell", async () => {
    await trial.sees("Tegenstrijdige scores (1)");
    expect(await cityLine("gent")).toMatch(/tegenstrijdig/);
    await trial.sees("Gent_v2.xlsx · Blad1, C2");
    await trial.sees(/^Welk bestand het nieuwste is, blijkt niet uit hun datums/);
    await trial.pane.getByText("Een andere waarde").click();
    const agreed = trial.pane.getByRole("textbox", { name: "Afgesproken waarde" });
    const use = "Deze waarde gebruiken: de afgesproken waarde voor Gent · Aanpak";
    for (const [text, refusal] of [
      ["groen", "“groen” kan lichtgroen of donkergroen zijn. Schrijf welk."],
      ["7", "“7” valt buiten de schaal. Vul een getal van 1 tot 5 in."],
    ] as const) {
      await agreed.fill(text);
      await trial.press(use);
      await trial.sees(refusal);
    }
    await agreed.fill("tussen oranje en geel");
    await trial.sees("Dat is 2,5.");
    await trial.press(use);
    await trial.sees("Schrijf op waarom: dit komt op Herkomst.");
    expect(await looked("3-tegenspraak")).toEqual([]);
    await trial.pane.getByLabel("Uw naam").fill("An Maes");
    await trial.pane.getByRole("textbox", { name: "Waarom?" }).fill("afgesproken met de stad");
    await trial.press(use);
    await trial.sees("An Maes: afgesproken met de stad");
    await trial.sees("2,5 voor Gent · Aanpak gekozen, zoals afgesproken.");
    await trial.press("Ongedaan maken: Gent · Aanpak");
    await trial.sees("Tegenstrijdige scores (1)");
    await trial.press(/^Deze waarde gebruiken: 5 voor Gent · Aanpak, Gent_v2.xlsx/);
    await trial.sees("Gekozen");
  });

  it("gives the questions to a city as a text to mail", async () => {
    await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await trial.pane.getByText(/^Gent \(\d+\)$/).click();
    await trial.press("Mail kopiëren: Gent");
    await trial.pane.getByText(/Gekopieerd|Kopiëren kan hier niet/).waitFor();
    expect(await looked("4-vragen")).toEqual([]);
  });

  it("writes the bundle into the workbook, and goes to who handed in what", async () => {
    await trial.sees("Deze bladen komen erbij: Maturiteit, LEKP-VTE, Legende");
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap. \d+ bladen zijn toegevoegd./);
    await trial.shows("Inzendingen");
    expect(await trial.textOf("A1")).toBe("Inzendingen");
    await trial.sees("Deze werkmap is een bundel. Komt er nog een bestand, sleep het dan hierboven in het vak.");
    expect(await looked("5-geschreven")).toEqual([]);
  });

  it("finds nothing to write when the same files come again", async () => {
    await drop(trial, thirteen);
    // Not all of it: what was damaged never came.
    await trial.sees("Wat meetelt, staat al in deze werkmap. Er is nu niets te schrijven.");
    await trial.sees(/ontbreken nog, bij .*; 1 bestand van een vorige keer kon niet gelezen worden; /);
    expect(await trial.pane.getByRole("button", { name: "De bundel wegschrijven" }).count()).toBe(0);
    await trial.pane.getByText("13 bestanden gelezen").click();
    for (const { name } of thirteen) await trial.press(`Verwijderen uit de lijst: ${name}`);
    await trial.sees("Deze werkmap is een bundel.");
  });

  it("comes to the published medians", async () => {
    await trial.openTab("Invullen");
    await trial.press("Naar het blad Maturiteit");
    await trial.shows("Maturiteit");
    const medians = [];
    for (const column of "BCDEFGHI") medians.push(await trial.textOf(`${column}8`));
    expect(medians).toEqual(["3", "3", "2,75", "3", "2,875", "3", "3", "3"]);
  });

  it("lists what a late file changes, asks about what was typed, and updates the bundle", async () => {
    await trial.type("B11", "1,5");
    await trial.openTab("Bundelen");
    await drop(trial, [await rowFile("Aalst later.xlsx", NEW, "Aalst", 4, 4.5)]);
    await trial.sees("1 cel is al ingevuld");
    await trial.sees(/Aalst · Aanpak: van .* naar 4,5/);
    await trial.sees("Aalst later.xlsx · Blad1, C2");
    await trial.pane.getByText("Wat u niet aanvinkt").scrollIntoViewIfNeeded();
    expect(await looked("6-laat-bestand")).toEqual([]);
    const tick = trial.pane.getByRole("checkbox", { name: /Overschrijven$/ });
    await tick.check();
    await trial.openTab("Invullen");
    await trial.openTab("Bundelen");
    // What somebody said stays until it is used.
    expect(await tick.isChecked()).toBe(true);
    await tick.uncheck();
    await trial.press("De bundel wegschrijven");
    await trial.sees(/1 score van Aalst is bijgewerkt\./);
    await trial.sees("Deze werkmap is een bundel.");
    // The pane goes there after it has said what it did: later than one might ask it to go back.
    await trial.shows("Inzendingen");
    await trial.openTab("Invullen");
    await trial.press("Naar het blad Maturiteit");
    await trial.shows("Maturiteit");
    expect([await trial.valueOf("B11"), await trial.valueOf("C11")]).toEqual([1.5, 4.5]);
  });

  it("stops reading at once when it is cancelled, and keeps what it had", async () => {
    await trial.openTab("Bundelen");
    await drop(trial, thirteen.slice(0, 3));
    await trial.sees("3 bestanden gelezen");
    await drop(trial, thirteen.slice(3, 7), 1500);
    await trial.sees(/van 6000 gelezen/);
    await trial.shoot("bundelen-7-bezig");
    const { milliseconds, turns } = await cancelled(trial, "van 6000 gelezen");
    expect(milliseconds).toBeLessThan(AT_ONCE.milliseconds);
    expect(turns).toBeLessThan(AT_ONCE.turns);
    await trial.sees("3 bestanden gelezen");
  });

  it("reaches everything by keyboard", async () => {
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("has thirteen sample files of its own to try it with, in an empty workbook and also for who fills in", async () => {
    await trial.page.locator("#story [data-about=sample]").waitFor({ state: "visible" });
    await trial.page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        localStorage.setItem("klimaatpeil-role", "fills-in");
      });
    await trial.page.getByRole("button", { name: "13 voorbeelden bundelen" }).click();
    const read = trial.sees("13 bestanden gelezen");
    await throwAway(trial.page, read);
    await read;
    await trial.page.locator("#story [data-about=sample]").waitFor({ state: "hidden" });
  });

  it("asked nothing of the network, and nothing broke", () => {
    expect(trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
