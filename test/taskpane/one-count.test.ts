/** What is open is one count: Bundelen says of a bundle what Overzicht and Controleren say of the same workbook. */
import { describe, expect, it } from "@jest/globals";
import { nl } from "../../src/locales/nl";
import { standingTexts } from "../../src/locales/standing";
import { openIn, statusCounts } from "../../src/taskpane/bundle/bundle-view";
import { openOf } from "../../src/taskpane/check/still-open";
import { checkView } from "../../src/taskpane/view/check-view";
import { drafted, written } from "../actions/bundling";
import { score, scores, submission } from "../consolidation/submissions";
import { live } from "../host/office/live";
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

describe("a bundle in which two scores of Gent are contradicted, of which one is chosen and not written yet", () => {
  const choice = (subjectId: string) =>
    ({ cityId: "gent", subjectId, by: "An", take: { kind: "candidate", file: "gent_v2.xlsx" } }) as const;
  const after = async (...subjects: readonly string[]) => {
    const bundle = live({ timeout: 60_000 });
    await written(bundle, [
      submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3)),
      submission("gent_v2.xlsx", score("gent.aanpak", 5), score("gent.middelen", 4)),
    ]);
    const workbook = await bundle.host.read();
    const { inspection } = looked(workbook);
    const choices = subjects.map(choice);
    const draft = drafted(workbook, [], { choices });
    const open = openIn(draft, { files: 0, inspection, view: checkView(inspection), choices });
    return { open, draft };
  };

  it("counts one in Bundelen, as it will be once it is written, and what is chosen is not missing", async () => {
    const { open, draft } = await after("aanpak");
    expect(open.contested).toEqual({ scores: draft.consolidation.conflicts.length, fte: 0, words: 0 });
    expect(open.contested.scores).toBe(1);
    expect(open.missing.filter(({ city }) => city.id === "gent")).toEqual([]);
    expect(open.incomplete.find(({ city }) => city.id === "gent")?.contested.map(({ id }) => id)).toEqual(["middelen"]);
  });

  it("counts none once both are chosen, beside a city that is complete", async () => {
    const { open, draft } = await after("aanpak", "middelen");
    expect(open.contested.scores).toBe(0);
    expect(open.missing.map(({ city }) => city.id)).not.toContain("gent");
    expect(statusCounts(draft.bundle.board)).toMatchObject({ complete: 1, conflict: 0 });
  });

  it("counts both as every other tab does where nothing is chosen", async () => {
    expect((await after()).open.contested.scores).toBe(2);
  });
});
