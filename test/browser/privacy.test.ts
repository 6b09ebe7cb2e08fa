import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("what the pane keeps and asks for, after it was used", () => {
  let trial: PanePage;
  let frame: Frame;
  const refused: string[] = [];

  beforeAll(async () => {
    trial = await openPane();
    trial.page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    const found = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!found) throw new Error("There is no pane.");
    frame = found;
    await trial.openTab("Controleren (13)");
    await trial.press("Alle 12 voorstellen overnemen");
    await trial.press("12 cellen veranderen");
    await trial.sees("12 cellen aangepast.");
    await trial.openTab("Invullen");
    await trial.addsSheets();
  });

  afterAll(() => trial.close());

  it("is nothing outside the workbook: no cookie, no storage, no database", async () => {
    expect(await trial.page.context().cookies()).toEqual([]);
    const kept = await frame.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      await indexedDB.databases(),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual([[], [], [], [], 0]);
  });

  it("is in the browser what someone said she is, and that she saw the tour: nothing else", async () => {
    await trial.isFor("bundles");
    const kept = await frame.evaluate(() => Object.entries(localStorage).sort());
    expect(kept).toEqual([
      ["klimaatpeil-role", "bundles"],
      ["klimaatpeil-tour", "shown"],
    ]);
  });

  it("is nothing from any address but its own, and its policy had nothing to refuse", () => {
    const foreign = trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(refused).toEqual([]);
  });

  it("is refused by its policy when a script tries to send something out, or to make a script of a text", async () => {
    const sent = await frame.evaluate(() =>
      fetch("https://voorbeeld.invalid/", { method: "POST", body: "score" }).then(
        () => "sent",
        () => "refused",
      ),
    );
    const made = await frame.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ingeslopen = true";
      document.body.append(script);
      return "ingeslopen" in window;
    });
    expect([sent, made]).toEqual(["refused", false]);
    expect(refused.filter((text) => /connect-src|default-src/.test(text))).not.toEqual([]);
    expect(refused.filter((text) => text.includes("script-src"))).not.toEqual([]);
  });

  it("can be read in forced colours, and axe has nothing against it there", async () => {
    for (const colorScheme of ["dark", "light"] as const) {
      await trial.page.emulateMedia({ forcedColors: "active", colorScheme });
      expect(await frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      for (const tab of ["Invullen", "Controleren"]) {
        await trial.openTab(tab);
        await trial.shoot(`geforceerde-kleuren-${tab}-${colorScheme}`);
        expect(await trial.complaints()).toEqual([]);
        expect(await frame.evaluate(underlined)).toEqual([expect.stringContaining(tab)]);
      }
    }
  });
});

/** Runs in the page: the tabs whose line has another colour than what is behind it. */
function underlined(): readonly string[] {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const ground = document.body.appendChild(document.createElement("i"));
  ground.style.color = "Canvas";
  const unseen = getComputedStyle(ground).color;
  ground.remove();
  return tabs.filter((tab) => getComputedStyle(tab).borderBottomColor !== unseen).map((tab) => tab.textContent);
}
