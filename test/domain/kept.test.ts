/** What is kept from one time to the next: never for anything else than what it was made of, and nobody else sees it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keptPer, latestPer, listOnce, oncePer, saidOnce } from "../../src/domain/kept";

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

describe("what is worked out once", () => {
  it("is worked out once for each object, whatever comes of it", () => {
    const asked: object[] = [];
    const nothing = oncePer((key: { readonly name: string }): undefined => {
      asked.push(key);
      return undefined;
    });
    const [one, alike] = [{ name: "Gent" }, { name: "Gent" }];
    for (const key of [one, one, alike, alike]) nothing(key);
    expect(asked).toEqual([one, alike]);
    expect(asked[1]).toBe(alike);
  });

  it("is apart for each who works something out of it, and for each kind", () => {
    const name = oncePer(({ name }: { readonly name: string }) => name);
    const length = oncePer(({ name }: { readonly name: string }) => name.length);
    const gent = { name: "Gent" };
    expect([name(gent), length(gent), name(gent)]).toEqual(["Gent", 4, "Gent"]);
  });

  it("is not taken along by a copy, which may be changed after", () => {
    const length = oncePer(({ cells }: { readonly cells: readonly string[] }) => cells.length);
    const sheet = { cells: ["3"] };
    expect(length(sheet)).toBe(1);
    expect(length({ ...sheet, cells: [] })).toBe(0);
    expect(length(structuredClone(sheet))).toBe(1);
  });

  it("leaves no trace on the object: not in its fields, not in what is written of it", () => {
    const sheet = { cells: ["3"] };
    oncePer(({ cells }: typeof sheet) => cells.length)(sheet);
    expect(Reflect.ownKeys(sheet)).toEqual(["cells"]);
    expect(sheet).toStrictEqual({ cells: ["3"] });
  });

  it("is there for a frozen object and for a list as well", () => {
    const kept = keptPer<object, string>();
    const [frozen, list] = [Object.freeze({ a: 1 }), Object.freeze([1])];
    kept.set(frozen, "one");
    kept.set(list, "two");
    expect([kept.get(frozen), kept.get(list), kept.get({})]).toEqual(["one", "two", undefined]);
  });

  it("can be replaced, as where it held by another definition", () => {
    const kept = keptPer<object, number>();
    const key = {};
    kept.set(key, 1);
    kept.set(key, 2);
    expect(kept.get(key)).toBe(2);
  });
});
