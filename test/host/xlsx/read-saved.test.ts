/** When a workbook was saved, as it says itself. */
import { describe, expect, it } from "@jest/globals";
import { layOut } from "../../../src/actions/lay-out";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { newXlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { rawBook } from "./raw-book";

const TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** @param modified what stands in the properties */
function book(modified: string, type = TYPE): Uint8Array {
  return rawBook({
    parts: {
      "_rels/.rels":
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/></Relationships>`,
      "docProps/core.xml": modified,
    },
  });
}

function savedIn(bytes: Uint8Array): string | undefined {
  const read = readXlsx(bytes);
  if ("fault" in read) throw new Error(read.fault.code);
  return read.saved === undefined ? undefined : new Date(read.saved).toISOString();
}

const w3c = (moment: string) =>
  `<cp:coreProperties xmlns:cp="cp" xmlns:dcterms="terms" xmlns:xsi="xsi"><dcterms:created xsi:type="dcterms:W3CDTF">` +
  `2020-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;

describe("a workbook", () => {
  it("says when it was saved, as Excel writes it", () => {
    expect(savedIn(book(w3c("2026-11-12T13:05:00Z")))).toBe("2026-11-12T13:05:00.000Z");
    expect(savedIn(book(w3c("2026-11-12T14:05:00+01:00")))).toBe("2026-11-12T13:05:00.000Z");
    expect(
      savedIn(book(w3c("2026-11-12T13:05:00Z"), TYPE.replace("schemas.openxmlformats.org", "purl.oclc.org"))),
    ).toBe("2026-11-12T13:05:00.000Z");
  });

  it("of ours says when it was made", async () => {
    const host = newXlsxHost({ title: "Scan", created: new Date("2026-11-12T13:05:00Z") });
    await layOut(host, emptyMeasurement(klimaatgovernance, "najaar 2026"));
    expect(savedIn(host.bytes())).toBe("2026-11-12T13:05:00.000Z");
  });

  it.each(["", "vorige week", "2026-11-12", "2026-11-12T13:05:00", "2026-99-99T13:05:00Z"])(
    "that says no moment says nothing, and is read all the same: %s",
    (moment) => {
      expect(savedIn(book(w3c(moment)))).toBeUndefined();
    },
  );

  it("without properties, or with garbled ones, is read all the same", () => {
    expect(savedIn(rawBook({}))).toBeUndefined();
    expect(savedIn(book("<geen xml"))).toBeUndefined();
  });
});
