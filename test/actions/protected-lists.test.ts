/** The lists of a bundle are protected, and someone may have done so in a way of her own. */
import { describe, expect, it } from "@jest/globals";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { live, type Live } from "../host/office/live";
import { drafted, written } from "./bundling";

const gent = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4));
const genk = submission("genk.xlsx", scores("genk", 2, 2, 2, 2, 2, 2, 2, 2));
const late = submission("gent-laat.xlsx", score("gent.aanpak", 4.5), fte("gent", 9));

const open = () => live({ timeout: 20_000 });

const recordOf = ({ embedded: { engine, world } }: Live, sheet: string) =>
  world.records.sheet(engine.sheets().find(({ name }) => name === sheet)?.id ?? "");

describe("a late file", () => {
  it("leaves the lists protected, with what their protection leaves open", async () => {
    const workbook = open();
    await written(workbook, [gent, genk]);
    const own = { allowInsertHyperlinks: true };
    recordOf(workbook, "Herkomst").protection = own;
    await written(workbook, [late]);
    expect(recordOf(workbook, "Herkomst").protection).toEqual(own);
    expect(recordOf(workbook, "Inzendingen").protection).toMatchObject({ allowSort: true });
  });

  it.each(["Inzendingen", "Herkomst"])(
    "is refused whole by a list with a password, which is named: %s",
    async (list) => {
      const workbook = open();
      await written(workbook, [gent, genk]);
      recordOf(workbook, list).password = "geheim";
      const before = await workbook.host.read();
      const { change } = drafted(before, [late]);
      expect(change.lists.map(({ sheet }) => sheet)).toEqual(["Inzendingen", "Herkomst"]);
      await expect(workbook.host.change(change)).rejects.toMatchObject({ name: "SheetProtected", sheet: list });
      expect(await workbook.host.read()).toEqual(before);
      for (const each of ["Inzendingen", "Herkomst"])
        expect(recordOf(workbook, each).protection).toMatchObject({ allowSort: true });
    },
  );
});
