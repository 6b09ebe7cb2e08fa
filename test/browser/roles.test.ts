/** Who someone is: asked once, remembered where that can be; the tabs that follow, on one row at any width; and help. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { emptyWorkbook, formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const WIDTHS = [200, 320, 400] as const;
const LOOKS = [
  { name: "licht", colorScheme: "light", forcedColors: "none" },
  { name: "donker", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

/** Each step goes on where the one before stopped. */
describeInChromium("the pane for each role", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(() => trial.close());

  const row = () => trial.pane.getByRole("tab").allInnerTexts();

  const items = () => trial.pane.getByRole("menu").locator("[role^=menuitem]").allInnerTexts();

  const press = (key: string) => trial.page.keyboard.press(key);

  const has = (name: string) =>
    trial.frame.waitForFunction(
      (wanted) => {
        const { activeElement } = document;
        return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").startsWith(wanted);
      },
      name,
      { timeout: 20_000 },
    );

  async function again(): Promise<void> {
    const anew = trial.page.waitForEvent("framenavigated", (each) => each !== trial.page.mainFrame());
    await trial.page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow?.location.reload();
    });
    await anew;
    await trial.pane.locator("main[aria-busy=false]").waitFor();
  }

  /** At every width and in all colours: axe, no scrolling aside, all tabs at one height. */
  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const { name: look, colorScheme, forcedColors } of LOOKS) {
      await trial.page.emulateMedia({ forcedColors });
      for (const width of WIDTHS) {
        await trial.dress(width, colorScheme);
        const said = await trial.complaints();
        const tops = await trial.pane
          .getByRole("tab")
          .evaluateAll((all) => [...new Set(all.map((each) => each.getBoundingClientRect().top))]);
        const bar = await trial.frame.evaluate(
          () => document.querySelector("[aria-haspopup=menu]")?.getBoundingClientRect().right ?? 0,
        );
        complaints.push(
          ...said.map((each) => `${look} ${width}: ${each}`),
          ...(tops.length === 1 ? [] : [`${look} ${width}: ${tops.length} rows of tabs`]),
          // Excel draws its own buttons over the last 36 pixels.
          ...(bar <= width - 36 ? [] : [`${look} ${width}: the menu reaches to ${bar}`]),
        );
        await trial.shoot(`rollen-${name}-${width}-${look}`);
      }
    }
    await trial.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    return complaints;
  }

  it("takes who has several cities for someone who bundles, and asks; what stands out stays in sight", async () => {
    await trial.sees("Wat komt u doen?");
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    expect(await row()).toEqual(["Invullen", "Controleren (13)", "Bundelen"]);
    // Above the page: a tab that is not on the row is not sent for without a word of where it is.
    const steps = trial.page.locator("ol.steps:visible");
    expect(await steps.locator("strong").allInnerTexts()).toContain("Bundelen");
    expect(await steps.innerText()).toContain("staat achter de drie puntjes");
    expect(await looked("vraag")).toEqual([]);
  });

  it("shows a tour of four sentences once it knows, and goes on at the tab", async () => {
    await trial.press("Ik vul in voor één stad");
    await has("Volgende");
    expect(await looked("rondleiding")).toEqual([]);
    for (const sentence of [
      /^Zet bij Invullen de bladen klaar als/,
      /^Klik op een niveau/,
      /^Controleren zegt/,
      /^Alles staat/,
    ]) {
      await trial.sees(sentence);
      await press("Enter");
    }
    await has("Invullen");
    expect(await row()).toEqual(["Invullen", "Controleren (13)"]);
  });

  it("asks nobody twice, and shows the tour to nobody twice", async () => {
    await again();
    await trial.sees("Wat is ingevuld");
    expect(await trial.pane.getByText("Wat komt u doen?").count()).toBe(0);
    expect(await trial.pane.getByText(/^Zet bij Invullen de bladen klaar als/).count()).toBe(0);
    expect(await row()).toEqual(["Invullen", "Controleren (13)"]);
  });

  it("has all that is not on the row in a menu, by arrows and Escape", async () => {
    await trial.frame.locator("[role=tab][aria-selected=true]").focus();
    await press("Tab");
    await has("Meer");
    await press("ArrowDown");
    await has("Bundelen");
    expect(await items()).toEqual([
      "Bundelen",
      "Overzicht",
      "Delen",
      "Leren",
      "✓\nIk vul in voor één stad",
      "Ik bundel voor de groep",
      "Hulp",
    ]);
    // The mouse on one, the focus on another, as a click elsewhere leaves the mouse. What it finds is told once the menu is closed again.
    await trial.pane.getByRole("menuitem", { name: "Delen", exact: true }).hover();
    const complaints = await looked("menu");
    await trial.page.emulateMedia({ forcedColors: "active" });
    const item = trial.pane.getByRole("menuitem", { name: "Overzicht" });
    await item.hover();
    const [ring, ink, ground] = await item.evaluate((at) => [
      getComputedStyle(at, "::after").borderTopColor,
      ...[getComputedStyle(at).color, getComputedStyle(at).backgroundColor],
    ]);
    await trial.shoot("rollen-menu-focus-contrast");
    await trial.page.emulateMedia({ forcedColors: "none" });
    await press("End");
    await has("Hulp");
    await press("ArrowDown");
    await has("Bundelen");
    await press("ArrowDown");
    await press("Escape");
    await has("Meer");
    expect(await trial.pane.getByRole("menu").count()).toBe(0);
    await press("ArrowUp");
    await has("Hulp");
    await press("Tab");
    expect(await trial.pane.getByRole("menu").count()).toBe(0);
    expect(complaints).toEqual([]);
    // Both the letters and the ring of the focus are seen on what the mouse is on.
    expect(ring).toBe(ink);
    expect(ring).not.toBe(ground);
  });

  it("puts what is chosen in the menu on the row, with the focus on it", async () => {
    await trial.pane.locator("[aria-haspopup=menu]").press("Enter");
    await has("Bundelen");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("Enter");
    await has("Delen");
    expect(await row()).toEqual(["Invullen", "Controleren (13)", "Delen"]);
    await press("ArrowRight");
    await has("Invullen");
    expect(await row()).toEqual(["Invullen", "Controleren (13)"]);
  });

  it("changes the role in the menu, and goes where that role begins", async () => {
    await trial.pane.locator("[aria-haspopup=menu]").click();
    await trial.pane.getByRole("menuitemradio", { name: "Ik bundel voor de groep" }).click();
    await has("Overzicht");
    await trial.sees("Steden en thema's");
    // Wide enough for all four in any font: at 400 pixels the last one may be in the menu.
    await trial.dress(480, "light");
    expect(await row()).toEqual(["Bundelen", "Overzicht", "Delen", "Leren"]);
    expect(await looked("overzicht")).toEqual([]);
    await press("ArrowRight");
    await has("Delen");
  });

  it("is nowhere wider than its frame, not at 200 pixels either", async () => {
    await trial.dress(200, "light");
    for (const tab of ["Invullen", "Controleren", "Overzicht", "Bundelen", "Leren", "Delen"]) {
      await trial.openTab(tab);
      await trial.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
      expect(await trial.complaints()).toEqual([]);
      expect(await trial.pane.getByRole("tab", { selected: true }).innerText()).toContain(tab);
    }
  });

  it("has its version, its guide and whom to ask under Hulp, and goes back where one was", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    await trial.pane.locator("[aria-haspopup=menu]").press("ArrowUp");
    await has("Hulp");
    await press("Enter");
    await has("Hulp");
    await trial.sees(`Versie ${version}`);
    await trial.sees("Vraag het aan wie u deze proefpagina gaf.");
    await trial.pane.getByText("Welke kolom is de score?").waitFor({ state: "attached" });
    await trial.pane.locator("summary", { hasText: "Leren van elkaar" }).click();
    await trial.sees(/^Staan er scores van meer dan één stad in de werkmap/);
    await trial.pane.locator("summary", { hasText: "Monitoring" }).click();
    await trial.sees("Hebt u recente data, en vindt u die vlot terug?");
    expect(await looked("hulp")).toEqual([]);
    await trial.pane.getByRole("region", { name: "Hulp" }).press("Escape");
    await has("Delen");
  });

  it("asks plainly in an empty workbook, where nothing can be remembered too, and holds to the answer", async () => {
    await trial.page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.sees("Wat komt u doen?");
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    expect(await trial.pane.getByRole("button").allInnerTexts()).toEqual([
      ...["", "Ik vul in voor één stad", "Ik bundel voor de groep"],
    ]);
    expect(await looked("leeg")).toEqual([]);
    await trial.press("Ik bundel voor de groep");
    await trial.sees("Sleep de bestanden");
    await trial.press("Overslaan");
    await has("Bundelen");
    await trial.openTab("Delen");
    await trial.sees("Er zijn nog geen scores gevonden om te delen: vul ze in, of bundel de bestanden van de steden.");
    expect(await looked("delen-leeg")).toEqual([]);
    await trial.press("Naar Bundelen");
    await has("Bundelen");
    expect(await trial.pane.getByText("Wat komt u doen?").count()).toBe(0);
    expect(trial.errors).toEqual([]);
  });

  it("goes on to the next theme from the level that is chosen, says how many are left, and that all is there", async () => {
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.click("B12");
    await trial.press("3 Gestructureerde aanzet");
    await trial.sees("3 ingevuld voor Gent · Strategie.");
    expect(await trial.focused()).toBe("Waarom deze score?");
    await trial.sees("nog 7 thema's");
    expect(await looked("volgende")).toEqual([]);
    await press("Enter");
    await trial.pane.getByRole("heading", { name: "Gent · Aanpak" }).waitFor();
    expect(await trial.focused()).toBe("Uw score voor Aanpak");
    for (const score of ["4", "2", "3", "1", "5", "2"]) {
      await press(score);
      await press("Enter");
      await trial.frame.waitForFunction(() =>
        (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent.startsWith("Uw score"),
      );
      await trial.pane.locator("main[aria-busy=false]").waitFor();
    }
    await trial.pane.getByRole("heading", { name: "Gent · Communicatie & participatie" }).waitFor();
    expect(await trial.pane.getByText(/^Klaar/).count()).toBe(0);
    await press("4");
    await press("Enter");
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
    // No theme comes up any more: what is next has the focus.
    await has("Controleren");
    expect(await looked("klaar")).toEqual([]);
    await trial.pane.getByRole("tabpanel").getByRole("button", { name: "Controleren" }).click();
    await has("Controleren");
    expect(trial.errors).toEqual([]);
  });
});
