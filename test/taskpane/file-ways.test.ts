/** How the files of a bundle were read, as Bundelen shows it. */
import { describe, expect, it } from "@jest/globals";
import { parseSubmission } from "../../src/actions/parse-submission";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import type { Choice, RememberedWay } from "../../src/layout/way";
import { bundleTexts } from "../../src/locales/bundle";
import { nl } from "../../src/locales/nl";
import { fileHands } from "../../src/taskpane/bundle/file-hands";
import { countsText } from "../../src/taskpane/bundle/bundle-view";
import { choicesBeside, fileWays, tablesOf, waitingCities } from "../../src/taskpane/bundle/file-ways-view";
import type { BundleSession } from "../../src/taskpane/bundle/bundle-session";
import type { Notice, PaneStore } from "../../src/taskpane/pane-store";
import { choiceOf, type TableView } from "../../src/taskpane/ways/way-view";
import { howTexts } from "../../src/taskpane/ways/way-words";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { drafted } from "../actions/bundling";
import { rivalColumns } from "../browser/rival-columns";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";

interface How {
  readonly choices?: readonly Choice[];
  readonly ways?: readonly RememberedWay[];
}

function submission(file: string, bytes: Uint8Array, how: How = {}): Submission {
  const opened = readXlsx(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  const { reading } = parseSubmission(opened.snapshot, { builtIn: klimaatgovernance, file, ...how });
  return { file, reading };
}

const BYTES = rivalColumns({ sheet: "Scan", city: "Gent", team: Array(8).fill(3), board: Array(8).fill(4) });
const rivals = async (file: string, how?: How) => submission(file, await BYTES, how);
const plain = async (file: string) =>
  submission(file, await foreignWorkbook({ Blad1: [HEADER, ["Genk", 3, 3, 3, 3, 3, 3, 3, 3]] }));
const tableIn = (each: Submission): TableView => {
  const [table] = tablesOf(each, klimaatgovernance);
  if (!table) throw new Error("there is no table");
  return table;
};
const BOARD: RememberedWay = { headings: "Score directie", among: ["Score directie", "Score team"], use: "score" };
const names = (all: readonly Submission[]) => all.map(({ file }) => file);

describe("files", () => {
  it("are apart where one must choose, where someone did, and where nobody had to", async () => {
    const table = tableIn(await rivals("a.xlsx"));
    const submissions = [
      await plain("plain.xlsx"),
      await rivals("asked.xlsx"),
      await rivals("chosen.xlsx", { choices: [choiceOf(table, "score", table.options[1])] }),
      await rivals("memory.xlsx", { ways: [BOARD] }),
      await rivals("bundle.xlsx"),
    ];
    const { asked, chosen, others } = fileWays({ submissions, bundles: new Set(["bundle.xlsx"]) });
    expect(names(asked)).toEqual(["asked.xlsx"]);
    expect(names(chosen)).toEqual(["chosen.xlsx", "memory.xlsx"]);
    expect(names(others)).toEqual(["plain.xlsx", "asked.xlsx"]);
  });

  it("in which one must choose keep their city from being called missing", async () => {
    const asked = [await rivals("a.xlsx"), await rivals("b.xlsx")];
    const waiting = waitingCities(asked);
    expect([...waiting]).toEqual([["gent", ["a.xlsx", "b.xlsx"]]]);
    const { board } = drafted(EMPTY_WORKBOOK, asked).bundle;
    const words = bundleTexts(nl).board;
    expect(countsText(board, waiting, words)).toBe("0 volledig · 12 ontbreken · 1 wacht op uw keuze");
    expect(countsText(board, new Map(), words)).toBe("0 volledig · 1 zonder scores · 12 ontbreken");
  });

  it("of the same shape have tables that are told apart", async () => {
    expect(tableIn(await rivals("a.xlsx")).key).not.toBe(tableIn(await rivals("b.xlsx")).key);
  });
});

describe("what is said of a file", () => {
  it("is that it was read as someone chose before, and which column that is", async () => {
    const tables = tablesOf(await rivals("gent.xlsx", { ways: [BOARD] }), klimaatgovernance);
    expect(howTexts(tables, nl)).toEqual([
      "gelezen zoals eerder gekozen is voor dezelfde kolommen: kolom C (“Score directie”)",
    ]);
  });

  it("is that someone chose, and which column", async () => {
    const table = tableIn(await rivals("a.xlsx"));
    const how = { choices: [choiceOf(table, "score", table.options[0])], ways: [BOARD] };
    expect(howTexts(tablesOf(await rivals("gent.xlsx", how), klimaatgovernance), nl)).toEqual([
      "gelezen zoals gekozen: kolom B (“Score team”)",
    ]);
  });

  it("is that a table does not count", async () => {
    const how = { choices: [choiceOf(tableIn(await rivals("a.xlsx")), "aside")] };
    expect(howTexts(tablesOf(await rivals("gent.xlsx", how), klimaatgovernance), nl)).toEqual([
      "een tabel telt niet mee, zoals gekozen",
    ]);
  });

  it("is nothing where nobody chose", async () => {
    expect(howTexts(tablesOf(await plain("genk.xlsx"), klimaatgovernance), nl)).toEqual([]);
  });
});

describe("choosing in a file", () => {
  /** A session that reads nothing, and remembers what it was asked. */
  function hands(reads: boolean) {
    let choices: readonly Choice[] = [];
    const told: Notice[] = [];
    const session = {
      state: () => ({ files: [{ name: "gent.xlsx", file: new File([], "gent.xlsx"), choices }] }),
      readAs: (_: string, next: readonly Choice[]) => {
        if (reads) choices = next;
        return Promise.resolve(reads);
      },
    } as unknown as BundleSession;
    const store = { tell: (notice: Notice) => told.push(notice) } as unknown as PaneStore;
    return { ...fileHands({ store, session, locale: nl, questions: [] }), told, choices: () => choices };
  }

  it("puts the newest choice first, and undoing it puts back what was there", async () => {
    const table = tableIn(await rivals("gent.xlsx"));
    const [team, board] = table.options;
    const made = hands(true);
    const chosen = (option: typeof team) => ({
      table,
      choice: choiceOf(table, "score", option),
      ...(option && { option }),
    });
    await made.choose("gent.xlsx", chosen(team));
    await made.choose("gent.xlsx", chosen(board));
    expect(made.choices()).toEqual([choiceOf(table, "score", board), choiceOf(table, "score", team)]);
    const last = made.told.at(-1);
    expect(last).toMatchObject({ text: "gent.xlsx: U koos kolom C (“Score directie”) als score." });
    if (last?.kind === "way") await last.undo?.();
    expect(made.choices()).toEqual([choiceOf(table, "score", team)]);
    expect(made.told.at(-1)).toMatchObject({ text: "Uw keuze is ongedaan gemaakt." });
    expect(made.mayForget("gent.xlsx", table)).toBe(true);
    await made.forget("gent.xlsx", table);
    expect([made.choices(), made.mayForget("gent.xlsx", table)]).toEqual([[], false]);
  });

  it("says nothing of a choice that did not come to be", async () => {
    const table = tableIn(await rivals("gent.xlsx"));
    const made = hands(false);
    await made.choose("gent.xlsx", { table, choice: choiceOf(table, "aside") });
    expect(made.told).toEqual([]);
  });

  it("leaves what was said of other tables and other sheets", async () => {
    const table = tableIn(await rivals("gent.xlsx"));
    const own = choiceOf(table, "aside");
    const elsewhere = { ...own, sheet: "Elders" };
    const below = { ...own, areas: [{ row: 40, column: 0, rows: 8, columns: 4 }] };
    expect(choicesBeside([own, elsewhere, below], table)).toEqual([elsewhere, below]);
  });
});
