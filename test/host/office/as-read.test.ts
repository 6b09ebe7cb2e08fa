/** What colleagues do between our reading and our writing: nothing of theirs is lost, and nothing lands at another city. */
import { describe, expect, it } from "@jest/globals";
import type { CellWrite } from "../../../src/host/host";
import type { Cell } from "../../../src/host/snapshot";
import type { EmbeddedExcel } from "../../../trial/embedded-excel";
import { stateOf } from "../../reliability/workbook-state";
import { columnOf } from "../contract";
import { liveWith } from "./live";

const rows = [
  ["Stad", "Thema", "Score"],
  ["Gent", "Strategie", 3],
  ["Gent", "Aanpak", ""],
  ["Genk", "Strategie", ""],
];
const cells = rows.flatMap((row, index) =>
  row.flatMap((value, column): Cell[] => (value === "" ? [] : [{ row: index, column, value }])),
);
const grid = () => liveWith([{ name: "Onze scores", cells }]);
const score = (row: number, value: CellWrite["value"]): CellWrite => ({ sheet: "Onze scores", row, column: 2, value });

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | null;
}

const typed =
  (...writes: readonly Write[]) =>
  ({ engine }: EmbeddedExcel) => {
    engine.write(engine.sheets()[0]?.id ?? "", writes);
  };
const inserted =
  (dimension: "ROW" | "COL", base: number) =>
  ({ engine }: EmbeddedExcel) => {
    const { id: sheetId = "", name: sheetName = "" } = engine.sheets()[0] ?? {};
    engine.model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, quantity: 1, position: "before" });
  };

const WORK: readonly (readonly [name: string, work: (embedded: EmbeddedExcel) => void])[] = [
  ["types in the cell", typed({ row: 2, column: 2, content: 1.5 })],
  ["types a formula in the cell with the same result", typed({ row: 1, column: 2, content: "=3" })],
  ["inserts a row above, of the same city", inserted("ROW", 2)],
  ["inserts a row at the top", inserted("ROW", 0)],
  ["inserts a column", inserted("COL", 0)],
  ["sorts", typed({ row: 2, column: 0, content: "Genk" }, { row: 2, column: 1, content: "Strategie" })],
  ["gives the column another heading", typed({ row: 0, column: 2, content: "Streefdoel" })],
];

describe("writing where a colleague is at work", () => {
  it.each(WORK.flatMap(([name, work]) => [0, 1].map((trip) => ({ name, work, trip }))))(
    "writes nothing when she $name, before round trip $trip",
    async ({ work, trip }) => {
      const { host, embedded } = grid();
      const theirs = grid();
      work(theirs.embedded);
      const read = await host.read();
      embedded.controls.reset();
      embedded.controls.beforeSync(trip, () => {
        work(embedded);
      });
      const writing = host.write([score(1, 4), score(2, 2.5)], read);
      await expect(writing).rejects.toMatchObject({ name: "WorkbookChanged" });
      expect(stateOf(embedded)).toEqual(stateOf(theirs.embedded));
    },
  );

  it("takes the sheets back too, where it has added any", async () => {
    const { host, embedded } = grid();
    const read = await host.read();
    embedded.controls.reset();
    embedded.controls.beforeSync(1, () => {
      typed({ row: 2, column: 2, content: 1.5 })(embedded);
    });
    const changing = host.change({ plan: columnOf(["een"], "Herkomst"), cells: [score(2, 4)], lists: [], read });
    await expect(changing).rejects.toMatchObject({ name: "WorkbookChanged" });
    const [own, ...others] = (await host.read()).sheets;
    expect(others).toEqual([]);
    expect(own?.cells).toContainEqual({ row: 2, column: 2, value: 1.5 });
  });

  it.each([0, 1])(
    "minds all that she does where rows move, also in a cell that was empty, before round trip %i",
    async (trip) => {
      const { host, embedded } = grid();
      const read = await host.read();
      embedded.controls.reset();
      embedded.controls.beforeSync(trip, () => {
        typed({ row: 3, column: 4, content: "ja" })(embedded);
      });
      const area = { row: 0, column: 0, rows: 4, columns: 5 };
      const lists = [{ sheet: "Onze scores", formats: [], printArea: area, standing: area }];
      const changing = host.change({ plan: { sheets: [], names: [] }, cells: [score(2, 4)], lists, read });
      await expect(changing).rejects.toMatchObject({ name: "WorkbookChanged" });
      expect((await host.read()).sheets[0]?.cells).not.toContainEqual({ row: 2, column: 2, value: 4 });
    },
  );

  it("minds nothing that she does elsewhere on the sheet", async () => {
    const { host, embedded } = grid();
    const read = await host.read();
    typed({ row: 3, column: 2, content: 5 }, { row: 2, column: 5, content: "later" })(embedded);
    await host.write([score(2, 4)], read);
    expect((await host.read()).sheets[0]?.cells).toContainEqual({ row: 2, column: 2, value: 4 });
  });

  it("writes nothing when Excel answers after all, but too late", async () => {
    const { host, embedded } = grid();
    const read = await host.read();
    const before = stateOf(embedded);
    embedded.controls.reset();
    const answer = embedded.controls.holdAt(0);
    await expect(host.write([score(2, 4)], read)).rejects.toMatchObject({ name: "HostTimeout" });
    answer();
    // Whatever was waiting for the answer goes on now, if anything does.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stateOf(embedded)).toEqual(before);
  });
});
