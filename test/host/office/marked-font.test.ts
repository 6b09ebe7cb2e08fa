import { describe, expect, it } from "@jest/globals";
import type { CellContent } from "../../../src/domain/cell-content";
import { plainOf } from "../../../src/host/office/marked-font";

const ALL = { strikethrough: true, superscript: false };
const SOME_STRUCK = { strikethrough: null, superscript: false };
const SOME_RAISED = { strikethrough: false, superscript: null };

describe("of a cell in Excel", () => {
  it.each<[string, CellContent["value"], object]>([
    ["that is struck through", 4, ALL],
    ["that is struck through, of words", "geel", ALL],
    ["that is raised", 4, { strikethrough: false, superscript: true }],
    ["some characters of which are struck through", "2-3", SOME_STRUCK],
    ["some words of which are struck through", "oranje geel", SOME_STRUCK],
    ["some characters of which are raised, a digit perhaps", "2,51", SOME_RAISED],
  ])("%s, nothing is read: %j", (_, value, font) => {
    expect(plainOf({ value }, { font })).toEqual({ plain: "" });
  });

  it.each<[string, CellContent["value"], object]>([
    ["in a plain font", 4, { strikethrough: false, superscript: false }],
    ["some characters of which are raised, none of them a digit", "Strategie*", SOME_RAISED],
    ["of whose font Excel says nothing", 4, {}],
    ["that is struck through and holds a blank", " ", ALL],
    ["that is struck through and empty", null, ALL],
  ])("%s, all is read: %j", (_, value, font) => {
    expect(plainOf({ value }, { font })).toEqual({});
  });

  it("without a stored result, nothing is read either where it is struck through", () => {
    expect(plainOf({ value: null, formula: "=B9" }, { font: ALL })).toEqual({ plain: "" });
  });

  it("all is read where Excel tells nothing of its looks", () => {
    expect(plainOf({ value: 4 }, undefined)).toEqual({});
  });
});
