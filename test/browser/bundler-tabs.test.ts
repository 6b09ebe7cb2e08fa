/** The tabs of who bundles: Bundelen first, and all of them there before there is a bundle, so that none moves when it is written. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { throwAway } from "../trial/browser";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { contradicting } from "./dated-files";
import { emptyWorkbook, formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const ALL = ["Bundelen", "Overzicht", "Delen", "Leren"];

/** Each step goes on where the one before stopped. */
describeInChromium("the tabs of who bundles, at 320 pixels", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("bundles");
    await trial.dress(320, "light");
  });

  afterAll(() => trial.close());

  /** What stands on the row, each with where it begins. */
  const row = () =>
    trial.pane
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => [tab.textContent, Math.round(tab.getBoundingClientRect().left)]));
  const names = async () => (await row()).map(([name]) => name);

  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const scheme of ["dark", "light"] as const) {
      await trial.dress(320, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${scheme}: ${each}`));
      await trial.shoot(`tabs-bundelen-${name}-320-${scheme}`);
    }
    return complaints;
  }

  it("are all there in an empty workbook, and each says what it waits for", async () => {
    expect(await names()).toEqual(ALL);
    await trial.openTab("Overzicht");
    await trial.sees("Er staat nog geen enkele score. Zodra er scores zijn, worden ze hier getekend.");
    expect(await looked("overzicht-leeg")).toEqual([]);
    await trial.openTab("Leren");
    await trial.sees("Er staat nog geen enkele score. Zodra er scores zijn, staat hier wie van wie kan leren.");
    expect(await looked("leren-leeg")).toEqual([]);
  });

  it("stay where they are when the first bundle is written", async () => {
    await trial.openTab("Bundelen");
    await drop(trial, await contradicting());
    const before = await row();
    await trial.press("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    expect(await row()).toEqual(before);
    expect(await looked("geschreven")).toEqual([]);
  });

  it("stay where they are whichever is chosen and however much there is to look at; one that is not hers comes last", async () => {
    for (const width of [320, 350, 400]) {
      await trial.dress(width, "light");
      await trial.openTab("Bundelen");
      const all = await row();
      expect(all.map(([name]) => name)).toEqual(ALL);
      for (const name of ALL) {
        await trial.openTab(name);
        expect(await row()).toEqual(all);
      }
      for (const other of ["Invullen", "Controleren"]) {
        await trial.openTab(other);
        const [first, second, ...others] = await row();
        expect([first, second]).toEqual(all.slice(0, 2));
        expect(others.at(-1)?.[0]).toBe(other);
      }
    }
    await trial.dress(320, "light");
    await trial.shoot("tabs-bundelen-controleren-320");
    // How much there is to look at is on the menu, and hers take no less room for it.
    await trial.pane.getByRole("button", { name: /^Meer: Controleren \(\d+\)$/ }).waitFor();
  });

  const say = async (role: string) => {
    await trial.pane.locator("[aria-haspopup=menu]").click();
    await trial.pane.getByRole("menuitemradio", { name: role }).click();
  };

  it("come with the role, and who is on one of them stays there", async () => {
    const chosen = () => trial.pane.getByRole("tab", { selected: true }).innerText();
    await say("Ik vul in voor één stad");
    // It is hers too.
    expect(await chosen()).toMatch(/^Controleren/);
    await trial.openTab("Delen");
    await say("Ik bundel voor de groep");
    expect([await chosen(), await names()]).toEqual(["Delen", ALL]);
    expect(await trial.focused()).toBe("Delen");
  });

  it("come where files are bundled by who had said that she fills in", async () => {
    await say("Ik vul in voor één stad");
    expect(await names()).not.toEqual(ALL);
    await trial.page.getByRole("button", { name: "13 voorbeelden bundelen" }).click();
    const read = trial.sees("13 bestanden gelezen");
    await throwAway(trial.page, read);
    await read;
    await trial.dress(320, "light");
    expect(await names()).toEqual(ALL);
  });

  it("are there beside the form of one city as well, and say how little that is", async () => {
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.pane.getByRole("tab").first().waitFor();
    await trial.dress(320, "light");
    expect(await names()).toEqual(ALL);
    for (const name of ALL) {
      await trial.openTab(name);
      expect(await trial.complaints()).toEqual([]);
    }
    expect(trial.errors).toEqual([]);
  });
});
