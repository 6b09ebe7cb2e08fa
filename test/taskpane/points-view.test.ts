/** What Sterk en beter says of the points of the group, with and without words of cities beside them. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { nl } from "../../src/locales/nl";
import { pointTexts } from "../../src/locales/points";
import { pointsView } from "../../src/taskpane/share/points-view";
import { points2025 } from "../../src/sample/summary-2025";
import { bundleBook, PUBLISHED } from "../layout/published";

const words = pointTexts(nl);
const viewOf = (measurement: Measurement) =>
  pointsView(inspectionOf(bundleBook(measurement), { builtIn: klimaatgovernance }));

describe("what Sterk en beter shows", () => {
  it("never says that all is linked where no city wrote anything", () => {
    const { all, parts } = viewOf({ ...PUBLISHED, points: points2025, explanations: [] });
    expect([all, parts.length > 0, new Set(parts.map((part) => words.noneLeft(part.all)))]).toEqual([
      ...[0, true],
      new Set(["Geen enkele stad schreef hier iets."]),
    ]);
  });

  it("counts for each theme and kind what cities wrote there", () => {
    const said = explained({ cityId: "gent", themeId: "aanpak", strong: "Klimaatkamers" });
    const { all, parts } = viewOf({ ...PUBLISHED, points: points2025, explanations: [said] });
    const own = parts.find(({ theme, kind }) => theme.id === "aanpak" && kind === "strong");
    expect([all, own?.all, own?.left.length]).toEqual([1, 1, 1]);
    expect(parts.filter((part) => part !== own).every((part) => part.all === 0)).toBe(true);
  });
});
