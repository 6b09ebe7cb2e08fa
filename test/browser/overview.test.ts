/** Overzicht, as a colleague of the Kenniscentrum looks at it: by mouse, by keyboard, in every dress, and as a screen reader has it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { scanOf } from "../actions/bundling";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { AGAIN, bundle, formOf, scan } from "./overview-workbooks";
import { keepToLookAt, openPane, outOfReach, type PanePage, shoot } from "./pane-page";

jest.setTimeout(300_000);

const DRESSES = [
  [320, "light"],
  [320, "dark"],
  [400, "light"],
  [400, "dark"],
] as const;
/** Thousands of cells take axe its time. */
const FEWER = DRESSES.slice(1, 2);

interface Looking {
  /** Of the window, so that all of the pane is on the picture. */
  readonly height?: number;
  readonly dresses?: readonly (typeof DRESSES)[number][];
}

/** Each step goes on where the one before stopped. */
describeInChromium("what people would rather look at, in Overzicht", () => {
  let trial: PanePage;
  let frame: Frame;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("bundel.xlsx", await bundle(AGAIN));
    await overview("11 van 13 steden volledig");
  });

  afterAll(() => trial.close());

  async function overview(lead: string | RegExp): Promise<void> {
    await trial.openTab("Overzicht");
    await trial.sees(lead);
    const found = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!found) throw new Error("There is no pane.");
    frame = found;
  }

  /** What axe has against it at both widths, in the light and in the dark; the pane whole, for whoever looks. */
  async function looked(name: string, { height = 2700, dresses = DRESSES }: Looking = {}): Promise<readonly string[]> {
    const complaints: string[] = [];
    const shot = (dress: string) => shoot(trial.page.locator("#pane"), `overzicht-${name}-${dress}`);
    await trial.page.setViewportSize({ width: 1280, height });
    for (const [width, scheme] of dresses) {
      await trial.dress(width, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
      await shot(`${width}-${scheme}`);
    }
    complaints.push(...(await trial.inContrast((scheme) => shot(`320-contrast-${scheme}`))));
    // As at 200 % zoom of a pane of 400.
    await trial.dress(200, "light");
    complaints.push(...(await trial.complaints()).map((each) => `200: ${each}`));
    await shot("200-light");
    await trial.dress(400, "light");
    return complaints;
  }

  /** What has the focus: the cell of the map as its row and column say, else by its own words. */
  async function focused(): Promise<string> {
    return frame.evaluate(() => {
      const { activeElement: element } = document;
      if (element instanceof HTMLTableCellElement) {
        const { cellIndex: column } = element;
        const row = element.closest("tr")?.cells[0]?.textContent;
        const head = element.closest("table")?.tHead?.rows[0]?.cells[column]?.textContent;
        return [row, column === 0 ? "" : head, element.textContent].join("|");
      }
      const [label] = element instanceof HTMLSelectElement ? element.labels : [];
      return (label ?? element)?.textContent ?? "";
    });
  }

  const keys = async (...all: readonly string[]) => {
    for (const key of all) await trial.page.keyboard.press(key);
  };

  it("says what is open first, and can be looked at in every dress", async () => {
    await trial.sees("9 van de 104 scores ontbreken nog, bij Aalst en Turnhout");
    expect(await frame.locator("[data-open]").allInnerTexts()).toEqual([
      expect.stringMatching(/^Aalst\s+Risicobeheer\s+7 van 8$/),
      expect.stringMatching(/^Turnhout\s+zonder scores\s+0 van 8$/),
    ]);
    expect(await looked("1-geheel")).toEqual([]);
  });

  it("is one stop for the Tab key, and every cell is reached by the arrows, with its row and its column", async () => {
    expect(await frame.locator("[role=grid] [tabindex='0']").count()).toBe(1);
    await frame.locator("[role=grid] [tabindex='0']").focus();
    expect(await focused()).toBe("Globale score|Strategie|–");
    await keys("ArrowDown", "ArrowRight", "ArrowRight");
    expect(await focused()).toBe("Mediaan|Monitoring|2,75");
    await keys("Control+End");
    expect(await focused()).toBe("Turnhout|Communicatie & participatie|–nog geen score");
    await keys("Home");
    expect(await focused()).toMatch(/^Turnhout\|\|/);
    await keys("PageUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown");
    expect(await focused()).toBe("Gent|Aanpak|2,52,5, evenveel als de vorige keer (2,5)");
    await keys("ArrowRight");
    expect(await focused()).toBe("Gent|Monitoring|2,5▲2,5, 0,5 hoger dan de vorige keer (2)");
    expect(await frame.locator("[role=grid] [tabindex='0']").count()).toBe(1);
  });

  it("goes to the cell with Enter and with a click, and stays where one was in the map", async () => {
    await keys("Enter");
    await trial.shows("Maturiteit");
    const at = await trial.selected();
    expect(await trial.valueOf(at)).toBe(2.5);
    expect(await focused()).toMatch(/^Gent\|Monitoring\|/);
    await frame.locator("[data-city=mechelen] td").first().click();
    expect(await trial.valueOf(await trial.selected())).toBe(4);
    expect(await focused()).toBe("Mechelen|Strategie|44");
  });

  it("shows the profile of a city that is chosen in the first column, and goes on there", async () => {
    await keys("Home", "Control+Home", "ArrowDown", "ArrowDown");
    while (!(await focused()).startsWith("Gent|")) await keys("ArrowDown");
    await keys("Enter");
    expect(await focused()).toBe("Stad");
    expect(await frame.locator("select").inputValue()).toBe("gent");
    expect(await frame.locator("[data-profile=monitoring]").innerText()).toMatch(
      /tussen Ad hoc en Gestructureerde aanzet · 0,5 hoger dan de vorige keer \(2\) · streefscore 4, nog 1,5 · mediaan 2,75$/,
    );
    expect(await frame.locator("[data-city=gent] [aria-current=true]").count()).toBe(1);
    expect(await looked("2-gent", { height: 2900 })).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("tells a screen reader the same figures as it draws", async () => {
    const drawn = await frame.locator("[data-spread]").evaluateAll((all) =>
      all.map((each) => ({
        theme: each.getAttribute("data-spread"),
        dots: [...each.querySelectorAll("[data-value]")].map(
          (stack) => `${stack.getAttribute("data-value")}: ${stack.querySelectorAll("circle").length}`,
        ),
        text: each.querySelector("b")?.textContent,
      })),
    );
    const told = await frame.locator("[data-told]").evaluateAll((all) =>
      all.map((row) => {
        const [, median, , , , cities] = [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent);
        return {
          theme: row.getAttribute("data-told"),
          dots: (cities ?? "").split("; ").map((stack) => {
            const [value = "", names = ""] = stack.split(": ");
            return `${value.replace(",", ".")}: ${names.split(", ").length}`;
          }),
          text: `mediaan ${median}`,
        };
      }),
    );
    expect(drawn).toHaveLength(8);
    expect(told).toEqual(drawn);
  });

  it("says that the image was copied once the clipboard has it, and not where the clipboard is closed", async () => {
    // As the web view of a desktop Office may do.
    await frame.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { write: () => Promise.reject(new Error("closed")) },
        configurable: true,
      });
    });
    await trial.press("Als afbeelding kopiëren");
    await trial.sees("Dit venster mag geen afbeelding op het klembord zetten. Er is niets gekopieerd.");
    expect(await frame.getByText("De afbeelding staat op het klembord").count()).toBe(0);
    await trial.press("Naar Maturiteit");
    await frame.evaluate(() => Reflect.deleteProperty(navigator, "clipboard"));
    await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await trial.press("Als afbeelding kopiëren");
    await trial.sees("De afbeelding staat op het klembord. Plak ze op een dia.");
    expect(await focused()).toBe("Als afbeelding kopiëren");
    const image = await frame.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType("image/png");
      if (!blob) return undefined;
      const { width, height } = await createImageBitmap(blob);
      return { width, height, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
    });
    expect(image?.width).toBe(1600);
    expect(image?.height).toBeGreaterThan(700);
    keepToLookAt("overzicht-afbeelding.png", Buffer.from(image?.bytes ?? []));
  });

  it("shows each reason for having no score in its own way", async () => {
    const rows = [
      ["Aalst", "n.v.t.", "ca. 3", "zie bijlage", 27, null, 2.5, "bij benadering", 3],
      ["Gent", 3, 4.5, 1, 2, 5, 3.5, 2.75, 1.5],
      ["Genk", 2, 3, 4, null, "n.v.t.", 3, 3, 3],
    ];
    const rival = [
      ["Stad", "Strategie", "Aanpak", "Monitoring"],
      ["Genk", 2, 3.5, 4],
    ];
    await trial.opens("toestanden.xlsx", await foreignWorkbook({ Scores: [HEADER, ...rows], Ander: rival }));
    await overview("1 van 13 steden volledig");
    const kinds = await frame
      .locator("[role=grid] [data-kind]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-kind")));
    expect(new Set(kinds)).toEqual(
      new Set(["score", "approximate", "blank", "not-applicable", "text", "unreadable", "conflict"]),
    );
    expect(await looked("3-toestanden", { height: 1400 })).toEqual([]);
  });

  it("of 60 cities and twelve themes scrolls inside the map, and the names stay in sight", async () => {
    await trial.opens("zestig.xlsx", await scan(scanOf(60, 12)));
    await overview("60 van 60 steden volledig");
    expect(await looked("4-zestig", { height: 1800, dresses: FEWER })).toEqual([]);
    await trial.page.setViewportSize({ width: 1280, height: 860 });
    await trial.dress(320, "light");
    await frame.locator("[role=grid] [tabindex='0']").focus();
    await keys("Control+End");
    expect(await focused()).toMatch(/^Gemeente j 60\|Thema b 12\|/);
    const isInSight = await frame.evaluate(() => {
      const name = document.activeElement?.closest("tr")?.cells[0]?.getBoundingClientRect();
      const cell = document.activeElement?.getBoundingClientRect();
      return name && cell && name.left >= 0 && cell.left >= name.right - 1 && cell.right <= window.innerWidth;
    });
    expect(isInSight).toBe(true);
    await trial.shoot("overzicht-4-zestig-einde");
  });

  it("of 300 cities shows the summary first, and the whole map when one asks", async () => {
    await trial.opens("driehonderd.xlsx", await scan(scanOf(300, 8)));
    await overview("300 van 300 steden volledig");
    expect(await frame.locator("[role=grid]").count()).toBe(0);
    expect(await looked("5-driehonderd", { dresses: FEWER })).toEqual([]);
    await trial.press("De hele kaart tonen (300 × 8)");
    expect(await focused()).toMatch(/^Mediaan\|Thema a 1\|/);
    expect(await frame.locator("[role=grid] [data-city]").count()).toBe(300);
  });

  it("draws the profile of the one city of a self-evaluation in Invullen, which folds", async () => {
    await trial.opens("gent.xlsx", await formOf("gent"));
    await trial.sees("Profiel van Gent");
    expect(await trial.pane.getByRole("tab", { name: "Overzicht" }).count()).toBe(0);
    const found = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (found) frame = found;
    expect(await frame.locator("[data-profile]").count()).toBe(AGAIN.definition.themes.length);
    expect(await looked("6-profiel", { height: 1700 })).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
    await trial.page.setViewportSize({ width: 1280, height: 700 });
    await frame.locator("[data-profile=monitoring] button").click();
    await frame
      .locator("h2", { hasText: /Monitoring/ })
      .first()
      .waitFor();
    await frame.locator(".fui-Input input:focus").waitFor();
    const label = frame.locator("input:focus").evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent);
    expect(await label).toMatch(/^Uw score/);
    const top = await frame.locator("input:focus").evaluate((field) => field.getBoundingClientRect().top);
    expect(top > 0 && top < 680).toBe(true);
    await frame.locator("[data-own-profile] summary").focus();
    await keys("Enter");
    expect(await frame.locator("[data-profile]").first().isVisible()).toBe(false);
    expect(await focused()).toBe("Profiel van Gent");
    expect(trial.errors).toEqual([]);
  });
});
