/**
 * A job by keyboard or by mouse alone: each press is counted, and after each there is something that has the focus.
 * `SECONDS=1 npx jest -w 1 test/browser/jobs` tells of each job how long the pane let one wait as well, between a press and the state that
 * allows the next; no test is about that.
 */
import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { check } from "../../src/actions/check";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { openXlsxHost, type XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { Dropped } from "./bundle-files";
import { emptyWorkbook, formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

export interface Walk {
  /** Counts anew, with the focus on the chosen tab. */
  begin(): Promise<void>;
  /** Since it began: keys, of those that are held together each one, and clicks. Of typed text none. The job is done by then. */
  presses(): number;
  press(keys: string): Promise<void>;
  /** With the mouse, on the button, tab or field that is called so. */
  click(name: string | RegExp): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until what is called so has the focus. */
  isAt(name: string | RegExp): Promise<void>;
  /** Tab, until what is called so has the focus. */
  tabTo(name: string | RegExp): Promise<void>;
  /** These files, in the dialogue that a press of what has the focus opens; or a click on what is called so. */
  choose(files: readonly Dropped[], button?: string): Promise<void>;
  /** What is wrong where the job ends: with everything twice as large, and in a contrast theme. */
  complaints(job: string): Promise<readonly string[]>;
}

/** However busy the machine is: what never gets the focus is waited for in vain. */
const PATIENCE = 30_000;
const MOST_STOPS = 60;

export interface Begun {
  readonly trial: PanePage;
  readonly walk: Walk;
}

/** As a coordinator begins, with the form of Gent, or an analyst, with an empty workbook; each has said who she is. */
export async function begunFor(role: "fills-in" | "bundles"): Promise<Begun> {
  const trial = await openPane();
  if (role === "fills-in") await trial.opens("gent.xlsx", await formOfGent());
  else await trial.opens("leeg.xlsx", await emptyWorkbook());
  await trial.isFor(role);
  return { trial, walk: walkThrough(trial) };
}

function walkThrough(trial: PanePage): Walk {
  const { page } = trial;
  let presses = 0;
  /** Milliseconds, and since when one waits; nobody waits for Tab. */
  let waited = 0;
  let pressed: number | undefined;
  // From the first listener on, Chromium asks the test for files: told so at the very press, it may be too late.
  page.on("filechooser", () => undefined);

  const wait = (isOver: boolean) => {
    if (pressed !== undefined) waited += performance.now() - pressed;
    pressed = isOver ? undefined : performance.now();
  };

  const press = async (keys: string) => {
    presses += keys.split("+").length;
    wait(keys === "Tab");
    await page.keyboard.press(keys);
  };

  const click = async (name: string | RegExp) => {
    presses++;
    wait(false);
    const named = { name, exact: true };
    const { pane } = trial;
    const [button, tab, field] = (["button", "tab", "textbox"] as const).map((role) => pane.getByRole(role, named));
    await button
      ?.or(tab ?? button)
      .or(field ?? button)
      .first()
      .click({ timeout: PATIENCE });
  };

  const isAt = async (name: string | RegExp) => {
    const deadline = Date.now() + PATIENCE;
    while (!fits(await focused(trial), name) && Date.now() < deadline) await page.waitForTimeout(50);
    expect(await focused(trial)).toEqual(typeof name === "string" ? name : expect.stringMatching(name));
  };

  return {
    begin: async () => {
      await trial.frame.locator("[role=tab][aria-selected=true]").focus();
      [presses, waited, pressed] = [0, 0, undefined];
    },
    presses: () => {
      wait(true);
      if (process.env["SECONDS"]) {
        const { currentTestName = "" } = expect.getState();
        process.stdout.write(`${currentTestName}: ${presses} presses, ${(waited / 1000).toFixed(1)} s of waiting\n`);
      }
      return presses;
    },
    press,
    click,
    type: (text) => {
      wait(true);
      return page.keyboard.insertText(text);
    },
    isAt,
    tabTo: async (name) => {
      const stops: string[] = [];
      do {
        await press("Tab");
        stops.push(await focused(trial));
        expect(stops).not.toContain(NOTHING);
        expect(stops.length).toBeLessThan(MOST_STOPS);
      } while (!fits(stops.at(-1) ?? "", name));
    },
    choose: async (files, button) => {
      const pressed = button === undefined ? press("Enter") : click(button);
      const [dialogue] = await Promise.all([page.waitForEvent("filechooser"), pressed]);
      await dialogue.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
    },
    complaints: async (job) => {
      const said: string[] = [];
      const look = async (how: string) => {
        said.push(...(await trial.complaints()).map((each) => `${how}: ${each}`));
        await trial.shoot(`taken-${job}-${how}`);
      };
      // With everything twice as large, half as much stands in the width. The page itself stays as it is: of a sheet that is too
      // small for what is frozen in it, it tells in a message that must be closed first.
      await trial.dress(200, "light");
      await look("200%");
      await trial.dress(400, "dark");
      await page.emulateMedia({ forcedColors: "active" });
      await look("contrast");
      await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
      await trial.dress(400, "light");
      return said;
    },
  };
}

/** The workbook as the page saves it. */
async function savedBy({ page }: PanePage): Promise<XlsxHost> {
  const coming = page.waitForEvent("download");
  const question = page.locator("#notice[open]");
  await page.click("#save");
  // Where something gets lost by it, that is asked first. Whoever only waits for the question answers no other one later.
  const isAsked = await Promise.race([coming.then(() => false), question.waitFor().then(() => true)]);
  if (isAsked) await page.getByRole("button", { name: "Toch bewaren" }).click();
  return openedFrom(await (await coming).path());
}

export function openedFrom(path: string): XlsxHost {
  const opened = openXlsxHost(new Uint8Array(readFileSync(path)));
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.host;
}

/** What is read of the workbook as the page saves it. */
export async function readBack(trial: PanePage) {
  return check(await savedBy(trial), { definition: klimaatgovernance });
}

/** What has the focus where nothing has it. */
const NOTHING = "body";

function fits(now: string, name: string | RegExp): boolean {
  return typeof name === "string" ? now === name : name.test(now);
}

/** What a screen reader would call what has the focus. */
function focused(trial: PanePage): Promise<string> {
  return trial.frame.evaluate((nothing) => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return nothing;
    const [label] = (at as HTMLInputElement).labels ?? [];
    return at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent;
  }, NOTHING);
}
