/** What people write on Twinning beside a plain yes or no, and what they do to its titles: read where it is certain, kept and told elsewhere. */
import { describe, expect, it } from "@jest/globals";
import { NOTHING_DECIDED, type TwinningRecord } from "../../src/domain/twinning/record";
import type { CellValue } from "../../src/domain/cell-content";
import type { Snapshot } from "../../src/host/snapshot";
import { findTable, NAMES } from "../../src/layout/names";
import { PAIR_HEADINGS, twinning as words } from "../../src/layout/sheets/twinning";
import { bundleBook, PUBLISHED } from "./published";
import { edited, loseNames, type } from "./edits";
import { read, told } from "./read";

const pair = (themeId: string, learner: string, donor: string) => ({ themeId, learner, donor, reason: "" });
const book = (twinning: TwinningRecord) => bundleBook({ ...PUBLISHED, twinning });
const proposed = book(NOTHING_DECIDED);
const recordIn = (workbook: Snapshot) => read(workbook).publication.twinning;
const toldOf = (workbook: Snapshot) => told(read(workbook)).filter((line) => line.startsWith("twinning-"));
/** The first row of the pairs as Excel counts, and the first that stays free. */
const FIRST = (findTable(NAMES.twinning, proposed)?.area.row ?? 0) + 2;
const FREE = FIRST + 20;

describe("the days of the programme", () => {
  const set = (start: CellValue, planDate: CellValue = null) =>
    edited(proposed, type("Twinning", "B10", start), type("Twinning", "B13", planDate));
  const textsOn = (twinning: TwinningRecord) =>
    book(twinning)
      .sheets.find(({ name }) => name === "Twinning")
      ?.cells.map(({ value }) => value);

  it.each([
    ["1 september 2026", "2026-09-01"],
    ["01/09/2026", "2026-09-01"],
    [46266, "2026-09-01"],
  ])("are read of %s, which can mean one day", (written, day) => {
    expect(recordIn(set(written))?.programme.start).toBe(day);
    expect(toldOf(set(written))).toEqual([]);
  });

  it.each([
    ["najaar 2026", "najaar 2026"],
    ["2026", "2026"],
    [2026, "2026"],
  ])("are told where %s is no day, stay as they are, and ask for no other", (written, raw) => {
    const record = recordIn(set(written)) ?? NOTHING_DECIDED;
    expect(record.programme.start).toBe(raw);
    expect(toldOf(set(written))).toEqual([`twinning-day Twinning!B10 "${raw}"`]);
    expect(textsOn(record)).toContain(words.unreadStart);
    expect(textsOn(record)).not.toContain(words.noCalendar);
    expect(recordIn(book(record))).toEqual(record);
    expect(toldOf(book(record))).toEqual([`twinning-day Twinning!B10 "${raw}"`]);
  });

  it("leave a plan without a day where that cannot be read, and doubt one before the beginning", () => {
    const unread = set("2026-10-01", "eind juni 2027");
    expect(toldOf(unread)).toEqual(['twinning-day Twinning!B13 "eind juni 2027"']);
    const record = recordIn(unread) ?? NOTHING_DECIDED;
    expect(textsOn(record)).toContain(words.unreadDay);
    expect(toldOf(set("2026-10-01", "2026-09-30"))).toEqual(['twinning-plan-early Twinning!B13 "2026-09-30"']);
  });
});

describe("a heading that somebody changed", () => {
  const decided = edited(proposed, type("Twinning", `K${FIRST + 1}`, "nee", "bezet"));
  const expected = { pins: [], bans: [{ ...pair("aanpak", "genk", "mechelen"), reason: "bezet" }] };

  it.each(["A", "B", "C", "D", "E", "G", "J", "K", "L", "M"])(
    "over column %s tells by its place what it is: no decision comes or goes",
    (column) => {
      const workbook = edited(decided, type("Twinning", `${column}${FIRST - 1}`, "Iets anders"));
      expect(recordIn(workbook)).toMatchObject(expected);
      expect(toldOf(workbook)).toEqual([]);
    },
  );

  it.each([
    ["K", "Vastgezet", { pins: [], bans: [] }],
    ["A", "Thema", { pins: [], bans: [] }],
    ["L", "Reden", { pins: [], bans: [{ ...pair("aanpak", "genk", "mechelen") }] }],
    ["M", "Waarom deze koppeling", expected],
  ])("over column %s is missed where it is gone, and no pair is pinned by that", (column, heading, record) => {
    const workbook = edited(decided, type("Twinning", `${column}${FIRST - 1}`, null));
    expect(recordIn(workbook)).toMatchObject(record);
    const place = column === "A" ? "B" : "A";
    expect(toldOf(workbook)).toEqual([`twinning-heading-missing Twinning!${place}${FIRST - 1} "${heading}"`]);
  });

  it("is missed where the names are lost too and its place proves nothing", () => {
    const workbook = edited(loseNames(decided), type("Twinning", `M${FIRST - 1}`, "Motivering"));
    expect(recordIn(workbook)).toMatchObject(expected);
    expect(toldOf(workbook)).toEqual([`twinning-heading-missing Twinning!A${FIRST - 1} "Waarom deze koppeling"`]);
  });

  it("before a setting tells by its place which one it is, and is missed where it is gone", () => {
    const workbook = edited(proposed, type("Twinning", "A8", "Hoogstens per donor", 1));
    expect(recordIn(workbook)?.settings.perDonor).toBe(1);
    expect(toldOf(workbook)).toEqual([]);
    const gone = edited(proposed, type("Twinning", "A8", null, 1));
    expect(recordIn(gone)?.settings.perDonor).toBe(3);
    expect(toldOf(gone)).toEqual(['twinning-heading-missing Twinning!A5 "Koppelingen per donor, hoogstens"']);
  });

  it("of which the whole table is gone is told: what was decided there would be forgotten", () => {
    const row = Array.from({ length: 13 }, () => null);
    const workbook = edited(loseNames(decided), type("Twinning", `A${FIRST - 1}`, ...row));
    expect(toldOf(workbook)).toEqual(['twinning-heading-missing Twinning!A5 "Koppelingen"']);
  });

  it("is the one that is laid out", () => {
    const top = proposed.sheets
      .find(({ name }) => name === "Twinning")
      ?.cells.filter(({ row }) => row === FIRST - 2)
      .map(({ value }) => value);
    expect(top).toEqual(PAIR_HEADINGS);
  });
});

describe("what somebody writes on a row of ours", () => {
  it("is kept where it decides nothing, and told", () => {
    const workbook = edited(proposed, type("Twinning", `L${FIRST + 1}`, "Nog bespreken met Genk"));
    const record = recordIn(workbook) ?? NOTHING_DECIDED;
    expect(record).toMatchObject({ pins: [], bans: [], open: [{ reason: "Nog bespreken met Genk" }] });
    const said = '"Aanpak: Genk van Mechelen"';
    expect(toldOf(workbook)).toEqual([`twinning-open Twinning!L${FIRST + 1} ${said}`]);
    expect(recordIn(book(record))).toEqual(record);
    // Also where the pair is not proposed any more.
    const elsewhere = { ...record, bans: [pair("aanpak", "genk", "mechelen")] };
    expect(recordIn(book(elsewhere))?.bans).toEqual([
      { ...pair("aanpak", "genk", "mechelen"), reason: "Nog bespreken met Genk" },
    ]);
    const other = { ...record, pins: [pair("aanpak", "genk", "roeselare")] };
    expect(recordIn(book(other))?.open).toEqual(record.open);
  });

  it("is told where it is another learner, and is no pin", () => {
    const workbook = edited(proposed, type("Twinning", `B${FIRST + 1}`, "Turnhout"));
    expect(recordIn(workbook)).toMatchObject({ pins: [], bans: [] });
    expect(toldOf(workbook)).toHaveLength(1);
  });

  it("is told and kept where it is another donor that could be it", () => {
    const workbook = edited(proposed, type("Twinning", `D${FIRST + 1}`, "Oostende"));
    const record = recordIn(workbook) ?? NOTHING_DECIDED;
    expect(record).toMatchObject({ pins: [], bans: [] });
    expect(toldOf(workbook)).toEqual([`twinning-edited Twinning!A${FIRST + 1} "Aanpak: Genk van Oostende"`]);
    expect(record.open).toEqual([{ ...pair("aanpak", "genk", "oostende"), said: "" }]);
    const again = book(record);
    expect(recordIn(again)).toEqual(record);
    expect(toldOf(again).map((line) => line.replace(/ Twinning!\w+/, ""))).toEqual([
      'twinning-open "Aanpak: Genk van Oostende"',
    ]);
  });

  it("is kept where it is no yes or no, or a row without a name", () => {
    const workbook = edited(
      proposed,
      type("Twinning", `K${FIRST + 1}`, "misschien"),
      type("Twinning", `A${FREE}`, "Strategie", "Gent"),
    );
    const record = recordIn(workbook) ?? NOTHING_DECIDED;
    const again = book(record);
    expect(recordIn(again)).toEqual(record);
    expect(toldOf(again).map((line) => line.split(" ")[0])).toEqual(["twinning-unclear", "twinning-unknown"]);
  });

  it.each(["Vastgezet", "ja.", "JA!", "Ja "])("pins by %s", (said) => {
    const workbook = edited(proposed, type("Twinning", `K${FIRST + 1}`, said));
    expect(recordIn(workbook)).toMatchObject({ pins: [pair("aanpak", "genk", "mechelen")], bans: [] });
    expect(toldOf(workbook)).toEqual([]);
  });

  it.each(["neen", "nee.", "Uitgesloten"])("excludes by %s", (said) => {
    const workbook = edited(proposed, type("Twinning", `K${FIRST + 1}`, said));
    expect(recordIn(workbook)).toMatchObject({ pins: [], bans: [pair("aanpak", "genk", "mechelen")] });
    expect(toldOf(workbook)).toEqual([]);
  });

  it("makes no pin of a row of which our sentence is gone, and loses no pin that somebody gave a sentence", () => {
    const cleared = edited(proposed, type("Twinning", `M${FIRST + 1}`, null));
    expect(recordIn(cleared)).toMatchObject({ pins: [] });
    const typed = edited(
      proposed,
      type("Twinning", `A${FREE}`, "Strategie", "Gent", "", "Leuven"),
      type("Twinning", `M${FREE}`, "Ze vroegen het zelf"),
    );
    expect(recordIn(typed)?.pins).toEqual([{ ...pair("strategie", "gent", "leuven"), reason: "Ze vroegen het zelf" }]);
  });
});
