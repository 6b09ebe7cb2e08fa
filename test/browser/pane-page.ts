/** The pane in the trial page, for a test that uses it as a person does: by what it says, and by keyboard or mouse. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { openTrial, type Trial } from "../trial/browser";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
/** Where screenshots go, for whoever wants to look: with `SHOTS=1`, for nobody else looks and each takes as long as a look of axe's. */
const SHOTS = "dist/screenshots";

export async function shoot(of: Pick<Page, "screenshot">, name: string): Promise<void> {
  if (process.env["SHOTS"]) await of.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** Beside the screenshots. A build empties the folder that they are in. */
export function keepToLookAt(name: string, content: string | Uint8Array): void {
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(`${SHOTS}/${name}`, content);
}

export interface PanePage extends Trial {
  readonly pane: FrameLocator;
  /** The same, for who runs something in it. */
  readonly frame: Frame;
  /** On the row of tabs, or by way of the menu beside it. */
  openTab(name: string): Promise<void>;
  /** What has the focus in the pane, by what a screen reader would call it. */
  focused(): Promise<string>;
  /** The same with what it is in front, such as `button Bewaren`; `body` where nothing has the focus. */
  focusedElement(): Promise<string>;
  /** Says in the pane what someone does here, as by the first question. */
  isFor(role: "fills-in" | "bundles"): Promise<void>;
  /** Adds the sheets of ours to the sample. */
  addsSheets(): Promise<void>;
  press(button: string | RegExp): Promise<void>;
  /** Waits until the pane says it. */
  sees(text: string | RegExp): Promise<void>;
  /** The cell that is selected, such as `B5`. */
  selected(): Promise<string>;
  /** Makes the pane as wide as that, in pixels, and light or dark; in a contrast theme where the page emulates one. */
  dress(width: number, scheme: "light" | "dark"): Promise<void>;
  /** Makes the pane as high as that, in pixels, whatever stands above it: the header of the page folds in a low window. */
  isAsHighAs(height: number): Promise<void>;
  /**
   * In a contrast theme of the system, dark and light, at 320 pixels: what axe has against it, and what of the letters and drawings is
   * not seen on the screen any more. @param shoot as it looks
   */
  inContrast(shoot: (scheme: "dark" | "light") => Promise<unknown>): Promise<readonly string[]>;
  /** What axe has against the pane as it is now, and whether it is wider than its frame. */
  complaints(): Promise<readonly string[]>;
  shoot(name: string): Promise<void>;
}

export async function openPane(): Promise<PanePage> {
  const trial = await openTrial();
  const { page } = trial;
  const pane = page.frameLocator("#pane");
  await page.setViewportSize({ width: 1280, height: 860 });
  await pane.getByRole("tab").first().waitFor();
  const frame = frameOf(page);
  if (!frame) throw new Error("There is no pane.");
  const dress = async (width: number, colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((pixels) => {
      document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels}px`;
    }, width);
    await frame.waitForFunction(isDressed, { width, dark: colorScheme === "dark" });
    await frame.evaluate(comeToRest);
  };
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const sees = (text: string | RegExp) => pane.getByText(text).filter({ visible: true }).first().waitFor();
  return {
    ...trial,
    pane,
    frame,
    openTab: (name) => openTab(pane, name),
    focused: () => frame.evaluate(nameOfFocus),
    focusedElement: async () => {
      const tag = await frame.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? "body");
      return tag === "body" ? tag : `${tag} ${await frame.evaluate(nameOfFocus)}`.trim();
    },
    isFor: async (role) => {
      await pane.getByRole("button", { name: ROLES[role] }).click();
      // The tour comes once, after the first answer.
      await pane.getByRole("button", { name: "Overslaan" }).click();
    },
    addsSheets: async () => {
      await press("De bladen van Klimaatpeil toevoegen");
      await press("5 bladen toevoegen");
      await sees("5 bladen toegevoegd. De rest is onaangeroerd.");
    },
    press,
    sees,
    selected: () =>
      page.evaluate(() => {
        const { trial: parts } = window as unknown as {
          trial: { engine: { selected(): { row: number; column: number } } };
        };
        const { row, column } = parts.engine.selected();
        return `${String.fromCharCode(65 + column)}${row + 1}`;
      }),
    dress,
    isAsHighAs: async (height) => {
      for (let again = 0; again < 2; again++) {
        const above = await frame.evaluate(() => window.parent.innerHeight - window.innerHeight);
        await page.setViewportSize({ width: 1280, height: height + above });
      }
      await frame.waitForFunction((pixels) => Math.abs(window.innerHeight - pixels) <= 2, height);
    },
    inContrast: async (shoot) => {
      const complaints: string[] = [];
      for (const scheme of ["dark", "light"] as const) {
        await page.emulateMedia({ forcedColors: "active" });
        await dress(320, scheme);
        const found = [
          ...(await complaintsOf(frame)),
          ...(await frame.evaluate(unseenInDrawings)),
          ...(await frame.evaluate(unseenLetters)),
        ];
        complaints.push(...found.map((each) => `contrast ${scheme}: ${each}`));
        await shoot(scheme);
        await page.emulateMedia({ forcedColors: null });
      }
      return complaints;
    },
    complaints: () => complaintsOf(frame),
    shoot: (name) => shoot(page, name),
  };
}

const ROLES = { "fills-in": "Ik vul in voor één stad", bundles: "Ik bundel voor de groep" };

/** What is read of the workbook decides for whom the tabs are: meanwhile, one may come from the menu on the row, and go back. */
async function openTab(pane: FrameLocator, name: string): Promise<void> {
  // "Delen" is in "Bundelen", and a count may stand behind the name.
  const named = { name: new RegExp(`^${name.replace(/ \(.*/, "")}( |$)`) };
  const wanted = pane.getByRole("tab", named).or(pane.getByRole("menuitem", named)).first();
  const menu = pane.locator("[aria-haspopup=menu]");
  await menu.waitFor();
  for (let again = 0; ; again++) {
    try {
      const timeout = again < 5 ? 5000 : 30_000;
      if (!(await wanted.isVisible())) await menu.click({ timeout });
      await wanted.click({ timeout });
      return;
    } catch (error) {
      if (again === 5) throw error;
    }
  }
}

/** Runs in the pane. */
function nameOfFocus(): string {
  const { activeElement } = document;
  const labelled = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return activeElement?.getAttribute("aria-label") ?? labelled ?? activeElement?.textContent ?? "";
}

function frameOf(page: Page): Frame | undefined {
  return page.frames().find((each) => each.url().includes("taskpane.html"));
}

/** Runs in the pane: is it as wide as that, and do its own colours follow what the system prefers, or are they the system's? */
function isDressed({ width, dark }: { readonly width: number; readonly dark: boolean }): boolean {
  const provider = document.querySelector(".fui-FluentProvider");
  const background = provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
  const follows = window.matchMedia("(forced-colors: active)").matches
    ? background === "Canvas"
    : background !== "Canvas" && (background === "#ffffff") !== dark;
  // The frame has a line at its left.
  return Math.abs(window.innerWidth - width) <= 1 && (background === null || follows);
}

/** Runs in the pane: shapes and words of drawings that have neither a line nor a filling on the colour of the screen. */
function unseenInDrawings(): readonly string[] {
  const screen = document.createElement("div");
  screen.style.backgroundColor = "Canvas";
  document.body.append(screen);
  const hidden = new Set(["none", "transparent", "rgba(0, 0, 0, 0)", getComputedStyle(screen).backgroundColor]);
  screen.remove();
  return [...document.querySelectorAll("svg :is(line, path, circle, rect, text)")].flatMap((shape) => {
    const { fill, stroke, forcedColorAdjust } = getComputedStyle(shape);
    // The colours of the legend stay as they are.
    if (forcedColorAdjust === "none") return [];
    // A line is no more than its stroke; what runs around letters is no letter.
    const seen = { line: [stroke], text: [fill] }[shape.tagName] ?? [fill, stroke];
    return seen.every((colour) => hidden.has(colour)) ? [`not to be seen: ${shape.outerHTML.slice(0, 120)}`] : [];
  });
}

/**
 * Runs in the pane: letters in the colour of the screen. A contrast theme lays that colour behind all letters that it may touch,
 * whatever the filling of what they stand on.
 */
function unseenLetters(): readonly string[] {
  const screen = document.createElement("div");
  screen.style.backgroundColor = "Canvas";
  document.body.append(screen);
  const canvas = getComputedStyle(screen).backgroundColor;
  screen.remove();
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const hasText = [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) => {
      return nodeType === Node.TEXT_NODE && data?.trim() !== "";
    });
    const drawn = getComputedStyle(element, "::before").content;
    return [...(hasText ? [undefined] : []), ...(drawn === "none" || drawn === '""' ? [] : ["::before"])].flatMap(
      (part) => {
        const { color, forcedColorAdjust, visibility } = getComputedStyle(element, part);
        const isGone = color === canvas && forcedColorAdjust === "auto" && visibility === "visible";
        return isGone ? [`not to be read: ${element.outerHTML.slice(0, 120)}`] : [];
      },
    );
  });
}

/**
 * Runs in the pane: a colour half-way to another has a contrast of its own. What goes on for ever is not waited for. Looks again
 * and again, for Chromium says nothing of the end of what nobody looks at.
 */
async function comeToRest(): Promise<void> {
  const isMoving = () =>
    document.getAnimations().some(({ playState, effect }) => {
      return playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
    });
  for (let turns = 0; turns < 250 && isMoving(); turns++) await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function complaintsOf(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  await frame.evaluate(comeToRest);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } };
    const { violations } = await axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    // What scrolls in a frame of its own is no field.
    const cutOff = [...document.querySelectorAll("select, input, textarea")].filter(
      (field) => Math.floor(field.getBoundingClientRect().right) > clientWidth,
    );
    return [
      ...cutOff.map(({ outerHTML }) => `cut off at the right: ${outerHTML.slice(0, 120)}`),
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`)),
      ...(scrollWidth > clientWidth ? [`wider than its frame: ${scrollWidth} > ${clientWidth}`] : []),
    ];
  });
}

/** What can be used, yet is not come by when one presses Tab from the tabs on to the end. */
export async function outOfReach({ page, frame }: PanePage): Promise<readonly string[]> {
  await frame.evaluate(() => {
    for (const reached of document.querySelectorAll("[data-reached]")) reached.removeAttribute("data-reached");
  });
  await frame.locator("[role=tab][aria-selected=true]").focus();
  const usable = await frame.locator(USABLE).count();
  if (usable < 3) return ["There is hardly anything to use."];
  // A date takes a press for its day, month, year and calendar.
  const dates = await frame.locator("input[type=date]").count();
  for (let presses = 0; presses <= usable + 3 * dates; presses++) {
    await frame.evaluate(() => document.activeElement?.setAttribute("data-reached", ""));
    await page.keyboard.press("Tab");
  }
  return frame
    .locator(`:is(${USABLE}):visible:not([data-reached])`)
    .evaluateAll((elements) => elements.map((element) => element.textContent || element.tagName));
}

const USABLE = [
  "button:not([disabled]):not([tabindex='-1'])",
  ...["input:not([hidden])", "textarea", "select", "a[href]", "summary"],
].join(", ");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[];
}
