/** More rows than any scan has: what is not read any more is said, and where it begins. */
import { expect, it } from "@jest/globals";
import { book, sheet } from "../book";
import { read } from "../read";
import { GENT, HEADER } from "../rows";

const MOST = 1500;
const rows = (count: number) => [HEADER, ...Array.from({ length: count }, () => GENT)];
const themes = HEADER.length - 1;

const cutIn = (count: number, sheets = 1) => {
  const all = Array.from({ length: sheets }, (_, index) => sheet(`Blad${index + 1}`, rows(count)));
  const { scores, findings } = read(book(...all));
  const cut = findings.filter(({ code }) => code === "sheet-too-large");
  return [scores.length, cut.map((finding) => `${finding.sheet}!${finding.cell}`)];
};

it("1,500 rows of one table are read", () => {
  expect(cutIn(MOST)).toEqual([MOST * themes, []]);
});

it("the row behind them is where reading stopped, and the sheet is named once", () => {
  expect(cutIn(MOST + 1)).toEqual([MOST * themes, [`Blad1!A${MOST + 2}`]]);
  expect(cutIn(5 * MOST)).toEqual([MOST * themes, [`Blad1!A${MOST + 2}`]]);
});

it("so it is in a LEKP table, of which the total is left alone then", () => {
  const lekp = (count: number) => [
    ["Stad", "Aantal VTE met LEKP 1"],
    ...Array.from({ length: count }, () => ["Gent", 1]),
    ["Totaal", 0],
  ];
  const codes = (count: number) => {
    const { fte, findings } = read(book(sheet("LEKP", lekp(count))));
    const told = findings.filter(({ code }) => code === "sheet-too-large" || code === "fte-total-mismatch");
    return [fte.length, ...told.map(({ code, cell }) => `${code} ${cell}`)];
  };
  expect(codes(MOST)).toEqual([MOST, `fte-total-mismatch B${MOST + 2}`]);
  expect(codes(MOST + 1)).toEqual([MOST, `sheet-too-large A${MOST + 2}`]);
});

it("all sheets together hold 40,000 scores that are read", () => {
  const whole = Math.floor(40_000 / (MOST * themes));
  const [scores, cut] = cutIn(MOST, whole + 2);
  expect(scores).toBeLessThanOrEqual(40_000);
  expect(scores).toBeGreaterThan(40_000 - themes);
  const left = Math.floor((40_000 - whole * MOST * themes) / themes);
  expect(cut).toEqual([`Blad${whole + 1}!A${left + 2}`, `Blad${whole + 2}!A2`]);
});
