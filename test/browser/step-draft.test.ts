/** What is typed for a step of the global score, in Delen: it is lost by nothing that one presses beside it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a step of the global score that is not kept yet", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await trial.press("5 bladen toevoegen");
    await trial.sees("5 bladen toegevoegd. De rest is onaangeroerd.");
    await trial.openTab("Delen");
    await trial.press("Het blad Globaal toevoegen");
    await trial.sees("Eén blad toegevoegd. De rest is onaangeroerd.");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("keeps what is typed when another step is chosen, and publishes no median over it", async () => {
    const [step, score] = ["Stap", "Score"].map((name) => trial.pane.getByLabel(name, { exact: true }));
    // With a mark that it is required.
    const why = trial.pane.getByLabel("Waarom?");
    await trial.press(/^▸?Risicobeheer/);
    await score?.fill("2");
    await why.fill("Zo besproken");
    await step?.selectOption("published");
    expect([await score?.inputValue(), await why.inputValue()]).toEqual(["2", "Zo besproken"]);
    await trial.sees("Blijft erbuiten, want wat u daar typte, is nog niet bewaard: Risicobeheer.");
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`delen-nog-niet-bewaard-320-${scheme}`);
    }
    await trial.press("Alle medianen publiceren zonder bijstelling");
    await trial.pane.getByRole("button", { name: "7 medianen publiceren" }).waitFor();
    await trial.press(/^Annuleren$/);
    // Another theme takes its place, and it is still there.
    await trial.press(/^▸?Aanpak/);
    await trial.sees("wat u typte, is nog niet bewaard");
    await trial.press(/^▸?Risicobeheer/);
    expect([await step?.inputValue(), await why.inputValue()]).toEqual(["published", "Zo besproken"]);
    await trial.press("Niet bewaren");
    await trial.pane.getByText("Blijft erbuiten", { exact: false }).waitFor({ state: "detached" });
    expect(trial.errors).toEqual([]);
  });
});
