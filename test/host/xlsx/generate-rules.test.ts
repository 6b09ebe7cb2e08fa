import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/host/plan";
import { generateXlsx } from "../../../src/host/xlsx/generate";
import { attributesOf, contentsOf } from "./inside";
import { CREATED, kitchenSink, planWith, SCORE_SHEET } from "./kitchen-sink";

const PROPERTIES = { title: "Proef", created: CREATED };
const SCORES_PART = "xl/worksheets/sheet1.xml";

const workbook = generateXlsx(kitchenSink(), PROPERTIES);

describe("generateXlsx: rules", () => {
  it("refuses wrong input in our own words, and lets a cell be emptied", async () => {
    const validations = attributesOf(await workbook, SCORES_PART, "dataValidation");
    expect(validations.map(({ sqref, type, operator }) => [sqref, type, operator])).toEqual([
      ["B5:B14", "decimal", "between"],
      ["C5", "list", undefined],
      ["C6", "custom", undefined],
      ["C7", "decimal", "greaterThanOrEqual"],
    ]);
    for (const validation of validations) {
      expect(validation).toMatchObject({
        errorStyle: "stop",
        allowBlank: "1",
        showInputMessage: "1",
        promptTitle: "Score",
        prompt: "Een getal van 1 tot 5,\nin stappen van 0,25.",
        showErrorMessage: "1",
        errorTitle: "Geen score",
        error: 'Vul 1 tot 5 in, of laat "leeg".',
      });
    }
  });

  it("lets a list come from another sheet", async () => {
    expect(contentsOf(await workbook, SCORES_PART, "formula1")[1]).toBe("'D''r op &amp; d''r over'!$A$1:$A$3");
  });

  it("ranks conditional formats in their order, and stops at the first that fits", async () => {
    const rules = attributesOf(await workbook, SCORES_PART, "cfRule");
    expect(rules.map(({ priority, type }) => [priority, type])).toEqual([
      ["1", "cellIs"],
      ["2", "expression"],
      ["3", "cellIs"],
      ["4", "expression"],
      ["5", "cellIs"],
      ["6", "expression"],
      ["7", "cellIs"],
      ["8", "expression"],
      ["9", "cellIs"],
    ]);
    expect(rules.every(({ stopIfTrue }) => stopIfTrue === "true")).toBe(true);
  });
});

describe("generateXlsx: Excel's limits", () => {
  const message = { title: "T", message: "M" };
  const area = { row: 6, column: 2, rows: 3, columns: 1 };
  const rule = { kind: "number", minimum: 1 } as const;
  const [sheet] = kitchenSink().sheets;

  it.each<{ place: string; change: Partial<SheetPlan> }>([
    { place: "B5: text", change: { cells: [{ row: 4, column: 1, value: "x".repeat(32_768) }] } },
    { place: "B5: formula", change: { cells: [{ row: 4, column: 1, value: 1, formula: `=${"1+".repeat(4_096)}1` }] } },
    {
      place: "validation of C7: title",
      change: { validations: [{ area, rule, error: message, prompt: { ...message, title: "x".repeat(33) } }] },
    },
    {
      place: "validation of C7: message",
      change: { validations: [{ area, rule, prompt: message, error: { ...message, message: "x".repeat(256) } }] },
    },
    { place: "B5: NaN", change: { cells: [{ row: 4, column: 1, value: NaN, formula: "=0/0" }] } },
    { place: "footer: footer", change: sheet ? { print: { ...sheet.print, footer: "&".repeat(124) } } : {} },
  ])("throws where Excel would call the file damaged: $place", async ({ place, change }) => {
    await expect(generateXlsx(planWith(change), PROPERTIES)).rejects.toMatchObject({
      name: "PlanLimitExceeded",
      message: expect.stringContaining(`${SCORE_SHEET}, ${place}`),
    });
  });

  it("takes texts that just fit", async () => {
    const cells = [{ row: 0, column: 0, value: "x".repeat(32_767) }];
    await expect(generateXlsx(planWith({ cells }), PROPERTIES)).resolves.toBeInstanceOf(Uint8Array);
  });
});
