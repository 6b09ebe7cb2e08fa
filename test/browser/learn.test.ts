/** Leren, as a colleague of the steering group uses it: a pair is pinned, one is excluded, what changes is seen and written, and taken back. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundlePlan, PUBLISHED } from "../layout/published";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { SCORES } from "../../src/sample/najaar-2024-tables";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { openPane, outOfReach, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const FRAME = "taskpane";

/** Each step goes on where the one before stopped. */
describeInChromium("who learns from whom, in Leren", () => {
  let trial: PanePage;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
    await host.apply(bundlePlan(PUBLISHED));
    trial = await openPane();
    await trial.opens("bundel.xlsx", host.bytes());
    await trial.openTab("Leren");
    await trial.sees(
      "20 koppelingen: 11 van de 11 steden met een leervraag leren van een donor, 18 van de 38 leervragen wachten.",
    );
  });

  afterAll(() => trial.close());

  /** What axe has against it at both widths, in the light and in the dark. */
  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const width of [320, 400])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        // The scroll bar is the page's own.
        expect(await trial.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
        complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
        await trial.shoot(`leren-${name}-${width}-${scheme}`);
      }
    complaints.push(...(await trial.inContrast((scheme) => trial.shoot(`leren-${name}-320-contrast-${scheme}`))));
    return complaints;
  }

  async function focused(): Promise<string> {
    const frame = trial.page.frames().find((each) => each.url().includes(FRAME));
    return (
      (await frame?.evaluate(() => {
        const { activeElement } = document;
        const labelled = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return labelled ?? activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      })) ?? ""
    );
  }

  const changes = () => trial.pane.locator("[data-changes] li").allInnerTexts();
  const tabs = async () =>
    new Set(
      await trial.pane.getByRole("tab").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top)),
    );

  it("says for each city from whom it can learn, what it is asked for, and what waits and why", async () => {
    await trial.pane.getByLabel("Stad", { exact: true }).selectOption("genk");
    const more = trial.pane.getByText("Meer uitleg", { exact: true });
    if (!(await trial.pane.getByText(/^Een leervraag is/).isVisible())) await more.click();
    await trial.sees("Een leervraag is een thema waarop een stad (de leerling) duidelijk lager scoort");
    await trial.sees("Genk kan leren van");
    await trial.sees("Mechelen: Aanpak");
    await trial.sees("Mechelen scoort 4 op Aanpak, 2 meer dan Genk.");
    await trial.sees("Leervragen van Genk die wachten");
    await trial.sees(/Deze stad leert al zo veel als mag \(hoogstens 2 thema's\), en wie dit kan tonen/);
    expect(await looked("1-stad")).toEqual([]);
    await trial.dress(320, "light");
    expect((await tabs()).size).toBe(1);
  });

  it("draws the whole when somebody asks for it, above the cities, and tells a screen reader the same", async () => {
    const button = trial.pane.getByRole("button", { name: "Als tekening, per thema" });
    const whole = trial.pane.getByRole("region", { name: "Het geheel" });
    const cities = trial.pane.getByRole("region", { name: "Per stad" });
    const top = async (of: typeof whole) => (await of.boundingBox())?.y ?? 0;
    expect(await top(cities)).toBeGreaterThan(await top(whole));
    // On the first screen, in a pane as narrow as that.
    await trial.pane.getByText("Meer uitleg", { exact: true }).click();
    await trial.dress(320, "light");
    await trial.frame.evaluate(() => {
      window.scrollTo(0, 0);
    });
    expect(await button.evaluate((element) => element.getBoundingClientRect().bottom < window.innerHeight)).toBe(true);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await button.focus();
    await trial.page.keyboard.press("Enter");
    expect(await trial.focused()).toBe("Als tekening, per thema");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    const picture = trial.pane.locator("[data-theme=aanpak] svg");
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.getAttribute("aria-label")).toMatch(/^Aanpak: .*gevraagd voor \d van 3, toont aan .*Genk/);
    expect(await looked("2-geheel")).toEqual([]);
    await button.press("Enter");
    expect(await picture.count()).toBe(0);
  });

  it("excludes a pair with a reason, and says what changes because of it", async () => {
    await trial.press("Uitsluiten: Aanpak: Genk leert van Mechelen");
    expect(await focused()).toBe("Waarom? (mag leeg blijven)");
    await trial.page.keyboard.press("Escape");
    expect(await focused()).toBe("Uitsluiten: Aanpak: Genk leert van Mechelen");
    await trial.page.keyboard.press("Enter");
    await trial.pane.locator("input:focus").fill("Loopt al");
    await trial.page.keyboard.press("Enter");
    await trial.sees("Uitgesloten: Aanpak: Genk leert van Mechelen");
    // At what was decided, not at the pair that comes in the place of the one that went.
    await trial.pane.locator("[data-decided] button:focus").waitFor();
    expect(await focused()).toBe("Intrekken: Uitgesloten: Aanpak: Genk leert van Mechelen");
    expect(await changes()).toContainEqual(expect.stringMatching(/^Genk, Aanpak: Mechelen → /));
  });

  it("pins a pair by hand that the scores do not propose, marks it, and asks for the reason", async () => {
    await trial.press("Een eigen koppeling");
    await trial.pane.getByLabel("Wie leert?").selectOption("gent");
    await trial.pane.getByLabel("Van wie?").selectOption("leuven");
    await trial.sees("Uit de scores volgt dit niet (3,5 tegenover 4). Het mag, en wordt zo gemerkt.");
    await trial.press(/^Vastzetten$/);
    await trial.sees("Schrijf op waarom deze koppeling er moet komen.");
    expect(await looked("3-eigen-koppeling")).toEqual([]);
    await trial.pane.locator("input:focus").fill("Ze vroegen het zelf");
    await trial.page.keyboard.press("Enter");
    await trial.sees("Vastgezet: Strategie: Gent leert van Leuven");
    expect(await focused()).toBe("Een eigen koppeling");
    expect(await changes()).toContainEqual(expect.stringMatching(/^Gent, Strategie: geen → Leuven/));
    await trial.pane.getByLabel("Stad", { exact: true }).selectOption("gent");
    await trial.sees("Niet uit de scores");
    await trial.pane.locator("[data-top]").scrollIntoViewIfNeeded();
    expect(await looked("4-verandering")).toEqual([]);
  });

  it("says that a pair was pinned when it is excluded, and gives the pin back with its reason", async () => {
    await trial.press("Uitsluiten: Strategie: Gent leert van Leuven");
    await trial.page.keyboard.press("Enter");
    const said = "Uitgesloten: Strategie: Gent leert van Leuven. Ze was vastgezet (reden: Ze vroegen het zelf).";
    await trial.sees(said);
    await trial.pane.locator("[data-decided] button:focus").waitFor();
    expect(await focused()).toBe(`Intrekken: ${said}`);
    await trial.page.keyboard.press("Enter");
    await trial.sees("Vastgezet: Strategie: Gent leert van Leuven");
    await trial.sees("Reden: Ze vroegen het zelf");
  });

  it("writes it on a new sheet, and says that it stands there", async () => {
    await trial.sees(/Er komen 3 bladen bij: Twinning, Partnerschappen \(.*\) en Partnercriteria \(.*\)\./);
    await trial.press("Op een nieuw blad Twinning schrijven");
    await trial.sees(/Toegevoegd: Twinning, Partnerschappen en Partnercriteria\./);
    await trial.sees("Dit voorstel staat zo op Twinning.");
    expect(await focused()).toBe("Stad");
    expect(await looked("5-geschreven")).toEqual([]);
  });

  it("writes the next decision in the same sheet, and takes it back at once", async () => {
    await trial.pane.getByText("Als lijst (", { exact: false }).click();
    await trial.press(/^Vastzetten: Monitoring/);
    await trial.page.keyboard.press("Enter");
    await trial.sees(/^Vastgezet: Monitoring/);
    expect(await focused()).toMatch(/^Losmaken: Monitoring/);
    await trial.press("Op het blad Twinning schrijven");
    await trial.sees("Het voorstel staat op Twinning.");
    await trial.press("Ongedaan maken");
    await trial.sees("Twinning is weer zoals het was.");
    await trial.sees(/^Vastgezet: Monitoring/);
    await trial.press("Alles intrekken");
    await trial.sees("Dit voorstel staat zo op Twinning.");
  });

  it("changes the settings and the programme, and reminds of what is due", async () => {
    await trial.press("De instellingen wijzigen");
    await trial.pane.getByLabel("Koppelingen per donor, hoogstens").fill("2,5");
    await trial.press("Deze instellingen gebruiken");
    await trial.sees("Vul een geheel getal vanaf 0 in.");
    expect(await focused()).toBe("Koppelingen per donor, hoogstens");
    await trial.pane.getByLabel("Koppelingen per donor, hoogstens").fill("2");
    await trial.pane.getByLabel("Begin van het programma").fill("2020-01-01");
    expect(await looked("6-instellingen")).toEqual([]);
    await trial.press("Deze instellingen gebruiken");
    await trial.sees("Andere instellingen");
    await trial.sees(/^Moest er zijn op 30\/04\/2020: Bezoek van de leerling aan de donor/);
    await trial.press("Op het blad Twinning schrijven");
    await trial.sees("Het voorstel staat op Twinning.");
    expect(await looked("7-programma")).toEqual([]);
  });

  it("is on the benchmark from then on, as Delen says, but not on that for the public", async () => {
    await trial.openTab("Delen");
    await trial.sees("Met een blad Leren van elkaar: wie van wie leert");
    const without = trial.pane.getByText(/^Zonder Leren van elkaar/);
    expect(await without.count()).toBe(0);
    await trial.pane.getByLabel("Voor wie?").selectOption("public");
    await trial.pane.getByText("Met een blad Leren van elkaar").waitFor({ state: "detached" });
    expect(await without.count()).toBe(0);
    await trial.openTab("Leren");
  });

  it("can be used with the keyboard alone, and nothing broke", async () => {
    expect(await outOfReach(trial)).toEqual([]);
    expect(trial.errors).toEqual([]);
  });

  it("names the first few of many cities, and all of them with a press", async () => {
    const rows = SCORES.map(([city]) => [city, ...klimaatgovernance.themes.map(() => (city === "Genk" ? 1 : 5))]);
    await trial.opens("veel.xlsx", await foreignWorkbook({ Blad1: [HEADER, ...rows] }));
    await trial.openTab("Leren");
    await trial.pane.getByLabel("Stad", { exact: true }).selectOption("genk");
    const many = trial.pane
      .locator("summary", { hasText: / en \d+ andere\.$/ })
      .locator("visible=true")
      .first();
    const [, shown = "", count] = /: ([^:.]+) en (\d+) andere\.$/.exec(await many.innerText()) ?? [];
    await many.click();
    const all = (await many.locator("xpath=following-sibling::*").innerText()).split(/, | en /);
    expect(shown.split(", ")).toEqual(all.slice(0, 3));
    expect(all).toHaveLength(3 + Number(count));
  });
});
