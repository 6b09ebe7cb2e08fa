import { describe, expect, it } from "@jest/globals";
import { piecesOf } from "../../../src/taskpane/look/pieces";

describe("the name of a file in a narrow pane", () => {
  it("is broken after what joins its words and before what kind of file it is", () => {
    expect(piecesOf("Aalst_zelf__evaluatie-2026.v2.xlsx")).toEqual([
      ...["Aalst_", "zelf__", "evaluatie-", "2026.v2", ".xlsx"],
    ]);
    expect(piecesOf("inzendingen/Gent v2.xlsm · Blad1, C2")).toEqual(["inzendingen/", "Gent v2", ".xlsm · Blad1, C2"]);
  });

  it("stays whole: nothing of it is left out, and what has no joints is not broken", () => {
    for (const name of ["", "gent", "~$a_-_b.xlsx", "_.xlsx", "2,5 – 5"]) expect(piecesOf(name).join("")).toBe(name);
    expect(piecesOf("gent")).toEqual(["gent"]);
  });
});
