/** How the files of a bundle are read, as someone chooses while the pane is open. */
import { describe, expect, it } from "@jest/globals";
import { ReaderFailed } from "../../src/taskpane/bundle/workbook-reader";
import { rivalColumns } from "../browser/rival-columns";
import { dropped, session } from "./sessions";

describe("how a table is read", () => {
  const rivals = async (name: string, city: string) => {
    const bytes = await rivalColumns({ sheet: "Scan", city, team: Array(8).fill(3), board: Array(8).fill(4) });
    return new File([bytes.slice()], name, { lastModified: 1 });
  };
  const BOARD = { sheet: "Scan", areas: [{ row: 4, column: 2, rows: 8, columns: 1 }], use: "score" } as const;
  const TEAM = { ...BOARD, areas: [{ row: 4, column: 1, rows: 8, columns: 1 }] };
  const values = ({ state }: ReturnType<typeof session>) =>
    state().submissions?.submissions.map(({ reading }) => reading.scores[0]?.score.value);

  it("is chosen for one file, and that one alone is read again", async () => {
    const made = session();
    await made.add(dropped(await rivals("gent.xlsx", "Gent"), await rivals("genk.xlsx", "Genk")), undefined);
    expect(values(made)).toEqual([undefined, undefined]);
    expect(await made.readAs("gent.xlsx", [BOARD])).toBe(true);
    expect(values(made)).toEqual([4, undefined]);
    expect(made.read).toEqual(["gent.xlsx", "genk.xlsx", "gent.xlsx"]);
  });

  it("can be chosen otherwise, and be undone", async () => {
    const made = session();
    await made.add(dropped(await rivals("gent.xlsx", "Gent")), undefined);
    await made.readAs("gent.xlsx", [BOARD]);
    await made.readAs("gent.xlsx", [TEAM, BOARD]);
    expect(values(made)).toEqual([3]);
    await made.readAs("gent.xlsx", []);
    expect(values(made)).toEqual([undefined]);
  });

  it("stays as it was where reading breaks off, and that is not called chosen", async () => {
    let broken = false;
    const made = session((name) => (broken ? Promise.reject(new ReaderFailed(name)) : Promise.resolve()));
    await made.add(dropped(await rivals("gent.xlsx", "Gent")), undefined);
    broken = true;
    expect(await made.readAs("gent.xlsx", [BOARD])).toBe(false);
    expect(made.state()).toMatchObject({ failure: { file: "gent.xlsx" } });
    expect(values(made)).toEqual([undefined]);
    expect(await made.readAs("weg.xlsx", [BOARD])).toBe(false);
  });

  it("is that of tables of the same shape, as the bundle remembers", async () => {
    const made = session();
    const way = { headings: "Score directie", among: ["Score directie", "Score team"], use: "score" } as const;
    await made.add(dropped(await rivals("gent.xlsx", "Gent")), undefined, [way]);
    expect(values(made)).toEqual([4]);
    expect(made.state().submissions?.submissions[0]?.reading.ways[0]?.by).toBe("memory");
  });
});
