/** `template --previous`: what a former measurement gives a new one, and that it never fills in the new one unasked. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import type { WorkbookReading } from "../../src/layout/parse/reading";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";

const { folder, scores, bundle, put } = bundling();
afterAll(folder.remove);

const THEMES = klimaatgovernance.themes.map(({ name }) => name);

async function readingOf(path: string): Promise<WorkbookReading> {
  const opened = openXlsxHost(new Uint8Array(readFileSync(path)));
  if ("fault" in opened) throw new Error(opened.fault.code);
  return parseWorkbook(await opened.host.read(), { definition: klimaatgovernance });
}

/** City, theme, previous score and target of each explanation. */
const beside = ({ explanations }: WorkbookReading) =>
  explanations.map(({ cityId, themeId, previous, target }) => `${cityId} ${themeId}: ${previous} → ${target}`);

describe("measuring again", () => {
  const former = folder.path("vorige.xlsx");
  beforeAll(async () => {
    const gent = await scores("gent.xlsx", ["Gent", 3, 2.5, "n.v.t.", "Tussen geel en groen"]);
    const leuven = await scores("leuven.xlsx", ["Leuven", 4, 4, 2]);
    const other = await scores("leuven (2).xlsx", ["Leuven", 4, 3, 2]);
    const words = await put("streef.xlsx", {
      Blad1: [
        ["Gent", "Score 2024", "Doel 2030"],
        ...THEMES.slice(0, 4).map((theme, index) => [theme, [3, 2.5, "n.v.t.", 3.5][index] ?? null, 4]),
      ],
    });
    await bundle(gent, leuven, other, words, "--out", former);
  });
  const template = (name: string, ...more: readonly string[]) =>
    klimaatpeil("template", "--out", folder.path(name), "--previous", former, ...more);

  it("gives one city its own previous scores and targets, and no score", async () => {
    const { out, exitCode } = await template("gent", "--city", "gent");
    expect(exitCode).toBe(0);
    expect(out).toContain("3 vorige scores en 4 streefscores staan klaar. De nieuwe scores zijn leeg.");
    const reading = await readingOf(folder.path("gent/klimaatpeil-gent.xlsx"));
    expect(beside(reading)).toEqual([
      "gent strategie: 3 → 4",
      "gent aanpak: 2.5 → 4",
      "gent monitoring:  → 4",
      "gent hr-cultuur: 3.5 → 4",
    ]);
    expect(reading.scores.filter(({ score }) => score.value !== null)).toEqual([]);
  });

  it("gives several cities a row each in Toelichting, and tells of what is still contradicted", async () => {
    const { out } = await template("samen");
    expect(out).toContain("Van 1 thema zegt de bundel twee dingen: kies daar eerst.");
    const reading = await readingOf(folder.path("samen/klimaatpeil-alle-steden.xlsx"));
    expect(beside(reading).filter((each) => each.startsWith("leuven"))).toEqual([
      "leuven strategie: 4 → ",
      "leuven monitoring: 2 → ",
    ]);
    expect(reading.scores.filter(({ score }) => score.value !== null)).toEqual([]);
  });

  it("has the previous score as the new one on request alone, what is not applicable too", async () => {
    const { out } = await template("over", "--city", "gent", "--copy-scores");
    expect(out).toContain("4 scores zijn voorlopig ook de nieuwe: kijk ze na");
    const reading = await readingOf(folder.path("over/klimaatpeil-gent.xlsx"));
    const filled = reading.scores.filter(({ score }) => score.raw !== "");
    expect(filled.map(({ themeId, score }) => `${themeId} ${score.status} ${score.value}`)).toEqual([
      "strategie scored 3",
      "aanpak scored 2.5",
      "monitoring not-applicable null",
      "hr-cultuur between 3.5",
    ]);
  });

  it.each([
    [["--sample"], "Kies --sample of --previous, niet allebei."],
    [["--city", "genk"], "staat voor deze steden geen score en geen streefscore"],
  ])("writes nothing where there is nothing to write: %j", async (more, why) => {
    const { err, exitCode } = await template("niets", ...more);
    expect([exitCode, existsSync(folder.path("niets"))]).toEqual([2, false]);
    expect(err).toContain(why);
  });

  it("copies nothing without a bundle to copy from", async () => {
    const { err, exitCode } = await klimaatpeil("template", "--out", folder.path("leeg"), "--copy-scores");
    expect([exitCode, err.includes("Geef die met --previous")]).toEqual([2, true]);
  });

  it("refuses a bundle that does not exist or cannot be read", async () => {
    writeFileSync(folder.path("stuk.xlsx"), "stuk");
    const { exitCode } = await klimaatpeil(
      "template",
      "--out",
      folder.path("x"),
      "--previous",
      folder.path("stuk.xlsx"),
    );
    expect([exitCode, existsSync(folder.path("x"))]).toEqual([2, false]);
  });
});
