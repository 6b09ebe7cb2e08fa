import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { plainText } from "../../src/domain/plain-text";
import { anyText } from "./patience";

describe("plain text", () => {
  it.each([
    ["surrounding blanks", "\u00A0 3 \n", "3"],
    ["runs of blanks, whatever their kind", "tussen \u00A0\u2009geel\r\n\ten groen", "tussen geel en groen"],
    ["dashes, and the minus sign", "1–2 3—4 5\u20116 \u22127", "1-2 3-4 5-6 -7"],
    ["characters without width", "\uFEFF2\u200B,\u2060\u00AD5", "2,5"],
    ["marks that turn the direction of writing", "\u202E2,5\u202C\u200F", "2,5"],
    ["loose accents", "3 a\u0300 4", "3 a 4"],
  ])("has no variety in %s", (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it.each(["Tussen oranje en geel", "3 à 4", "2½", "±3", "n.v.t.", "😀"])("is otherwise what it was: '%s'", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("does not change when it is read again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
