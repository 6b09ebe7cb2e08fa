/** Files of which much is wrong, in a low and narrow pane: the list keeps most of the height, and nothing is counted twice. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { contradicting, OLD, rowFile } from "./dated-files";
import { openPane, type PanePage } from "./pane-page";
import { rivalColumns } from "./rival-columns";

jest.setTimeout(300_000);

const TEAM = [3, 3, 2, 3, 2, 3, 3, 3];
const rivals = async (city: string) => ({
  name: `${city} keuze.xlsx`,
  bytes: await rivalColumns({ sheet: "Zelf", city, team: TEAM, board: TEAM.map((value) => value + 1) }),
});

describeInChromium("thirteen files and many bad ones", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
    await drop(trial, [
      ...(await contradicting()),
      ...["Beschadigd.xlsx", "Lijst.csv"].map((name) => ({ name, bytes: Buffer.from("PK geen werkmap") })),
      { name: "Leeg.xlsx", bytes: await foreignWorkbook({ Blad1: [[]] }) },
      await rowFile("Zwevegem.xlsx", OLD, "Zwevegem", 3, 3, 3),
      await rowFile("Aalst erbij.xlsx", OLD, "Aalst", 7, "groen"),
      ...[await rivals("Genk"), await rivals("Leuven")],
    ]);
    await trial.sees("De scores kiezen in Genk keuze.xlsx");
    await trial.dress(320, "light");
    await trial.isAsHighAs(600);
  });

  afterAll(() => trial.close());

  const foot = () => trial.pane.getByRole("region", { name: "Volgende stap" });
  const height = async () => (await foot().boundingBox())?.height ?? 0;
  const buttons = () => foot().getByRole("button").allInnerTexts();

  it("leave most of the height to the list: one line of what is open, and one button", async () => {
    expect(await trial.frame.evaluate(() => window.innerHeight)).toBe(600);
    expect(await buttons()).toEqual(["De scores kiezen in 2 bestanden"]);
    await trial.shoot("slechte-bestanden-320x600");
    expect(await height()).toBeLessThan(120);
    await trial.dress(320, "dark");
    expect(await trial.complaints()).toEqual([]);
    await trial.dress(320, "light");
  });

  it("are counted as what they are, and once", async () => {
    await trial.sees(/Nog open: 2 tegenstrijdige scores · 2 bestanden niet gelezen · en meer\.$/);
    // Zwevegem, the empty one, and the 7: the list of findings has the unread one and the two questions besides.
    await trial.sees(/; 2 tabellen wachten op uw keuze; 3 andere fouten/);
    await trial.sees("Fouten (6)");
    await trial.sees(/in 1 bestand is geen enkele score gevonden \(Zwevegem\.xlsx\)/);
    const line = (name: string) => trial.pane.locator("li").filter({ hasText: name }).first().innerText();
    expect(await line("Genk keuze.xlsx")).toContain("Wacht op uw keuze: wat is hierin de score?");
    expect(await line("Aalst erbij.xlsx")).toContain("Geen scores, 2 niet gelezen: zie de bevindingen.");
    expect(await trial.pane.locator("[data-city=aalst]").innerText()).toMatch(/7 van 8 · 2 niet gelezen/);
  });

  it("may be written first: the button for it stands with what it changes", async () => {
    const write = trial.pane.getByRole("button", { name: "De bundel wegschrijven" });
    expect(await write.count()).toBe(1);
    await write.focus();
    const { y = 0, height: high = 0 } = (await write.boundingBox()) ?? {};
    expect(y + high).toBeLessThanOrEqual((await foot().boundingBox())?.y ?? 0);
    await trial.shoot("eerst-wegschrijven-320x600");
  });

  it("never hide what has the focus behind the foot, also when that grows", async () => {
    const write = trial.pane.getByRole("button", { name: "De bundel wegschrijven" });
    await write.focus();
    await trial.frame.evaluate(() => {
      const [line] = document.querySelectorAll("[data-foot] [role=status]");
      line?.append(document.createElement("br"), "Nog een zin. ".repeat(20));
    });
    await trial.frame.waitForFunction(() => {
      const [at, foot] = [document.activeElement, document.querySelector("[data-foot]")];
      return (at?.getBoundingClientRect().bottom ?? 0) <= (foot?.getBoundingClientRect().top ?? 0);
    });
    expect(await trial.focused()).toBe("De bundel wegschrijven");
    expect(trial.errors).toEqual([]);
  });
});
