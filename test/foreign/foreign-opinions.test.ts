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

describeWithChecker("a foreign workbook with our sheets, checked against ECMA-376", () => {
  it(
    "has nothing wrong with it that it had not before",
    () => {
      const complaints = complaintsAboutEach([...before, ...after]);
      const added = GRAFTABLE.flatMap(({ name }, at) => {
        const known = complaints[at] ?? [];
        const fresh = (complaints[at + GRAFTABLE.length] ?? []).filter((complaint) => !known.includes(complaint));
        return fresh.map((complaint) => `${name}: ${complaint}`);
      });
      expect(added).toEqual([]);
    },
    2 * PATIENCE,
  );
});

describeWithLibreOffice("a foreign workbook with our sheets, in LibreOffice", () => {
  let sheets: readonly (string | undefined)[] = [];

  beforeAll(() => {
    sheets = firstSheets([...before, ...after]);
  }, 10 * PATIENCE);

  it("opens, and shows the table as before", () => {
    const changed = GRAFTABLE.filter(
      (_, at) => sheets[at] !== undefined && sheets[at + GRAFTABLE.length] !== sheets[at],
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it("shows the table that we read, but for what it is known to read otherwise", () => {
    const otherwise = GRAFTABLE.filter(
      ({ libreOffice }, at) => libreOffice === undefined && !sheets[at]?.includes(GENT),
    );
    expect(otherwise.map(({ name }) => name)).toEqual([]);
  });
});

describe("the opinions", () => {
  it("are asked of most foreign workbooks", () => {
    expect(GRAFTABLE.length).toBeGreaterThan(75);
  });
});
