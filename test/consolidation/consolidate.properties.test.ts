import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { consolidate } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Submission } from "../../src/consolidation/submission";
import type { WorkbookReading } from "../../src/layout/parse/reading";
import { measurement } from "../layout/measurements";
import { NOTHING } from "./submissions";

/** Small enough to shrink, large enough to differ. */
const definition: AssessmentDefinition = {
  ...klimaatgovernance,
  themes: klimaatgovernance.themes.slice(0, 3),
  cities: klimaatgovernance.cities.slice(0, 4),
};

function readingOf({ cities }: Measurement): WorkbookReading {
  const source = { sheet: "Blad1", cell: "B2" };
  return {
    ...NOTHING,
    scores: cities.flatMap(({ city, scores }) =>
      [...scores]
        .filter(([, { status }]) => status !== "blank")
        .map(([themeId, score]) => ({ cityId: city.id, themeId, score, source })),
    ),
    fte: cities.flatMap(({ city, fte }) => (fte ? [{ cityId: city.id, fte, source }] : [])),
  };
}

/** The parts of a reading, each given to at least one of the files. */
function split(reading: WorkbookReading): fc.Arbitrary<readonly Submission[]> {
  const owners = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 });
  const ownersOf = (items: readonly unknown[]) =>
    fc.array(owners, { minLength: items.length, maxLength: items.length });
  return fc
    .tuple(ownersOf(reading.scores), ownersOf(reading.fte), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }))
    .map(([scoreOwners, fteOwners, order]) =>
      order.map((file) => ({
        file: `${file}.xlsx`,
        reading: {
          ...NOTHING,
          scores: reading.scores.filter((_, index) => scoreOwners[index]?.includes(file)),
          fte: reading.fte.filter((_, index) => fteOwners[index]?.includes(file)),
        },
      })),
    );
}

/** Everything but the names of the files, those without a score among them. */
function content({ cities, ...rest }: Consolidation) {
  return {
    ...{ ...rest, silentFiles: [] },
    cities: cities.map(({ city, status, scores, fte }) => ({
      id: city.id,
      status,
      scores: Object.fromEntries([...scores].map(([id, { status: own, value, raw }]) => [id, { own, value, raw }])),
      fte: fte && [fte.value, fte.raw, fte.remark, fte.domains],
    })),
  };
}

it("a measurement is the same however it is spread over files, in whatever order, and with duplicates", () => {
  fc.assert(
    fc.property(
      measurement(definition)
        .map(readingOf)
        .chain((reading) => fc.tuple(fc.constant(reading), split(reading))),
      ([reading, parts]) => {
        const whole = consolidate([{ file: "alles.xlsx", reading }], definition);
        expect(content(consolidate(parts, definition))).toEqual(content(whole));
        expect(whole.conflicts).toEqual([]);
      },
    ),
  );
});

it("whatever the files contradict, their order does not matter", () => {
  fc.assert(
    fc.property(fc.array(measurement(definition), { maxLength: 4 }), (measurements) => {
      const submissions = measurements.map((each, index) => ({ file: `${index}.xlsx`, reading: readingOf(each) }));
      const forwards = consolidate(submissions, definition);
      expect(consolidate([...submissions].reverse(), definition)).toEqual(forwards);
      expect(consolidate([...submissions, ...submissions], definition).themes).toEqual(forwards.themes);
    }),
  );
});

it("a conflict has candidates that differ, no value, and a city that says so; and there is no other city in conflict", () => {
  fc.assert(
    fc.property(measurement(definition), measurement(definition), (one, other) => {
      const submissions = [one, other].map((each, index) => ({ file: `${index}.xlsx`, reading: readingOf(each) }));
      const { cities, conflicts } = consolidate(submissions, definition);
      for (const { cityId, subjectId, candidates } of conflicts) {
        const city = cities.find(({ city: { id } }) => id === cityId);
        expect(new Set(candidates.map(({ value }) => value)).size).toBeGreaterThan(1);
        expect((subjectId === "lekp1" ? city?.fte : city?.scores.get(subjectId))?.value ?? null).toBeNull();
      }
      expect(cities.filter(({ status }) => status === "conflict").map(({ city }) => city.id)).toEqual(
        definition.cities.map(({ id }) => id).filter((id) => conflicts.some(({ cityId }) => cityId === id)),
      );
    }),
  );
});
