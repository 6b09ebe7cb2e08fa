/** What a city is told of its file: a question in it is one that the city can answer. */
import { expect, it } from "@jest/globals";
import { findings } from "../../../src/layout/sheets/finding-sentences";

it("asks no city what only who bundles knows, and nothing to which a look at the file is the answer", () => {
  const about = { severity: "warning", sheet: "Blad1", cell: "", raw: "najaar 2024\nnajaar 2026" } as const;
  expect(findings["other-measurement"]({ ...about, code: "other-measurement" })).toBe(
    "Dit bestand is van de meting “najaar 2024”, de bundel is van “najaar 2026”. Klopt die meting?",
  );
  expect(findings["file-no-grid"]({ ...about, code: "file-no-grid" })).not.toContain("?");
});
