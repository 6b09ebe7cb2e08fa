import { describe, expect, it } from "@jest/globals";
import { words as globaal } from "../../../src/layout/sheets/globaal";
import { words as herkomst } from "../../../src/layout/sheets/herkomst";
import { publicatie } from "../../../src/layout/sheets/publicatie";

describe("words that are read back", () => {
  it.each([
    ["the statuses of Herkomst", Object.values(herkomst.statuses)],
    ["the choices of Herkomst", Object.values(herkomst.rulings)],
    ["the ways of Herkomst", Object.values(herkomst.ways)],
    ["the steps of Globaal", Object.values(globaal.steps)],
    ["the answers of Publicatie", [publicatie.yes, publicatie.no, publicatie.refuse, publicatie.withhold]],
    ["the rules of Publicatie", [publicatie.smallestGroup, publicatie.whenTooSmall]],
  ] as const)("%s differ from one another, whatever their capitals", (_, words: readonly string[]) => {
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  });
});
