import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { sampleFiles } from "../../trial/page/sample-files";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { isMicrosofts, type OfficePage, openOnOffice, type Traffic } from "./office-page";
import { keepToLookAt } from "./pane-page";

jest.setTimeout(240_000);

/** Excel on the web takes no larger request, and gives no larger answer. */
const MOST_BYTES = 5_000_000;

const table: Traffic[] = [];

afterAll(() => {
  const rows = table.map(({ step, ...figures }) => `| ${[step, ...Object.values(figures)].join(" | ")} |`);
  const head = [
    "| stap | rondes | acties | bytes heen | bytes terug | grootste bericht |",
    "|---|--:|--:|--:|--:|--:|",
  ];
  keepToLookAt("office-js.md", `${[...head, ...rows].join("\n")}\n`);
});

async function counted(trial: OfficePage, step: string): Promise<Traffic> {
  const traffic = await trial.traffic(step);
  table.push(traffic);
  await trial.shoot(`office-js-${table.length}-${step.replaceAll(" ", "-")}`);
  expect(traffic.largest).toBeLessThan(MOST_BYTES);
  return traffic;
}

describeInChromium("the built pane on Microsoft's own office.js, for a city", () => {
  let trial: OfficePage;

  beforeAll(async () => {
    trial = await openOnOffice();
  });

  afterAll(async () => {
    await trial.close();
  });

  it("opens once office.js says that it is ready, and reads the workbook over Microsoft's wire", async () => {
    await trial.openTab("Controleren (13)");
    await trial.sees("Aandachtspunten (12)");
    const pane = trial.page.frames().find((frame) => frame.url().includes("/addin/"));
    expect(pane && (await isMicrosofts(pane))).toBe(true);
    expect((await counted(trial, "openen")).roundTrips).toBeGreaterThan(1);
  });

  it("accepts the twelve proposals", async () => {
    await trial.press("Alle 12 voorstellen overnemen");
    await trial.sees("Deze 12 cellen veranderen:");
    await trial.press("12 cellen veranderen");
    await trial.sees("12 cellen aangepast.");
    expect(await trial.valueOf("F7")).toBe(3.5);
    await counted(trial, "voorstellen overnemen");
  });

  it("colours the table where it stands", async () => {
    await trial.press("Deze tabel kleuren");
    await trial.sees("De tabel op Onze scores kleurt nu mee met de legende.");
    await counted(trial, "tabel kleuren");
  });

  it("adds the sheets", async () => {
    await trial.openTab("Invullen");
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await trial.pane.getByLabel("Meting", { exact: true }).fill("najaar 2024");
    await trial.press("5 bladen toevoegen");
    await trial.sees(/^5 bladen toegevoegd\. De rest is onaangeroerd\./);
    await trial.shows("Maturiteit");
    await counted(trial, "bladen toevoegen");
  });

  it("hears of a score that is typed in the sheet, over Microsoft's events", async () => {
    const before = await trial.textOf("F8");
    await trial.type("F13", "3,5");
    expect([before, await trial.textOf("F8")]).toEqual(["2,875", "3"]);
    await trial.openTab("Controleren");
    await trial.pane.locator("[data-theme=regelgeving]", { hasText: /stabiel\s*3$/ }).waitFor();
    await counted(trial, "typen en controleren");
  });

  it("asked for nothing but office.js, and its policy forbade nothing of ours", () => {
    const outside = trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url));
    expect(outside.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"))).toEqual([]);
    expect(trial.violations.filter((text) => /script-src|style-src|connect-src/.test(text))).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});

describeInChromium("the built pane on Microsoft's own office.js, for a first run", () => {
  let trial: OfficePage;

  beforeAll(async () => {
    trial = await openOnOffice({ workbook: await foreignWorkbook({ Blad1: [] }) });
  });

  afterAll(async () => {
    await trial.close();
  });

  it("asks in an empty workbook what one is here for, and then has one sentence and one button", async () => {
    await trial.sees("Wat komt u doen?");
    await trial.isFor("fills-in");
    await trial.sees("Klimaatpeil zet de zelfevaluatie klaar in deze werkmap en kijkt mee terwijl u invult.");
    expect(await trial.pane.getByRole("tabpanel").getByRole("button").allInnerTexts()).toEqual([
      "De bladen klaarzetten",
    ]);
    await counted(trial, "lege werkmap openen");
  });

  it("says what is to come before it comes", async () => {
    await trial.press("De bladen klaarzetten");
    // Who fills in for one city is asked for which one; the last choice is all of them.
    await trial.pane.getByLabel("Voor welke stad?").selectOption({ label: "Alle 13 steden" });
    await trial.pane.getByLabel("Meting", { exact: true }).fill("najaar 2026");
    await trial.sees("Deze bladen komen erbij:");
    await trial.shoot("office-js-bladen-klaarzetten");
  });

  it("lays out from nothing, under the names that it said", async () => {
    const told = await trial.pane.getByRole("status").getByRole("listitem").allInnerTexts();
    await trial.press(`${told.length} bladen toevoegen`);
    await trial.sees(`${told.length} bladen toegevoegd. De rest is onaangeroerd.`);
    await trial.shows("Maturiteit");
    expect(await sheetsOf(trial)).toEqual(["Blad1", ...told]);
    const { roundTrips } = await counted(trial, "klaarzetten in een lege werkmap");
    expect(roundTrips).toBeLessThan(12);
  });

  it("takes the first score, typed in the sheet", async () => {
    await trial.type("B11", "3");
    await trial.openTab("Controleren");
    await trial.pane.locator("[data-theme=strategie]", { hasText: "3" }).first().waitFor();
    await counted(trial, "eerste score typen");
    expect(trial.errors).toEqual([]);
  });
});

/** In order. */
function sheetsOf({ page }: OfficePage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { engine } = (window as unknown as { trial: { engine: { sheets(): readonly { name: string }[] } } }).trial;
    return engine.sheets().map(({ name }) => name);
  });
}

describeInChromium("the built pane on Microsoft's own office.js, in Excel on the web", () => {
  let trial: OfficePage;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    trial = await openOnOffice({ workbook: host.bytes(), onTheWeb: true });
    await trial.traffic("openen");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("is told by office.js that it runs there", async () => {
    const pane = trial.page.frames().find((frame) => frame.url().includes("/addin/"));
    const platform = await pane?.evaluate(() =>
      (window as unknown as { Office: { onReady(): Promise<{ platform: string }> } }).Office.onReady(),
    );
    expect(platform).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });

  it("offers the download, which a browser can save", async () => {
    await trial.openTab("Delen");
    const [download] = await Promise.all([trial.page.waitForEvent("download"), trial.press(DOWNLOAD)]);
    expect(download.suggestedFilename()).toMatch(/^benchmark-stuurgroep-.*\.xlsx$/);
    await trial.sees(/benchmark-stuurgroep-.*\.xlsx is gedownload\./);
    await counted(trial, "op het web downloaden");
    expect(trial.errors).toEqual([]);
  });
});

const DOWNLOAD = /^benchmark-stuurgroep-.*\.xlsx downloaden$/;

describeInChromium("the built pane on Microsoft's own office.js, for who bundles", () => {
  let trial: OfficePage;

  beforeAll(async () => {
    trial = await openOnOffice();
    await trial.traffic("openen");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("bundles the workbooks of thirteen cities into the workbook", async () => {
    const files = (await sampleFiles()).map(async (file) => ({
      name: file.name,
      bytes: Buffer.from(await file.arrayBuffer()),
    }));
    await trial.openTab("Bundelen");
    await drop(trial, await Promise.all(files));
    await trial.sees("13 bestanden gelezen");
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\. \d+ bladen zijn toegevoegd\./);
    await trial.shows("Inzendingen");
    await counted(trial, "dertien bestanden bundelen");
  });

  it("makes the benchmark as a sheet", async () => {
    await trial.openTab("Delen");
    await trial.press("Benchmark als blad in deze werkmap");
    await trial.sees("Benchmark toegevoegd. De rest van de werkmap is onaangeroerd.");
    await trial.shows("Benchmark");
    expect(await trial.textOf("A1")).toMatch(/^Benchmark klimaatgovernance/);
    // On the desktop a pane saves no files.
    await trial.pane.getByRole("button", { name: "Benchmark als nieuwe werkmap", exact: true }).waitFor();
    expect(await trial.pane.getByRole("button", { name: DOWNLOAD }).count()).toBe(0);
    await counted(trial, "benchmark als blad");
  });

  it("makes the benchmark as a workbook of its own", async () => {
    const opening = trial.page.waitForEvent("download");
    await trial.press("Benchmark als nieuwe werkmap");
    await opening;
    await trial.sees("De benchmark voor de stuurgroep (concept) is als nieuwe werkmap gemaakt.");
    await counted(trial, "benchmark als werkmap");
  });
});
