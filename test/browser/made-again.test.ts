import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a benchmark that was made already", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await trial.press("5 bladen toevoegen");
    await trial.sees("5 bladen toegevoegd. De rest is onaangeroerd.");
    await trial.openTab("Delen");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("is asked about for as long as just that is chosen, and on this tab alone", async () => {
    const question = trial.pane.getByRole("button", { name: "Toch opnieuw maken" });
    const ask = async () => {
      await trial.press("Benchmark als nieuwe werkmap");
      await trial.sees("De benchmark voor de stuurgroep (concept) is al gemaakt en sindsdien is er niets veranderd.");
      await question.waitFor();
    };
    const whom = trial.pane.getByLabel("Voor wie?");
    await trial.press("Benchmark als nieuwe werkmap");
    await trial.sees("De benchmark voor de stuurgroep (concept) staat in een nieuwe werkmap.");
    await ask();
    await whom.selectOption("city");
    await question.waitFor({ state: "detached" });
    await whom.selectOption("steering-group");
    await ask();
    await trial.pane.getByLabel("Versie").selectOption("final");
    await question.waitFor({ state: "detached" });
    await trial.pane.getByLabel("Versie").selectOption("draft");
    await ask();
    await trial.openTab("Overzicht");
    await question.waitFor({ state: "detached" });
    expect(trial.errors).toEqual([]);
  });
});
