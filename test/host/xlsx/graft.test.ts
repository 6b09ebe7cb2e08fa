import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../src/host/plan";
import type { Snapshot } from "../../../src/host/snapshot";
import { generateXlsx } from "../../../src/host/xlsx/generate";
import { graftXlsx } from "../../../src/host/xlsx/graft/graft-xlsx";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { choicesIn } from "../../../src/layout/choices";
import { complaintsAbout, describeWithChecker } from "../../ooxml/check-xlsx";
import { attributesOf, contentsOf, elementsOf, partsOf, textOf } from "./inside";
import { insertions } from "./insertions";
import { BANDS, CREATED, kitchenSink, LIST_SHEET, SCORE_SHEET } from "./kitchen-sink";

const FIXTURES = join(__dirname, "../../fixtures");
const RICH = readFileSync(join(FIXTURES, "rich.xlsm"));
const GRAFTABLE = readdirSync(join(FIXTURES, "graft")).filter((name) => name.endsWith(".xlsx"));
const EDITED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

const ONE_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

async function grafted(workbook: Uint8Array, plan: Plan = kitchenSink()): Promise<Uint8Array> {
  const result = await graftXlsx(workbook, plan);
  if ("fault" in result) throw new Error(result.fault.code);
  return result.bytes;
}

function snapshotOf(workbook: Uint8Array): Snapshot {
  const read = readXlsx(workbook);
  if ("fault" in read) throw new Error(read.fault.code);
  return read.snapshot;
}

/** Lists keep count of their entries; that number is no insertion. */
function withoutCounts(xml: string): string {
  return xml.replaceAll(/ count="\d+"/g, "");
}

describe("graftXlsx on a workbook full of things that must survive", () => {
  const before = partsOf(RICH);
  const after = grafted(RICH).then(partsOf);

  it("leaves every part but four byte-identical", async () => {
    const untouched = [...before].filter(([name]) => !EDITED.includes(name));
    expect(untouched).toHaveLength(37);
    const parts = await after;
    for (const [name, bytes] of untouched) {
      expect({ name, same: Buffer.compare(parts.get(name) ?? Buffer.of(), bytes) === 0 }).toEqual({ name, same: true });
    }
  });

  it("keeps the parts in their order, the new ones behind", async () => {
    const added = ["xl/worksheets/sheet5.xml", "xl/worksheets/sheet6.xml"];
    expect([...(await after).keys()]).toEqual([...before.keys(), ...added]);
  });

  it.each(EDITED)("changes %s by insertion only", async (part) => {
    const original = withoutCounts(textOf(RICH, part));
    const inserted = insertions(original, withoutCounts(textOf(await grafted(RICH), part)));
    expect(inserted?.length).toBeGreaterThan(0);
  });

  it("keeps the macros, and the kind of file that may have them", async () => {
    const types = attributesOf(await grafted(RICH), "[Content_Types].xml", "Override");
    expect(types).toContainEqual({
      PartName: "/xl/workbook.xml",
      ContentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    });
    expect((await after).has("xl/vbaProject.bin")).toBe(true);
  });

  it("gives new sheets ids and relationships of their own", async () => {
    const bytes = await grafted(RICH);
    const sheets = attributesOf(bytes, "xl/workbook.xml", "sheet");
    expect(sheets.map(({ name }) => name)).toEqual(["Indicators", "Tbl", "Hid", "Pivot", SCORE_SHEET, LIST_SHEET]);
    expect(new Set(sheets.map(({ sheetId }) => sheetId)).size).toBe(6);
    const links = attributesOf(bytes, "xl/_rels/workbook.xml.rels", "Relationship");
    expect(new Set(links.map(({ Id }) => Id)).size).toBe(links.length);
    const targets = sheets.slice(4).map(({ id }) => links.find(({ Id }) => Id === id)?.["Target"]);
    expect(targets).toEqual(["worksheets/sheet5.xml", "worksheets/sheet6.xml"]);
  });

  it("keeps the numbers by which styles are known", async () => {
    const bytes = await grafted(RICH);
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const [theirs = ""] = contentsOf(RICH, "xl/styles.xml", list);
      const [all = ""] = contentsOf(bytes, "xl/styles.xml", list);
      expect({ list, kept: all.startsWith(theirs) && all.length > theirs.length }).toEqual({ list, kept: true });
      const [listed] = elementsOf(bytes, "xl/styles.xml", list);
      const count = listed?.attributes.find(({ local }) => local === "count");
      expect(Number(count?.value)).toBe(listed?.children.length);
    }
  });

  it("gives each conditional format its own colour, behind those that were there", async () => {
    const bytes = await grafted(RICH);
    const formats = contentsOf(bytes, "xl/styles.xml", "dxf");
    const rules = attributesOf(bytes, "xl/worksheets/sheet5.xml", "cfRule");
    const colours = rules.map(({ dxfId }) => /bgColor rgb="FF(\w+)"/.exec(formats[Number(dxfId)] ?? "")?.[1]);
    expect(colours.map((colour) => `#${colour ?? ""}`)).toEqual(BANDS.map(({ fill }) => fill));
  });

  it("keeps names, print titles and the active tab where they were", async () => {
    const bytes = await grafted(RICH);
    const [before, after] = [RICH, bytes].map((workbook) => contentsOf(workbook, "xl/workbook.xml", "definedName"));
    expect(after?.slice(0, before?.length)).toEqual(before);
    const ours = attributesOf(bytes, "xl/workbook.xml", "definedName").slice(before?.length);
    expect(ours.map(({ name, localSheetId }) => [name, localSheetId])).toEqual([
      ["KP_Scores", undefined],
      ["KP_Steden", undefined],
      ["KP_Cel", undefined],
      ["_xlnm.Print_Area", "4"],
      ["_xlnm.Print_Titles", "4"],
      ["_xlnm.Print_Area", "5"],
      ["_xlnm.Print_Titles", "5"],
    ]);
    expect(contentsOf(bytes, "xl/workbook.xml", "bookViews")).toEqual(contentsOf(RICH, "xl/workbook.xml", "bookViews"));
  });
});

describe.each([...GRAFTABLE.map((name) => join("graft", name)), "rich.xlsm"])("graftXlsx on %s", (name) => {
  const workbook = readFileSync(join(FIXTURES, name));

  it("reads back as what was there, followed by what was planned", async () => {
    const [before, after] = [snapshotOf(workbook), snapshotOf(await grafted(workbook))];
    const alone = snapshotOf(await generateXlsx(kitchenSink(), { title: "", created: CREATED }));
    expect(after.sheets).toEqual([...before.sheets, ...alone.sheets]);
    expect(after.names).toEqual([...before.names, ...alone.names]);
  });

  it("gives the same bytes each time", async () => {
    expect(await grafted(workbook)).toEqual(await grafted(workbook));
  });

  it("changes nothing but the four parts that list things, and those by insertion", async () => {
    const [before, after] = [partsOf(workbook), partsOf(await grafted(workbook))];
    const changed = [...before].filter(([part, bytes]) => Buffer.compare(bytes, after.get(part) ?? Buffer.of()) !== 0);
    expect(changed.map(([part]) => part).sort()).toEqual([...EDITED].sort());
    for (const [part, bytes] of changed) {
      const [original, edited] = [bytes, after.get(part)].map((content) =>
        withoutCounts(new TextDecoder().decode(content)),
      );
      expect(insertions(original ?? "", edited ?? "")).toBeDefined();
    }
  });

  it("gives names to cells that are there by changing nothing but the workbook part", async () => {
    const [first] = snapshotOf(workbook).sheets;
    const area = { row: 2, column: 1, rows: 4, columns: 1 };
    const plan = { sheets: [], names: [{ name: "KP_TeltNietMee", sheet: first?.name ?? "", area }] };
    const bytes = await grafted(workbook, plan);
    const [before, after] = [partsOf(workbook), partsOf(bytes)];
    const changed = [...before].filter(([part, own]) => Buffer.compare(own, after.get(part) ?? Buffer.of()) !== 0);
    expect([changed.map(([part]) => part), after.size]).toEqual([["xl/workbook.xml"], before.size]);
    expect(snapshotOf(bytes).sheets).toEqual(snapshotOf(workbook).sheets);
    expect(choicesIn(snapshotOf(bytes))).toEqual([{ sheet: first?.name, areas: [area], use: "aside" }]);
    expect(await graftXlsx(bytes, plan)).toEqual({ fault: { code: "defined-name-taken", taken: "KP_TeltNietMee" } });
  });

  it("refuses to add the same sheets twice", async () => {
    const twice = await graftXlsx(await grafted(workbook), kitchenSink());
    expect(twice).toEqual({ fault: { code: "sheet-name-taken", taken: SCORE_SHEET } });
  });
});

it("has workbooks of four kinds of software to graft on", () => {
  expect(GRAFTABLE).toEqual(["libreoffice.xlsx", "openpyxl.xlsx", "prefixed.xlsx", "strict.xlsx"]);
});

describe("graftXlsx on a workbook of ours", () => {
  it("gives what would have been generated at once", async () => {
    const plan = kitchenSink();
    const [first, second] = plan.sheets.map((sheet) => ({
      sheets: [sheet],
      names: plan.names.filter((name) => name.sheet === sheet.name),
    }));
    if (!first || !second) throw new Error("the kitchen sink has two sheets");
    const properties = { title: "", created: CREATED };
    const atOnce = snapshotOf(await generateXlsx({ ...plan, sheets: [...plan.sheets].reverse() }, properties));
    const inTwo = snapshotOf(await grafted(await generateXlsx(second, properties), first));
    expect(inTwo.sheets).toEqual(atOnce.sheets);
    expect([...inTwo.names].sort(byName)).toEqual([...atOnce.names].sort(byName));
  });
});

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}

describeWithChecker("graftXlsx, checked against ECMA-376", () => {
  it.each([...GRAFTABLE.map((name) => join("graft", name)), "rich.xlsm"])("leaves %s clean", async (name) => {
    const workbook = readFileSync(join(FIXTURES, name));
    expect(complaintsAbout(workbook)).toEqual([]);
    expect(complaintsAbout(await grafted(workbook))).toEqual([]);
    const names = [{ name: "KP_TeltNietMee", sheet: snapshotOf(workbook).sheets[0]?.name ?? "", area: ONE_CELL }];
    expect(complaintsAbout(await grafted(workbook, { sheets: [], names }))).toEqual([]);
  });
});
