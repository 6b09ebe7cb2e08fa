/** Tables as tired people hand them in: each is read right, or asked about; never read wrong, never passed over. */
import { describe, expect, it } from "@jest/globals";
import { parseSubmission } from "../../../src/actions/parse-submission";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { BESIDE_OTHER_TABLES } from "./handed-in/beside-other-tables";
import { CURRENT_AND_TARGET } from "./handed-in/current-and-target";
import type { HandedIn } from "./handed-in/handed-in";
import { ODD_CELLS } from "./handed-in/odd-cells";
import { QUESTIONS_AND_LISTS } from "./handed-in/questions-and-lists";
import { RIVAL_COLUMNS } from "./handed-in/rival-columns";
import { judge } from "./judge";

const ALL: readonly HandedIn[] = [
  ...[...BESIDE_OTHER_TABLES, ...RIVAL_COLUMNS, ...CURRENT_AND_TARGET, ...ODD_CELLS, ...QUESTIONS_AND_LISTS],
];

describe("what was handed in", () => {
  it.each(ALL.map((each) => [each.name, each] as const))("%s", (_, { workbook, truth, file, outcomes, codes }) => {
    const { reading } = parseSubmission(workbook, { builtIn: klimaatgovernance, file });
    const { outcome, reasons } = judge(truth, reading);
    expect({ outcome, reasons }).toMatchObject({ outcome: expect.stringMatching(outcomes.join("|")) as unknown });
    const told: readonly string[] = reading.findings.map(({ code }) => code);
    expect(outcome !== "asked" || codes.some((code) => told.includes(code))).toBe(true);
  });
});
