/** Sterk en beter in Delen, by keyboard: what cities say is linked to points of the group, and the focus goes on where the work does. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { explained } from "../../src/domain/measurement/explanation";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { bundlePlan } from "../layout/published";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const explanations = [
  explained({ cityId: "gent", themeId: "aanpak", strong: "Een klimaatregisseur met mandaat\nKlimaatkamers" }),
  explained({ cityId: "leuven", themeId: "aanpak", strong: "Een gedeeld governancemodel" }),
];

/** Each step goes on where the one before stopped. */
describeInChromium("linking what cities say to points of the group", () => {
  let trial: PanePage;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
    await host.apply(bundlePlan({ ...najaar2024, explanations }));
    trial = await openPane();
    await trial.opens("bundel.xlsx", host.bytes());
    await trial.openTab("Delen");
  });

  afterAll(() => trial.close());

  it("counts what is not linked, and makes the first point of the words that are ready", async () => {
    await trial.sees("Nog 3 van de 3 punten van de steden zijn niet gekoppeld.");
    await trial.pane.getByLabel("Nieuw punt").fill("Er is een herkenbare trekker");
    await trial.page.keyboard.press("Enter");
    await trial.sees("Nog 2 van de 3 punten van de steden zijn niet gekoppeld.");
    await trial.sees("enkele: Gent");
    expect(await trial.focused()).toBe("Gent: Klimaatkamers");
  });

  it("links with one Enter, and goes on to the next words", async () => {
    await trial.page.keyboard.press("ArrowDown");
    expect(await trial.focused()).toBe("Leuven: Een gedeeld governancemodel");
    await trial.page.keyboard.press("Tab");
    expect(await trial.focused()).toBe(
      "Wat Leuven zegt (Een gedeeld governancemodel) koppelen aan: Er is een herkenbare trekker",
    );
    await trial.page.keyboard.press("Enter");
    await trial.sees("Nog 1 van de 3 punten van de steden is niet gekoppeld.");
    await trial.sees("enkele: Gent, Leuven");
    expect(await trial.focused()).toBe("Gent: Klimaatkamers");
  });

  it("takes a link back, and looks well in the light and in the dark", async () => {
    await trial.pane.getByText("2 gekoppeld").click();
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.pane.getByText("Punten van de groep", { exact: true }).scrollIntoViewIfNeeded();
      await trial.shoot(`sterk-en-beter-320-${scheme}`);
    }
    await trial.press("Ontkoppelen: Leuven, Een gedeeld governancemodel");
    await trial.sees("Nog 2 van de 3 punten van de steden zijn niet gekoppeld.");
    await trial.sees("enkele: Gent");
  });

  it("says so when all is linked, and has the focus there", async () => {
    for (const left of [1, 0]) {
      await trial.pane
        .getByRole("button", { name: /^Wat .* koppelen aan/ })
        .first()
        .click();
      await trial.sees(left === 1 ? /^Nog 1 van de 3/ : "Alle 3 punten van de steden zijn gekoppeld.");
    }
    expect(await trial.focused()).toBe("Alles hier is gekoppeld.");
    expect(trial.errors).toEqual([]);
  });
});
