/** A global score beyond the scores of all cities: told, and nothing more. */
import { expect, it } from "@jest/globals";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { outsideText } from "../../src/taskpane/share/share-words";

const SCORES = { lowest: 1, highest: 2.5 };

it("is told as that, with between what the scores lie", () => {
  expect(outsideText(5, SCORES, nl)).toBe(
    "Dat ligt boven alle scores die meetellen (1 – 2,5). Is het zo bedoeld? Zeg dan hieronder waarom.",
  );
  expect(outsideText(1, { lowest: 2, highest: 2 }, nl)).toMatch(/^Dat ligt onder alle scores die meetellen \(2\)\./);
  expect(outsideText(5, SCORES, en)).toBe("Above all scores that count (1 – 2.5). If meant, say why.");
});

it("is nothing among them, at their ends, without any, or as long as there is no score", () => {
  expect([1, 2, 2.5, null].map((value) => outsideText(value, SCORES, nl))).toEqual(["", "", "", ""]);
  expect(outsideText(5, { lowest: null, highest: null }, nl)).toBe("");
});
