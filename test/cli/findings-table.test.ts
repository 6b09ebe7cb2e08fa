/** Findings in a terminal: how bad each is, whole, however narrow the terminal. */
import { expect, it } from "@jest/globals";
import { findingsTable } from "../../src/cli/findings-table";
import type { Finding, Severity } from "../../src/domain/finding";
import { severities } from "../../src/layout/dutch";

const found = (severity: Severity): Finding => ({
  ...{ code: "score-text", severity, file: "gent.xlsx", sheet: "Blad1", cell: "B2" },
  raw: severity,
});

it.each([[["error"]], [["info"]], [["error", "warning", "info"]]] as const)(
  "names how bad each is in full: %j",
  (all) => {
    for (const columns of [60, 120]) {
      const table = findingsTable(all.map(found), columns);
      for (const severity of all) expect(table).toContain(`│ ${severities[severity]}`);
      expect(table.split("\n").filter((line) => /^│ [^│]*…/.test(line))).toEqual([]);
    }
  },
);
