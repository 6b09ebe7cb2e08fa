import { expect, it } from "@jest/globals";
import { planToSave } from "../../trial/page/plan-to-save";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { book as books, sheet } from "../layout/book";
import { edited, strike, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { read, told } from "../layout/read";
import { HEADER } from "../layout/rows";
import { chooseWay } from "../../src/actions/choose-way";
import { inspectionOf } from "../../src/actions/inspect";
import { generateXlsx } from "../../src/host/xlsx/generate";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { book, input, look } from "../actions/own-table";
import { gridIn } from "../layout/read";

it("what is struck through on the trial page is so in the file that is saved, on our own sheets and on others", async () => {
  const own = edited(
    laidOut(emptyMeasurement(klimaatgovernance, "")),
    type("Maturiteit", "B15", 4),
    strike("Maturiteit", "B15"),
  );
  const [others] = books(sheet("Onze scores", [HEADER, ["Genk", { value: "2-3", plain: "3" }, 3]])).sheets;
  const workbook = { ...own, sheets: [...own.sheets, ...(others ? [others] : [])] };
  const host = newXlsxHost({ title: "Proef", created: new Date("2026-01-01T00:00:00Z") });
  await host.apply(planToSave(workbook, klimaatgovernance));
  expect(told(read(await host.read()))).toEqual([
    'score-struck Maturiteit!B15 "4"',
    'score-struck Onze scores!B2 "2-3"',
  ]);
});

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
  const plan = planToSave(await workbook.host.read(), klimaatgovernance);
  const saved = readXlsx(await generateXlsx(plan, { title: "Proef", created: new Date("2026-01-01T00:00:00Z") }));
  if ("fault" in saved) throw new Error(saved.fault.code);
  expect(gridIn(inspectionOf(saved.snapshot, input).reading)).toEqual({ gent: "1 2 3 - - - - -" });
});
