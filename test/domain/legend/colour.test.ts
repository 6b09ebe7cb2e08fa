import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contrast, contrastingInk, mixed } from "../../../src/domain/legend/colour";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);

describe("a mixed colour", () => {
  it.each([
    ["#000000", "#FFFFFF", "#808080"],
    ["#FAE27C", "#A9D58B", "#D2DC84"],
    ["#0A0000", "#000000", "#050000"],
    ["#E0685F", "#E0685F", "#E0685F"],
  ])("of %s and %s is half-way: %s", (one, other, expected) => {
    expect(mixed(one, other)).toBe(expected);
  });

  it("is always a colour, whichever comes first", () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(mixed(one, other)).toMatch(/^#[0-9A-F]{6}$/);
        expect(mixed(one, other)).toBe(mixed(other, one));
      }),
    );
  });
});

describe("contrast", () => {
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#777777", "#FFFFFF", 4.48],
    ["#FF0000", "#FFFFFF", 4],
    ["#0000FF", "#FFFFFF", 8.59],
  ])("of %s on %s is %d, as WCAG publishes it", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });
});

describe("the ink on a colour", () => {
  it("is dark on yellow and light on dark green", () => {
    expect(contrast(contrastingInk("#FFFF00"), "#000000")).toBeLessThan(2);
    expect(contrastingInk("#006100")).toBe("#FFFFFF");
  });

  it("reads at 4.5 : 1 or better on any colour that a definition may choose", () => {
    fc.assert(
      fc.property(colour, (fill) => {
        expect(contrast(contrastingInk(fill), fill)).toBeGreaterThanOrEqual(4.5);
      }),
      { examples: [["#7C7C7C"], ["#767676"], ["#808080"]] },
    );
  });
});
