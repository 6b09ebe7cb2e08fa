import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describe, expect, it } from "@jest/globals";
import { accept, proposals } from "../../src/actions/accept";
import { layOut } from "../../src/actions/lay-out";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { book, HEADER, look, valueAt } from "./own-table";

describe("accepting suggestions", () => {
  it("writes the numbers where the words stood, and leaves every other cell alone", async () => {
    const workbook = book(HEADER, ["Gent", "tussen geel en groen", 3, "2,5"], ["Genk", 2, "mooi", 4]);
    const inspection = await look(workbook);
    const offered = proposals(inspection);
    expect(offered.map(({ finding, value }) => [finding.cell, value])).toEqual([
      ["B2", 3.5],
      ["D2", 2.5],
    ]);
    await accept(workbook.host, { inspection, proposals: offered });
    expect((await look(workbook)).reading.scores.map(({ score }) => score.raw)).toEqual([
      "3.5",
      "3",
      "2.5",
      "2",
      "mooi",
      "4",
    ]);
  });

  it("makes a number of a date, in a format that shows it", async () => {
    const workbook = book(HEADER, ["Gent", { value: 46144, numberFormat: "d-mmm" }, 3, 3]);
    const inspection = await look(workbook);
    const offered = proposals(inspection);
    await accept(workbook.host, { inspection, proposals: offered });
    expect(offered).toHaveLength(1);
    const cell = await valueAt(workbook, "Blad1", [1, 1]);
    expect([cell?.value, cell?.numberFormat ?? "General"]).toEqual([2.5, "General"]);
  });

  it("keeps the words on Toelichting, once there is one, and reads them back from there", async () => {
    const workbook = book(HEADER, ["Gent", "tussen geel en groen", 3, 3]);
    await layOut(workbook.host, emptyMeasurement(klimaatgovernance, "", klimaatgovernance.cities));
    const inspection = await look(workbook);
    const offered = proposals(inspection);
    expect(offered[0]?.kept.map(({ sheet }) => sheet)).toEqual(["Toelichting"]);
    await accept(workbook.host, { inspection, proposals: offered });
    const after = await look(workbook);
    expect(after.reading.explanations.map(({ raw }) => raw)).toEqual(["tussen geel en groen"]);
    expect(after.reading.scores[0]?.score).toEqual({ status: "between", value: 3.5, raw: "tussen geel en groen" });
  });

  it("keeps no words over others on Toelichting, struck through or not", async () => {
    const workbook = book(HEADER, ["Gent", "tussen geel en groen", 3, 3]);
    await layOut(workbook.host, emptyMeasurement(klimaatgovernance, "", klimaatgovernance.cities));
    const free = (await look(workbook)).workbook;
    const kept = proposals(await look(workbook))[0]?.kept[0] ?? { sheet: "", row: 0, column: 0 };
    for (const plain of [undefined, ""]) {
      const cell = { row: kept.row, column: kept.column, value: "van vorig jaar", ...(plain === "" && { plain }) };
      const others = (sheet: (typeof free.sheets)[number]) =>
        sheet.cells.filter(({ row, column }) => row !== kept.row || column !== kept.column);
      const sheets = free.sheets.map((sheet) =>
        sheet.name === kept.sheet ? { ...sheet, cells: [...others(sheet), cell] } : sheet,
      );
      const inspection = { ...(await look(workbook)), workbook: { ...free, sheets } };
      expect(proposals(inspection)[0]?.kept).toEqual([]);
    }
  });

  it("offers each cell once, and nothing for what has no suggestion", async () => {
    const workbook = book(HEADER, ["Gent", 7, "groen", 25]);
    const offered = proposals(await look(workbook));
    expect(offered.map(({ finding, value }) => [finding.cell, value])).toEqual([["D2", 2.5]]);
  });

  it("takes two round trips, however many there are", async () => {
    const cities = klimaatgovernance.cities.map(({ name }) => [name, "2,5", "2,5", "2,5"]);
    const workbook = book(HEADER, ...cities);
    const inspection = await look(workbook);
    workbook.embedded.controls.reset();
    await accept(workbook.host, { inspection, proposals: proposals(inspection) });
    expect(workbook.embedded.controls.syncs).toBe(2);
  });
});
