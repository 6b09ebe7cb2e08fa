import { expect, it } from "@jest/globals";
import { smallestWorkbook, stylesXml, withStyles } from "../host/xlsx/smallest-workbook";
import { complaintsAbout, describeWithChecker } from "./check-xlsx";

describeWithChecker("check-xlsx.py", () => {
  it("has nothing to say of a sound workbook", () => {
    expect(complaintsAbout(smallestWorkbook())).toEqual([]);
  });

  it.each([
    ["a part that is not there", smallestWorkbook({ "xl/worksheets/sheet1.xml": undefined }), /dangling/],
    ["a part that nothing leads to", smallestWorkbook({ "xl/orphan.xml": "<orphan/>" }), /nothing reaches/],
    ["malformed XML", smallestWorkbook({ "xl/workbook.xml": "<workbook>" }), /malformed/],
    ["what the schema does not know", withStyles(stylesXml("<fronts/>")), /fronts/],
    ["what is no zip", new TextEncoder().encode("stad;score"), /could not be checked/],
  ])("complains of %s", (_, workbook, complaint) => {
    expect(complaintsAbout(workbook).join("\n")).toMatch(complaint);
  });
});
