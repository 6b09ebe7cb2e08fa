import { describe, expect, it } from "@jest/globals";
import { chooseWay, forgetWay, tableAreas } from "../../src/actions/choose-way";
import type { Area } from "../../src/host/area";
import type { NameSnapshot } from "../../src/host/snapshot";
import type { Use } from "../../src/layout/way";
import type { Live } from "../host/office/live";
import { gridIn } from "../layout/read";
import { book, look } from "./own-table";

const THEMES = ["Strategie", "Aanpak", "Monitoring", "Regelgeving"];
/** Two columns that could both be the score of Gent. */
const rivals = () =>
  book(["Stad Gent"], ["Thema", "Niveau", "De score"], ...THEMES.map((theme, row) => [theme, row + 1, row + 2]));
const column = (at: number): Area => ({ row: 2, column: at, rows: 4, columns: 1 });

async function choose(workbook: Live, areas: readonly Area[], use: Use = "score") {
  const inspection = await look(workbook);
  return chooseWay(workbook.host, { inspection, choice: { sheet: "Blad1", areas, use } });
}

async function gridOf(workbook: Live) {
  return gridIn((await look(workbook)).reading);
}

async function namesIn({ host }: Live): Promise<Readonly<Record<string, string>>> {
  const { names } = await host.read();
  return Object.fromEntries(names.map(({ name, refersTo }: NameSnapshot) => [name, refersTo]));
}

/** A name that the user has. */
function give({ embedded: { world } }: Live, name: string, refersTo: string): void {
  world.records.names.push({ name, formula: `=${refersTo}` });
}

describe("choosing which column is the score", () => {
  it("is remembered in the workbook, and read from then on", async () => {
    const workbook = rivals();
    expect(await gridOf(workbook)).toEqual({});
    expect(await choose(workbook, [column(2)])).toBe("chosen");
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "Blad1!$C$3:$C$6" });
    expect(await gridOf(workbook)).toEqual({ gent: "2 3 4 - 5 - - -" });
    expect((await look(workbook)).reading.ways).toMatchObject([{ by: "person", verdict: "read" }]);
  });

  it("a second time changes nothing, and asks nothing of Excel", async () => {
    const workbook = rivals();
    await choose(workbook, [column(2)]);
    const before = await workbook.host.read();
    const inspection = await look(workbook);
    workbook.embedded.controls.reset();
    const choice = { sheet: "Blad1", areas: [column(2)], use: "score" } as const;
    expect(await chooseWay(workbook.host, { inspection, choice })).toBe("chosen");
    expect(workbook.embedded.controls.syncs).toBe(0);
    expect(await workbook.host.read()).toEqual(before);
  });

  it("is made with what is said of others in one go, or not at all", async () => {
    const workbook = rivals();
    const both = async (other: number) => {
      const inspection = await look(workbook);
      workbook.embedded.controls.reset();
      const choice = { sheet: "Blad1", areas: [column(2)], use: "score" } as const;
      const beside = [{ sheet: "Blad1", areas: [column(other)], use: "aside" } as const];
      return [await chooseWay(workbook.host, { inspection, choice, beside }), workbook.embedded.controls.syncs];
    };
    expect(await both(7)).toEqual(["nowhere", 0]);
    expect(await namesIn(workbook)).toEqual({});
    expect(await both(1)).toEqual(["chosen", 2]);
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "Blad1!$C$3:$C$6", KP_TeltNietMee: "Blad1!$B$3:$B$6" });
  });

  it("gives way to what is said after it of the same cells", async () => {
    const workbook = rivals();
    await choose(workbook, [column(1)]);
    const inspection = await look(workbook);
    const choice = { sheet: "Blad1", areas: [column(2)], use: "score" } as const;
    const beside = [{ ...choice, use: "target" } as const];
    expect(await chooseWay(workbook.host, { inspection, choice, beside })).toBe("chosen");
    expect(await namesIn(workbook)).toEqual({ KP_Streefscores: "Blad1!$C$3:$C$6" });
  });

  it("takes the place of what was chosen before", async () => {
    const workbook = rivals();
    await choose(workbook, [column(2)]);
    await choose(workbook, [column(1)]);
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "Blad1!$B$3:$B$6" });
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -" });
  });

  it.each(["target", "previous", "aside"] as const)("takes the place of %s, and the other way round", async (use) => {
    const workbook = rivals();
    await choose(workbook, [column(2)], use);
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -" });
    await choose(workbook, [column(2)]);
    expect(Object.keys(await namesIn(workbook))).toEqual(["KP_Scores"]);
    expect(await gridOf(workbook)).toEqual({ gent: "2 3 4 - 5 - - -" });
    await choose(workbook, [column(2)], use);
    expect(Object.keys(await namesIn(workbook))).not.toContain("KP_Scores");
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -" });
  });

  it("survives a sheet that is renamed, and rows and columns that are inserted", async () => {
    const workbook = rivals();
    await choose(workbook, [column(2)]);
    const { engine } = workbook.embedded;
    const sheetId = engine.sheets()[0]?.id ?? "";
    for (const dimension of ["ROW", "COL"] as const)
      engine.model.dispatch("ADD_COLUMNS_ROWS", {
        ...{ sheetId, sheetName: "Blad1", dimension, base: 1, quantity: 2, position: "before" as const },
      });
    engine.renameSheet(sheetId, "Onze, scores");
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "'Onze, scores'!$E$5:$E$8" });
    expect(await gridOf(workbook)).toEqual({ gent: "2 3 4 - 5 - - -" });
  });

  it("never takes a name of the user's", async () => {
    const workbook = rivals();
    give(workbook, "KP_Scores", "0.25");
    await choose(workbook, [column(2)]);
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "0.25", KP_Scores_2: "Blad1!$C$3:$C$6" });
    await choose(workbook, [column(1)]);
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "0.25", KP_Scores_2: "Blad1!$B$3:$B$6" });
  });

  it("cuts a name that someone gave to a whole column down to what was not chosen anew", async () => {
    const workbook = rivals();
    const { engine } = workbook.embedded;
    const sheet = engine.sheets()[0]?.id ?? "";
    engine.addName({ name: "KP_Scores", sheet, area: { row: 0, column: 1, rows: 40, columns: 2 } });
    expect(await gridOf(workbook)).toEqual({});
    await choose(workbook, [column(1)]);
    expect(await namesIn(workbook)).toEqual({ KP_Scores: "Blad1!$B$3:$B$6" });
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -" });
  });

  it("writes nothing where no column could be scores", async () => {
    const workbook = rivals();
    expect(await choose(workbook, [{ row: 20, column: 1, rows: 4, columns: 1 }])).toBe("nowhere");
    expect(await choose(workbook, [{ row: 2, column: 2, rows: 2, columns: 1 }])).toBe("nowhere");
    expect(await namesIn(workbook)).toEqual({});
  });

  it("writes nothing where two columns that were pointed at contradict each other", async () => {
    const workbook = rivals();
    expect(await choose(workbook, [column(1), column(2)])).toBe("contradicts");
    expect(await namesIn(workbook)).toEqual({});
  });

  it("writes nothing where the numbers are on another scale", async () => {
    const workbook = book(["Stad Gent"], ["Thema", "Score"], ...THEMES.map((theme) => [theme, 8]));
    expect(await choose(workbook, [column(1)])).toBe("other-scale");
    expect(await namesIn(workbook)).toEqual({});
  });

  it("writes nothing where a column was inserted meanwhile", async () => {
    const workbook = rivals();
    const inspection = await look(workbook);
    const { engine } = workbook.embedded;
    engine.model.dispatch("ADD_COLUMNS_ROWS", {
      ...{ sheetId: engine.sheets()[0]?.id ?? "", sheetName: "Blad1", dimension: "COL" as const },
      ...{ base: 1, quantity: 1, position: "before" as const },
    });
    const choice = { sheet: "Blad1", areas: [column(2)], use: "score" } as const;
    await expect(chooseWay(workbook.host, { inspection, choice })).rejects.toMatchObject({ name: "WorkbookChanged" });
    expect(await namesIn(workbook)).toEqual({});
  });
});

describe("choosing for one city of a table", () => {
  const cities = () =>
    book(
      ["", "Gent", "", "Aalst", ""],
      ["Thema", "Niveau", "De score", "Niveau", "Punten"],
      ...THEMES.map((theme, row) => [theme, row + 1, row + 2, 1, 2]),
    );

  it("leaves what was chosen for another as it is", async () => {
    const workbook = cities();
    const asked = (await look(workbook)).reading.findings.filter(({ code }) => code === "columns-compete");
    expect(asked).toHaveLength(2);
    await choose(workbook, [column(2)]);
    await choose(workbook, [column(4)]);
    expect(await gridOf(workbook)).toEqual({ gent: "2 3 4 - 5 - - -", aalst: "2 2 2 - 2 - - -" });
    await choose(workbook, [column(1)]);
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -", aalst: "2 2 2 - 2 - - -" });
  });
});

describe("setting a table aside", () => {
  it("takes all that was said of it, and is taken back as a whole", async () => {
    const workbook = rivals();
    await choose(workbook, [column(2)]);
    const [table] = (await look(workbook)).reading.ways;
    if (!table) throw new Error("There is no table.");
    const areas = tableAreas(table);
    expect(await choose(workbook, areas, "aside")).toBe("chosen");
    expect(await namesIn(workbook)).toEqual({ KP_TeltNietMee: "Blad1!$B$3:$C$6" });
    const inspection = await look(workbook);
    expect(inspection.reading).toMatchObject({ scores: [], ways: [{ verdict: "aside" }] });
    await forgetWay(workbook.host, { inspection, choice: { sheet: "Blad1", areas } });
    expect(await namesIn(workbook)).toEqual({});
    expect((await look(workbook)).reading.ways).toMatchObject([{ verdict: "asked", by: "rule" }]);
  });

  it("is forgotten for a part of it alone", async () => {
    const workbook = rivals();
    await choose(workbook, [column(1), column(2)], "aside");
    const inspection = await look(workbook);
    await forgetWay(workbook.host, { inspection, choice: { sheet: "Blad1", areas: [column(1)] } });
    expect(await namesIn(workbook)).toEqual({ KP_TeltNietMee: "Blad1!$C$3:$C$6" });
    expect(await gridOf(workbook)).toEqual({ gent: "1 2 3 - 4 - - -" });
  });

  it("asks nothing of Excel where nothing was said", async () => {
    const workbook = rivals();
    const inspection = await look(workbook);
    workbook.embedded.controls.reset();
    await forgetWay(workbook.host, { inspection, choice: { sheet: "Blad1", areas: [column(1)] } });
    expect(workbook.embedded.controls.syncs).toBe(0);
  });
});
