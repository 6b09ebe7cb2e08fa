import { expect, it } from "@jest/globals";
import type { SubmissionReading } from "../../src/actions/parse-submission";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { createReadings } from "../../src/taskpane/bundle/readings";
import { NOTHING } from "../consolidation/submissions";
import { dataMaturity } from "../domain/other-scans";

const file = (name: string) => ({ name, file: new File([], name) });

/** As it comes from a worker: nothing in it is what was there before. */
function read(definition: AssessmentDefinition): SubmissionReading {
  const own = { definition, findings: [], sheet: "Legende", cell: "A1" };
  return structuredClone({ reading: NOTHING, own, by: definition, isBundle: false, isBenchmark: false });
}

it("a file is known by whatever it carries, and by the definition that this turned out to be", () => {
  const readings = createReadings();
  const gent = file("gent.xlsx");
  expect([readings.has(gent), readings.get(gent)]).toEqual([false, undefined]);
  const kept = readings.keep(gent, undefined, read(dataMaturity));
  expect(readings.has(gent)).toBe(true);
  expect(readings.get(gent)).toBe(kept);
  expect(readings.get(gent, structuredClone(dataMaturity))).toBe(kept);
  expect(readings.get(gent, { ...dataMaturity, version: "ander" })).toBeUndefined();
});

it("files of one scan share its definition, and those of another do not", () => {
  const readings = createReadings();
  const definitionsOf = (definition: AssessmentDefinition) => {
    const kept = readings.keep(file("een.xlsx"), undefined, read(definition)) as SubmissionReading;
    return [kept.by, kept.own?.definition];
  };
  const [first] = definitionsOf(dataMaturity);
  expect(definitionsOf(dataMaturity).every((each) => each === first)).toBe(true);
  expect(definitionsOf({ ...dataMaturity, version: "ander" }).some((each) => each === first)).toBe(false);
});
