/** A field of a theme that is left has been saved: what is said of that stays true, keeps its step back, and stands in no one's way. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a field that is left", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await at("B12", "Strategie");
  });

  afterAll(() => trial.close());

  async function at(cell: string, theme: string): Promise<void> {
    await trial.click(cell);
    await isAt(theme);
  }

  const isAt = (theme: string) => trial.pane.getByRole("heading", { name: `Gent · ${theme}`, exact: true }).waitFor();
  const score = (theme: string) => trial.pane.getByLabel(`Uw score voor ${theme}`);
  const reason = () => trial.pane.getByLabel("Waarom deze score?");

  const said = (text: string) => trial.pane.getByText(text, { exact: true }).first().waitFor();

  /** From Strategie, with its score: what was saved is said and nothing else, and is taken back. @returns what the cell then holds */
  async function onAndBack(): Promise<unknown> {
    await trial.press(/^Bewaren en naar Aanpak$/);
    await isAt("Aanpak");
    await trial.sees("3 ingevuld voor Gent · Strategie.");
    expect(await trial.pane.getByText(/^Er is niets veranderd/).count()).toBe(0);
    await trial.press(/^Ongedaan maken/);
    await isAt("Strategie");
    return trial.valueOf("B12");
  }

  it("and a button that goes on: what was saved is said, and can be taken back", async () => {
    await score("Strategie").fill("3");
    expect(await onAndBack()).toBeNull();
  });

  it("by Tab, and then goes on: the message of that save stays, with its step back", async () => {
    await score("Strategie").fill("3");
    await score("Strategie").press("Tab");
    expect(await trial.focused()).toBe("Waarom deze score?");
    await trial.sees("3 ingevuld voor Gent · Strategie.");
    expect(await onAndBack()).toBeNull();
  });

  it("says that a score is missing where there is none, and that nothing was changed where there was one", async () => {
    const goOn = () => trial.press(/^Bewaren en naar Monitoring$/);
    await at("B13", "Aanpak");
    await goOn();
    await said("Gent · Aanpak heeft nog geen score.");
    await at("B13", "Aanpak");
    await score("Aanpak").fill("4");
    await goOn();
    await said("4 ingevuld voor Gent · Aanpak.");
    expect(await trial.valueOf("B13")).toBe(4);
    await at("B13", "Aanpak");
    await goOn();
    await said("Er is niets veranderd aan Gent · Aanpak.");
    // What was done before it is still the last step.
    expect(await trial.pane.getByRole("button", { name: /: 4 ingevuld voor Gent · Aanpak/ }).count()).toBe(1);
    await at("B13", "Aanpak");
    await trial.page.keyboard.press("Delete");
    await score("Aanpak").and(trial.pane.locator("[value='']")).waitFor();
  });

  it("names the theme of a reason that was saved, until someone types in the next one", async () => {
    await at("B12", "Strategie");
    await score("Strategie").fill("3");
    await score("Strategie").press("Tab");
    await trial.sees("3 ingevuld voor Gent · Strategie.");
    await reason().fill("Omdat het er staat");
    await reason().press("Control+Enter");
    await isAt("Aanpak");
    const told = trial.pane.getByText(/Gent · Strategie: bewaard op Zelfevaluatie\./);
    await told.waitFor();
    await score("Aanpak").pressSequentially("2");
    await told.waitFor({ state: "hidden" });
    // The message goes; what can be taken back still can.
    expect(await trial.pane.getByRole("button", { name: /Gent · Strategie: bewaard/ }).count()).toBe(1);
    await score("Aanpak").fill("");
  });

  it("goes from a number without its comma to the reason, past the offer, which Shift + Tab comes by", async () => {
    await at("B13", "Aanpak");
    await score("Aanpak").focus();
    await trial.page.keyboard.insertText("25");
    const offer = trial.pane.getByRole("button", { name: "2,5 invullen" });
    await offer.waitFor();
    const id = (await offer.getAttribute("id")) ?? "";
    expect(((await score("Aanpak").getAttribute("aria-describedby")) ?? "").split(" ")).toContain(id);
    await trial.page.keyboard.press("Tab");
    expect(await trial.focused()).toBe("Waarom deze score?");
    await trial.page.keyboard.type("een twee");
    expect(await reason().inputValue()).toBe("een twee");
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`left-field-offer-320-${scheme}`);
    }
    await score("Aanpak").focus();
    const refused = trial.pane.getByText(/“25” is geen score en is niet bewaard\./);
    await refused.waitFor();
    await trial.page.keyboard.press("Shift+Tab");
    expect(await trial.focused()).toBe("2,5 invullen");
    await trial.page.keyboard.press("Enter");
    expect(await score("Aanpak").inputValue()).toBe("2,5");
    expect(await trial.focused()).toBe("Uw score voor Aanpak");
    // What was no score is not there any more, and what took its place is written when the field is left.
    await refused.waitFor({ state: "hidden" });
    await score("Aanpak").press("Tab");
    await trial.sees("2,5 ingevuld voor Gent · Aanpak.");
    expect(await trial.valueOf("B13")).toBe(2.5);
    expect(trial.errors).toEqual([]);
  });
});
