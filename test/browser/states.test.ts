import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each state of the pane, and how a person gets there from the one before. */
const STATES: readonly (readonly [name: string, reach: (trial: PanePage) => Promise<void>])[] = [
  ["the start, with a table of the city's own", (trial) => trial.sees("Wat is ingevuld")],
  [
    "a score cell that is selected",
    async (trial) => {
      await trial.click("B7");
      await trial.sees("Gent · Strategie");
    },
  ],
  [
    "a score in between that is refused",
    async (trial) => {
      await trial.pane.getByLabel("Uw score").fill("7");
      await trial.page.keyboard.press("Enter");
      await trial.sees("“7” valt buiten de schaal. Vul een getal van 1 tot 5 in.");
    },
  ],
  [
    "the findings",
    async (trial) => {
      await trial.openTab("Controleren (13)");
      await trial.sees("Aandachtspunten (12)");
    },
  ],
  ["the preview of what is accepted", (trial) => trial.press("Alle 12 voorstellen overnemen")],
  [
    "what is still open when nothing is left to accept",
    async (trial) => {
      await trial.press("12 cellen veranderen");
      await trial.sees("9 van de 104 scores ontbreken nog, bij Aalst en Turnhout");
    },
  ],
  [
    "the sheets that would be added",
    async (trial) => {
      await trial.openTab("Invullen");
      await trial.press("De bladen van Klimaatpeil toevoegen");
      // Of the year that the old table speaks of: of another, it would be an earlier measurement.
      await trial.pane.getByLabel("Meting", { exact: true }).fill("najaar 2024");
    },
  ],
  [
    "a failure of Excel's",
    async (trial) => {
      await trial.page.evaluate(() => {
        const { controls } = (window as unknown as { trial: { controls: { reset(): void; failAt(at: number): void } } })
          .trial;
        controls.reset();
        controls.failAt(0);
      });
      await trial.press("5 bladen toevoegen");
      await trial.sees("De bladen zijn niet toegevoegd:");
    },
  ],
  [
    "an Excel that takes its time",
    async (trial) => {
      await trial.page.evaluate(() => {
        const parts = window as unknown as {
          trial: { controls: { reset(): void; holdAt(at: number): () => void } };
          release: () => void;
        };
        parts.trial.controls.reset();
        parts.release = parts.trial.controls.holdAt(0);
      });
      await trial.press("Opnieuw proberen");
      await trial.sees("Excel is nog bezig.");
    },
  ],
  [
    "the sheets that were added, after all",
    async (trial) => {
      await trial.page.evaluate(() => {
        (window as unknown as { release: () => void }).release();
      });
      await trial.sees("5 bladen toegevoegd. De rest is onaangeroerd.");
      await trial.pane.getByText("Excel is nog bezig.").waitFor({ state: "detached" });
      await trial.shows("Maturiteit");
    },
  ],
  [
    "a score of ours, with its explanation",
    async (trial) => {
      await trial.click("D15");
      await trial.sees("Gent · Monitoring");
      await trial.sees("Waarom deze score?");
    },
  ],
  [
    "a contradiction, of our table with one that counts again",
    async (trial) => {
      await trial.press("5 Heel matuur");
      await trial.sees("5 ingevuld voor Gent · Monitoring.");
      await trial.openTab("Controleren");
      await trial.pane.getByText(/^Zo is het gelezen/).click();
      await trial.press("De keuze wissen voor blad Onze scores, tabel vanaf A3");
      await trial.sees("Tegenstrijdig (1)");
    },
  ],
];

describeInChromium("the pane, by everyone and on every screen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(async () => {
    await trial.close();
  });

  it.each(STATES)("has nothing against it: %s", async (name, reach) => {
    await reach(trial);
    const complaints: string[] = [];
    for (const width of [320, 400])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        const said = await trial.complaints();
        complaints.push(...said.map((each) => `${width} ${scheme}: ${each}`));
        await trial.shoot(`${name.replaceAll(/\W+/g, "-")}-${width}-${scheme}`);
      }
    expect(complaints).toEqual([]);
  });
});
