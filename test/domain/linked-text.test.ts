/** What a click opens is said along with the words, once. */
import { describe, expect, it } from "@jest/globals";
import { linkedText } from "../../src/domain/linked-text";

describe("words with a link", () => {
  it.each([
    ["Klimaatplan", "https://stad.gent/plan", "Klimaatplan (https://stad.gent/plan)"],
    ["https://stad.gent/plan", "https://stad.gent/plan", "https://stad.gent/plan"],
    ["stad.gent", "https://www.stad.gent/", "stad.gent"],
    ["stad.gent", "https://stad.gent/plan", "stad.gent (https://stad.gent/plan)"],
    ["zie https://stad.gent/plan", "https://stad.gent/plan", "zie https://stad.gent/plan"],
    ["Jan", "mailto:jan@stad.gent", "Jan"],
    ["", "https://stad.gent/plan", ""],
    ["Klimaatplan", undefined, "Klimaatplan"],
  ])("%j to %j are %j", (text, link, expected) => {
    expect(linkedText(text, link)).toBe(expected);
  });
});
