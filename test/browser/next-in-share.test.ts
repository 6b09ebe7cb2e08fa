/** Delen and what leads to it: one thing to do next, which alone has the colour of it, and nothing that reassures over what is contradicted. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { expectColoured } from "./coloured";
import { NEW, OLD, rowFile } from "./dated-files";
import { expectFocus } from "./expect-focus";
import { emptyWorkbook } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const PUBLISH = "Alle medianen publiceren zonder bijstelling";
const CONTESTED = "Nog tegenstrijdig: Strategie. Wat tegenstrijdig is, telt niet mee.";
const CHANGED = "Van 1 thema is de gepubliceerde mediaan nu een andere: Strategie.";

/** Each step goes on where the one before stopped. */
describeInChromium("the next step in Delen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("bundles");
    await drop(trial, [
      await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Gent_v2.xlsx", NEW, "Gent", 2, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Genk.xlsx", OLD, "Genk", 3, 4, 2, 3, 3, 3, 3, 3),
    ]);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await trial.openTab("Delen");
  });

  afterAll(() => trial.close());

  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const [width, scheme] of [
      [320, "light"],
      [320, "dark"],
    ] as const) {
      await trial.dress(width, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
      await trial.shoot(`volgende-in-delen-${name}-${width}-${scheme}`);
    }
    return complaints;
  }

  it("is to settle what is contradicted, which stays said also when all is published", async () => {
    await trial.sees(CONTESTED);
    await expectColoured(trial, "Naar Bundelen");
    expect(await looked("tegenstrijdig")).toEqual([]);
    await trial.press(PUBLISH);
    await trial.pane.locator("textarea:focus").fill("De stuurgroep volgt de medianen");
    await expectColoured(trial, "8 medianen publiceren");
    await trial.press("8 medianen publiceren");
    await trial.sees("8 medianen zijn gepubliceerd op Globaal.");
    await trial.sees(CONTESTED);
    expect(await trial.pane.getByText("Alle globale scores zijn gepubliceerd").count()).toBe(0);
    await expectFocus(trial, "Naar Bundelen");
    await expectColoured(trial, "Naar Bundelen");
  });

  it("is Delen where a bundle changes a median that is published: a warning that stays says it", async () => {
    await trial.press("Naar Bundelen");
    await trial.press("Het nieuwste bestand nemen bij tegenstrijdige waarden van Gent");
    await trial.press("De bundel wegschrijven");
    await trial.sees(CHANGED);
    const colour = (token: string) => trial.frame.evaluate(inColour, [CHANGED, token] as const);
    expect([await colour("Success"), await colour("Warning")]).toEqual([false, true]);
    await trial.pane
      .locator(".fui-MessageBar")
      .filter({ hasText: CHANGED })
      .and(trial.pane.locator("[class]"))
      .waitFor();
    await expectFocus(trial, "Naar Delen");
    await expectColoured(trial, "Naar Delen");
    const foot = trial.pane.getByRole("region", { name: "Volgende stap" });
    const told = foot.getByText(/mediaan veranderd na de publicatie: Strategie/);
    // The message says it.
    expect([await told.count(), await foot.getByText("1 aandachtspunt").count()]).toEqual([0, 0]);
    expect(await looked("bundel")).toEqual([]);
  });

  it("is said in at most a third of the pane, what matters first and the rest with a press, until Delen is opened", async () => {
    const body = trial.pane.locator(".fui-MessageBarBody").filter({ hasText: CHANGED });
    expect(await body.innerText()).toMatch(new RegExp(`^${CHANGED} De bundel staat in deze werkmap\\.`));
    for (const width of [320, 400]) {
      await trial.dress(width, "light");
      const [part, whole] = await trial.frame.evaluate(() => {
        const messages = document.querySelector("[data-messages]");
        return [messages?.getBoundingClientRect().height ?? 0, window.innerHeight];
      });
      expect(part).toBeLessThan(whole / 3);
    }
    await trial.dress(200, "light");
    await trial.press("Alles lezen");
    expect(await trial.focusedElement()).toBe("button Minder");
    await trial.press("Minder");
    expect(await trial.focusedElement()).toBe("button Alles lezen");
    await trial.dress(320, "light");
    await trial.openTab("Delen");
    await trial.sees("Van 1 thema is de mediaan veranderd sinds u ze publiceerde");
    expect(await trial.pane.locator(".fui-MessageBar").count()).toBe(0);
    await trial.openTab("Bundelen");
    const foot = trial.pane.getByRole("region", { name: "Volgende stap" });
    await foot.getByText(/mediaan veranderd na de publicatie: Strategie/).waitFor();
    expect(await foot.getByText("1 aandachtspunt").count()).toBe(0);
  });

  it("is to publish the new median, and then the benchmark", async () => {
    await trial.press("Naar Delen");
    await trial.sees("Van 1 thema is de mediaan veranderd sinds u ze publiceerde");
    expect(await trial.pane.getByText("Nog tegenstrijdig").count()).toBe(0);
    await expectColoured(trial, "De nieuwe mediaan publiceren");
    await trial.pane.getByLabel("Versie").selectOption("final");
    const final = await trial.pane.locator("[data-final-open]").innerText();
    expect(final).toContain("mediaan veranderd na de publicatie: Strategie");
    expect(final).not.toContain("aandachtspunt");
    expect(await looked("veranderd")).toEqual([]);
    await trial.press("De nieuwe mediaan publiceren");
    await trial.press("1 mediaan publiceren");
    await trial.sees("1 mediaan is gepubliceerd op Globaal.");
    await expectFocus(trial, "Benchmark als nieuwe werkmap");
    await expectColoured(trial, "Benchmark als nieuwe werkmap");
    await trial.sees("Alle globale scores zijn gepubliceerd. Hieronder maakt u de benchmark.");
  });

  it("is to publish again once all is taken back, and not the benchmark", async () => {
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
    await trial.press("De 8 gepubliceerde medianen terugnemen");
    await trial.sees("8 medianen zijn niet meer gepubliceerd.");
    await expectFocus(trial, PUBLISH);
    await expectColoured(trial, PUBLISH);
    await trial.press("Ongedaan maken");
    await trial.sees("Ongedaan gemaakt: de medianen zijn weer gepubliceerd.");
    await expectFocus(trial, "Benchmark als nieuwe werkmap");
    await expectColoured(trial, "Benchmark als nieuwe werkmap");
    expect(trial.errors).toEqual([]);
  });
});

/** Runs in the pane: does the message that says this have the colour of that? */
function inColour([text, token]: readonly [string, string]): boolean {
  const bar = [...document.querySelectorAll(".fui-MessageBar")].find((each) => each.textContent.includes(text));
  if (!bar) return false;
  const probe = document.createElement("i");
  probe.style.backgroundColor = `var(--colorStatus${token}Background1)`;
  bar.append(probe);
  const colour = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return getComputedStyle(bar).backgroundColor === colour;
}
