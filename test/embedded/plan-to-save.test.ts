import { expect, it } from "@jest/globals";
import { chooseWay } from "../../src/actions/choose-way";
import { inspectionOf } from "../../src/actions/inspect";
import { planToSave } from "../../src/embedded/page/plan-to-save";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { generateXlsx } from "../../src/host/xlsx/generate";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { nl } from "../../src/locales/nl";
import { book, input, look } from "../actions/own-table";
import { gridIn } from "../layout/read";

it("what was chosen is saved with the workbook, and read from the file", async () => {
  const themes = ["Strategie", "Aanpak", "Monitoring"];
  const workbook = book(
    ["Stad Gent"],
    ["Thema", "Niveau", "Score"],
    ...themes.map((theme, row) => [theme, row + 1, 5]),
  );
  const inspection = await look(workbook);
  const areas = [{ row: 2, column: 1, rows: 3, columns: 1 }];
  await chooseWay(workbook.host, { inspection, choice: { sheet: "Blad1", areas, use: "score" } });
  const plan = planToSave(await workbook.host.read(), klimaatgovernance, nl.sheets);
  const saved = readXlsx(await generateXlsx(plan, { title: "Proef", created: new Date("2026-01-01T00:00:00Z") }));
  if ("fault" in saved) throw new Error(saved.fault.code);
  expect(gridIn(inspectionOf(saved.snapshot, input).reading)).toEqual({ gent: "1 2 3 - - - - -" });
});
