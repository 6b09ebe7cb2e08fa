/** A file that comes later under another name and says the same as one that the bundle has. */
import { expect, it } from "@jest/globals";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { drafted } from "../actions/bundling";
import { applied } from "../layout/laid-out";
import { gentSaying } from "./gent-saying";
import { fte, score, scores, submission } from "./submissions";

const SAID = [scores("gent", 3, 4, 2), fte("gent", 2.5)] as const;
const first = drafted(EMPTY_WORKBOOK, [
  ...[submission("Gent.xlsx", ...SAID), submission("Genk.xlsx", scores("genk", 2))],
  submission("Aalst.xlsx", score("aalst.aanpak", { error: "#N/A" })),
]);
const bundle = applied(first.change.plan, EMPTY_WORKBOOK);
const repeats = (...files: Parameters<typeof drafted>[1]) => [...drafted(bundle, files).repeats];

it("is told to repeat it, whatever else is given", () => {
  expect(repeats(submission("Gent kopie.xlsx", ...SAID), submission("Aalst.xlsx", scores("aalst", 2)))).toEqual([
    ["Gent kopie.xlsx", "Gent.xlsx"],
  ]);
});

it("is told so where the words are the same too, and not where they are others", () => {
  const { change } = drafted(EMPTY_WORKBOOK, [gentSaying("Gent.xlsx", { strategie: { motivation: "Omdat." } })]);
  const before = applied(change.plan, EMPTY_WORKBOOK);
  const repeated = (motivation: string) => [
    ...drafted(before, [gentSaying("kopie.xlsx", { strategie: { motivation } })]).repeats.values(),
  ];
  expect([repeated("Omdat."), repeated("Daarom.")]).toEqual([["Gent.xlsx"], []]);
});

it.each([
  ["by its own name", submission("Gent.xlsx", ...SAID)],
  ["with one score otherwise", submission("a.xlsx", scores("gent", 3, 4, 2.5), fte("gent", 2.5))],
  ["with one score more", submission("a.xlsx", scores("gent", 3, 4, 2, 3), fte("gent", 2.5))],
  ["with one score less", submission("a.xlsx", scores("gent", 3, 4), fte("gent", 2.5))],
  ["of another city", submission("a.xlsx", scores("genk", 3, 4, 2), fte("genk", 2.5))],
  ["that says nothing", submission("a.xlsx")],
])("is not told so %s", (_, file) => {
  expect(repeats(file)).toEqual([]);
});

it("repeats nothing where nothing was bundled", () => {
  expect(first.repeats.size).toBe(0);
});
