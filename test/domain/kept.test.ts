/** What is kept from one time to the next: never for anything else than what it was made of. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { latestPer, listOnce, saidOnce } from "../../src/domain/kept";

describe("what was made last for a thing", () => {
  it("is made again once anything else that it is made of is another, and for another thing", () => {
    const [one, other] = [{}, {}];
    const keys = fc.constantFrom(one, other);
    const others = fc.array(fc.constantFrom<unknown>(1, "1", NaN, undefined, one, other), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, others)), (asked) => {
        const kept = latestPer<object, readonly unknown[]>();
        for (const [key, by] of asked) expect(kept(key, by, () => [key, ...by])).toEqual([key, ...by]);
      }),
    );
  });

  it("is the very same as long as all of it is, `undefined` too", () => {
    const kept = latestPer<object, unknown>();
    const key = {};
    const made = [{}, undefined];
    for (const each of made) {
      expect(kept(key, [each], () => each)).toBe(each);
      expect(kept(key, [each], () => "made again")).toBe(each);
    }
  });
});

describe("lists of the very same things", () => {
  it("are one list, whoever made them; of other things, they are what they are", () => {
    const [one, other] = [{ name: "een" }, { name: "twee" }];
    const once = listOnce<object>();
    const list = once([one, other]);
    expect(once([one, other])).toBe(list);
    expect(once([one])).toEqual([one]);
    expect(once([{ name: "een" }, other])).not.toBe(list);
    expect(once([])).toEqual([]);
  });
});

describe("what says the same", () => {
  it("is what was said last of the same thing, and what says something else is not", () => {
    const once = saidOnce<object, unknown>();
    const [key, other] = [{}, {}];
    const said = once(key, { years: new Set([2024]) });
    expect(once(key, { years: new Set([2024]) })).toBe(said);
    expect(once(other, { years: new Set([2024]) })).not.toBe(said);
    expect(once(key, { years: new Set([2025]) })).toEqual({ years: new Set([2025]) });
  });
});
