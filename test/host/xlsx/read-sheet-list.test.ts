import { describe, expect, it } from "@jest/globals";
import { cells, faultOf, snapshotOf } from "./raw-book";
import { link, links } from "./smallest-workbook";

describe("the sheets of a workbook", () => {
  const parts = {
    "xl/_rels/workbook.xml.rels": links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      link("rId3", "dialogsheet", "dialogsheets/sheet1.xml"),
    ),
    "xl/chartsheets/sheet1.xml": `<chartsheet/>`,
    "xl/dialogsheets/sheet1.xml": `<dialogsheet/>`,
  };

  it("come in tab order, with how they are shown", () => {
    const sheets =
      `<sheet name="Legende &amp; uitleg" r:id="rId1"/><sheet name="Verborgen" state="hidden" r:id="rId1"/>` +
      `<sheet name="Diep" state="veryHidden" r:id="rId1"/>`;
    expect(snapshotOf({ sheets }).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Legende & uitleg", "visible"],
      ["Verborgen", "hidden"],
      ["Diep", "very-hidden"],
    ]);
  });

  it("are those of the list of sheets: a graft adds to that, and nothing else by that name counts", () => {
    const names = `<author><sheet name="Elders" r:id="rId1"/><definedName name="x">1</definedName></author>`;
    const { sheets, names: defined } = snapshotOf({ names });
    expect(sheets.map(({ name }) => name)).toEqual(["Blad1"]);
    expect(defined).toEqual([]);
  });

  it("stand in that list itself, and not deeper", () => {
    const sheets = `<sheet name="Blad1" r:id="rId1"/><a><sheet name="Elders" r:id="rId1"/></a>`;
    expect(snapshotOf({ sheets }).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  it("make the file corrupt when they stand in two lists", () => {
    expect(faultOf({ names: `<sheets><sheet name="Blad2" r:id="rId1"/></sheets>` })).toBe("file-corrupt");
  });

  it("are visible when how they are shown is no word that Excel knows", () => {
    const sheets = `<sheet name="A" state="constructor" r:id="rId1"/><sheet name="B" state="zichtbaar" r:id="rId1"/>`;
    expect(snapshotOf({ sheets }).sheets.map(({ visibility }) => visibility)).toEqual(["visible", "visible"]);
  });

  it("keep their place and their name where they are charts or dialogs, which have no cells", () => {
    const sheets = `<sheet name="Grafiek" r:id="rId2"/><sheet name="Scores" r:id="rId1"/><sheet name="Dialoog" r:id="rId3"/>`;
    const sheet = cells(`<c r="A1"><v>3</v></c>`);
    const found = snapshotOf({ sheets, sheet, parts }).sheets.map(({ name, cells }) => [name, cells.length]);
    expect(found).toEqual([
      ["Grafiek", 0],
      ["Scores", 1],
      ["Dialoog", 0],
    ]);
  });

  it("may have any name", () => {
    const names = ["__proto__", "constructor", "toString"];
    const sheets = names.map((name) => `<sheet name="${name}" r:id="rId1"/>`).join("");
    const sheet = cells(`<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>`);
    expect(snapshotOf({ sheets, sheet }).sheets.map(({ name }) => name)).toEqual(names);
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  it("keep their place and their name where they lead nowhere on purpose, as modules of Visual Basic from Excel 5 do", () => {
    const sheets = `<sheet name="Scores" r:id="rId1"/><sheet name="Module1" state="veryHidden" r:id=""/>`;
    const sheet = cells(`<c r="A1"><v>3</v></c>`);
    const found = snapshotOf({ sheets, sheet }).sheets.map(({ name, cells }) => [name, cells.length]);
    expect(found).toEqual([
      ["Scores", 1],
      ["Module1", 0],
    ]);
    expect(faultOf({ sheets: `<sheet name="Scores"/>` })).toBe("file-corrupt");
  });

  it("must be there: a workbook that names one in vain is corrupt", () => {
    expect(faultOf({ sheets: `<sheet name="Weg" r:id="rId9"/>` })).toBe("file-corrupt");
    expect(faultOf({ parts: { "xl/worksheets/sheet1.xml": undefined } })).toBe("file-corrupt");
  });
});
