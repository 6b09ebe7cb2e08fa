import { describe, expect, it } from "@jest/globals";
import { BLANK, isAnswered } from "../../../src/domain/score/score";

describe("a blank score", () => {
  it("has no value, and that is not zero", () => {
    expect(BLANK).toEqual({ status: "blank", value: null, raw: "" });
  });
});

describe("a city has answered a theme", () => {
  it.each([
    [{ status: "scored", value: 3, raw: "3" }, true],
    [{ status: "between", value: 2.5, raw: "tussen 2 en 3" }, true],
    [{ status: "approximate", value: 3, raw: "ca. 3" }, true],
    [{ status: "not-applicable", value: null, raw: "n.v.t." }, true],
    [{ status: "scored", value: 0, raw: "0" }, true],
    [{ status: "approximate", value: null, raw: "bij benadering" }, false],
    [{ status: "text", value: null, raw: "later" }, false],
    [{ status: "unreadable", value: null, raw: "#N/A" }, false],
    [BLANK, false],
  ] as const)("when its score has a value or is not applicable: %j gives %s", (score, expected) => {
    expect(isAnswered(score)).toBe(expected);
  });
});
