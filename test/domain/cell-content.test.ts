import { describe, expect, it } from "@jest/globals";
import { isBlank, isCellError, readable } from "../../src/domain/cell-content";

describe("a cell is blank", () => {
  it.each([
    ["nothing at all", null],
    ["empty text", ""],
    ["spaces", "   "],
    ["a line break and a tab", "\n\t"],
    ["a non-breaking space, as pasted tables have", "\u00A0"],
    ["a thin and a narrow space", "\u2009\u202F"],
    ["characters without width, as pasted web pages have", "\u200B\u2060\uFEFF"],
    ["marks that only turn the direction of writing", "\u200E\u200F"],
  ])("when it holds %s", (_, value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([
    ["zero", 0],
    ["FALSE", false],
    ["a dash", "-"],
    ["a full stop", "."],
    ["an error", { error: "#N/A" }],
    ["a number between blanks", "\u200B 3\u00A0"],
  ])("but not when it holds %s", (_, value) => {
    expect(isBlank(value)).toBe(false);
  });
});

it("an error is an error, and nothing else is", () => {
  expect(isCellError({ error: "#DIV/0!" })).toBe(true);
  expect([null, "#DIV/0!", 0, false].some(isCellError)).toBe(false);
});

it("is read by what was left of it, where something was struck through", () => {
  expect(readable({ value: "2-3", plain: "3" })).toBe("3");
  expect(readable({ value: 4, plain: "" })).toBe("");
  expect(readable({ value: 4 })).toBe(4);
});
