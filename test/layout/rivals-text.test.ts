import { describe, expect, it } from "@jest/globals";
import type { Rival } from "../../src/domain/finding";
import { rawOfRivals, rivalsIn, rivalsText } from "../../src/layout/rivals-text";

describe("what someone must choose among, as Bevindingen holds it", () => {
  it.each<readonly [string, readonly Rival[]]>([
    ["[B2:I2]", [{ heading: "", range: "B2:I2" }]],
    [
      "Score team [B4:B11] / Score directie [C4:C11]",
      [
        { heading: "Score team", range: "B4:B11" },
        { heading: "Score directie", range: "C4:C11" },
      ],
    ],
    [
      "Nu / straks [1-5] [B3,D3:E3,F3] / [C4]",
      [
        { heading: "Nu / straks [1-5]", range: "B3,D3:E3,F3" },
        { heading: "", range: "C4" },
      ],
    ],
    ["Score\nteam [B4]", [{ heading: "Score\nteam", range: "B4" }]],
  ])("%s is read back as it was", (text, rivals) => {
    expect(rivalsText(rivals)).toBe(text);
    expect(rivalsIn(text)).toEqual(rivals);
  });

  it.each(["", "B2:I2", "Score team", "[B4] en meer", "meer [B4", "[B4] / "])("“%s” is none", (text) => {
    expect(rivalsIn(text)).toEqual([]);
  });

  it("is told by its headings, and by its place where it has none", () => {
    expect(rawOfRivals(rivalsIn("Score team [B4:B11] / [C4:C11]"))).toBe("Score team / C4:C11");
  });
});
