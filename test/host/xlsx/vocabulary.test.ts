import { expect, it } from "@jest/globals";
import { Allowance } from "../../../src/host/xlsx/read/allowance";
import { parseXml } from "../../../src/host/xlsx/read/xml";

const XML = '<sheet xmlns="urn:ours"><x:row xmlns:x="urn:ours"/><row/></sheet>';

/** The elements of the part's own vocabulary, when its text comes in two pieces. */
function opened(cut: number, xml = XML): readonly string[] {
  const bytes = new TextEncoder().encode(xml);
  const names: string[] = [];
  const handler = { open: (name: string) => names.push(name), close: () => undefined };
  parseXml([bytes.subarray(0, cut), bytes.subarray(cut)], handler, { allowance: new Allowance() });
  return names;
}

it("a namespace is known wherever the text of its declaration is cut", () => {
  for (let cut = 1; cut < XML.length; cut++) expect([cut, opened(cut)]).toEqual([cut, ["sheet", "row", "row"]]);
});

it("of alternatives the fallback counts, and what follows them", () => {
  const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  const xml =
    `<sheet xmlns="urn:ours" xmlns:mc="${compatibility}"><mc:AlternateContent><mc:Choice><new><row/></new></mc:Choice>` +
    `<mc:Fallback><old/></mc:Fallback></mc:AlternateContent><row/></sheet>`;
  expect(opened(1, xml)).toEqual(["sheet", "old", "row"]);
});
