/** A bundle with a score of which Excel made a date: what was meant is offered before anything is published, and once taken over, nothing asks about it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { saveWorkbook } from "../../trial/page/workbook-files";
import { book, dated, sheet } from "../layout/book";
import { HEADER } from "../layout/rows";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { OLD, rowFile } from "./dated-files";
import { expectFocus } from "./expect-focus";
import { emptyWorkbook } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const FIRST = "Eerst 1 cel nakijken";
const PUBLISH = "Alle medianen publiceren zonder bijstelling";
const SAID = "Nog na te kijken: 1 cel. Tot u ze verbetert, telt ze niet mee.";

/** Each step goes on where the one before stopped. */
describeInChromium("a readable date in the place of a score", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("bundles");
    const hasselt = book(sheet("Blad1", [HEADER, ["Hasselt", 3, 4, 2, 3, dated("2026-05-02"), 3, 2, 4]]));
    await drop(trial, [
      { name: "Hasselt.xlsx", bytes: await saveWorkbook(hasselt) },
      await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 3, 3, 2, 4),
      await rowFile("Genk.xlsx", OLD, "Genk", 3, 4, 2, 3, 3, 3, 3, 3),
    ]);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
  });

  afterAll(() => trial.close());

  const foot = () => trial.pane.getByRole("region", { name: "Volgende stap" });
  const hasselt = () => trial.pane.locator("[data-city=hasselt]");

  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const [width, scheme] of [
      [320, "light"],
      [320, "dark"],
      [1280, "light"],
    ] as const) {
      await trial.dress(width, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
      await trial.shoot(`eerst-nakijken-${name}-${width}-${scheme}`);
    }
    return complaints;
  }

  it("is what comes next once the bundle is written; one may go on without", async () => {
    await expectFocus(trial, FIRST);
    await foot().getByRole("button", { name: "Naar Overzicht" }).waitFor();
    await hasselt()
      .getByText(/1 niet gelezen/)
      .waitFor();
    expect(await looked("bundel")).toEqual([]);
    await foot().getByRole("button", { name: "Naar Delen" }).click();
    await trial.sees(SAID);
    await trial.pane.getByRole("button", { name: PUBLISH }).waitFor();
    expect(await trial.pane.locator("[data-goes-on]").allInnerTexts()).toEqual([FIRST]);
    expect(await looked("delen")).toEqual([]);
  });

  it("is asked about nowhere once it was taken over, in no tab and by no next bundle", async () => {
    await trial.press(FIRST);
    await trial.press(/^2,5 overnemen/);
    await trial.sees(/^Eén cel aangepast: Hasselt · /);
    await trial.openTab("Delen");
    await trial.pane.getByRole("button", { name: PUBLISH }).and(trial.pane.locator("[data-goes-on]")).waitFor();
    expect(await trial.pane.getByText(SAID).count()).toBe(0);
    await trial.pane.getByLabel("Versie").selectOption("final");
    expect(await trial.pane.locator("[data-final-open]").innerText()).not.toContain("fout");
    await trial.openTab("Bundelen");
    await hasselt()
      .getByText(/8 van 8/)
      .waitFor();
    expect(await hasselt().innerText()).not.toContain("niet gelezen");
    expect(await trial.pane.getByText(/telt de cel niet mee/).count()).toBe(0);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await expectFocus(trial, "Naar Overzicht");
    expect(await hasselt().innerText()).not.toContain("niet gelezen");
    expect(await looked("daarna")).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
