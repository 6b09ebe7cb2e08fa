/** That one LibreOffice serves many tests is only sound when a file that it cannot open, or its own end, spoils none of the next. */
import { expect, it } from "@jest/globals";
import { generateXlsx } from "../../src/host/xlsx/generate";
import { kitchenSink } from "../host/xlsx/kitchen-sink";
import { convert, describeWithLibreOffice, firstSheets, PATIENCE, recalculate } from "./soffice";

const sound = () => generateXlsx(kitchenSink(), { title: "Proef", created: new Date(0) });

describeWithLibreOffice("the LibreOffice of these tests", () => {
  it(
    "says that it does not open a damaged workbook, and opens the next",
    async () => {
      const bytes = await sound();
      const damaged = bytes.subarray(0, bytes.length / 2);
      const [first, second] = await firstSheets([damaged, bytes]);
      expect(first).toBeUndefined();
      expect(second).toMatch(/\d/);
      await expect(recalculate(damaged)).rejects.toThrow("does not open");
      await expect(convert(damaged, "html")).rejects.toThrow("does not open");
      expect((await recalculate(bytes)).sheets.length).toBeGreaterThan(1);
    },
    PATIENCE,
  );

  it(
    "says why it ended, to whoever asks then, and leaves the next question to another",
    async () => {
      const bytes = await sound();
      const attempts = [{ sheet: "Zo heet er geen", cell: "A1", text: "1" }];
      await expect(recalculate(bytes, attempts)).rejects.toThrow("NoSuchElementException");
      expect((await recalculate(bytes)).sheets.length).toBeGreaterThan(1);
    },
    PATIENCE,
  );
});
