import { beforeEach, describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { NOTHING_DECIDED } from "../../src/domain/twinning/record";
import { measuredHere, unwriteTwinning, writeTwinning } from "../../src/actions/write-twinning";
import type { TwinningEdit } from "../../src/actions/twinning-edits";
import { findTable, NAMES } from "../../src/layout/names";
import { twinning as words } from "../../src/layout/sheets/twinning";
import { type Live, UNREAD } from "../host/office/live";
import { PUBLISHED } from "../layout/published";
import { openedBundle } from "./opened";
import { look, valueAt } from "./own-table";

const today = "2026-10-01";
const pair = (themeId: string, learner: string, donor: string) => ({ themeId, learner, donor, reason: "" });
const PIN = {
  kind: "pin",
  decision: { ...pair("strategie", "gent", "leuven"), reason: "Ze vroegen het zelf" },
} as const;
const BAN = { kind: "ban", decision: { ...pair("aanpak", "genk", "mechelen"), reason: "Loopt al" } } as const;
/** Of the pairs; their columns. */
const [HEADER, PINNED, REASON] = [15, 10, 11];

const bare = openedBundle(PUBLISHED);
const opened = openedBundle({ ...PUBLISHED, twinning: NOTHING_DECIDED });

const write = async (workbook: Live, edits: readonly TwinningEdit[]) =>
  writeTwinning(workbook.host, { inspection: await look(workbook), edits, today });
const recordIn = async (workbook: Live) => (await look(workbook)).reading.publication.twinning;
const typed = (workbook: Live, [row, column]: readonly [number, number], value: string | number) =>
  workbook.host.write([{ sheet: "Twinning", row, column, value }], UNREAD);
/** Also in a cell that is closed: the protection has no password, and somebody may have lifted it. */
const meanwhile = (
  { embedded: { engine, world } }: Live,
  [row, column]: readonly [number, number],
  content: string | number,
) => {
  const id = engine.sheets().find(({ name }) => name === "Twinning")?.id ?? "";
  world.records.sheet(id).protection = undefined;
  engine.write(id, [{ row, column, content }]);
};
const cellsOf = async (workbook: Live) =>
  (await workbook.host.read()).sheets
    .find(({ name }) => name === "Twinning")
    ?.cells.map(({ row, column, value }) => ({ row, column, value }));

describe("writing pairs from the pane", () => {
  let workbook: Live;
  beforeEach(async () => {
    workbook = await opened();
  });

  it("adds the sheet where the workbook has none, and finds it the same afterwards", async () => {
    const workbook = await bare();
    expect(await write(workbook, [PIN])).toMatchObject({
      kind: "new",
      sheets: ["Twinning", "Partnerschappen", "Partnercriteria"],
      former: undefined,
    });
    expect((await recordIn(workbook))?.pins).toEqual([PIN.decision]);
    expect(await write(workbook, [])).toMatchObject({ kind: "same", sheets: [] });
  });

  it("writes in the sheet that is there: what was decided is read back, and it stands as if it were drawn so", async () => {
    const before = (await workbook.host.read()).sheets.length;
    expect(await write(workbook, [PIN, BAN])).toMatchObject({ kind: "here", sheets: [], former: "Twinning" });
    expect((await workbook.host.read()).sheets).toHaveLength(before);
    expect(await recordIn(workbook)).toMatchObject({ pins: [PIN.decision], bans: [BAN.decision] });
    expect(await write(workbook, [])).toMatchObject({ kind: "same" });
    expect((await look(workbook)).reading.findings.filter(({ code }) => code === "twinning-outdated")).toEqual([]);
  });

  it("takes all of it back, and nothing once somebody wrote there", async () => {
    const as = await cellsOf(workbook);
    const { before } = await write(workbook, [PIN, BAN]);
    if (!before) throw new Error("It was not written in place.");
    const sum = await cellsOf(workbook);
    expect(sum).not.toEqual(as);
    expect(await unwriteTwinning(workbook.host, { inspection: await look(workbook), before })).toBe(true);
    expect(await cellsOf(workbook)).toEqual(as);
    await write(workbook, [PIN, BAN]);
    const decided = (await cellsOf(workbook))?.find(
      ({ row, column, value }) => row > HEADER && column === PINNED && value === "ja",
    );
    if (!decided) throw new Error("Nothing was pinned.");
    await typed(workbook, [decided.row, PINNED], "nee");
    expect(await unwriteTwinning(workbook.host, { inspection: await look(workbook), before })).toBe(false);
    expect((await valueAt(workbook, "Twinning", [decided.row, PINNED]))?.value).toBe("nee");
  });

  it.each([
    ["a decision beside a pair that stays or moves", [HEADER + 4, PINNED], "ja"],
    ["a pair in a free row", [HEADER + 1 + 20, 0], "Strategie"],
    ["something in a column of one's own", [HEADER + 4, 14], "bel Jan"],
    ["a setting", [7, 1], 1],
  ] as const)("writes nothing and takes nothing back where somebody typed %s meanwhile", async (_, at, value) => {
    const inspection = await look(workbook);
    meanwhile(workbook, at, value);
    const theirs = await cellsOf(workbook);
    const writing = writeTwinning(workbook.host, { inspection, edits: [PIN], today });
    await expect(writing).rejects.toThrow(expect.objectContaining({ name: "WorkbookChanged" }));
    expect(await cellsOf(workbook)).toEqual(theirs);

    const other = await opened();
    const { before } = await write(other, [PIN]);
    if (!before) throw new Error("It was not written in place.");
    const read = await look(other);
    meanwhile(other, at, value);
    const typedThere = await cellsOf(other);
    expect(await unwriteTwinning(other.host, { inspection: await look(other), before })).toBe(false);
    const late = unwriteTwinning(other.host, { inspection: read, before });
    await expect(late).rejects.toThrow(expect.objectContaining({ name: "WorkbookChanged" }));
    expect(await cellsOf(other)).toEqual(typedThere);
  });

  it("keeps what was typed on the sheet, also a pair of one's own, and puts it in its place", async () => {
    const free = HEADER + 1 + 20;
    await typed(workbook, [HEADER + 1, PINNED], "ja");
    await typed(workbook, [HEADER + 1, REASON], "Spreken al af");
    for (const [column, text] of [
      [0, "Strategie"],
      [1, "Stad Gent"],
      [3, "Leuven"],
    ] as const)
      await typed(workbook, [free, column], text);
    expect(await write(workbook, [BAN])).toMatchObject({ kind: "here" });
    const { pins = [], bans = [] } = (await recordIn(workbook)) ?? {};
    expect(pins).toEqual([
      { ...pair("strategie", "aalst", "leuven"), reason: "Spreken al af" },
      pair("strategie", "gent", "leuven"),
    ]);
    expect(bans).toEqual([BAN.decision]);
  });

  it.each([
    ["a reason without a decision", [HEADER + 2, REASON, "nog te bespreken"], "; nog te bespreken"],
    ["a word that is neither yes nor no", [HEADER + 2, PINNED, "misschien"], "; misschien"],
    ["a setting that cannot be used", [5, 1, "vier"], ""],
  ] as const)(
    "loses nothing: with %s, the proposal goes on a sheet of its own",
    async (_, [row, column, value], kept) => {
      await typed(workbook, [row, column], value);
      const as = await cellsOf(workbook);
      expect(await write(workbook, [BAN])).toMatchObject({
        kind: "beside",
        sheets: ["Twinning (2)"],
        former: "Twinning",
      });
      expect(await cellsOf(workbook)).toEqual(as);
      expect(findTable(NAMES.twinning, await workbook.host.read())?.sheet).toBe("Twinning (2)");
      expect((await recordIn(workbook))?.bans).toEqual([{ ...BAN.decision, reason: `${BAN.decision.reason}${kept}` }]);
    },
  );

  it("goes on a sheet of its own where there is no room left between the tables", async () => {
    const hits = measuredHere(await look(workbook), today).measurement.definition.cities.slice(0, 12);
    const bans = hits.map(({ id }): TwinningEdit => ({ kind: "ban", decision: pair("strategie", id, "turnhout") }));
    expect(await write(workbook, bans)).toMatchObject({ kind: "beside", sheets: ["Twinning (2)"] });
  });

  it("writes what waits and what is below it anew, where more waits than before", async () => {
    const set: TwinningEdit = {
      ...{ kind: "set", programme: NOTHING_DECIDED.programme },
      settings: { ...NOTHING_DECIDED.settings, perDonor: 1 },
    };
    expect(await write(workbook, [set])).toMatchObject({ kind: "here" });
    const texts = (await cellsOf(workbook))?.filter(({ column }) => column === 0).map(({ value }) => value) ?? [];
    const [waiting, without] = [texts.indexOf(words.waiting), texts.indexOf(words.withoutDonor)];
    expect(without - waiting - 2).toBe(30);
    expect(texts.filter((text) => text === words.withoutDonor)).toHaveLength(1);
    expect(klimaatgovernance.themes.map(({ name }) => name)).toContain(texts[waiting + 2]);
    expect(await write(workbook, [])).toMatchObject({ kind: "same" });
  });
});
