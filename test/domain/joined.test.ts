/** Lists one after the other. */
import { describe, expect, it } from "@jest/globals";
import { joined } from "../../src/domain/joined";

describe("lists one after the other", () => {
  it("keep their order", () => {
    expect(joined([[1, 2], [], [3]])).toEqual([1, 2, 3]);
  });

  it("are the very list where only one holds anything, and the very same where none does", () => {
    const list = [1, 2];
    expect(joined([[], list])).toBe(list);
    expect(joined([])).toBe(joined([[], []]));
  });
});
