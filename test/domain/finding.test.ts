import { describe, expect, it } from "@jest/globals";
import { SEVERITY } from "../../src/domain/finding";

describe("the findings", () => {
  it("are the ones that the command promises to the outside", () => {
    expect(Object.keys(SEVERITY)).toEqual([
      "score-out-of-range",
      "score-step",
      "score-as-text",
      "score-as-phrase",
      "score-as-date",
      "score-ambiguous-colour",
      "score-text",
      "score-unreadable",
      "colour-without-score",
      "score-struck",
      "score-in-note",
      "unknown-city",
      "duplicate-city",
      "city-file-mismatch",
      "unknown-theme",
      "duplicate-theme",
      "missing-theme",
      "columns-compete",
      "scale-unknown",
      "scores-not-found",
      "grid-model-mismatch",
      "text-not-taken",
      "target-unreadable",
      "hidden-input",
      "sheet-too-large",
      "sheet-merges-untold",
      "sheet-looks-untold",
      "fte-negative",
      "fte-as-text",
      "fte-unreadable",
      "fte-total-mismatch",
      "fte-head-count",
      "fte-unclear",
      "fte-columns-compete",
      "fte-not-taken",
      "fte-not-asked",
      "no-scores-submitted",
      "file-encrypted",
      "file-legacy-xls",
      "file-not-xlsx",
      "file-corrupt",
      "file-too-large",
      "file-unreadable",
      "file-no-grid",
      "definition-invalid",
      "definition-mismatch",
      "definition-differs",
      "global-without-reason",
      "global-unsigned",
      "global-not-in-ledger",
      "recommendation-missing",
      "recommendation-unpacked",
      "recommendation-unknown",
      "lead-unknown",
      "priority-out-of-range",
      "summary-unknown-theme",
      "twinning-unknown",
      "twinning-same-city",
      "twinning-contradicted",
      "twinning-pinned-twice",
      "twinning-not-eligible",
      "twinning-over-limit",
      "twinning-unclear",
      "twinning-outdated",
      "twinning-setting",
      "partnership-without-end",
      "partnership-without-goal",
      "partnership-without-clause",
      "partnership-to-evaluate",
      "partnership-no-follow-up",
      "summary-not-taken",
      "vote-unreadable",
      "vote-unknown-city",
      "vote-unplaced",
      "vote-setting-unreadable",
      "duplicate-recommendation",
      "decision-unclear",
      "top-undecided",
    ]);
  });

  it.each(["score-as-date", "score-out-of-range", "score-unreadable", "fte-negative", "fte-unreadable"] as const)(
    "are errors where a figure is lost: %s",
    (code) => {
      expect(SEVERITY[code]).toBe("error");
    },
  );

  it("are never errors where a value was understood, or where there is no mistake", () => {
    expect(SEVERITY["score-as-text"]).toBe("warning");
    expect(SEVERITY["score-as-phrase"]).toBe("warning");
    expect(SEVERITY["score-step"]).toBe("warning");
    expect(SEVERITY["no-scores-submitted"]).toBe("info");
  });
});
