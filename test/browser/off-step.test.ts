/** What the check objects to is said at the field of the score, before it is stored and as long as it stands there. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { writeXlsx } from "hucre/xlsx";
import { HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const SAID = "“3,1” ligt tussen twee waarden van de schaal. Ze wordt niet afgerond en blijft zoals ze is.";
const DATE = "Excel heeft van deze score een datum gemaakt (2/5/2026). Bedoelt u 2,5? Tot dan telt de cel niet mee.";

/** Each step goes on where the one before stopped. */
describeInChromium("at the field of a score", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    const rows = [[...HEADER], ["Gent", 3, 4, new Date(Date.UTC(2026, 4, 2)), 3, 2.5, 3, 3, 4]];
    await trial.opens("gent.xlsx", await writeXlsx({ sheets: [{ name: "Blad1", rows }] }));
    await trial.isFor("fills-in");
    await trial.click("B2");
    await field("Strategie").focus();
  });

  afterAll(() => trial.close());

  const field = (theme: string) => trial.pane.getByLabel(`Uw score voor ${theme}`);
  /** What is told at the foot, by what sort of message it is. */
  const message = () => trial.pane.locator("[data-messages] .fui-MessageBar");
  const colour = () => message().evaluate((bar) => getComputedStyle(bar).backgroundColor);

  it("a number off the steps is said to be one before it is stored, and is not refused", async () => {
    await trial.page.keyboard.type("3,1");
    await trial.sees(SAID);
    expect(await trial.pane.getByText(/^Dat is 3,1/).count()).toBe(0);
    expect(await trial.valueOf("B2")).toBe(3);
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`tussen-twee-${scheme}`);
    }
    await trial.dress(350, "light");
    await trial.page.keyboard.press("Enter");
    await field("Aanpak").waitFor();
    await message().getByText(`3,1 ingevuld voor Gent · Strategie. ${SAID}`).waitFor();
    expect(await trial.valueOf("B2")).toBe(3.1);
    const doubtful = await colour();
    await trial.shoot("tussen-twee-bewaard");
    await trial.page.keyboard.type("4,25");
    await trial.sees(/^Dat is 4,25/);
    await trial.page.keyboard.press("Enter");
    await message().getByText("4,25 ingevuld voor Gent · Aanpak.").waitFor();
    // As if all is well: because it is.
    expect(await colour()).not.toBe(doubtful);
  });

  it("what the check says of the cell stands there when one comes back, as it does in Controleren", async () => {
    await trial.click("B2");
    await field("Strategie").waitFor();
    await trial.sees(SAID);
    await trial.openTab("Controleren");
    await trial.sees(SAID);
    await trial.sees(/^Doe eerst nog dit: vul in wat nog ontbreekt en verbeter de fout\. Een aandachtspunt/);
    await trial.shoot("eerst-nog-dit");
    await trial.openTab("Invullen");
  });

  it("a date that Excel made of a score is said, with the score that was meant a press away", async () => {
    await trial.click("D2");
    await field("Monitoring").waitFor();
    await trial.sees(DATE);
    await trial.sees("“2/5/2026”");
    await trial.press("2,5 invullen");
    expect(await trial.focused()).toBe("Uw score voor Monitoring");
    await trial.page.keyboard.press("Enter");
    await trial.sees("2,5 ingevuld voor Gent · Monitoring.");
    expect(await trial.valueOf("D2")).toBe(2.5);
  });

  it("a number off the scale is refused, and words between two levels are told as what they count for", async () => {
    await trial.click("E2");
    await field("HR & cultuur").fill("7");
    await trial.sees("“7” valt buiten de schaal. Vul een getal van 1 tot 5 in.");
    await field("HR & cultuur").press("Enter");
    expect(await trial.focused()).toBe("Uw score voor HR & cultuur");
    await field("HR & cultuur").fill("2-3");
    await trial.sees("Dat is 2,5: tussen Ad hoc en Gestructureerde aanzet.");
    expect(await trial.valueOf("E2")).toBe(3);
    await field("HR & cultuur").press("Enter");
    await trial.sees("2,5 ingevuld voor Gent · HR & cultuur.");
    expect(await trial.valueOf("E2")).toBe(2.5);
  });

  it("once all is there, one learns what may stay and what comes next", async () => {
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
    await trial.openTab("Controleren");
    await trial.sees(
      "Een aandachtspunt of opmerking mag blijven staan als het zo bedoeld is. Bewaar daarna de werkmap en bezorg ze aan wie bundelt.",
    );
    await trial.shoot("mag-blijven");
    await trial.openTab("Invullen");
    await trial.press("Niet van toepassing");
    // Not all have a score any more, and nothing is empty.
    await trial.sees("Elk thema hier is beantwoord. Kijk nu na of alles klopt.");
    await trial.pane.getByRole("tabpanel").getByRole("button", { name: "Controleren" }).click();
    await trial.sees(/Bewaar daarna de werkmap/);
    expect(trial.errors).toEqual([]);
  });
});
