import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { plainDecimal } from "../../../src/host/xlsx/read/decimal";

const written = fc.oneof(
  fc.double().map(String),
  fc.tuple(fc.maxSafeInteger(), fc.nat(20)).map(([digits, places]) => (digits / 10 ** places).toFixed(places)),
  fc.stringMatching(/^-?[0-9]{0,16}\.?[0-9]{0,16}$/),
  fc.constantFrom(
    "",
    "-",
    ".",
    "-.",
    "1.",
    ".5",
    "-0",
    "0.0",
    "1..2",
    "1-2",
    "--1",
    "+1",
    "0x10",
    "1e3",
    " 1",
    "1,5",
    "٣",
  ),
  fc.string({ maxLength: 5 }),
);

it("a number is what the platform takes it for, to the last bit, or it is left to the platform", () => {
  fc.assert(
    fc.property(written, (text) => {
      const value = plainDecimal(text);
      expect(Object.is(value ?? Number(text), Number(text))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it.each(["3.5", "-2.25", "0", "45414", "0.1", "123456789.12345"])("%s is not left to the platform", (text) => {
  expect(plainDecimal(text)).toBe(Number(text));
});

it.each(["", "-", ".", "1.", ".5", "1e3", "0x10", " 1", "1,5", "0.1234567890123456"])(
  "'%s' is left to the platform",
  (text) => {
    expect(plainDecimal(text)).toBeUndefined();
  },
);
