/** Which column is the score: asked, chosen with one click, undone, written, and remembered for next week's file. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { openPane, outOfReach, type PanePage } from "./pane-page";
import { rivalColumns, rivalSheets } from "./rival-columns";

jest.setTimeout(300_000);

const WEEK_1 = { team: [3, 3, 4, 2, 3, 2, 3, 4], board: [3, 2, 4, 2.5, 3, 1, 5, 3.5] };
const WEEK_2 = { team: [4, 4, 4, 3, 4, 3, 4, 4], board: [2, 2, 3, 1.5, 2, 2, 4, 3] };

const { team: TEAM, board: BOARD } = WEEK_1;

/** What axe has against it at 320 pixels, in the light and in the dark. */
async function looked(trial: PanePage, name: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await trial.dress(320, scheme);
    complaints.push(...(await trial.complaints()).map((each) => `${scheme}: ${each}`));
    await trial.shoot(`leeswijze-${name}-320-${scheme}`);
  }
  return complaints;
}

/** What has the focus, by what a screen reader would say of it. */
async function focused({ page }: PanePage): Promise<string> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  return (
    (await frame?.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    })) ?? ""
  );
}

async function sheets({ page }: PanePage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { trial } = window as unknown as { trial: { engine: { sheets(): readonly { name: string }[] } } };
    return trial.engine.sheets().map(({ name }) => name);
  });
}

/** Each step goes on where the one before stopped. */
describeInChromium("a city's own table with two columns that could be the score, in Excel", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.setViewportSize({ width: 1280, height: 1400 });
    await trial.opens("gent.xlsx", await rivalColumns({ sheet: "Scan", city: "Gent", ...WEEK_1 }));
    await trial.sees("Controleren (1)");
  });

  afterAll(() => trial.close());

  it("is asked about above all else, with the columns side by side", async () => {
    await trial.openTab("Controleren");
    await trial.sees("Welke kolom is de score van Gent?");
    const first = trial.pane.getByRole("listitem", { name: "kolom B (“Score team”)" });
    const values = await first.getByRole("listitem").allTextContents();
    expect(values.slice(0, 2)).toEqual(["StrStrategie: 3", "AanAanpak: 3"]);
    expect(await trial.pane.getByText("Fouten").count()).toBe(0);
    expect(await looked(trial, "1-gevraagd")).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("is read as someone chooses, and the focus goes to how it was read", async () => {
    await trial.press("Dit is de score: kolom C (“Score directie”)");
    await trial.sees("U koos kolom C (“Score directie”) als score.");
    await trial.sees("Scores van Gent");
    await trial.pane.getByText("Welke kolom is de score van Gent?").waitFor({ state: "detached" });
    expect(await focused(trial)).toBe("Zo is het gelezen (1 tabel)");
    expect(await looked(trial, "2-gekozen")).toEqual([]);
  });

  it("is asked about again when that is undone, and the focus is there", async () => {
    await trial.press("Ongedaan maken");
    await trial.sees("Uw keuze is ongedaan gemaakt.");
    await trial.sees("Welke kolom is de score van Gent?");
    expect(await focused(trial)).toBe("Welke kolom is de score van Gent?");
    await trial.press("Dit is de streefscore: kolom B (“Score team”)");
    await trial.sees("U koos kolom B (“Score team”) als streefscore.");
    await trial.pane.getByText("Zo is het gelezen (1 tabel)").click();
    await trial.sees("kolom B (“Score team”): streefscore, zoals gekozen");
    expect(await looked(trial, "3-zo-gelezen")).toEqual([]);
  });

  it("does not count at all when someone says so, which can be taken back", async () => {
    await trial.press(/^Wijzigen hoe dit gelezen wordt/);
    expect(await looked(trial, "4-wijzig")).toEqual([]);
    await trial.press(/^Deze hele tabel telt niet mee/);
    await trial.sees("telt niet mee, zoals gekozen");
    expect(await looked(trial, "5-opzij")).toEqual([]);
    await trial.press(/^De keuze wissen/);
    await trial.sees("Welke kolom is de score van Gent?");
    expect(await focused(trial)).toBe("Welke kolom is de score van Gent?");
  });
});

/** Each step goes on where the one before stopped. */
describeInChromium("two sheets that compete for one city, in Excel", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.setViewportSize({ width: 1280, height: 1400 });
    await trial.opens("gent.xlsx", await rivalSheets("Gent", { "Meting 2022": BOARD, Nu: TEAM }));
    await trial.sees("Controleren (2)");
    await trial.openTab("Controleren");
  });

  afterAll(() => trial.close());

  it("are one question, each with its sheet, its heading and what stands in it", async () => {
    await trial.sees("Welke kolom is de score van Gent?");
    await trial.sees("Blad Meting 2022, tabel vanaf A3");
    await trial.sees("Blad Nu, tabel vanaf A3");
    expect(await trial.pane.getByText(/de score van Gent\?/).count()).toBe(1);
    for (const sheet of ["Meting 2022", "Nu"]) {
      const name = `kolom B (“Score”) op blad ${sheet} (tabel vanaf A3)`;
      expect(await trial.pane.getByRole("listitem", { name }).count()).toBe(1);
    }
    expect(await looked(trial, "11-twee-bladen")).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("are settled by one click, that says what no longer counts, and asked about again when that is undone", async () => {
    await trial.press("Dit is de score: kolom B (“Score”) op blad Nu (tabel vanaf A3)");
    await trial.sees(
      /^U koos kolom B \(“Score”\) op blad Nu \(tabel vanaf A3\) als score\. Wat u niet koos \(blad Meting 2022/,
    );
    await trial.sees("Scores van Gent");
    await trial.pane.getByText("Welke kolom is de score van Gent?").waitFor({ state: "detached" });
    expect(await looked(trial, "12-twee-bladen-gekozen")).toEqual([]);
    await trial.press("Ongedaan maken");
    await trial.sees("Welke kolom is de score van Gent?");
    expect(await focused(trial)).toBe("Welke kolom is de score van Gent?");
    expect(trial.errors).toEqual([]);
  });
});

/** Each step goes on where the one before stopped. */
describeInChromium("files with two columns that could be the score, in Bundelen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.setViewportSize({ width: 1280, height: 1400 });
    await trial.openTab("Bundelen");
  });

  afterAll(() => trial.close());

  it("stand first on the board, each with its question", async () => {
    await drop(trial, [
      { name: "gent.xlsx", bytes: await rivalColumns({ sheet: "Scan", city: "Gent", ...WEEK_1 }) },
      { name: "genk.xlsx", bytes: await rivalColumns({ sheet: "Scan", city: "Genk", ...WEEK_2 }) },
    ]);
    await trial.sees("De scores kiezen in gent.xlsx");
    await trial.sees("De scores kiezen in genk.xlsx");
    expect(await looked(trial, "6-bundelen-gevraagd")).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("are read as someone chooses, one by one, and the focus goes to the next", async () => {
    await trial.press("Dit is de score: kolom C (“Score directie”)");
    await trial.sees("gent.xlsx: U koos kolom C (“Score directie”) als score.");
    await trial.sees("Welke kolom is de score van Genk?");
    expect(await focused(trial)).toBe("Welke kolom is de score van Genk?");
    await trial.press("Dit is de score: kolom B (“Score team”)");
    await trial.sees("genk.xlsx: U koos kolom B (“Score team”) als score.");
    await trial.press("Ongedaan maken");
    await trial.sees("Welke kolom is de score van Genk?");
    await trial.press("Dit is de score: kolom C (“Score directie”)");
    await trial.sees("gelezen zoals gekozen: kolom C (“Score directie”)");
    expect(await trial.pane.locator("[data-city=gent]").innerText()).toMatch(/volledig/);
    expect(await looked(trial, "7-bundelen-gekozen")).toEqual([]);
  });

  it("are written, and next week's file of the same shape is read in the same way, and that is said", async () => {
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap/);
    await drop(trial, [
      {
        name: "gent later.xlsx",
        bytes: await rivalColumns({ sheet: "November", city: "Gent", ...WEEK_2, before: ["Nr"] }),
      },
    ]);
    await trial.sees("gelezen zoals eerder gekozen is voor dezelfde kolommen: kolom D (“Score directie”)");
    expect(await trial.pane.getByText(/^De scores kiezen in/).count()).toBe(0);
    await trial.sees(/Gent · Strategie: van 3 naar 2/);
    expect(await looked(trial, "8-volgende-week")).toEqual([]);
  });

  it("can be read otherwise all the same", async () => {
    await trial.pane.getByText("Zo is het gelezen").first().click();
    await trial.press(/^Wijzigen hoe dit gelezen wordt/);
    await trial.press("Dit is de score: kolom C (“Score team”)");
    await trial.sees("gelezen zoals gekozen: kolom C (“Score team”)");
    await trial.sees(/Gent · Strategie: van 3 naar 4/);
    await trial.press(/^De keuze wissen/);
    await trial.sees("gelezen zoals eerder gekozen is voor dezelfde kolommen: kolom D (“Score directie”)");
    await trial.press("De bundel wegschrijven");
    await trial.sees(/scores? van Gent (is|zijn) bijgewerkt\./);
    expect(await sheets(trial)).toContain("Herkomst");
  });

  it("with the same columns are read alike with one click, which is offered and said, and undone with another", async () => {
    await drop(
      trial,
      await Promise.all(
        ["Aalst", "Brugge", "Leuven", "Oostende", "Hasselt"].map(async (city) => ({
          name: `${city.toLowerCase()}.xlsx`,
          bytes: await rivalColumns({ ...WEEK_1, city, sheet: "Scan", heading: "Score panel" }),
        })),
      ),
    );
    await trial.sees("De scores kiezen in aalst.xlsx");
    expect(await trial.pane.getByRole("button", { name: /^Lees ook/ }).count()).toBe(0);
    await trial.press("Dit is de score: kolom C (“Score panel”)");
    await trial.sees("In aalst.xlsx koos u “Score panel” als score.");
    await trial.sees("De scores kiezen in brugge.xlsx");
    expect(await looked(trial, "9-zelfde-kolommen")).toEqual([]);
    expect(await outOfReach(trial)).toEqual([]);
    await trial.press("Ook de 4 andere bestanden met dezelfde kolommen zo lezen");
    await trial.sees("4 bestanden gelezen met “Score panel” als score, zoals u koos.");
    for (const city of ["aalst", "brugge", "leuven", "oostende", "hasselt"])
      expect(await trial.pane.locator(`[data-city=${city}]`).innerText()).toMatch(/volledig/);
    expect(await trial.pane.getByText(/^De scores kiezen in/).count()).toBe(0);
    expect(await looked(trial, "10-zo-gelezen")).toEqual([]);
    await trial.press("Ongedaan maken");
    await trial.sees("De scores kiezen in brugge.xlsx");
    expect(await trial.pane.locator("[data-city=aalst]").innerText()).toMatch(/volledig/);
  });

  it("asked nothing of the network, and nothing broke", () => {
    expect(trial.requests.filter((url) => !url.startsWith(trial.address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
