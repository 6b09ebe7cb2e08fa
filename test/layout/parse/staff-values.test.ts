/** Head counts are told as ever; what is taken of them, for who asks, is only what a heading and a city name for certain. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { read } from "../read";
import { THEMES } from "../rows";

const taken = (rows: Rows, name = "Personeel") =>
  read(book(sheet(name, rows))).staffValues.map(({ cityId, field, value, source }) => [
    ...[`${source.sheet}!${source.cell}`, cityId, field, value],
  ]);

describe("head counts, for who says that they go to HR-benchmark", () => {
  it("are taken by city and by what heads them: whole, subsidised, share, both rounds of LEKP", () => {
    const rows: Rows = [
      ["Stad", "VTE klimaat", "waarvan gesubsidieerd", "% gesubsidieerd", "VTE LEKP 2"],
      ["Antwerpen", 60, "", "", 3],
      ["Mechelen", "23,4", 19.4, 0.83, ""],
      ["Turnhout", "", "", "0 %", ""],
      ["Atlantis", 12, 3, 0.25, 1],
    ];
    expect(taken(rows)).toEqual([
      ["Personeel!B2", "antwerpen", "total", 60],
      ["Personeel!E2", "antwerpen", "lekp2", 3],
      ["Personeel!B3", "mechelen", "total", 23.4],
      ["Personeel!C3", "mechelen", "subsidised", 19.4],
      ["Personeel!D3", "mechelen", "share", 0.83],
      ["Personeel!D4", "turnhout", "share", 0],
    ]);
  });

  it("are taken with their share where both stand in one cell", () => {
    expect(
      taken([
        ["Stad", "Totaal VTE"],
        ["Mechelen", "23,4 (83 %)"],
      ]),
    ).toEqual([
      ["Personeel!B2", "mechelen", "total", 23.4],
      ["Personeel!B2", "mechelen", "share", 0.83],
    ]);
  });

  it("are taken from a list of one city, with the parts under the whole", () => {
    const scores = [["Stad", "Aalst"], ["Thema", "Score"], ...THEMES.map((theme) => [theme, 3])];
    const rows: Rows = [...scores, [], ["VTE klimaat", 8.3], ["waarvan gesubsidieerd", 2], ["Volgende stap", 4]];
    expect(taken(rows, "Scores")).toEqual([
      ["Scores!B12", "aalst", "total", 8.3],
      ["Scores!B13", "aalst", "subsidised", 2],
    ]);
  });

  it.each<[string, Rows]>([
    [
      "two columns count the same in another way",
      [
        ["Stad", "VTE klimaat", "VTE personeel"],
        ["Gent", 20, 31],
      ],
    ],
    [
      "the funds are others too",
      [
        ["Stad", "VTE (LEKP + eigen middelen)"],
        ["Gent", 20],
      ],
    ],
    ["nobody knows of which city they are", [["VTE klimaat", 20]]],
    [
      "they are a target",
      [
        ["Stad", "Gewenst aantal VTE"],
        ["Gent", 20],
      ],
    ],
  ])("are left where they are when %s", (_, rows) => {
    expect(taken(rows)).toEqual([]);
  });

  it("of full-time equivalents and heads, are the first", () => {
    expect(
      taken([
        ["Stad", "Koppen", "VTE"],
        ["Gent", 31, 20],
      ]),
    ).toEqual([["Personeel!C2", "gent", "total", 20]]);
  });
});
