import { expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { graftXlsx } from "../../../src/host/xlsx/graft/graft-xlsx";
import { rendered } from "../../libreoffice/rendered";
import { convert, describeWithLibreOffice, PATIENCE, recalculate } from "../../libreoffice/soffice";
import { BANDS, kitchenSink, MEDIAN, SCORE_SHEET } from "./kitchen-sink";

const FIXTURES = join(__dirname, "../../fixtures");
const WORKBOOKS = [...readdirSync(join(FIXTURES, "graft")).map((name) => join("graft", name)), "rich.xlsm"].filter(
  (name) => !name.endsWith(".md"),
);

async function grafted(workbook: Uint8Array): Promise<Uint8Array> {
  const result = await graftXlsx(workbook, kitchenSink());
  if ("fault" in result) throw new Error(result.fault.code);
  return result.bytes;
}

describeWithLibreOffice.each(WORKBOOKS)("a graft on %s in LibreOffice", (name) => {
  it(
    "leaves the old sheets their figures and colours, and shows the new ones in theirs",
    async () => {
      const workbook = readFileSync(join(FIXTURES, name));
      const before = await rendered(workbook);
      const after = await rendered(await grafted(workbook));
      expect(after.slice(0, before.length)).toEqual(before);
      const column = after[before.length]?.map(([, score]) => score);
      expect(column?.[2]?.number).toBe(MEDIAN);
      const bands = BANDS.map(({ score, fill, fontColour }) => ({ number: score, fill, fontColour }));
      expect(column?.slice(4, 4 + BANDS.length)).toEqual(bands);
    },
    PATIENCE,
  );
});

describeWithLibreOffice("a graft on a workbook full of things that must survive, in LibreOffice", () => {
  it(
    "calculates the old sheets as before, and the new ones as planned",
    async () => {
      const workbook = readFileSync(join(FIXTURES, "rich.xlsm"));
      const before = (await recalculate(workbook)).sheets;
      const { sheets, attempts } = await recalculate(await grafted(workbook), [
        { sheet: SCORE_SHEET, cell: "B14", text: "7" },
        { sheet: SCORE_SHEET, cell: "B14", text: "2.5" },
        { sheet: SCORE_SHEET, cell: "A1", text: "een andere titel" },
      ]);
      expect(sheets.slice(0, before.length)).toEqual(before);
      const added = kitchenSink().sheets.map((sheet) => sheet.name);
      expect(sheets.slice(before.length).map((sheet) => sheet.name)).toEqual(added);
      expect(sheets[before.length]?.cells["2,1"]).toMatchObject({ value: MEDIAN });
      expect(attempts).toEqual(["refused", "taken", "locked"]);
    },
    PATIENCE,
  );
});

describeWithLibreOffice("a graft on what LibreOffice itself saves", () => {
  it(
    "opens with all sheets",
    async () => {
      const saved = await convert(readFileSync(join(FIXTURES, "rich.xlsm")), "xlsx");
      const names = (await recalculate(await grafted(saved))).sheets.map((sheet) => sheet.name);
      expect(names).toEqual([
        ...["Indicators", "Tbl", "Hid", "Pivot"],
        ...kitchenSink().sheets.map((sheet) => sheet.name),
      ]);
    },
    PATIENCE,
  );
});
