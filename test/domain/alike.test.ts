import { describe, expect, it } from "@jest/globals";
import { alike, summaryOf } from "../../src/domain/alike";
import type { Finding } from "../../src/domain/finding";

const finding = (cell: string, more: Partial<Finding> = {}): Finding => ({
  ...{ code: "score-text", severity: "warning", file: "gent.xlsx", sheet: "Blad1", cell, raw: "x" },
  ...more,
});
const column = (count: number, more: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, row) => finding(`B${row + 2}`, more));
const itself = (one: Finding) => one;
const sizes = (findings: readonly Finding[]) => alike(findings, itself).map(({ all }) => all.length);

describe("findings that are alike", () => {
  it("stay apart as long as there are few, in the order in which they came", () => {
    const few = column(20);
    expect(alike(few, itself)).toEqual(few.map((first) => ({ first, all: [first] })));
  });

  it("are one when there are more, and all of them are kept", () => {
    const many = column(1000);
    expect(alike(many, itself)).toEqual([{ first: many[0], all: many }]);
  });

  it("are one whatever was read in them, and stand where the first of them stood", () => {
    const many = column(30).map((each, index) => ({ ...each, raw: `tekst ${index}` }));
    const other = finding("A1", { code: "unknown-city" });
    const [first, ...rest] = many;
    expect(sizes([other, ...(first ? [first] : []), finding("C1", { code: "hidden-input" }), ...rest])).toEqual([
      1, 30, 1,
    ]);
  });

  it("are none of another sheet, file or code", () => {
    expect(
      sizes([
        ...column(30),
        ...column(30, { sheet: "Blad2" }),
        ...column(30, { file: "genk.xlsx" }),
        ...column(20, { code: "score-step" }),
      ]),
    ).toEqual([30, 30, 30, ...Array<number>(20).fill(1)]);
  });

  it("are one over all files when each of thousands of files has one", () => {
    const each = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        finding("", { code: "file-corrupt", file: `${index}.xlsx`, sheet: "" }),
      );
    expect(sizes(each(100))).toHaveLength(100);
    expect(sizes(each(5000))).toEqual([5000]);
  });

  it("count a file with many of its own among them, cell by cell", () => {
    const many = Array.from({ length: 101 }, (_, index) => finding("B2", { file: `${index}.xlsx` }));
    expect(sizes([...many, ...column(30)])).toEqual([131]);
  });
});

describe("what is said of them", () => {
  it("is how many cells, the first three of them, and whether all say the same", () => {
    expect(summaryOf(column(1000))).toMatchObject({ count: 1000, unit: "cells", files: 1, isSame: true });
    expect(summaryOf(column(1000)).places.map(({ cell }) => cell)).toEqual(["B2", "B3", "B4"]);
    expect(summaryOf([...column(30), finding("C2", { raw: "y" })]).isSame).toBe(false);
    expect(summaryOf([...column(30), finding("C2", { suggestion: 2 })]).isSame).toBe(false);
  });

  it("is how many files, where it is about these as a whole", () => {
    const files = ["a.xlsx", "b.xlsx"].map((file) => finding("", { sheet: "", file }));
    expect(summaryOf(files)).toMatchObject({ count: 2, unit: "files", files: 2 });
    expect(summaryOf([finding(""), finding("B2")]).unit).toBe("times");
  });
});
