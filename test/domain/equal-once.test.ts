/** What files have in common is kept once, and says what it said. */
import fc from "fast-check";
import { expect, it } from "@jest/globals";
import { equalOnce } from "../../src/domain/equal-once";

const said = () => ({
  score: { status: "scored", value: 3, raw: "3" },
  source: { sheet: "Blad1", cell: "B2" },
  areas: [[1, 2]],
});

it("gives what is equal once, down to its parts", () => {
  const once = equalOnce();
  const [one, other] = [once(said()), once({ ...said(), score: { ...said().score, raw: "3,0" } })];
  expect(once(said())).toBe(one);
  expect(other).not.toBe(one);
  expect(other.source).toBe(one.source);
  expect(other.areas).toBe(one.areas);
});

it("tells apart what differs in its kind, its keys or its sign alone", () => {
  const once = equalOnce();
  const all = [
    { a: 1 },
    { a: "1" },
    { a: null },
    { a: "null" },
    { a: undefined },
    {},
    { a: -0 },
    { a: 0 },
    { b: 1 },
    [1],
    ["1"],
    { "a:1,b": 1 },
  ];
  expect(new Set(all.map((each) => once<unknown>(each))).size).toBe(all.length);
  expect(all.map((each) => once<unknown>(each))).toStrictEqual(all);
});

it("changes nothing, whatever is said", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const once = equalOnce();
      expect(values.map((value) => once(value))).toStrictEqual(values);
      expect(values.map((value) => once(value))).toStrictEqual(values);
    }),
  );
});
