import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { definitionSharing, isSameDefinition } from "../../../src/domain/definition/same-definition";

const copy = () => structuredClone(klimaatgovernance);

describe("a definition that was read again", () => {
  it("is the same, and another once a theme has another name", () => {
    const [first, ...rest] = klimaatgovernance.themes;
    const renamed = { ...copy(), themes: [{ ...first, name: "Anders" }, ...rest] } as typeof klimaatgovernance;
    expect(isSameDefinition(copy(), copy())).toBe(true);
    expect(isSameDefinition(copy(), renamed)).toBe(false);
  });

  it("is the same without its questions, and each is kept with its own", () => {
    const [first, ...rest] = klimaatgovernance.themes;
    const silent = { ...copy(), themes: [{ ...first, questions: [] }, ...rest] };
    const share = definitionSharing();
    expect(isSameDefinition(copy(), silent)).toBe(true);
    expect([share(copy()), share(silent)].map(({ themes }) => themes[0]?.questions?.length)).toEqual([3, 0]);
  });

  it("is kept once, and another beside it", () => {
    const share = definitionSharing();
    const first = copy();
    const other = { ...copy(), version: "ander" };
    expect([share(first), share(copy())].every((each) => each === first)).toBe(true);
    expect(share(other)).toBe(other);
    expect(share(copy())).toBe(first);
  });
});
