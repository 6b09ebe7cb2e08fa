/** What a bundle remembers of how tables were read: to read next week's files in the same way. */
import { describe, expect, it } from "@jest/globals";
import { waysHere } from "../../src/actions/draft-bundle";
import { readPrevious } from "../../src/actions/read-previous";
import { bundleOf } from "../../src/consolidation/bundle";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { NAMES } from "../../src/layout/names";
import { rawOf } from "../../src/layout/cells/sheet-index";
import { bundleWrites } from "../../src/layout/plan/bundle-writes";
import type { Choice, RememberedWay } from "../../src/layout/way";
import { memoryHost } from "../layout/memory-host";
import { gridIn, read } from "../layout/read";
import { book, sheet } from "../layout/book";
import { bundled, consolidated, remembered, valuesIn } from "./consolidated";

const INPUT = { builtIn: klimaatgovernance };
const THEMES = ["Strategie", "Aanpak", "Monitoring"];

interface Table {
  readonly city?: string;
  readonly headings?: readonly string[];
  /** How much more than usual. */
  readonly more?: number;
}

function table({ city = "Gent", headings = ["Niveau", "De score"], more = 0 }: Table = {}): Snapshot {
  const rows = THEMES.map((theme, row) => [theme, ...headings.map((_, column) => row + column + 1 + more)]);
  return book(sheet("Blad1", [[`Stad ${city}`], ["Thema", ...headings], ...rows]));
}

const column = (at: number): Choice => ({
  ...{ sheet: "Blad1", use: "score" },
  areas: [{ row: 2, column: at, rows: 3, columns: 1 }],
});

function handedIn(file: string, workbook: Snapshot, how: Parameters<typeof read>[1] = {}): Submission {
  return { file, reading: read(workbook, { file, ...how }) };
}

/** A bundle in which someone chose, and what it remembers. */
async function chosen(choice = column(2), workbook = table()) {
  const bundle = await bundled(consolidated([handedIn("gent.xlsx", workbook, { choices: [choice] })]));
  return { bundle, ways: await waysOf(bundle) };
}

async function waysOf(bundle: Snapshot): Promise<readonly RememberedWay[]> {
  return (await readPrevious(memoryHost(bundle), { ...INPUT, file: "bundel.xlsx" })).ways;
}

/** What Herkomst says of headings, in its tenth column and its last, each once. */
function told({ sheets }: Snapshot): readonly string[] {
  const { cells = [] } = sheets.find(({ name }) => name === "Herkomst") ?? {};
  const rows = new Map<number, string>();
  for (const cell of cells)
    if (cell.row > 3 && (cell.column === 9 || cell.column === 13))
      rows.set(cell.row, [rows.get(cell.row) ?? [], rawOf(cell)].flat().join(" | "));
  return [...new Set(rows.values())];
}

it("calls no city missing whose file waits for a choice", () => {
  const { cities } = consolidated([handedIn("gent.xlsx", table())]);
  const gent = cities.find(({ city }) => city.id === "gent");
  expect(gent).toMatchObject({ status: "no-scores", files: ["gent.xlsx"] });
});

describe("Herkomst", () => {
  it("tells what headed a value that was chosen, and what was not chosen", async () => {
    expect(told((await chosen()).bundle)).toEqual(["De score | gekozen\nniet: Niveau"]);
  });

  it("tells what headed a value that the rules read, and nothing of a choice", async () => {
    const bundle = await bundled(consolidated([handedIn("gent.xlsx", table({ headings: ["Eigen score"] }))]));
    expect(told(bundle)).toEqual(["Eigen score"]);
    expect(await waysOf(bundle)).toEqual([]);
  });

  it("tells that a file was read as before", async () => {
    const { bundle, ways } = await chosen();
    const later = handedIn("gent2.xlsx", table({ more: 1 }), { ways });
    const again = await bundled(consolidated([later], { previous: await remembered(bundle) }));
    expect(told(again)).toEqual(["De score | zoals eerder gekozen\nniet: Niveau"]);
    expect(await waysOf(again)).toEqual(ways);
  });

  it("says that two columns were chosen, and not that one of them was not", async () => {
    const same = book(
      sheet("Blad1", [["Stad Gent"], ["Thema", "A", "B", "C"], ...THEMES.map((theme) => [theme, 2, 2, 4])]),
    );
    const both: Choice = { ...column(1), areas: [{ row: 2, column: 1, rows: 3, columns: 2 }] };
    expect(told((await chosen(both, same)).bundle)).toEqual(["A | gekozen\nniet: C"]);
  });
});

describe("a bundle remembers how a table was read", () => {
  it("by its headings, for a file of the same shape: of another city, on another sheet, in another order", async () => {
    const { ways } = await chosen();
    expect(ways).toEqual([{ headings: "De score", among: ["De score", "Niveau"], use: "score", cityIds: ["gent"] }]);
    expect(gridIn(read(table({ city: "Aalst" })))).toEqual({});
    expect(gridIn(read(table({ city: "Aalst" }), { ways }))).toEqual({ aalst: "2 3 4 - - - - -" });
    expect(gridIn(read(table({ headings: ["De score", "Niveau"] }), { ways }))).toEqual({ gent: "1 2 3 - - - - -" });
    expect(gridIn(read(table({ headings: ["De score", "Niveau", "Punten"] }), { ways }))).toEqual({});
  });

  it.each([1, 2, 3])("whatever stands in the headings, when column %i is chosen", async (at) => {
    const headings = ["Score\nvan (niet: het)\u00a0team", "niet: Niveau", "gekozen"];
    const { ways } = await chosen(column(at), table({ headings }));
    expect(gridIn(read(table({ headings }), { ways }))).toEqual({
      gent: `${[0, 1, 2].map((row) => row + at).join(" ")} - - - - -`,
    });
  });

  it("and a city follows its own where others chose otherwise", async () => {
    const files = [
      handedIn("gent.xlsx", table(), { choices: [column(1)] }),
      handedIn("aalst.xlsx", table({ city: "Aalst" }), { choices: [column(2)] }),
    ];
    const ways = await waysOf(await bundled(consolidated(files)));
    expect(gridIn(read(table(), { ways }))).toEqual({ gent: "1 2 3 - - - - -" });
    expect(gridIn(read(table({ city: "Aalst" }), { ways }))).toEqual({ aalst: "2 3 4 - - - - -" });
    expect(gridIn(read(table({ city: "Genk" }), { ways }))).toEqual({});
  });

  it("also when it is the workbook that is open", async () => {
    const { bundle, ways } = await chosen();
    expect(waysHere(bundle, INPUT)).toEqual(ways);
    expect(waysHere(table(), INPUT)).toEqual([]);
  });

  it("and keeps it when the same file is given once more", async () => {
    const { bundle, ways } = await chosen();
    const again = [handedIn("gent.xlsx", table(), { ways })];
    const second = await bundled(consolidated(again, { previous: await remembered(bundle) }));
    expect(second).toEqual(bundle);
  });

  it("and takes over that someone chose otherwise in the same file, for equal values too", async () => {
    const equal = book(
      sheet("Blad1", [
        ["Stad Gent"],
        ["Thema", "Niveau", "De score"],
        ["Strategie", 2, 2],
        ["Aanpak", 3, 3],
        ["Monitoring", 4, 5],
      ]),
    );
    const { bundle } = await chosen(column(1), equal);
    const again = [handedIn("gent.xlsx", equal, { choices: [column(2)] })];
    const second = consolidated(again, { previous: await remembered(bundle) });
    expect(valuesIn(second)).toEqual({ gent: "2 3 5 - - - - -" });
    expect(await waysOf(await bundled(second))).toEqual([
      { headings: "De score", among: ["De score", "Niveau"], use: "score", cityIds: ["gent"] },
    ]);
  });

  describe("a bundle that was made before Herkomst told of ways", () => {
    /** With what the user has written beside it since. */
    const old = async () => {
      const { bundle } = await chosen();
      const names = bundle.names.map((each) =>
        each.name === NAMES.provenance ? { ...each, refersTo: each.refersTo.replace("$N$", "$L$") } : each,
      );
      const sheets = bundle.sheets.map((each) => {
        if (each.name !== "Herkomst") return each;
        const mine = { row: 4, column: 12, value: "van mij" };
        // Without Kop and Leeswijze, which are its tenth and its last.
        const cells = each.cells
          .filter(({ column }) => column !== 9 && column < 13)
          .map((cell) => ({ ...cell, column: cell.column > 9 ? cell.column - 1 : cell.column }));
        return { ...each, cells: [...cells, mine] };
      });
      return { ...bundle, names, sheets };
    };

    it("is read as it was", async () => {
      expect(await waysOf(await old())).toEqual([]);
      expect(valuesIn(consolidated([], { previous: await remembered(await old()) }))).toEqual({
        gent: "2 3 4 - - - - -",
      });
    });

    it("has its other columns brought up to date, and what stands beside them left alone", async () => {
      const workbook = await old();
      const later = [handedIn("gent2.xlsx", table({ more: 1 }), { choices: [column(2)] })];
      const bundle = bundleOf(consolidated(later, { previous: await remembered(workbook) }));
      const { writes, lists } = bundleWrites(workbook, bundle);
      const own = writes.filter((write) => write.sheet === "Herkomst");
      expect(own.length).toBeGreaterThan(3);
      expect(Math.max(...own.map((write) => write.column))).toBe(11);
      expect(lists.find((list) => list.sheet === "Herkomst")?.printArea?.columns).toBe(12);
    });
  });
});
