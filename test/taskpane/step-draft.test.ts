/** What was typed in the form of a step, while another step is chosen or Globaal changes. */
import { describe, expect, it } from "@jest/globals";
import type { LedgerEntry } from "../../src/domain/global-score/ledger";
import { nl } from "../../src/locales/nl";
import { fieldsOf, isUnsaved, NO_DRAFT, unsavedThemes } from "../../src/taskpane/share/step-draft";

const KEPT: LedgerEntry = {
  ...{ themeId: "aanpak", step: "published", value: 2.5, raw: "2,5" },
  ...{ reason: "Na de workshop", person: "An", date: "2025-03-14" },
};
const by = { usual: { person: "Kenniscentrum", date: "2026-03-01" }, number: nl.number };

describe("the form of a step", () => {
  it("keeps what was typed when another step is chosen of which Globaal holds nothing", () => {
    const typed = { score: "3", reason: "Zo besproken", person: "Bo" };
    expect(fieldsOf({ step: "workshop", typed }, undefined, by)).toEqual({ ...typed, date: "2026-03-01" });
    expect(fieldsOf({ step: "published", typed }, undefined, by)).toEqual({ ...typed, date: "2026-03-01" });
  });

  it("takes what Globaal holds of that step only in the fields that nobody touched", () => {
    expect(fieldsOf({ step: "published", typed: { reason: "Zo besproken" } }, KEPT, by)).toEqual({
      ...{ score: "2,5", reason: "Zo besproken", person: "An", date: "2025-03-14" },
    });
    expect(fieldsOf({ typed: { score: "" } }, KEPT, by).score).toBe("");
  });

  it("shows words that are no score as they stand on Globaal", () => {
    expect(fieldsOf(NO_DRAFT, { ...KEPT, value: null, raw: "nog te bepalen" }, by).score).toBe("nog te bepalen");
  });

  it("holds something that could be lost only where something was typed", () => {
    expect([NO_DRAFT, { step: "estimate", typed: {} } as const, { typed: { score: " " } }].map(isUnsaved)).toEqual([
      ...[false, false, false],
    ]);
    expect(unsavedThemes({ aanpak: { typed: { reason: "Zo besproken" } }, strategie: NO_DRAFT })).toEqual(["aanpak"]);
  });
});
