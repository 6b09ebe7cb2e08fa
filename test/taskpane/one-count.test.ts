/** What is open is one count: Bundelen says of a bundle what Overzicht and Controleren say of the same workbook. */
import { describe, expect, it } from "@jest/globals";
import { nl } from "../../src/locales/nl";
import { standingTexts } from "../../src/locales/standing";
import { openIn } from "../../src/taskpane/bundle/bundle-view";
import { openOf } from "../../src/taskpane/check/still-open";
import { checkView } from "../../src/taskpane/view/check-view";
import { drafted } from "../actions/bundling";
import { score, submission } from "../consolidation/submissions";
import { bundleBook, entry, PUBLISHED } from "../layout/published";
import { looked } from "./overviews";

const published = (value: number) =>
  bundleBook({ ...PUBLISHED, ledger: [entry("regelgeving", "published", { value, raw: String(value) })] });
const brief = (open: Parameters<ReturnType<typeof standingTexts>["brief"]>[0]) => standingTexts(nl).brief(open);

describe("a bundle of which 3,1 was published for a theme with a median of 2,875", () => {
  const workbook = published(3.1);
  const { inspection } = looked(workbook);
  const view = checkView(inspection);

  it("has the same open in Bundelen as everywhere else, what waits on Globaal too", () => {
    const here = openIn(drafted(workbook, []), { files: 0, inspection, view });
    expect(brief(here)).toBe(brief(openOf(inspection, view)));
    const step = view.bySeverity.warning.filter(({ finding }) => finding.code === "score-step");
    expect(step.map(({ finding }) => finding.sheet)).toEqual(["Globaal"]);
    const before = looked(published(3)).inspection;
    expect(here.findings.warning).toBe(openOf(before, checkView(before)).findings.warning + 1);
  });

  it("tells of files that are given what is open in those", () => {
    const draft = drafted(workbook, [submission("genk.xlsx", score("genk.aanpak", 2))]);
    expect(openIn(draft, { files: 1, inspection, view }).findings.warning).toBe(0);
  });

  it("is no slip where the median itself is published", () => {
    const { bySeverity } = checkView(looked(published(2.875)).inspection);
    expect(bySeverity.warning.filter(({ finding }) => finding.code === "score-step")).toEqual([]);
  });
});
