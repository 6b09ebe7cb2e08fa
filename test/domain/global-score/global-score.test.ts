import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance as definition } from "../../../src/domain/definition/klimaatgovernance";
import { checkEntry } from "../../../src/domain/global-score/check-ledger";
import { globalScores, standingOf } from "../../../src/domain/global-score/global-score";
import { LEDGER_STEPS, type LedgerEntry } from "../../../src/domain/global-score/ledger";
import { entry } from "../../layout/published";

const medians = definition.themes.map((theme) => ({ theme, median: 3, n: 12 }));

describe("the global scores", () => {
  it("have no colour as long as nothing is published: a step before that is none", () => {
    const ledger = [entry("aanpak", "workshop", { value: 2 }), entry("aanpak", "estimate", { value: 2.5 })];
    const [, aanpak] = globalScores(medians, ledger, definition);
    expect(aanpak).toMatchObject({ median: 3, n: 12, published: null, band: undefined });
    expect(aanpak?.steps.estimate?.value).toBe(2.5);
    expect(aanpak?.steps.published).toBeUndefined();
  });

  it("have the colour of what is published, also between two levels", () => {
    const [, aanpak] = globalScores(medians, [entry("aanpak", "published", { value: 2.5 })], definition);
    expect(aanpak?.published).toBe(2.5);
    expect([aanpak?.band?.lower.value, aanpak?.band?.upper.value, aanpak?.band?.fill]).toEqual([2, 3, "#F7C46B"]);
  });

  it("leave every median as it is, whatever is written in the ledger", () => {
    const step = fc.record({
      themeId: fc.constantFrom(...definition.themes.map(({ id }) => id)),
      step: fc.constantFrom(...LEDGER_STEPS),
      value: fc.option(fc.double({ min: -10, max: 10, noNaN: true })),
      raw: fc.string(),
      reason: fc.string(),
      person: fc.string(),
      date: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(step), (ledger: readonly LedgerEntry[]) => {
        expect(globalScores(medians, ledger, definition).map(({ theme, median, n }) => ({ theme, median, n }))).toEqual(
          medians,
        );
      }),
    );
  });

  it("say where a theme stands: what is published, else the median, else nothing", () => {
    expect([
      standingOf({ published: 2, median: 3 }),
      standingOf({ published: null, median: 3 }),
      standingOf({ published: null, median: null }),
    ]).toEqual([2, 3, null]);
  });
});

describe("a step", () => {
  const told = (more: Partial<LedgerEntry>) =>
    checkEntry(entry("aanpak", "workshop", { value: 2, ...more })).map(({ code, field }) => [code, field]);

  it("has nothing to tell with a reason, a name and a date", () => {
    expect(told({})).toEqual([]);
  });

  it("needs a reason", () => {
    expect(told({ reason: "" })).toEqual([["global-without-reason", "reason"]]);
  });

  it("needs to be signed, and that is told once", () => {
    expect(told({ person: "" })).toEqual([["global-unsigned", "person"]]);
    expect(told({ date: "" })).toEqual([["global-unsigned", "date"]]);
    expect(told({ person: "", date: "" })).toEqual([["global-unsigned", "person"]]);
  });

  it("needs nothing as long as it has no value", () => {
    expect(told({ value: null, raw: "", reason: "", person: "" })).toEqual([]);
  });
});
