import { expect, it } from "@jest/globals";
import { createEmbeddedExcel } from "../../src/embedded/embedded-excel";

it("adds a sheet, writes a formula and reads its result", async () => {
  const { Excel } = createEmbeddedExcel();
  const values = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add("Test");
    const range = sheet.getRangeByIndexes(0, 0, 1, 3);
    range.formulas = [[2, 3.5, "=MEDIAN(A1:B1)"]];
    range.format.fill.color = "#FF0000";
    range.load("values,formulas");
    await context.sync();
    return [range.values, sheet.isNullObject];
  });
  expect(values).toEqual([[[2, 3.5, 2.75]], false]);
});
