/** What is in sight of a list of 300 cities, whatever each of them holds. */
import { describe, expect, it } from "@jest/globals";
import { FIRST, windowOn } from "../../../src/taskpane/look/list-window";

const of = (count: number, lines: number) => Array.from({ length: count }, () => lines);

describe("a long list", () => {
  it("shows forty lines first, and a hundred more at each press", () => {
    const first = windowOn(of(300, 1), FIRST);
    expect(first).toEqual({ until: 40, more: 100, next: 140 });
    const second = windowOn(of(300, 1), first.next);
    expect(second).toEqual({ until: 140, more: 100, next: 240 });
    expect(windowOn(of(300, 1), second.next)).toMatchObject({ until: 240, more: 60 });
  });

  it("shows one city first where each has fifty contradictions, and two more at each press", () => {
    const first = windowOn(of(300, 50), FIRST);
    expect(first).toMatchObject({ until: 1, more: 2 });
    expect(windowOn(of(300, 50), first.next)).toMatchObject({ until: 3, more: 2 });
  });

  it("shows the next one at each press, however long it is", () => {
    const first = windowOn(of(3, 500), FIRST);
    expect(first).toMatchObject({ until: 1, more: 1 });
    expect(windowOn(of(3, 500), first.next)).toMatchObject({ until: 2, more: 1 });
  });

  it("shows all of a short one, and nothing of an empty one", () => {
    expect(windowOn(of(3, 2), FIRST)).toMatchObject({ until: 3, more: 0 });
    expect(windowOn([], FIRST)).toMatchObject({ until: 0, more: 0 });
  });
});
