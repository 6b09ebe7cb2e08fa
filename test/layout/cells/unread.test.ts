import { expect, it } from "@jest/globals";
import { book, sheet } from "../book";
import { read, told } from "../read";
import { GENT, HEADER } from "../rows";

const beyond = { unreadFrom: { row: 5000, column: 0 } };

it("tells from which cell on a sheet was not read, beside what was", () => {
  const cut = { ...sheet("Lang", [["een lijst"]]), ...beyond };
  expect(told(read(book(sheet("Blad1", [HEADER, GENT]), cut)))).toEqual(['sheet-too-large Lang!A5001 "Lang"']);
});

it("tells so too where no table was found: it may stand further down", () => {
  expect(told(read(book({ ...sheet("Lang", [["een lijst"]]), ...beyond })))).toEqual([
    'file-no-grid ""',
    'sheet-too-large Lang!A5001 "Lang"',
  ]);
});

it("tells what Excel did not tell of a sheet: merges, or looks", () => {
  const plain = { ...sheet("Blad1", [HEADER, GENT]), untold: ["merges", "looks"] as const };
  expect(told(read(book(plain)))).toEqual([
    'sheet-merges-untold Blad1!A1 "Blad1"',
    'sheet-looks-untold Blad1!A1 "Blad1"',
  ]);
});
