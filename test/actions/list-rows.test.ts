/** The rows of a list that is brought up to date are as high as what stands in them by then. */
import { describe, expect, it } from "@jest/globals";
import { score, scores, submission } from "../consolidation/submissions";
import { live } from "../host/office/live";
import { written } from "./bundling";

describe("a late file", () => {
  it("makes the row of its city on Inzendingen as high as the names of its files, and leaves the others", async () => {
    const workbook = live({ timeout: 20_000 });
    const handedIn = (city: string) => submission(`${city}.xlsx`, scores(city, 3, 3, 3, 3, 3, 3, 3, 3));
    await written(workbook, [handedIn("gent"), handedIn("genk")]);
    const heightOf = (row: number) => {
      const { engine } = workbook.embedded;
      const id = engine.sheets().find(({ name }) => name === "Inzendingen")?.id ?? "";
      return engine.model.getters.getHeaderSize(id, "ROW", row);
    };
    const cells = async () => {
      const { sheets } = await workbook.host.read();
      return sheets.find(({ name }) => name === "Inzendingen")?.cells ?? [];
    };
    const rowOf = async (city: string) => (await cells()).find(({ value }) => value === city)?.row ?? -1;
    const [ofGent, ofGenk] = [await rowOf("Gent"), await rowOf("Genk")];
    const before = heightOf(ofGent);
    expect(before).toBe(heightOf(ofGenk));
    await written(
      workbook,
      ["gent-laat.xlsx", "gent-nog-een.xlsx"].map((file) => submission(file, score("gent.aanpak", 4.5))),
    );
    expect((await cells()).map(({ value }) => value)).toContain("gent-laat.xlsx\ngent-nog-een.xlsx\ngent.xlsx");
    // Two lines more, of 20 pixels each.
    expect(heightOf(ofGent) - before).toBe(40);
    expect(heightOf(ofGenk)).toBe(before);
  });
});
