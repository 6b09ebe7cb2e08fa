/** What holds whatever the cities hand in, and however it is spread over files. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Choice } from "../../src/consolidation/choice";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { consolidationJson } from "../../src/cli/json";
import { bundled, consolidated, remembered, rowsFile } from "./consolidated";

const CITIES = klimaatgovernance.cities.slice(0, 5).map(({ name }) => name);
const score = fc.constantFrom(
  1,
  2,
  2.25,
  3,
  4.5,
  5,
  null,
  "tussen oranje en geel",
  "ca. 3",
  "n.v.t.",
  "bezorgd",
  "groen",
  25,
);
/** So many numbers out of range in a row are another scale: none of it is read, though a file with fewer of them is. */
const FEWEST_OUT_OF_RANGE = 3;
const onScale = fc.array(score, { minLength: 8, maxLength: 8 }).map((row) => {
  const over = row.flatMap((value, column) => (value === 25 ? [column] : [])).slice(FEWEST_OUT_OF_RANGE - 1);
  return row.map((value, column) => (over.includes(column) ? 5 : value));
});
/** One row per city, all of them agreeing with each other: it is the only one. */
const measurement = fc.array(onScale, { minLength: 5, maxLength: 5 });
/** For each city and theme, in which files (as bits of a number) it is handed in: in at least one. */
const FILES = 3;
const spread = fc.array(fc.integer({ min: 1, max: 2 ** FILES - 1 }), { minLength: 40, maxLength: 40 });

type Measured = readonly (readonly (string | number | null)[])[];

function files(measured: Measured, where: readonly number[]): readonly Submission[] {
  return Array.from({ length: FILES }, (_, file) =>
    rowsFile(
      `${file}.xlsx`,
      ...CITIES.map((city, row) => [
        city,
        ...(measured[row] ?? []).map((value, column) => (isIn(where[row * 8 + column] ?? 1, file) ? value : null)),
      ]),
    ),
  );
}

function isIn(bits: number, file: number): boolean {
  return Math.floor(bits / 2 ** file) % 2 === 1;
}

/** Everything but where it came from and which files there were. */
function said({ cities, themes, fteTotal }: Consolidation) {
  return {
    themes,
    fteTotal,
    scores: cities.map(({ scores }) =>
      [...scores].map(([theme, { value, status, raw }]) => [theme, value, status, raw]),
    ),
  };
}

describe("any split of a measurement over files", () => {
  it("comes to the measurement, with duplicates and all", () => {
    fc.assert(
      fc.property(measurement, spread, (measured, where) => {
        const whole = consolidated([
          rowsFile("alles.xlsx", ...CITIES.map((city, row) => [city, ...(measured[row] ?? [])])),
        ]);
        const parts = consolidated(files(measured, where));
        expect(parts.conflicts).toEqual([]);
        expect(said(parts)).toEqual(said(whole));
      }),
      { numRuns: 60 },
    );
  });

  it("comes to the same object in any order, also when a file is given twice", () => {
    fc.assert(
      fc.property(
        measurement,
        spread,
        fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 }),
        (measured, where, order) => {
          const all = files(measured, where);
          const shuffled = order.flatMap((file) => all[file] ?? []);
          expect(consolidationJson(consolidated(shuffled))).toEqual(consolidationJson(consolidated(all)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("two files that say what they like", () => {
  const row = fc.array(score, { minLength: 8, maxLength: 8 });

  it("contradict each other in the same cells, whichever comes first", () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const forth = consolidated([rowsFile("a.xlsx", ["Gent", ...one]), rowsFile("b.xlsx", ["Gent", ...other])]);
        const back = consolidated([rowsFile("a.xlsx", ["Gent", ...other]), rowsFile("b.xlsx", ["Gent", ...one])]);
        const outcomes = ({ conflicts }: Consolidation) =>
          conflicts.map(({ subjectId, candidates }) => [subjectId, new Set(candidates.map(({ value }) => value))]);
        expect(outcomes(forth)).toEqual(outcomes(back));
        for (const { subjectId } of forth.conflicts)
          expect(forth.cities.find(({ city }) => city.id === "gent")?.scores.get(subjectId)?.value).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("come to the same bundle once more, when the bundle is given with them: nothing has changed", async () => {
    await fc.assert(
      fc.asyncProperty(row, row, async (one, other) => {
        const both = [rowsFile("a.xlsx", ["Gent", ...one]), rowsFile("b.xlsx", ["Gent", ...other])];
        const workbook = await bundled(consolidated(both));
        const again = consolidated(both, { previous: await remembered(workbook) });
        expect(again.changes).toEqual([]);
        expect(await bundled(again)).toEqual(workbook);
      }),
      { numRuns: 25 },
    );
  });

  it("leave the bundle as it was when nothing is given with it but one of them", async () => {
    await fc.assert(
      fc.asyncProperty(row, row, async (one, other) => {
        const [a, b] = [rowsFile("a.xlsx", ["Gent", ...one]), rowsFile("b.xlsx", ["Gent", ...other])];
        const workbook = await bundled(consolidated([a, b]));
        const again = consolidated([b], { previous: await remembered(workbook) });
        expect(again.changes).toEqual([]);
        expect(await bundled(again)).toEqual(workbook);
      }),
      { numRuns: 25 },
    );
  });

  it("leave what a person chose as it was, whichever file repeats the one or the other", async () => {
    await fc.assert(
      fc.asyncProperty(row, row, fc.constantFrom("b.xlsx", "c.xlsx"), async (one, other, name) => {
        const both = [rowsFile("a.xlsx", ["Gent", ...one]), rowsFile("b.xlsx", ["Gent", ...other])];
        const choices = consolidated(both).conflicts.map(({ cityId, subjectId }): Choice => ({
          ...{ cityId, subjectId, by: "An Maes" },
          take: { kind: "candidate", file: "a.xlsx" },
        }));
        const workbook = await bundled(consolidated(both, { choices }));
        const previous = await remembered(workbook);
        for (const said of [one, other]) {
          const again = consolidated([rowsFile(name, ["Gent", ...said])], { previous });
          const chosen = (each: { readonly subjectId: string }) =>
            choices.some(({ subjectId }) => subjectId === each.subjectId);
          expect([again.conflicts.filter(chosen), again.changes?.filter(chosen)]).toEqual([[], []]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
