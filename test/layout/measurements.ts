/** Arbitrary measurements: whatever cities may have handed in. */
import fc from "fast-check";
import type { CellValue } from "../../src/domain/cell-content";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { readFte } from "../../src/domain/fte/read-fte";
import type { CityAssessment, GoodPractice, Measurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";

/** Words as people type them; without the blanks around them, which no cell keeps. */
const words = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "-",
    "+3 extra",
    "@thuis",
    "d'r op",
    '"aangehaald"',
    "twee\nregels",
    "Gent",
    "Strategie",
    "3",
  ),
  fc.string({ maxLength: 12 }).map((text) => text.trim()),
);

/** What a score cell may hold, of every status. */
function scoreCell({ levels, step }: AssessmentDefinition): fc.Arbitrary<CellValue> {
  const [lowest, highest] = [levels[0].value, levels.at(-1)?.value ?? 0];
  const onStep = fc
    .integer({ min: 0, max: Math.round((highest - lowest) / step) })
    .map((steps) => lowest + steps * step);
  const level = fc.constantFrom(...levels);
  return fc.oneof(
    onStep,
    onStep.map((value) => String(value).replace(".", ",")),
    onStep.map((value) => `ca. ${value}`),
    level.map(({ colour }) => colour),
    fc.integer({ min: 1, max: levels.length - 1 }).map((at) => `tussen ${levels[at - 1]?.name} en ${levels[at]?.name}`),
    fc.constantFrom("n.v.t.", "bij benadering", "groen", "tussen oranje en geel", "25", "7", null, null),
    fc.integer({ min: lowest * 100, max: highest * 100 }).map((hundredths) => hundredths / 100),
    words,
  );
}

function assessment(city: CityAssessment["city"], definition: AssessmentDefinition): fc.Arbitrary<CityAssessment> {
  const { themes } = definition;
  const cells = fc.array(scoreCell(definition), { minLength: themes.length, maxLength: themes.length });
  const fteCell = fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
    words,
    fc.constant(null),
  );
  return fc.tuple(cells, fteCell, words, words).map(([scores, fte, remark, domains]) => ({
    city,
    scores: new Map(themes.map(({ id }, index) => [id, readScore({ value: scores[index] ?? null }, definition).score])),
    fte: { ...readFte({ value: fte }).fte, remark, domains },
  }));
}

/** @param definition whose cities all take part. */
export function measurement(definition: AssessmentDefinition): fc.Arbitrary<Measurement> {
  const { cities, themes } = definition;
  const practice: fc.Arbitrary<GoodPractice> = fc.record({
    themeId: fc.constantFrom(...themes.map(({ id }) => id)),
    cityId: fc.constantFrom(...cities.map(({ id }) => id)),
    practice: words.filter((text) => text !== ""),
  });
  return fc.record({
    definition: fc.constant(definition),
    // Above a table that has lost its name, a percent sign says that its figures are percentages: that is asked about.
    period: words.filter((text) => !text.includes("%")),
    cities: fc.tuple(...cities.map((city) => assessment(city, definition))),
    goodPractices: fc.array(practice, { maxLength: 5 }),
  });
}
