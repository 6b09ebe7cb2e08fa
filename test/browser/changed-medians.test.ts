/** Delen, where medians changed after they were published; and taking back what was published, once a benchmark was made. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { entry } from "../layout/published";
import { describeInChromium } from "../trial/chromium";
import { cellOnPage } from "./cell-on-page";
import { bundle } from "./overview-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each is 3 by now. */
const LEDGER = [
  entry("strategie", "published", { value: 2.75, median: 2.75 }),
  entry("aanpak", "published", { value: 3.5, median: 3.5 }),
  entry("hr-cultuur", "published", { value: 2, median: 2.5 }),
  entry("middelen", "published", { value: 2.25 }),
];

/** Each step goes on where the one before stopped. */
describeInChromium("medians that changed after they were published", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("bundel.xlsx", await bundle({ ...najaar2024, ledger: LEDGER }));
    await trial.openTab("Delen");
  });

  afterAll(() => trial.close());

  const global = async () =>
    Promise.all(["C8", "C12", "C20", "C28"].map(async (at) => (await cellOnPage(trial, "Globaal", at)).value));

  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const [width, scheme] of [
      [320, "light"],
      [320, "dark"],
      [400, "light"],
      [400, "dark"],
    ] as const) {
      await trial.dress(width, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
      await trial.shoot(`delen-mediaan-${name}-${width}-${scheme}`);
    }
    return complaints;
  }

  it("are told first, each with both, apart from what was decided otherwise; and again where it is asked what is open", async () => {
    await trial.sees("Van 2 thema's is de mediaan veranderd sinds u ze publiceerde");
    await trial.sees("Strategie: gepubliceerd 2,75, mediaan nu 3");
    await trial.sees("Aanpak: gepubliceerd 3,5, mediaan nu 3");
    await trial.sees("Van 2 thema's is de mediaan veranderd sinds u ze publiceerde: Strategie, Aanpak.");
    await trial.sees("Middelen: gepubliceerd is 2,25, de mediaan is nu 3. Op Globaal staat niet of dat zo beslist is.");
    expect(await trial.pane.getByText(/^HR & cultuur: gepubliceerd/).count()).toBe(0);
    await trial.sees("Regelgeving: 2,875 ligt tussen 2,75 en 3. Wilt u een van die twee, kies ze dan per thema.");
    expect(await looked("veranderd")).toEqual([]);
    await trial.openTab("Controleren");
    await trial.sees("Mediaan veranderd na de publicatie");
    await trial.openTab("Delen");
  });

  it("are published again with one button, and what was published before is named", async () => {
    await trial.press("De nieuwe medianen publiceren");
    await trial.pane.locator("textarea:focus").waitFor();
    expect(await looked("formulier")).toEqual([]);
    await trial.press("2 medianen publiceren");
    await trial.sees("2 medianen zijn gepubliceerd op Globaal.");
    expect(await trial.focused()).toBe("Alle medianen publiceren zonder bijstelling");
    expect(await global()).toEqual([3, 3, 2, 2.25]);
    expect((await cellOnPage(trial, "Globaal", "D8")).value).toBe(
      "De mediaan is veranderd sinds de vorige publicatie. Voordien gepubliceerd: 2,75 (14/3/2025).",
    );
    expect(await trial.pane.getByText(/is de mediaan veranderd/).count()).toBe(0);
    await trial.press("Ongedaan maken");
    await trial.sees("Ongedaan gemaakt: wat eerst gepubliceerd was, staat er weer.");
    expect(await global()).toEqual([2.75, 3.5, 2, 2.25]);
    await trial.sees("Van 2 thema's is de mediaan veranderd sinds u ze publiceerde");
  });

  it("can be taken back after a benchmark was made, as a workbook and as a sheet, whatever message is closed", async () => {
    await trial.press("Alle medianen publiceren zonder bijstelling");
    await trial.pane.locator("textarea:focus").fill("De stuurgroep volgt de medianen");
    await trial.press("4 medianen publiceren");
    await trial.sees("4 medianen zijn gepubliceerd op Globaal.");
    await trial.press("Benchmark als nieuwe werkmap");
    await trial.sees("De benchmark voor de stuurgroep (concept) is als nieuwe werkmap gemaakt.");
    await trial.press("Sluiten");
    await trial.press("Benchmark als blad in deze werkmap");
    await trial.sees(/^Benchmark.* toegevoegd\./);
    expect(await looked("terug-na-benchmark")).toEqual([]);
    await trial.press(/^Ongedaan maken: 4 medianen zijn gepubliceerd op Globaal/);
    await trial.sees("Ongedaan gemaakt: de medianen zijn niet meer gepubliceerd.");
    await trial.sees("4 medianen zijn nog niet gepubliceerd");
    // The sheet is a step of its own.
    await trial.press(/^Laatste stap ongedaan maken: Benchmark/);
    await trial.sees(/^Ongedaan gemaakt: “Benchmark/);
    expect(trial.errors).toEqual([]);
  });

  it("are taken back together later on, and published again by one step back", async () => {
    await trial.press("De nieuwe medianen publiceren");
    await trial.press("2 medianen publiceren");
    await trial.sees("2 medianen zijn gepubliceerd op Globaal.");
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
    expect(await looked("per-thema")).toEqual([]);
    await trial.press("De 2 gepubliceerde medianen terugnemen");
    await trial.sees("2 medianen zijn niet meer gepubliceerd.");
    expect(await global()).toEqual([null, null, 2, 2.25]);
    await trial.press("Ongedaan maken");
    await trial.sees("Ongedaan gemaakt: de medianen zijn weer gepubliceerd.");
    expect(await global()).toEqual([3, 3, 2, 2.25]);
    expect(trial.errors).toEqual([]);
  });
});
