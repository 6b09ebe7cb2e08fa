/** Weights are a city's own; what cannot be weighed with is told. */
import { expect, it } from "@jest/globals";
import { checkCriteria } from "../../../src/domain/partnerships/check-criteria";

const toldOf = (...weights: readonly string[]) =>
  checkCriteria(weights.map((weight, nth) => ({ criterion: `c${nth}`, weight }))).map(
    ({ code, raw }) => `${code} ${raw}`,
  );

it.each([
  [[], []],
  [["", ""], []],
  [["3", "2", "1"], []],
  [["60", "40"], []],
  [["0,6", "0,4"], []],
  [["60 %", "40%"], []],
  [["zwaar", "1"], ["criterion-weight zwaar"]],
  [["-2", "1"], ["criterion-weight -2"]],
  [["3", ""], ["criterion-weight c1"]],
  [["60", "50"], ["criterion-sum 110"]],
  [["60%", "20%"], ["criterion-sum 80"]],
  [["0,5", "0,4"], ["criterion-sum 0.9"]],
])("of the weights %j, it is told that %j", (weights, expected) => {
  expect(toldOf(...weights)).toEqual(expected);
});
