import { describe, expect, it } from "@jest/globals";
import { highestLevel, lowestLevel } from "../../../src/domain/definition/definition";
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
