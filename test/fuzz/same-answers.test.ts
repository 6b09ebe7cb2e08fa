/**
 * Every way of reading gives the same answer, cell by cell and code by code: by the quick parser or the careful one, unpacked by our own
 * or by what Node brings. Tried on the workbooks that we keep, those of other programs, those that were made to hurt, and those that went wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { NODE_INFLATER } from "../../src/cli/node-inflater";
import { carefulParser } from "../../src/host/xlsx/read/careful-parser";
import { type Means, readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { FOREIGN_CELLS } from "../foreign/foreign-cells";
import { FOREIGN_LARGE } from "../foreign/foreign-large";
import { FOREIGN_PACKAGES } from "../foreign/foreign-packages";
import { FOREIGN_STYLES } from "../foreign/foreign-styles";
import { FOREIGN_WORKBOOKS } from "../foreign/foreign-workbooks";
import { FOREIGN_ZIPS } from "../foreign/foreign-zips";
import { HOSTILE_PACKAGES } from "../host/xlsx/hostile-packages";
import { HOSTILE_SHEETS } from "../host/xlsx/hostile-sheets";
import { originals } from "./originals";
import { seeds, type Subjects } from "./subjects";

const FIXTURES = join("test", "fixtures");
const FOREIGN = [
  ...[...FOREIGN_CELLS, ...FOREIGN_PACKAGES, ...FOREIGN_STYLES],
  ...[...FOREIGN_LARGE, ...FOREIGN_WORKBOOKS, ...FOREIGN_ZIPS],
];
const OTHERS: readonly Means[] = [{ parserFor: carefulParser }, { inflater: NODE_INFLATER }];

function expectSameAnswers(bytes: Uint8Array): void {
  const usual = JSON.stringify(readXlsx(bytes));
  // As text: a comparison cell by cell of half a million takes minutes.
  for (const means of OTHERS) expect(JSON.stringify(readXlsx(bytes, means)) === usual).toBe(true);
}

describe("every way of reading gives the same answer", () => {
  const kept = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) => /\.xls[xm]?$/.test(name));

  it.each(kept)("for %s", (name) => {
    expectSameAnswers(new Uint8Array(readFileSync(join(FIXTURES, name))));
  });

  it("for our own workbooks, and those that others are made of", async () => {
    for (const original of await originals()) expectSameAnswers(original);
  });

  it.each(FOREIGN)("for a workbook $name", async ({ bytes }) => {
    expectSameAnswers(await bytes());
  });

  it.each([...HOSTILE_PACKAGES, ...HOSTILE_SHEETS])("for $name", async ({ bytes }) => {
    expectSameAnswers(await bytes());
  });

  describe("for a workbook that went wrong", () => {
    let wrong: Subjects;
    beforeAll(async () => {
      wrong = await seeds();
    });

    it.each([0, 1, 2, 3, 4])("from seed %i hundred", async (hundred) => {
      for (let seed = hundred * 100; seed < (hundred + 1) * 100; seed++) {
        const bytes = await wrong.bytes(seed);
        if (!("code" in bytes)) expectSameAnswers(bytes);
      }
    });
  });
});
