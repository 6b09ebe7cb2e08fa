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
    expect(codes([{ ...GOOD, verdict: "stopzetten" }], "2030-01-01")).toEqual([]);
    expect(codes([{ ...GOOD, evaluation: "op het einde" }], "2027-06-01")).toEqual(["partnership-day-unclear"]);
    expect(codes([GOOD])).toEqual([]);
  });

  it.each([
    ["01/05/2024", "2024-05-01"],
    ["1 mei 2024", "2024-05-01"],
    ["mei 2024", "2024-05-31"],
    ["2024", "2024-12-31"],
  ])("is to be evaluated on the last day of %s", (evaluation, day) => {
    expect(codes([{ ...GOOD, evaluation }], day)).toEqual(["partnership-to-evaluate"]);
    expect(codes([{ ...GOOD, evaluation }], "2024-04-30")).toEqual([]);
  });

  it("that was renewed is asked about again: nobody knows which evaluation that was", () => {
    expect(codes([{ ...GOOD, verdict: "vernieuwen" }], "2027-06-02")).toEqual(["partnership-evaluate-again"]);
  });

  it.each([
    ["an end that is none", { end: "onbepaald" }, ["partnership-without-end"]],
    ["no end", { end: "geen" }, ["partnership-without-end"]],
    ["a question for an end", { end: "?" }, ["partnership-without-end"]],
    ["an end that is no day", { end: "na de verkiezingen" }, ["partnership-day-unclear"]],
    ["a beginning that is no day", { start: "ooit" }, ["partnership-day-unclear"]],
    ["an end before its beginning", { end: "2025" }, ["partnership-end-before-start", "partnership-ended"]],
    ["an end that is past", { end: "31/12/2026" }, ["partnership-ended"]],
    ["a verdict that is a question", { verdict: "?" }, ["partnership-verdict-unclear"]],
    ["a verdict that doubts", { verdict: "vernieuwen?" }, ["partnership-verdict-unclear"]],
    ["a programme for a goal", { goal: "Zie Horizon 2020" }, ["partnership-without-goal"]],
    ["a goal that is to come", { goal: "nog te bepalen tegen 2026" }, ["partnership-without-goal"]],
    ["a figure that looks like a year", { goal: "2000 bomen tegen 2030" }, []],
    ["a clause that is to come", { clause: "ja, moet nog onderhandeld worden" }, ["partnership-without-clause"]],
    ["a clause for certain", { clause: "JA!" }, []],
    ["a letter of intent", { form: "Letter of intent" }, ["partnership-no-follow-up"]],
    ["a letter of intent, in short", { form: "LOI" }, ["partnership-no-follow-up"]],
  ] as const)("with %s is told as that", (_, given, expected) => {
    expect(codes([{ ...GOOD, ...given }], "2027-05-31")).toEqual(expected);
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
