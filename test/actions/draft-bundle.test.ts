/** Bundling into the workbook that is open: what is drafted, what is asked, and what is written. */
import { describe, expect, it } from "@jest/globals";
import { draftBundle, occupiedKey } from "../../src/actions/draft-bundle";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { cellName, parseCell } from "../../src/host/a1";
import type { Snapshot } from "../../src/host/snapshot";
import { openOfficeHost } from "../../src/host/office/office-host";
import { rawOf } from "../../src/layout/cells/sheet-index";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { live, type Live, UNREAD } from "../host/office/live";
import { absorbingExcel } from "./absorbing-excel";
import { drafted, filesFor, handedIn, scanOf, written } from "./bundling";
import { openedAgain } from "./opened";

const gent = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4));
const genk = submission("genk.xlsx", scores("genk", 2, 2, 2, 2, 2, 2, 2, 2));
const late = submission("gent-laat.xlsx", score("gent.aanpak", 4.5), fte("gent", 9));
/** Gent is the fifth city: its row on Maturiteit, under four rows of figures. */
const GENT = "15";

const open = () => live({ timeout: 20_000 });
const ofGent = openedAgain((host) => written({ host }, [gent]), { timeout: 20_000 });
const ofBoth = openedAgain((host) => written({ host }, [gent, genk]), { timeout: 20_000 });

async function textAt({ host }: Live, sheet: string, address: string): Promise<string> {
  return textIn(await host.read(), sheet, address);
}

function textIn({ sheets }: Snapshot, sheet: string, address: string): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return rawOf(cells.find(({ row, column }) => cellName(row, column) === address));
}

/** The rows of Herkomst about this, with empty cells left out. */
async function herkomst(workbook: Live, city: string, about: string): Promise<readonly string[]> {
  const { sheets } = await workbook.host.read();
  const cells = sheets.find(({ name }) => name === "Herkomst")?.cells ?? [];
  const rows = new Map<number, string[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), rawOf(cell)].filter(Boolean));
  return [...rows.values()].filter(([one, two]) => one === city && two === about).map((row) => row.join(" | "));
}

/** As a person would, in a cell that takes input. */
async function type({ host }: Live, where: string, value: number): Promise<void> {
  const [sheet = "", address = ""] = where.split("!");
  const at = parseCell(address);
  if (at) await host.write([{ sheet, ...at, value }], UNREAD);
}

describe("a bundle in an empty workbook", () => {
  it("gets all sheets, filled in, in three round trips with its reading", async () => {
    const workbook = open();
    const { sheets, cells } = await written(workbook, [gent, genk]);
    expect(workbook.embedded.controls.syncs).toBe(3);
    expect(sheets.slice(0, 5)).toEqual(["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"]);
    expect(sheets).toEqual(expect.arrayContaining(["Globaal", "Inzendingen", "Herkomst", "Bevindingen"]));
    expect(cells).toBe(0);
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("3");
  });

  it("takes one round trip to write, for 300 cities by 50 themes too", async () => {
    const definition = scanOf(300, 50);
    const { excel, counted } = absorbingExcel();
    const { change } = drafted(EMPTY_WORKBOOK, filesFor(definition), { definition });
    await openOfficeHost({ excel, supports: () => true }).change(change);
    expect(change.plan.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(150_000);
    expect(counted.syncs).toBe(1);
  });

  it("changes nothing the second time", async () => {
    const workbook = await ofBoth();
    const before = await workbook.host.read();
    const { asked, change, consolidation } = drafted(before, [gent, genk]);
    expect([asked, change.plan.sheets, change.cells, consolidation.changes]).toEqual([[], [], [], []]);
  });
});

describe("a late file", () => {
  it("changes only what it says, in two round trips after the reading, and the change is listed", async () => {
    const workbook = await ofBoth();
    const draft = drafted(await workbook.host.read(), [late]);
    expect(draft.asked).toEqual([]);
    expect(draft.consolidation.changes).toMatchObject([
      {
        ...{ cityId: "gent", subjectId: "aanpak" },
        ...{ from: { value: 3 }, to: { value: 4.5, source: { file: "gent-laat.xlsx" } } },
      },
      { cityId: "gent", subjectId: "lekp1", from: { value: 8.4 }, to: { value: 9 } },
    ]);
    workbook.embedded.controls.reset();
    await workbook.host.change(draft.change);
    expect(workbook.embedded.controls.syncs).toBe(2);
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("4.5");
    expect(await textAt(workbook, "Maturiteit", `B${GENT}`)).toBe("3");
    expect(await herkomst(workbook, "Gent", "Aanpak")).toEqual([
      "Gent | Aanpak | 4.5 | score | 4.5 | getal | gent-laat.xlsx | Blad1 | B2 | 3 (gent.xlsx, Blad1!C2)",
    ]);
    expect(drafted(await workbook.host.read(), [late]).change.cells).toEqual([]);
  });

  it("gives the rows that a list did not have the look of the others, and prints them", async () => {
    const workbook = open();
    await written(workbook, [genk]);
    const { change } = drafted(await workbook.host.read(), [gent]);
    const list = change.lists.find(({ sheet }) => sheet === "Herkomst");
    // Header in row 4, 8 rows of Genk; Gent brings 8 scores and an FTE.
    expect(list?.printArea).toMatchObject({ row: 0, column: 0, rows: 4 + 8 + 9 });
    expect(list?.formats.some(({ area, format }) => area.row === 12 && area.rows === 9 && format.border)).toBe(true);
    await workbook.host.change(change);
    expect(await herkomst(workbook, "Gent", "Strategie")).toHaveLength(1);
    // As long as it is by now, a list has its looks already.
    const again = drafted(await workbook.host.read(), [late]).change.lists;
    expect(again.map(({ sheet, formats }) => [sheet, formats.length])).toContainEqual(["Herkomst", 0]);
  });

  it("that contradicts another late file empties the cell until someone chooses", async () => {
    const workbook = await ofGent();
    const other = submission("gent-ook.xlsx", score("gent.aanpak", 2));
    await written(workbook, [late, other]);
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("");
    const { consolidation } = drafted(await workbook.host.read(), []);
    expect(consolidation.conflicts).toMatchObject([{ cityId: "gent", subjectId: "aanpak" }]);
    const take = { kind: "candidate", file: "gent-laat.xlsx" } as const;
    const choices = [{ cityId: "gent", subjectId: "aanpak", by: "An Maes", take }];
    await written(workbook, [], { choices });
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("4.5");
  });

  it("is not contradicted by a table of the city's own that stands in the same workbook", async () => {
    const workbook = await ofGent();
    const id = workbook.embedded.engine.addSheet("Onze scores");
    const rows = [
      ["Stad", "Strategie", "Aanpak", "Monitoring"],
      ["Gent", 1, 1, 1],
    ];
    workbook.embedded.engine.write(
      id,
      rows.flatMap((values, row) => values.map((content, column) => ({ row, column, content }))),
    );
    expect(drafted(await workbook.host.read(), []).change.cells).toEqual([]);
  });
});

describe("what someone typed", () => {
  it("is asked about, and stays when it is not ticked: then it counts, and Herkomst says so", async () => {
    const workbook = await ofGent();
    await type(workbook, `Maturiteit!C${GENT}`, 1.5);
    const { asked } = drafted(await workbook.host.read(), [late]);
    expect(asked).toMatchObject([
      { sheet: "Maturiteit", held: "1.5", value: 4.5, about: { cityId: "gent", subjectId: "aanpak" } },
    ]);
    await written(workbook, [late]);
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("1.5");
    const [kept = "", ...others] = await herkomst(workbook, "Gent", "Aanpak");
    expect(kept).toContain(`gekozen | behouden in deze werkmap (Maturiteit!C${GENT})`);
    expect(others.join()).toContain("gent-laat.xlsx");
    for (const files of [[late], []])
      expect(drafted(await workbook.host.read(), files)).toMatchObject({ asked: [], change: { cells: [] } });
  });

  it("and was agreed upon is asked about with what the files say against it", async () => {
    const workbook = open();
    const take = { kind: "score", score: { status: "scored", value: 2, raw: "2" } } as const;
    await written(workbook, [gent], { choices: [{ cityId: "gent", subjectId: "aanpak", by: "An", take }] });
    const { asked } = drafted(await workbook.host.read(), [late]);
    expect(asked.filter(({ about }) => about.kind === "score")).toMatchObject([
      { held: "2", value: null, against: [{ value: 4.5, source: { file: "gent-laat.xlsx" } }] },
    ]);
  });

  it("and struck through is asked about, and no score counts while it stays", async () => {
    const workbook = await ofGent();
    const { engine } = workbook.embedded;
    const maturity = engine.sheets().find(({ name }) => name === "Maturiteit")?.id ?? "";
    // Excel lets nobody strike through on a protected sheet: they took its protection off.
    engine.guard(() => true);
    engine.style(maturity, { row: Number(GENT) - 1, column: 2, rows: 1, columns: 1 }, { struck: true });
    const draft = drafted(await workbook.host.read(), [late]);
    expect(draft.asked).toMatchObject([{ sheet: "Maturiteit", held: "3", value: 4.5 }]);
    const of = (id: string) => draft.bundle.measurement.cities.find(({ city }) => city.id === id);
    expect(of("gent")?.scores.get("aanpak")).toMatchObject({ status: "blank", value: null });
    await written(workbook, [late]);
    expect((await herkomst(workbook, "Gent", "Aanpak"))[0]).toContain("behouden in deze werkmap");
    for (const files of [[late], []])
      expect(drafted(await workbook.host.read(), files)).toMatchObject({ asked: [], change: { cells: [] } });
  });

  it("is overwritten when it is ticked", async () => {
    const workbook = await ofGent();
    await type(workbook, `Maturiteit!C${GENT}`, 1.5);
    await written(workbook, [late], { overwrite: () => true });
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("4.5");
  });

  it("is asked about again when it is something else than when it was ticked", async () => {
    const workbook = await ofGent();
    await type(workbook, `Maturiteit!C${GENT}`, 1.5);
    const ticked = new Set(drafted(await workbook.host.read(), [late]).asked.map(occupiedKey));
    const input = { submissions: handedIn([late]), choices: [], builtIn: klimaatgovernance };
    const cellsOver = async (overwrite: ReadonlySet<string>) =>
      draftBundle(await workbook.host.read(), { ...input, overwrite }).change.cells.filter(
        ({ sheet }) => sheet === "Maturiteit",
      );
    expect(await cellsOver(ticked)).toMatchObject([{ value: 4.5 }]);
    await type(workbook, `Maturiteit!C${GENT}`, 1.75);
    expect(await cellsOver(ticked)).toEqual([]);
  });

  it("in a workbook that is no bundle yet is asked about as well, FTE included", async () => {
    const workbook = open();
    await layOut(workbook.host, emptyMeasurement(klimaatgovernance, "najaar 2026"));
    await type(workbook, `Maturiteit!B${GENT}`, 5);
    await type(workbook, "LEKP-VTE!B10", 2);
    const draft = drafted(await workbook.host.read(), [gent]);
    expect(draft.asked.map(({ sheet, held, value }) => [sheet, held, value])).toEqual([
      ["Maturiteit", "5", 3],
      ["LEKP-VTE", "2", 8.4],
    ]);
    await workbook.host.change(draft.change);
    expect(await textAt(workbook, "LEKP-VTE", "B10")).toBe("2");
    expect(await textAt(workbook, "Maturiteit", `C${GENT}`)).toBe("3");
    expect(drafted(await workbook.host.read(), [gent])).toMatchObject({ asked: [], change: { cells: [] } });
  });

  it("between the reading and the writing stops the writing: nothing is written at all", async () => {
    const workbook = await ofGent();
    const draft = drafted(await workbook.host.read(), [late]);
    await type(workbook, `Maturiteit!C${GENT}`, 1.5);
    const before = await workbook.host.read();
    await expect(workbook.host.change(draft.change)).rejects.toMatchObject({ name: "WorkbookChanged" });
    expect(await workbook.host.read()).toEqual(before);
  });
});

describe("a bundle that Excel breaks off", () => {
  const half = async () => {
    const workbook = await ofGent({ timeout: 500 });
    const { engine } = workbook.embedded;
    // Bevindingen was removed: sheets are added and cells are written.
    engine.removeSheet(engine.sheets().find(({ name }) => name === "Bevindingen")?.id ?? "");
    const before = await workbook.host.read();
    const { change } = drafted(before, [late]);
    expect([change.plan.sheets.length, change.cells.length > 3]).toEqual([1, true]);
    workbook.embedded.controls.reset();
    return { workbook, before, change };
  };

  it.each([0, 1])("in round trip %i leaves the workbook as it was", async (trip) => {
    const { workbook, before, change } = await half();
    workbook.embedded.controls.failAt(trip);
    await expect(workbook.host.change(change)).rejects.toMatchObject({ name: "HostRefused" });
    expect(await workbook.host.read()).toEqual(before);
  });

  it.each([0, 1])("by hanging in round trip %i leaves the workbook as it was", async (trip) => {
    const { workbook, before, change } = await half();
    workbook.embedded.controls.hangAt(trip);
    await expect(workbook.host.change(change)).rejects.toMatchObject({ name: "HostTimeout" });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("of which only the answer is lost was written", async () => {
    const { workbook, change } = await half();
    workbook.embedded.controls.loseAnswerAt(1);
    await workbook.host.change(change);
    expect(drafted(await workbook.host.read(), [late]).change).toMatchObject({ cells: [], plan: { sheets: [] } });
  });

  it("in the middle of its cells is put back, protection included", async () => {
    for (const step of [2, 5, 9, 30]) {
      const { workbook, before, change } = await half();
      workbook.embedded.controls.breakAt(1, step);
      await expect(workbook.host.change(change)).rejects.toMatchObject({ name: "HostRefused" });
      expect([step, await workbook.host.read()]).toEqual([step, before]);
      const { engine, world } = workbook.embedded;
      const open = engine.sheets().filter(({ id }) => world.records.sheet(id).protection === undefined);
      expect(open.map(({ name }) => name)).toEqual(["Blad1"]);
    }
  });
});
