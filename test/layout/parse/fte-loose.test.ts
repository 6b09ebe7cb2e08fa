/** What stands of the FTE of LEKP 1 outside any table: told, and never read. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { read, toldOfFte as told } from "../read";
import { THEMES } from "../rows";

const readRows = (...rows: Rows) => read(book(sheet("LEKP", rows)));

describe("what a loose sentence gives of LEKP 1", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "between title and scores",
      [["Gent"], ["VTE LEKP 1: 2,5"], ["Thema", "Score"], ...THEMES.map((name) => [name, 3])],
      ['fte-unclear LEKP!A2 "VTE LEKP 1: …"'],
    ],
    [
      "alone",
      [["Voor LEKP hebben we in Gent 2,5 VTE in dienst."]],
      ['file-no-grid ""', 'fte-unclear LEKP!A1 "Voor LEKP hebben we in Gent … VTE in dienst."'],
    ],
    [
      "as an example of how to fill in",
      [["Hoeveel VTE LEKP 1 betaalt (bv. 2,5 VTE)"], ["Stad", "VTE LEKP 1"], ["Gent", 2]],
      [],
    ],
  ])("is told where it stands %s", (_, rows, findings) => {
    expect(told(readRows(...rows))).toEqual(findings);
  });
});
