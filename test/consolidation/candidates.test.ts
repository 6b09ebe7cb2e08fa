import { describe, expect, it } from "@jest/globals";
import { type Candidate, resolve } from "../../src/consolidation/candidates";

/** @param place `file`, `file!cell` or `file!sheet!cell`. */
const says = (said: number | undefined, place: string): Candidate<number | undefined> => {
  const [file = "", ...rest] = place.split("!");
  return { said, source: { file, cell: rest.pop() ?? "B2", sheet: rest.pop() ?? "Blad1" } };
};
const outcome = (said: number | undefined) => said;

describe("candidates", () => {
  it("agree when all that say something say the same; the first of their sources stands for them", () => {
    const candidates = [says(3, "b"), says(undefined, "a"), says(3, "a!C2"), says(3, "a!Blad2!B2")];
    expect(resolve(candidates, outcome)).toEqual({ agreed: says(3, "a!C2"), disagreeing: [] });
  });

  it("disagree when two say different things; those who say nothing stay out of it", () => {
    const candidates = [says(4, "b"), says(undefined, "c"), says(3, "a"), says(3, "d")];
    expect(resolve(candidates, outcome)).toEqual({
      agreed: undefined,
      disagreeing: [says(3, "a"), says(4, "b"), says(3, "d")],
    });
  });

  it("that all say nothing agree on nothing, which is kept", () => {
    expect(resolve([says(undefined, "b"), says(undefined, "a")], outcome)).toEqual({
      agreed: says(undefined, "a"),
      disagreeing: [],
    });
  });

  it("may be nobody", () => {
    expect(resolve([], outcome)).toEqual({ agreed: undefined, disagreeing: [] });
  });

  it("without a file come first", () => {
    const unfiled = { said: 3, source: { sheet: "Blad1", cell: "B2" } };
    expect(resolve([says(3, "a"), unfiled], outcome).agreed).toBe(unfiled);
  });

  it("are not reordered in place", () => {
    const candidates = [says(3, "b"), says(3, "a")];
    resolve(candidates, outcome);
    expect(candidates).toEqual([says(3, "b"), says(3, "a")]);
  });
});
