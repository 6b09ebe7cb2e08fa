/** What tells that two files hold the same. */
import { expect, it } from "@jest/globals";
import { openPackage } from "../../../src/host/xlsx/package";
import { rawZip, type RawEntry } from "./raw-zip";

function digest(...entries: readonly RawEntry[]): string {
  const opened = openPackage(rawZip(entries));
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.package.digest;
}

const TYPES = { name: "[Content_Types].xml", content: "<Types/>" };
const sheet = (content: string, name = "xl/sheet1.xml"): RawEntry => ({ name, content });

it("is the same for the same parts, however they are packed and in whatever order", () => {
  const whole = digest(TYPES, sheet("<v>3</v>"));
  expect(digest({ ...sheet("<v>3</v>"), method: 0 }, TYPES)).toBe(whole);
});

it.each([
  ["one figure", [sheet("<v>4</v>"), sheet("<v>2</v>", "xl/sheet2.xml")]],
  ["two figures that changed places", [sheet("<v>2</v>"), sheet("<v>3</v>", "xl/sheet2.xml")]],
  ["the name of a part", [sheet("<v>3</v>"), sheet("<v>2</v>", "xl/sheet3.xml")]],
  ["a part more", [sheet("<v>3</v>"), sheet("<v>2</v>", "xl/sheet2.xml"), sheet("", "xl/sheet3.xml")]],
])("is another for %s", (_, parts) => {
  expect(digest(TYPES, ...parts)).not.toBe(digest(TYPES, sheet("<v>3</v>"), sheet("<v>2</v>", "xl/sheet2.xml")));
});
