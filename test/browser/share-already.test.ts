/** Delen, where a benchmark was made already, something is typed already, or a step is kept already. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("what is there already, in Delen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.addsSheets();
    await trial.openTab("Delen");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("is asked about a benchmark that was made already, for as long as just that is chosen and on this tab alone", async () => {
    const question = trial.pane.getByRole("button", { name: "Toch opnieuw maken" });
    const ask = async () => {
      await trial.press("Benchmark als nieuwe werkmap");
      await trial.sees("De benchmark voor de stuurgroep (concept) is al gemaakt en sindsdien is er niets veranderd.");
      await question.waitFor();
    };
    const whom = trial.pane.getByLabel("Voor wie?");
    await trial.press("Benchmark als nieuwe werkmap");
    await trial.sees("De benchmark voor de stuurgroep (concept) is als nieuwe werkmap gemaakt.");
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

  it("keeps what is typed when another step is chosen, and publishes no median over it", async () => {
    await trial.openTab("Delen");
    await trial.press("Het blad Globaal toevoegen");
    await trial.sees("Eén blad toegevoegd. De rest is onaangeroerd.");
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
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

  it("publishes no median past a step that was kept, and downloads nothing where the form was", async () => {
    let downloads = 0;
    trial.page.on("download", () => downloads++);
    await trial.press(/^Aanpak/);
    await trial.pane.getByLabel("Score", { exact: true }).fill("2,5");
    await trial.pane.getByLabel("Waarom?").fill("Besproken in de workshop");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Aanpak, Bijstelling workshop: 2,5 is bewaard op Globaal.");
    await trial.press("Deze stap verwijderen");
    await trial.sees("Aanpak, Bijstelling workshop is verwijderd van Globaal.");
    // Emptied by us, it is not told that it is.
    expect(await trial.pane.getByLabel("Waarom?").inputValue()).toBe("");
    expect(await trial.pane.getByText(/^Geef een reden op|^Vul een getal/).count()).toBe(0);
    await trial.press("Ongedaan maken");
    await trial.sees("Bijstelling workshop: 2,5");
    await trial.sees("8 medianen zijn nog niet gepubliceerd");
    await trial.press("Alle medianen publiceren zonder bijstelling");
    await trial.sees("Blijft open, want daarvoor is al een bijstelling van de workshop bewaard: Aanpak.");
    await trial.sees("Daarvan publiceert u er nu 7, met deze reden.");
    await trial.pane.locator("textarea:focus").fill("De stuurgroep volgt de medianen");
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("delen-bijstelling-bewaard");
    await trial.press("7 medianen publiceren");
    await trial.sees(/^7 medianen zijn gepubliceerd op Globaal\. .*Blijft open, .* bewaard: Aanpak\./);
    await trial.pane.getByRole("button", { name: /xlsx downloaden$/ }).dispatchEvent("click", { detail: 2 });
    await trial.openTab("Overzicht");
    expect(downloads).toBe(0);
  });
});
