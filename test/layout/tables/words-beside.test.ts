/** The city's own words, in layouts as tired people make them: each arrives from its cell, or is named; none is put where it does not belong. */
import { describe, expect, it } from "@jest/globals";
import { read } from "../read";
import { arrived, notTaken } from "./arrived";
import { WORDS_IN_COLUMNS } from "./handed-in/own-words";
import { WORDS_AROUND } from "./handed-in/words-around";

describe("words beside the scores", () => {
  it.each(Object.entries({ ...WORDS_IN_COLUMNS, ...WORDS_AROUND }))("%s", (_, { workbook, arrives, named = [] }) => {
    const reading = read(workbook);
    expect([...arrived(reading)].sort()).toEqual([...arrives].sort());
    expect(notTaken(reading)).toEqual(named);
  });
});
