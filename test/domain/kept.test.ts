/** What is worked out of an object is there as long as the object is, and nobody else sees it. */
import { describe, expect, it } from "@jest/globals";
import { keptPer, oncePer } from "../../src/domain/kept";

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
