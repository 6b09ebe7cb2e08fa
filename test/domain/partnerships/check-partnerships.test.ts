/** What there is to say of partnerships. */
import { describe, expect, it } from "@jest/globals";
import { checkPartnerships } from "../../../src/domain/partnerships/check-partnerships";
import { NO_PARTNERSHIP, type Partnership } from "../../../src/domain/partnerships/partnership";
import { partnerships2020 } from "../../../src/sample/partnerships-2020";

const GOOD: Partnership = {
  ...{ partner: "Leuven", theme: "Middelen", form: "MoU", start: "2026-01-01", end: "2028-12-31", services: "Klimaat" },
  ...{ goal: "2 gedeelde subsidiedossiers per jaar", clause: "Ja, artikel 4", evaluation: "2027-06-01" },
  ...{ tension: "", verdict: "", reason: "" },
};
const codes = (all: readonly Partnership[], today?: string) => checkPartnerships(all, today).map(({ code }) => code);

describe("a partnership", () => {
  it("of which all is said and nothing is due needs nothing", () => {
    expect(codes([GOOD], "2027-05-31")).toEqual([]);
  });

  it.each([
    ["an end", { end: "" }, "partnership-without-end"],
    ["a goal", { goal: "" }, "partnership-without-goal"],
    ["a figure in its goal", { goal: "Van elkaar leren" }, "partnership-without-goal"],
    ["a human rights clause", { clause: "" }, "partnership-without-clause"],
    ["more than a doubt about the clause", { clause: "ja?" }, "partnership-without-clause"],
    ["more than a no to the clause", { clause: "nee" }, "partnership-without-clause"],
  ])("lacks %s", (_, lacking, code) => {
    expect(codes([{ ...GOOD, ...lacking }])).toEqual([code]);
  });

  it("is to be evaluated from its day on, until somebody decides; without knowing the day, nothing is said", () => {
    expect(codes([GOOD], "2027-06-01")).toEqual(["partnership-to-evaluate"]);
    expect(codes([{ ...GOOD, verdict: "vernieuwen" }], "2030-01-01")).toEqual([]);
    expect(codes([{ ...GOOD, evaluation: "op het einde" }], "2030-01-01")).toEqual([]);
    expect(codes([GOOD])).toEqual([]);
  });

  it("that is an intention wants an agreement or a verdict", () => {
    const intention = { ...GOOD, form: "Intentieverklaring" };
    expect(codes([intention])).toEqual(["partnership-no-follow-up"]);
    expect(codes([intention, { ...GOOD, partner: "LEUVEN" }])).toEqual([]);
    expect(codes([{ ...intention, verdict: "stopzetten" }])).toEqual([]);
    expect(codes([intention, { ...intention, theme: "HR" }])).toHaveLength(2);
  });
});

it("says of the twelve partnerships of 2020 that one intention came to nothing, and ten have no end", () => {
  const count = (code: string) => codes(partnerships2020).filter((each) => each === code).length;
  expect(partnerships2020).toHaveLength(12);
  expect(count("partnership-without-end")).toBe(10);
  expect(checkPartnerships(partnerships2020).find(({ code }) => code === "partnership-no-follow-up")?.of.partner).toBe(
    "Taizhou (China)",
  );
  expect(codes([NO_PARTNERSHIP])).toHaveLength(3);
});
