/** What the sheets of a bundle show. */
import { describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../src/consolidation/bundle";
import { HEADER } from "../layout/rows";
import { bundled, consolidated, remembered, rowsFile, submission } from "./consolidated";
import { provenance } from "./provenance";
import { fte, submission as said } from "./submissions";

const inWords = (file: string, words: string) =>
  submission(file, [
    [...HEADER, "Opmerkingen"],
    ["Turnhout", ...HEADER.slice(1).map(() => null), words],
  ]);

describe("the status board", () => {
  it("counts what has an answer and names what is open", () => {
    const { board } = bundleOf(consolidated([rowsFile("a.xlsx", ["Gent", 3, "n.v.t.", "later", 3, 3, 3])]));
    const gent = board.find(({ city }) => city.id === "gent");
    expect([gent?.status, gent?.filled, gent?.open.map(({ name }) => name)]).toEqual([
      ...["partial", 5],
      ["Monitoring", "Risicobeheer", "Communicatie & participatie"],
    ]);
  });
});

describe("words that were handed in", () => {
  it("in the cell of a score stand once on Herkomst, as what that cell says", async () => {
    const rows = provenance(await bundled(consolidated([rowsFile("a.xlsx", ["Turnhout", "zonder kleuren"])])));
    expect(rows).toEqual(["Strategie |  | a.xlsx | B2 |  |  | "]);
  });

  it("instead of scores stay there beside the scores of another file", async () => {
    const both = consolidated([inWords("a.xlsx", "zonder kleuren"), rowsFile("b.xlsx", ["Turnhout", 3])]);
    expect(provenance(await bundled(both))).toEqual([
      "Strategie | 3 | b.xlsx | B2 |  |  | ",
      "zonder scores |  | a.xlsx | J2 |  |  | ",
    ]);
  });

  it("instead of FTE are a change when they are other words", async () => {
    const previous = await remembered(await bundled(consolidated([said("a.xlsx", fte("gent", "volgt"))])));
    const changesWith = (words: string) =>
      consolidated([said("a.xlsx", fte("gent", words))], { previous }).changes?.map(({ from, to }) => [
        `${from.status} ${from.raw}`,
        `${to.status} ${to.raw}`,
      ]);
    expect(changesWith("in mei")).toEqual([["text volgt", "text in mei"]]);
    expect(changesWith("volgt")).toEqual([]);
  });
});
