import { describe, expect, it } from "@jest/globals";
import { highestLevel, inChapterOrder, lowestLevel } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { dataMaturity } from "../other-scans";

describe("the ends of the scale", () => {
  it.each([
    [klimaatgovernance, 1, 5],
    [dataMaturity, 0, 2],
  ])("come from the levels of the definition", (definition, lowest, highest) => {
    expect(lowestLevel(definition).value).toBe(lowest);
    expect(highestLevel(definition).value).toBe(highest);
  });
});

describe("the order of a report's chapters", () => {
  it("is that of the definition where nobody tells another", () => {
    expect(inChapterOrder(dataMaturity.themes)).toEqual(dataMaturity.themes);
  });

  it("has those without a chapter last, as they stand in the definition", () => {
    const chapters = [undefined, 2, undefined, 1].map((chapter, id) => ({ id, ...(chapter && { chapter }) }));
    expect(inChapterOrder(chapters).map(({ id }) => id)).toEqual([3, 1, 0, 2]);
  });
});
