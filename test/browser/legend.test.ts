/** A Legende that contradicts itself: nothing is laid out by it, what is wrong is said, and once it is mended one goes on. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { cellName } from "../../src/host/a1";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { legende } from "../../src/layout/sheets/legende";
import { describeInChromium } from "../trial/chromium";
import { openPane, outOfReach, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** As much of Excel as takes away the protection of a sheet, as its button does. */
interface ExcelGlobal {
  run(options: object, batch: (context: Context) => Promise<void>): Promise<void>;
}

interface Context {
  readonly workbook: { readonly worksheets: { getItem(name: string): { readonly protection: { unprotect(): void } } } };
}

/** Each step goes on where the one before stopped. */
describeInChromium("a Legende that contradicts itself, where sheets are to be laid out", () => {
  let trial: PanePage;
  /** The cell of the step on the Legende. */
  let step: string;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Legende", created: new Date(0) });
    await layOut(host, emptyMeasurement({ ...klimaatgovernance, step: 0 }, "", klimaatgovernance.cities));
    const { sheets } = await host.read();
    const label = sheets.find(({ name }) => name === "Legende")?.cells.find(({ value }) => value === legende.step);
    if (!label) throw new Error("There is no step.");
    step = cellName(label.row, label.column + 1);
    trial = await openPane();
    await trial.opens("legende.xlsx", host.bytes());
    // As the button in the ribbon does; the workbook has its grid.
    await trial.page.evaluate(() => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane");
      if (pane) pane.src = pane.src.replace(/(\?.*)?$/, "?view=lay-out");
    });
  });

  afterAll(() => trial.close());

  it("says what is wrong, what is safe and what to do, and offers no button to add sheets", async () => {
    await trial.sees("De Legende spreekt zichzelf tegen");
    await trial.sees(`Legende, ${step}: “Stap: 0”`);
    await trial.sees("Wat al in de werkmap staat, blijft zoals het is.");
    await trial.sees(/^Verbeter dit op de Legende: /);
    expect(await trial.pane.getByRole("button", { name: /^Voeg/ }).count()).toBe(0);
    expect(await outOfReach(trial)).toEqual([]);
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`legende-tegenspraak-320-${scheme}`);
    }
  });

  it("is gone to with a click, and asks nothing more once it is mended", async () => {
    await trial.press(`Naar de cel: Legende, ${step}`);
    await trial.shows("Legende");
    expect(await trial.selected()).toBe(step);
    await trial.page.evaluate(async () => {
      const { Excel } = window as unknown as { Excel: ExcelGlobal };
      await Excel.run({}, ({ workbook }) => {
        workbook.worksheets.getItem("Legende").protection.unprotect();
        return Promise.resolve();
      });
    });
    await trial.type(step, "0,5");
    await trial.sees("Alle bladen staan er al. Er is niets toe te voegen.");
    expect(await trial.pane.getByText("De Legende spreekt zichzelf tegen").count()).toBe(0);
    expect(trial.errors).toEqual([]);
  });
});
