/** What says the same, however deep. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isSame } from "../../src/domain/same";

const leaf = fc.constantFrom<unknown>(0, -0, NaN, 1, "", "a", null, undefined, true);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "length"), tie("value"), { maxKeys: 3 }),
    fc.array(tie("value"), { maxLength: 3 }).map((all) => new Set(all)),
    fc.array(fc.tuple(fc.constantFrom("a", "b"), tie("value")), { maxLength: 2 }).map((all) => new Map(all)),
  ),
}));

describe("two values", () => {
  it("say the same when one is made as the other was", () => {
    fc.assert(
      fc.property(fc.clone(value, 2), ([one, other]) => {
        expect(isSame(one, other)).toBe(true);
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [[1, 2], [1]],
    [0, -0],
    [1, "1"],
    [null, {}],
    [new Set([1]), new Set([2])],
    [new Set([1, 2]), new Set([1])],
    [new Set([1]), [1]],
    [new Set(), {}],
    [new Set(), new Map()],
    [new Map([["a", 1]]), new Map([["a", 2]])],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])("say something else: %j and %j", (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
