import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../src/host/plan";
import { graftXlsx } from "../../../src/host/xlsx/graft/graft-xlsx";
import { openPackage } from "../../../src/host/xlsx/package";
import { Parts } from "../../../src/host/xlsx/read/parts";
import { convert, describeWithLibreOffice, PATIENCE } from "../../libreoffice/soffice";
import { complaintsAbout, describeWithChecker } from "../../ooxml/check-xlsx";
import { withCharts } from "../contract";
import { attributesOf, contentsOf, partsOf, textOf } from "./inside";
import { kitchenSink, LIST_SHEET } from "./kitchen-sink";
import { smallestWorkbook, types, SPREADSHEET } from "./smallest-workbook";

const fixture = (name: string): Buffer => readFileSync(join(__dirname, "../../fixtures", name));
const RICH = fixture("rich.xlsm");
const STRICT = fixture("graft/strict.xlsx");
const EDITED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
const ONE = "Blad met grafieken";

/** With how many charts it has of its own. */
const WORKBOOKS: readonly (readonly [string, Uint8Array, number])[] = [
  ["that is all but empty", smallestWorkbook(), 0],
  ["with a chart and a drawing of its own", RICH, 1],
  ["in Strict Open XML", STRICT, 0],
];

async function grafted(workbook: Uint8Array, plan: Plan = withCharts()): Promise<Uint8Array> {
  const result = await graftXlsx(workbook, plan);
  if ("fault" in result) throw new Error(result.fault.code);
  return result.bytes;
}

/** The parts of the charts on a sheet, as Excel comes to them: by relationships, in the order of its drawing. */
function chartsOn(workbook: Uint8Array, sheet: string): readonly string[] {
  const opened = openPackage(workbook);
  if ("fault" in opened) throw new Error(opened.fault.code);
  const follow = (part: string, id = ""): string => new Parts(opened.package).relationships(part).get(id)?.part ?? "";
  const named = attributesOf(workbook, "xl/workbook.xml", "sheet").find(({ name }) => name === sheet);
  const page = follow("xl/workbook.xml", named?.["id"]);
  return attributesOf(workbook, page, "drawing").flatMap((drawn) => {
    const drawing = follow(page, drawn["id"]);
    return attributesOf(workbook, drawing, "chart").map(({ id }) => follow(drawing, id));
  });
}

/** The cells that a chart draws. */
function drawnBy(workbook: Uint8Array, chart: string): readonly string[] {
  return contentsOf(workbook, chart, "f").map((formula) => formula.replaceAll("&apos;", "'").replaceAll("&amp;", "&"));
}

const added = (before: Uint8Array, after: Uint8Array): readonly string[] =>
  [...partsOf(after).keys()].slice(partsOf(before).size);

describe("grafting a sheet with charts", () => {
  it.each(WORKBOOKS)("leads to them from that sheet, on a workbook %s", async (_, workbook) => {
    const bytes = await grafted(workbook);
    const charts = chartsOn(bytes, ONE);
    const titles = charts.map((chart) => contentsOf(bytes, chart, "t"));
    expect(titles).toEqual([["Spreiding &amp; meer"], ["Aantal"]]);
    const [first, second] = charts.map((chart) => drawnBy(bytes, chart));
    const [categories, one, other] = ["A", "B", "C"].map((column) => `'${ONE}'!$${column}$2:$${column}$3`);
    expect(first).toEqual([categories, one, categories, other]);
    expect(second).toEqual([categories, one]);
  });

  it.each(WORKBOOKS)("changes no part but the four that list things, on a workbook %s", async (_, workbook) => {
    const [before, after] = [partsOf(workbook), partsOf(await grafted(workbook))];
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    const changed = [...before].filter(([part, bytes]) => Buffer.compare(bytes, after.get(part) ?? Buffer.of()) !== 0);
    expect(EDITED).toEqual(expect.arrayContaining(changed.map(([part]) => part)));
  });

  it("gives their parts names that are free", async () => {
    expect(added(RICH, await grafted(RICH))).toEqual([
      "xl/worksheets/sheet5.xml",
      "xl/drawings/drawing2.xml",
      ...["xl/charts/chart2.xml", "xl/charts/chart3.xml"],
      ...["xl/worksheets/_rels/sheet5.xml.rels", "xl/drawings/_rels/drawing2.xml.rels"],
      // Of a chart, which leads nowhere.
      ...["xl/charts/_rels/chart2.xml.rels", "xl/charts/_rels/chart3.xml.rels"],
    ]);
  });

  it("lets the workbook lead to the sheet alone", async () => {
    const list = "xl/_rels/workbook.xml.rels";
    const links = attributesOf(await grafted(RICH), list, "Relationship").slice(
      attributesOf(RICH, list, "Relationship").length,
    );
    expect(links.map(({ Target }) => Target)).toEqual(["worksheets/sheet5.xml"]);
  });

  it("gives their parts no name that is taken in other letters, or that something speaks of", async () => {
    const workbook = smallestWorkbook({
      "[Content_Types].xml": types(
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        `<Default Extension="xml" ContentType="application/xml"/>`,
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        // A part that some tool took out without taking it off the list.
        `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
      ),
      "xl/Charts/CHART1.xml": "<orphan/>",
      "xl/charts/_rels/chart2.xml.rels": "<orphan/>",
    });
    const bytes = await grafted(workbook);
    expect(added(workbook, bytes)).toContain("xl/drawings/drawing2.xml");
    expect(chartsOn(bytes, ONE)).toEqual(["xl/charts/chart3.xml", "xl/charts/chart4.xml"]);
  });

  it("says of each new part what it is, whatever the defaults of the workbook", async () => {
    const typed = attributesOf(await grafted(RICH), "[Content_Types].xml", "Override").slice(-8);
    expect(typed.map(({ ContentType }) => ContentType?.replace("application/vnd.openxmlformats-", ""))).toEqual([
      "officedocument.spreadsheetml.worksheet+xml",
      "officedocument.drawing+xml",
      ...["officedocument.drawingml.chart+xml", "officedocument.drawingml.chart+xml"],
      ...Array.from({ length: 4 }, () => "package.relationships+xml"),
    ]);
  });

  it("draws from its own cells, where the sheet has a name that must be quoted and was added to once before", async () => {
    const twice = await grafted(await grafted(RICH), withCharts(LIST_SHEET));
    const charts = [ONE, LIST_SHEET].map((sheet) => chartsOn(twice, sheet));
    expect(charts).toEqual([
      ["xl/charts/chart2.xml", "xl/charts/chart3.xml"],
      ["xl/charts/chart4.xml", "xl/charts/chart5.xml"],
    ]);
    const cells = charts.map(([chart = ""]) => drawnBy(twice, chart)[1]);
    expect(cells).toEqual([`'${ONE}'!$B$2:$B$3`, "'D''r op & d''r over'!$B$2:$B$3"]);
  });

  it("gives each of several sheets its own, and none to those that have none", async () => {
    const [one, other] = [withCharts(), withCharts(LIST_SHEET)];
    const [none] = kitchenSink().sheets;
    const sheets = [...one.sheets, ...(none ? [none] : []), ...other.sheets];
    const bytes = await grafted(RICH, { names: [], sheets });
    const charts = sheets.map(({ name }) => chartsOn(bytes, name));
    expect(charts).toEqual([
      ["xl/charts/chart2.xml", "xl/charts/chart3.xml"],
      [],
      ["xl/charts/chart4.xml", "xl/charts/chart5.xml"],
    ]);
    expect(drawnBy(bytes, "xl/charts/chart4.xml")[1]).toContain("d''r over");
  });

  it("speaks Strict Open XML in a workbook that does, with shares in percent", async () => {
    const bytes = await grafted(STRICT);
    for (const part of added(STRICT, bytes)) {
      const transitional = /schemas\.openxmlformats\.org\/(?!package)[^"]*/.exec(textOf(bytes, part));
      expect({ part, transitional }).toEqual({ part, transitional: null });
    }
    const [chart = ""] = chartsOn(bytes, ONE);
    const shares = ["gapWidth", "overlap", "lblOffset", "alpha"].map(
      (name) => attributesOf(bytes, chart, name)[0]?.["val"],
    );
    expect(shares).toEqual(["45%", "100%", "100%", "0%"]);
  });

  it("takes in Strict Open XML a title that looks like a namespace as it is", async () => {
    const title = "http://schemas.openxmlformats.org/drawingml/2006/main";
    const { sheets, names } = withCharts();
    const titled = sheets.map((sheet) => ({
      ...sheet,
      charts: (sheet.charts ?? []).map((chart) => ({ ...chart, title })),
    }));
    const bytes = await grafted(STRICT, { names, sheets: titled });
    const frames = attributesOf(bytes, "xl/drawings/drawing1.xml", "cNvPr").map((frame) => frame["title"]);
    expect(frames).toEqual([title, title]);
    expect(contentsOf(bytes, "xl/charts/chart1.xml", "t")).toEqual([title]);
  });
});

describeWithChecker("a graft with charts, checked against ECMA-376", () => {
  it.each(WORKBOOKS)("is clean on a workbook %s, once and twice", async (_, workbook) => {
    const once = await grafted(workbook);
    expect(complaintsAbout(once)).toEqual([]);
    expect(complaintsAbout(await grafted(once, withCharts(LIST_SHEET)))).toEqual([]);
  });
});

describeWithLibreOffice("a graft with charts in LibreOffice", () => {
  it.each(WORKBOOKS)(
    "keeps them beside those that were there, on a workbook %s",
    async (_, workbook, own) => {
      const saved = partsOf(await convert(await grafted(await grafted(workbook), withCharts(LIST_SHEET)), "xlsx"));
      const charts = [...saved.keys()].filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
      expect(charts).toHaveLength(own + 4);
    },
    PATIENCE,
  );
});
