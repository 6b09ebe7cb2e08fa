import { expect, it } from "@jest/globals";
import { planToSave } from "../../src/embedded/page/plan-to-save";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { nl } from "../../src/locales/nl";
import { book, sheet } from "../layout/book";
import { edited, strike, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { read, told } from "../layout/read";
import { HEADER } from "../layout/rows";

it("what is struck through on the trial page is so in the file that is saved, on our own sheets and on others", async () => {
  const own = edited(
    laidOut(emptyMeasurement(klimaatgovernance, "")),
    type("Maturiteit", "B15", 4),
    strike("Maturiteit", "B15"),
  );
  const [others] = book(sheet("Onze scores", [HEADER, ["Genk", { value: "2-3", plain: "3" }, 3]])).sheets;
  const workbook = { ...own, sheets: [...own.sheets, ...(others ? [others] : [])] };
  const host = newXlsxHost({ title: "Proef", created: new Date("2026-01-01T00:00:00Z") });
  await host.apply(planToSave(workbook, klimaatgovernance, nl.sheets));
  expect(told(read(await host.read()))).toEqual([
    'score-struck Maturiteit!B15 "4"',
    'score-struck Onze scores!B2 "2-3"',
  ]);
});
