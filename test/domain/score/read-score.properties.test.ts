import { expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellContent, CellValue } from "../../../src/domain/cell-content";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { SEVERITY } from "../../../src/domain/finding";
import { readScore } from "../../../src/domain/score/read-score";
import { isInRange } from "../../../src/domain/score/scale";
import { dataMaturity, halfPoints, tenths, wholePoints } from "../other-scans";
import { anyText } from "../patience";

const onStep = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4);
const blanks = fc.string({
  unit: fc.constantFrom(" ", "\u00A0", "\u2009", "\u202F", "\u200B", "\uFEFF", "\n"),
  maxLength: 4,
});

const scraps = fc.constantFrom(
  ...[
    "tussen ",
    "ca. ",
    "±",
    "~",
    "bij benadering",
    "(",
    ")",
    " en ",
    " à ",
    "-",
    "–",
    "/",
    ",",
    "n.v.t.",
    "½",
    " 1/2",
  ],
  ...["niveau ", "score: ", " – ", "/5", " op 5", " op 10"],
  ...["rood", "oranje", "geel", "groen", "licht", "donker", "matuur", "heel ", "ad hoc", "0", "1", "2", "3", "4", "5"],
  ...[" ", "\u00A0", "\u200B", "\u0300"],
);
const phrases = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(""));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  phrases,
  anyText,
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.record({ error: fc.string() }),
  fc.constant(null),
);
const numberFormat = fc.oneof(fc.constantFrom("General", "d-mmm", "mmm-yy", "0.00", "[h]:mm", ""), fc.string());
const fill = fc.oneof(fc.constantFrom("#FAE27C", "#FFFF00", "#FFFFFF"), fc.string());
const plain = fc.oneof(fc.constant(""), phrases, anyText);
const cell: fc.Arbitrary<CellContent> = fc.record({ value, plain, numberFormat, fill }, { requiredKeys: ["value"] });
const definition = fc.constantFrom<AssessmentDefinition>(
  klimaatgovernance,
  halfPoints,
  wholePoints,
  tenths,
  dataMaturity,
);
const dateBase = fc.constantFrom(1900 as const, 1904 as const);

it("a written score is read back, in Dutch and in English notation, whatever blanks surround it", () => {
  fc.assert(
    fc.property(onStep, fc.constantFrom(".", ","), fc.tuple(blanks, blanks), (score, comma, around) => {
      const text = around.join(String(score).replace(".", comma));
      expect(readScore({ value: text }, klimaatgovernance).score).toMatchObject({ status: "scored", value: score });
    }),
  );
});

it("a written half is read back, with or without a blank before it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.constantFrom("½", " ½", "\u00A0½", " 1/2"), (whole, half) => {
      expect(readScore({ value: `${whole}${half}` }, klimaatgovernance).score.value).toBe(whole + 0.5);
    }),
  );
});

it("whatever a cell holds, it gives a score on the scale or none, and never throws", () => {
  fc.assert(
    fc.property(cell, definition, dateBase, (held, scan, base) => {
      const { score } = readScore(held, scan, base);
      const mayHaveValue = ["scored", "between", "approximate"].includes(score.status);
      const mustHaveValue = ["scored", "between"].includes(score.status);
      expect(score.value === null || (mayHaveValue && isInRange(score.value, scan))).toBe(true);
      expect(score.value !== null || !mustHaveValue).toBe(true);
    }),
    {
      numRuns: 2000,
      examples: [
        [{ value: NaN, numberFormat: "d-mmm" }, klimaatgovernance, 1900],
        [{ value: 2_958_465, numberFormat: "d-mmm" }, klimaatgovernance, 1904],
        [{ value: -0 }, dataMaturity, 1900],
      ],
    },
  );
});

it("whatever is remarked is a known finding, and whatever is suggested would be accepted", () => {
  fc.assert(
    fc.property(cell, definition, dateBase, (held, scan, base) => {
      const { findings } = readScore(held, scan, base);
      const suggested = findings.flatMap(({ suggestion }) => suggestion ?? []);
      expect(findings.filter(({ code }) => !(code in SEVERITY))).toEqual([]);
      expect(suggested.every((value) => readScore({ value }, scan).score.value === value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("a value that is no plain number is never without a remark", () => {
  const silent = ["blank", "not-applicable", "approximate"];
  fc.assert(
    fc.property(cell, definition, (held, scan) => {
      const { score, findings } = readScore(held, scan);
      const isPlain = typeof held.value === "number" && held.plain === undefined && score.status === "scored";
      expect(isPlain || findings.length > 0 || (score.value === null && silent.includes(score.status))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("what is struck through or raised never goes by unsaid", () => {
  fc.assert(
    fc.property(cell, plain, definition, (held, left, scan) => {
      const { findings } = readScore({ ...held, plain: left }, scan);
      expect(findings.filter(({ code }) => code === "score-struck")).toHaveLength(1);
    }),
  );
});
