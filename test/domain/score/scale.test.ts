import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { isInRange, isOnStep, nearbyScore } from "../../../src/domain/score/scale";
import { dataMaturity, halfPoints, tenths, wholePoints } from "../other-scans";

describe("the range of a scale", () => {
  it.each([1, 1.0001, 3, 4.9999, 5])("holds its two ends and all between: %d", (value) => {
    expect(isInRange(value, klimaatgovernance)).toBe(true);
  });

  it.each([0, 0.99, 5.01, -3, NaN, Infinity])("holds nothing else: %d", (value) => {
    expect(isInRange(value, klimaatgovernance)).toBe(false);
  });

  it("is the definition's own: 0 is a score where the lowest level is 0", () => {
    expect([0, 2].every((value) => isInRange(value, dataMaturity))).toBe(true);
    expect([-0.1, 3].some((value) => isInRange(value, dataMaturity))).toBe(false);
  });
});

describe("the step of a scale", () => {
  it.each([
    { step: "quarters", definition: klimaatgovernance, on: [1, 1.25, 2.5, 3.75, 5], off: [1.1, 2.6, 2.875, 4.99] },
    { step: "halves", definition: halfPoints, on: [1, 1.5, 4.5], off: [1.25, 2.75] },
    { step: "whole points", definition: wholePoints, on: [1, 2, 5], off: [1.5, 2.25] },
    { step: "whole points from 0", definition: dataMaturity, on: [0, 1, 2], off: [0.5] },
    { step: "counted from the lowest level", definition: { ...tenths, step: 0.4 }, on: [1, 1.4, 4.6], off: [1.2, 4] },
    { step: "tenths, binary dust and all", definition: tenths, on: [1.1, 1 + 0.1 + 0.2, 4.9], off: [1.15, 2.25] },
  ])("is $step", ({ definition, on, off }) => {
    expect(on.filter((value) => !isOnStep(value, definition))).toEqual([]);
    expect(off.filter((value) => isOnStep(value, definition))).toEqual([]);
  });
});

describe("the score near a number outside the scale", () => {
  it.each([
    [25, 2.5],
    [35, 3.5],
    [275, 2.75],
    [425, 4.25],
    [10, 1],
    [50, 5],
    [27.5, 2.75],
  ])("has the same digits with the comma that went missing: %d was %d", (value, expected) => {
    expect(nearbyScore(value, klimaatgovernance)).toBe(expected);
  });

  it.each([0, 6, 7, 26, 99, 1000, -25, NaN, Infinity])("is none where no comma helps: %d", (value) => {
    expect(nearbyScore(value, klimaatgovernance)).toBeUndefined();
  });

  it("lies on the step and the scale of the definition", () => {
    expect(nearbyScore(275, halfPoints)).toBeUndefined();
    expect(nearbyScore(26, tenths)).toBe(2.6);
    expect(nearbyScore(20, dataMaturity)).toBe(2);
  });
});
