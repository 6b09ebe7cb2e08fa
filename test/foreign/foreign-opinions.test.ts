/** What the schemas of ECMA-376 and LibreOffice think of foreign workbooks with our sheets in them: each is asked once, for all. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { firstSheets, describeWithLibreOffice, PATIENCE } from "../libreoffice/soffice";
import { complaintsAboutEach, describeWithChecker } from "../ooxml/check-xlsx";
import { FOREIGN_FILES } from "./foreign-files";
import { bytesOf, laidOut } from "./outcomes";

const GRAFTABLE = FOREIGN_FILES.filter(({ fault, refused }) => fault === undefined && refused === undefined);
/** A line of the table that every reader shows alike. */
const GENT = '"Gent",3,2.5,"tussen 2 en 3",4.25,1,2.75,"n.v.t.",2';

const before: Uint8Array[] = [];
const after: Uint8Array[] = [];

beforeAll(async () => {
  for (const file of GRAFTABLE) {
    const bytes = await bytesOf(file);
    const grafted = await laidOut(bytes);
    if ("code" in grafted) throw new Error(`${file.name}: ${grafted.code}`);
    before.push(bytes);
    after.push(grafted.bytes);
  }
}, 2 * PATIENCE);

const EACH = GRAFTABLE.map((file, at) => ({ ...file, at }));

describeWithChecker(
  "a foreign workbook with our sheets has nothing wrong with it by ECMA-376 that it had not before",
  () => {
    let complaints: readonly (readonly string[])[] = [];

    beforeAll(() => {
      complaints = complaintsAboutEach([...before, ...after]);
    }, 4 * PATIENCE);

    it.each(EACH)("$name", ({ at }) => {
      const known = complaints[at] ?? [];
      expect(complaints[at + EACH.length]?.filter((complaint) => !known.includes(complaint))).toEqual([]);
    });
  },
);

describeWithLibreOffice(
  "a foreign workbook with our sheets opens in LibreOffice, and shows the table as before",
  () => {
    let sheets: readonly (string | undefined)[] = [];

    beforeAll(async () => {
      sheets = await firstSheets([...before, ...after]);
    }, 10 * PATIENCE);

    it.each(EACH.filter(({ libreOffice }) => libreOffice === undefined))("$name", ({ at }) => {
      expect(sheets[at]).toContain(GENT);
      expect(sheets[at + EACH.length]).toBe(sheets[at]);
    });
  },
);

describe("the opinions", () => {
  it("are asked of most foreign workbooks", () => {
    expect(EACH.length).toBeGreaterThan(75);
  });
});
