import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { describeInChromium } from "../trial/chromium";
import { cellOnPage } from "./cell-on-page";
import { MADE } from "./made-benchmark";
import { openPane, outOfReach, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("an analyst's way through Delen", () => {
  let trial: PanePage;
  /** The measurement of 2024 without Genk. */
  let before: Buffer;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, { ...najaar2024, cities: najaar2024.cities.filter(({ city }) => city.id !== "genk") });
    before = Buffer.from(host.bytes());
    trial = await openPane();
    await trial.addsSheets();
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
        await trial.shoot(`delen-${name}-${width}-${scheme}`);
      }
    return complaints;
  }

  const cellOn = (sheet: string, cell: string) => cellOnPage(trial, sheet, cell);
  const themeRow = (id: string) => trial.pane.locator(`[data-global=${id}]`).innerText();

  it("shows the medians, says that there is no ledger yet, and adds Globaal", async () => {
    await trial.openTab("Delen");
    await trial.sees("Deze werkmap heeft nog geen blad Globaal.");
    // Folded, so that who makes a benchmark goes by in one press.
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
    expect(await themeRow("regelgeving")).toMatch(/mediaan 2,875 · n = 12 · 2 – 4\s+nog niet gepubliceerd\s+–/);
    expect(await looked("1-begin")).toEqual([]);
    await trial.press("Het blad Globaal toevoegen");
    await trial.sees("Eén blad toegevoegd. De rest is onaangeroerd.");
    expect(await cellOn("Globaal", "A5")).toMatchObject({ value: "Strategie" });
  });

  it("asks for a reason before it records a step, and for a score that is one", async () => {
    await trial.press(/Aanpak/);
    await trial.pane.getByLabel("Score", { exact: true }).fill("7");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Geef een reden op. Zonder reden wordt een stap niet bewaard.");
    await trial.sees("“7” valt buiten de schaal. Vul een getal van 1 tot 5 in.");
    expect(await trial.focused()).toBe("Score");
    expect(await looked("2-reden-ontbreekt")).toEqual([]);
    expect((await cellOn("Globaal", "C10")).value).toBe(null);
  });

  it("records the step on Globaal with reason, person and date, and publishes nothing yet", async () => {
    await trial.pane.getByLabel("Score", { exact: true }).fill("2,5");
    await trial.pane.getByLabel("Waarom?").fill("De steden zien hun aanpak kritischer");
    await trial.pane.getByLabel("Uw naam", { exact: true }).fill("An Maes");
    await trial.pane.getByLabel("Datum", { exact: true }).fill("2025-03-14");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Aanpak, Bijstelling workshop: 2,5 is bewaard op Globaal. Gepubliceerd is dat nog niet.");
    const row = await Promise.all(["B10", "C10", "D10", "E10", "F10"].map((cell) => cellOn("Globaal", cell)));
    expect(row.map(({ value }) => value)).toEqual([
      ...["Bijstelling workshop", 2.5, "De steden zien hun aanpak kritischer", "An Maes"],
      45730,
    ]);
    expect(await themeRow("aanpak")).toMatch(/Bijstelling workshop: 2,5\s+nog niet gepubliceerd/);
  });

  it("names the theme that stays open once all others are published, where the work goes on and with what is open", async () => {
    await trial.press("Alle medianen publiceren zonder bijstelling");
    await trial.pane.locator("textarea:focus").waitFor();
    await trial.pane.locator("textarea:focus").fill("De stuurgroep volgt de medianen");
    await trial.press("7 medianen publiceren");
    await trial.sees("7 medianen zijn gepubliceerd op Globaal.");
    await trial.sees("1 mediaan is nog niet gepubliceerd");
    await trial.sees("Blijft open, want daarvoor is al een bijstelling van de workshop bewaard: Aanpak.");
    await trial.sees("1 mediaan niet gepubliceerd: Aanpak.");
    expect(await trial.focused()).toBe("Benchmark als nieuwe werkmap");
    await trial.press("Ongedaan maken");
    await trial.sees("8 medianen niet gepubliceerd.");
  });

  it("publishes 2,5: the row above the grid gets the colour between orange and yellow, the median stays 3", async () => {
    await trial.pane.getByLabel("Stap", { exact: true }).selectOption("published");
    expect(await trial.pane.getByLabel("Uw naam", { exact: true }).inputValue()).toBe("An Maes");
    await trial.pane.getByLabel("Waarom?").fill("Zoals besproken in de workshop");
    await trial.pane.getByLabel("Score", { exact: true }).fill("groen");
    await trial.press("Bewaren op Globaal");
    await trial.sees("“groen” kan lichtgroen of donkergroen zijn. Schrijf welk.");
    await trial.pane.getByLabel("Score", { exact: true }).fill("tussen oranje en geel");
    await trial.sees("Dat is 2,5.");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Aanpak, Gepubliceerd: 2,5 is bewaard op Globaal.");
    expect(await cellOn("Maturiteit", "C7")).toMatchObject({ value: 2.5, fill: "#F7C46B" });
    expect((await cellOn("Maturiteit", "C8")).value).toBe(3);
    // What is published is done with: the form is closed, and its theme has the focus.
    await trial.pane.locator("[data-global=aanpak] button[aria-expanded=false]:focus").waitFor();
    await trial.press(/Aanpak/);
    await trial.press("Naar de cel: Aanpak op Globaal");
    await trial.selects("C12");
    expect(await trial.selected()).toBe("C12");
    expect(await looked("3-gepubliceerd")).toEqual([]);
    await trial.press(/Aanpak/);
  });

  it("shows what will be on the benchmark of the steering group", async () => {
    await trial.sees("8 thema's · 13 steden bij naam");
    const preview = await trial.pane.locator("[data-preview=aanpak]").innerText();
    expect(preview).toMatch(/globale score 2,5 · mediaan 3 · n = 12 · 2 – 4 · stabiel\s+2,5/);
    await trial.sees("VTE met LEKP 1-middelen (schatting): 45,5, over");
    await trial.pane.getByText("Er wordt niets weggelaten.").scrollIntoViewIfNeeded();
    expect(await looked("4-voorbeeld")).toEqual([]);
  });

  it("shows one city what it scores itself, and takes it away again for who is not that city", async () => {
    await trial.pane.getByLabel("Voor wie?").selectOption("city");
    await trial.sees("Kies eerst een stad.");
    const make = trial.pane.getByRole("button", { name: "Benchmark als nieuwe werkmap" });
    await make.focus();
    expect(await trial.focused()).toBe("Benchmark als nieuwe werkmap");
    expect(await make.getAttribute("aria-disabled")).toBe("true");
    expect(await make.getAttribute("aria-describedby")).not.toBeNull();
    expect(await trial.pane.getByRole("button", { name: /aalst/ }).count()).toBe(0);
    expect(await looked("4c-nog-geen-stad")).toEqual([]);
    await trial.pane.getByLabel("Welke stad?").selectOption("aalst");
    await make.and(trial.pane.locator(":not([aria-disabled=true])")).waitFor();
    await trial.pane.getByRole("button", { name: /^benchmark-aalst-/ }).waitFor();
    await trial.sees("Zonder managementsamenvatting: op Aanbevelingen en Werkpakketten staat nog niets.");
    await trial.sees("Zonder Leren van elkaar: op Twinning staat nog niets. Dat schrijft u in Leren.");
    await trial.sees("Aalst: Bij benadering");
    expect(await trial.pane.locator("[data-own=strategie]").innerText()).toBe("Aalst: 2,5");
    await trial.pane.locator("[data-own=strategie]").scrollIntoViewIfNeeded();
    expect(await looked("4b-een-stad")).toEqual([]);
    await trial.pane.getByLabel("Voor wie?").selectOption("steering-group");
    await trial.sees("8 thema's · 13 steden bij naam");
    expect(await trial.pane.locator("[data-own]").count()).toBe(0);
  });

  it("makes it as a sheet with values alone", async () => {
    await trial.press("Benchmark als blad in deze werkmap");
    await trial.sees("Benchmark toegevoegd. De rest van de werkmap is onaangeroerd.");
    await trial.shows("Benchmark");
    expect(await trial.textOf("A1")).toMatch(/^Benchmark klimaatgovernance/);
    await trial.shoot("delen-5-blad");
    const cells = await Promise.all(MADE.map(([cell]) => cellOn("Benchmark", cell)));
    expect(cells.map(({ value }) => value)).toEqual(MADE.map(([, value]) => value));
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
  });

  it("compares with a previous measurement", async () => {
    const chosen = { name: "vorige meting.xlsx", mimeType: "", buffer: before };
    await trial.pane.locator("[data-previous]").setInputFiles(chosen);
    await trial.sees("Sinds de vorige meting");
    expect(await trial.pane.locator("[data-change=strategie]").innerText()).toMatch(/zelfde steden/);
    await trial.pane.getByText("Sinds de vorige meting").scrollIntoViewIfNeeded();
    expect(await looked("6-verandering")).toEqual([]);
  });

  it("refuses the public what would tell of Genk, and names the cells", async () => {
    await trial.pane.getByLabel("Voor wie?").selectOption("public");
    await trial.sees("Zo kan dit niet gedeeld worden");
    const given = await trial.pane.locator("[data-given-away=regelgeving]").innerText();
    expect(given).toMatch(
      /Regelgeving: uit deze cellen samen is de score af te leiden van Genk\s+.*Groepscijfers, Regelgeving/,
    );
    expect(await trial.pane.getByRole("button", { name: "Nieuwe werkmap" }).count()).toBe(0);
    await trial.pane.getByText("Zo kan dit niet gedeeld worden").scrollIntoViewIfNeeded();
    expect(await looked("7-geweigerd")).toEqual([]);
    await trial.press("Naar de cel: Groepscijfers, Regelgeving");
    await trial.selects("F8");
    expect(await trial.selected()).toBe("F8");
  });

  it("offers the sheet with the rules, and leaves the figures out once it says so", async () => {
    await trial.press("Het blad Publicatie toevoegen");
    await trial.sees("Eén blad toegevoegd. De rest is onaangeroerd.");
    // The pane goes there after it has said so.
    await trial.shows("Publicatie");
    await trial.type("B6", "weglaten");
    await trial.sees("Af te leiden uit andere cijfers");
    expect(await trial.pane.locator("[data-left=not-named]").innerText()).toMatch(/Niet bij naam genoemd \(13\)/);
    await trial.pane.getByText("Wat wordt weggelaten").scrollIntoViewIfNeeded();
    expect(await looked("8-weggelaten")).toEqual([]);
  });

  it("can be used with the keyboard alone", async () => {
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("downloads a workbook that our reader opens, twice the same", async () => {
    const bytes = async () => {
      const [download] = await Promise.all([
        trial.page.waitForEvent("download"),
        trial.press(/^benchmark-publiek-.*\.xlsx downloaden$/),
      ]);
      return readFileSync(await download.path());
    };
    const first = await bytes();
    await trial.sees(/benchmark-publiek-.*\.xlsx is gedownload\./);
    const opened = openXlsxHost(new Uint8Array(first));
    if ("fault" in opened) throw new Error(opened.fault.code);
    const { sheets } = await opened.host.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Benchmark"]);
    expect(sheets[0]?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(JSON.stringify(sheets)).not.toContain("Genk");
    expect((await bytes()).equals(first)).toBe(true);
  });

  it("opens it as a workbook of its own", async () => {
    const [download] = await Promise.all([
      trial.page.waitForEvent("download"),
      trial.press("Benchmark als nieuwe werkmap"),
    ]);
    expect(openXlsxHost(new Uint8Array(readFileSync(await download.path())))).toHaveProperty("host");
    const name = download.suggestedFilename();
    await trial.pane.getByRole("button", { name: `${name} downloaden` }).waitFor();
    expect(await trial.page.locator("#downloaded").innerText()).toBe(
      `Excel opent een nieuwe werkmap in een eigen venster. Hier is ze gedownload als ${name}: kies “Werkmap openen” om ze te bekijken.`,
    );
    await trial.sees("De benchmark voor het publiek (concept) is als nieuwe werkmap gemaakt.");
  });

  it("copies the CSV", async () => {
    await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await trial.pane.getByText("Andere formaten").click();
    await trial.press("CSV voor Excel kopiëren");
    await trial.pane.getByText(/^Gekopieerd\.|^Kopiëren kan hier niet/).waitFor();
    expect(await looked("9-maken")).toEqual([]);
  });

  it("publishes all other medians as they are with one reason, and takes them back at once", async () => {
    await trial.press("Alle medianen publiceren zonder bijstelling");
    await trial.pane.locator("textarea:focus").waitFor();
    await trial.press("7 medianen publiceren");
    await trial.sees("Geef een reden op. Zonder reden wordt een stap niet bewaard.");
    expect(await looked("10-alle-medianen")).toEqual([]);
    await trial.pane.getByLabel("Waarom?").fill("De stuurgroep volgt de medianen");
    await trial.press("7 medianen publiceren");
    await trial.sees("7 medianen zijn gepubliceerd op Globaal. Was al gepubliceerd en blijft zo: Aanpak.");
    expect(await trial.focused()).toBe("Benchmark als nieuwe werkmap");
    expect([(await cellOn("Maturiteit", "C7")).value, (await cellOn("Maturiteit", "F7")).value]).toEqual([2.5, 2.875]);
    expect((await cellOn("Globaal", "D8")).value).toBe("De stuurgroep volgt de medianen");
    expect(await looked("11-alle-gepubliceerd")).toEqual([]);
    await trial.press("Ongedaan maken");
    await trial.sees("Ongedaan gemaakt: de medianen zijn niet meer gepubliceerd.");
    // What was asked, was asked for what is taken back: the form is closed.
    await trial.sees("Alle medianen publiceren zonder bijstelling");
    expect(await trial.pane.locator("textarea").count()).toBe(0);
    expect([(await cellOn("Maturiteit", "C7")).value, (await cellOn("Maturiteit", "F7")).value ?? ""]).toEqual([
      2.5,
      "",
    ]);
  });

  it("asked nothing of the network, and nothing broke", () => {
    expect(trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
