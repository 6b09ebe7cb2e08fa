import { describe, expect, it } from "@jest/globals";
import { faultOf } from "./raw-book";

describe("a workbook from before OLE", () => {
  it.each([
    ["Excel 2", [0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00]],
    ["Excel 3", [0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]],
    ["Excel 4", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]],
    ["Excel 5, without its container", [0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00]],
  ])("is an old one: %s", (_, bytes) => {
    expect(faultOf(new Uint8Array([...bytes, ...new Array<number>(64).fill(0)]))).toBe("file-legacy-xls");
  });

  it("is not what any text with a tab in front is", () => {
    expect(faultOf(new TextEncoder().encode("\tStad\tScore\n"))).toBe("file-not-xlsx");
  });
});
