import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import { publishedMedians } from "../../src/export/published-medians";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { book, sheet } from "../layout/book";
import { laidOut } from "../layout/laid-out";
import { read } from "../layout/read";
import { HEADER } from "../layout/rows";

const medians = (workbook: Snapshot) => Object.fromEntries(publishedMedians(workbook, read(workbook)));
const scores = [
  ["Gent", 2, 2, 2, 2, 2, 2, 2, 2],
  ["Genk", 3, 3, 3, 3, 3, 3, 3, 3],
];

describe("the medians that a workbook shows", () => {
  it("are those of our own sheet", () => {
    expect(medians(laidOut(najaar2024))).toEqual({
      ...{ strategie: 3, aanpak: 3, monitoring: 2.75, "hr-cultuur": 3, regelgeving: 2.875, middelen: 3 },
      ...{ risicobeheer: 3, "communicatie-participatie": 3 },
    });
  });

  it("are what stands in a row of that name, whatever the scores say", () => {
    const row = ["Mediaan (n = 2)", 2.75, "3", null, 4, 4, 4, 4, 4];
    const found = medians(book(sheet("Scores", [HEADER, ...scores, row])));
    expect(found).toMatchObject({ strategie: 2.75, "hr-cultuur": 4 });
    expect(found).not.toHaveProperty("aanpak");
    expect(found).not.toHaveProperty("monitoring");
  });

  it("are none where one is struck through", () => {
    const row = ["Mediaan", { value: 2.75, plain: "" }, 3, 3, 3, 3, 3, 3, 3];
    expect(medians(book(sheet("Scores", [HEADER, ...scores, row])))).not.toHaveProperty("strategie");
  });

  it("are none where no row says so, or where themes stand below each other", () => {
    expect(medians(book(sheet("Scores", [HEADER, ...scores])))).toEqual({});
    const below = [["Gent"], ["Thema", "Score"], ...HEADER.slice(1).map((theme) => [theme, 3]), ["Mediaan", 3]];
    expect(medians(book(sheet("Scores", below)))).toEqual({});
  });
});
