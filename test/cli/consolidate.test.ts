/** `consolidate`: from real files to one. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { BLANK } from "../../src/domain/score/score";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { complaintsAbout, describeWithChecker } from "../ooxml/check-xlsx";
import { type Bundled, bundling, cityIn } from "./bundling";
import { PUBLISHED_FTE } from "./foreign-workbook";
import { klimaatpeil } from "./terminal";
import { THIRTEEN } from "./thirteen-files";

const { folder, put, scores, bundle, checked } = bundling();
afterAll(folder.remove);

describe("13 files in 13 layouts", () => {
  const out = folder.path("bundel.xlsx");
  let result: Bundled;
  beforeAll(async () => {
    mkdirSync(folder.path("dertien"));
    for (const { file, sheets } of THIRTEEN) await put(`dertien/${file}`, sheets);
    await put("dertien/vte.xlsx", { LEKP: PUBLISHED_FTE });
    writeFileSync(folder.path("dertien/~$01 Aalst.xlsx"), "slot");
    result = await bundle(folder.path("dertien"), "--out", out);
  });

  it("give the published grid: 104 cells, each from the cell in which it was written", () => {
    const wrong = najaar2024.cities.flatMap(({ city, scores: published }) =>
      klimaatgovernance.themes.filter(({ id }) => {
        const handedIn = THIRTEEN.find(({ cityId }) => cityId === city.id);
        const place = handedIn?.places.get(id);
        const { value, status, raw } = published.get(id) ?? BLANK;
        const source = place && { file: handedIn?.file, ...place };
        const expected = published.has(id) ? { value, status, raw, source } : undefined;
        return JSON.stringify(cityIn(result, city.id)?.scores[id]) !== JSON.stringify(expected);
      }),
    );
    expect(wrong).toEqual([]);
    expect(result.cities.map(({ status }) => status)).toEqual(
      klimaatgovernance.cities.map(({ id }) => ({ aalst: "partial", turnhout: "no-scores" })[id] ?? "complete"),
    );
  });

  it("are one workbook, that check reads back as the same grid, medians and FTE", async () => {
    const again = await checked(out);
    const values = ({ cities }: Bundled) =>
      cities.map(({ id, scores: all, fte }) => [
        id,
        ...klimaatgovernance.themes.map((theme) => [all[theme.id]?.value, all[theme.id]?.status, all[theme.id]?.raw]),
        fte?.lekp1,
      ]);
    expect(values(again)).toEqual(values(result));
    expect(again.themes.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(again.findings.map(({ code }) => code)).toEqual(["no-scores-submitted"]);
  });

  it("print the object that check prints for the same files", async () => {
    const { changes, ...same } = result;
    expect(changes).toBeUndefined();
    expect(await checked(folder.path("dertien"))).toEqual(same);
  });

  it("have each remark counted once where check reads them with the bundle that they were made into", async () => {
    const { out: json } = await klimaatpeil("check", "--json", folder.path("dertien"), out);
    const { findings } = JSON.parse(json) as Bundled;
    expect(findings).toEqual(result.findings);
    const { out: said } = await klimaatpeil("check", folder.path("dertien"), out);
    expect(said).toMatch(/; 1 fout, 14 aandachtspunten en 1 opmerking\.\n/);
  });

  it("come to the same bytes a second time, also when the bundle lies among them", async () => {
    const first = readFileSync(out);
    await bundle(folder.path("dertien"), "--out", out);
    const among = folder.path("dertien/bundel.xlsx");
    await bundle(folder.path("dertien"), "--out", among);
    await bundle(folder.path("dertien"), "--out", among);
    const after = folder.path("bundel 2.xlsx");
    expect((await bundle(folder.path("dertien/*.xlsx"), "--previous", among, "--out", after)).changes).toEqual([]);
    expect([readFileSync(among).equals(first), readFileSync(after).equals(first)]).toEqual([true, true]);
  });

  it("are told of in Dutch, with where the bundle is", async () => {
    const {
      out: said,
      exitCode,
      steps,
    } = await klimaatpeil("consolidate", folder.path("dertien/*.xlsx"), "--out", out);
    // Of the file with FTE alone it is an error that its scores are nowhere, though they came in others.
    expect(exitCode).toBe(1);
    expect(said.match(/│ fout /g)).toHaveLength(1);
    expect(said).toMatch(/│ fout +│ vte\.xlsx +│ +│ +│ In dit bestand staan geen scores die wij kunnen lezen\./);
    expect(steps).toBeGreaterThanOrEqual(14);
    expect(said).toContain("Turnhout");
    expect(said).toContain(`${out}: gebundeld.`);
  });

  describeWithChecker("against the standard", () => {
    it("are clean", () => {
      expect(complaintsAbout(readFileSync(out))).toEqual([]);
    });
  });
});

describe("a bundle among the files", () => {
  it("is not handed in, and that is said", async () => {
    mkdirSync(folder.path("samen"));
    const file = await scores("samen/gent.xlsx", ["Gent", 3]);
    await bundle(file, "--out", folder.path("samen/oud.xlsx"));
    const out = folder.path("nieuw.xlsx");
    const { err } = await klimaatpeil("consolidate", folder.path("samen"), "--out", out);
    expect(err).toContain("oud.xlsx is zelf een bundel");
    expect(cityIn(await bundle(folder.path("samen"), "--out", out), "gent")?.files).toEqual(["gent.xlsx"]);
    expect(
      (await klimaatpeil("consolidate", folder.path("samen/oud.xlsx"), "--out", folder.path("x.xlsx"))).exitCode,
    ).toBe(2);
  });

  it.each(["stuurgroep", "publiek", "stad:gent"])("nor is a benchmark that was made of one: %s", async (audience) => {
    const inbox = folder.path(`met benchmark ${audience.replace(":", " ")}`);
    mkdirSync(inbox);
    await klimaatpeil("template", "--out", inbox, "--city", "gent", "--sample");
    const whole = join(inbox, "..", `geheel ${audience.replace(":", " ")}`);
    await klimaatpeil("template", "--out", whole, "--sample");
    const [grid = ""] = readdirSync(whole);
    await klimaatpeil("export", join(whole, grid), "--audience", audience, "--out", join(inbox, "benchmark.xlsx"));
    expect(existsSync(join(inbox, "benchmark.xlsx"))).toBe(true);
    const result = await bundle(inbox, "--out", folder.path(`uit ${audience.replace(":", " ")}.xlsx`));
    expect(cityIn(result, "gent")).toMatchObject({ status: "complete", files: ["klimaatpeil-gent.xlsx"] });
    expect(result.findings).toEqual([]);
    const again = [inbox, "--out", folder.path(`nog ${audience.replace(":", " ")}.xlsx`)] as const;
    expect((await klimaatpeil("consolidate", ...again)).err).toContain(
      "benchmark.xlsx is zelf een bundel of een benchmark",
    );
  });
});

describe("what Excel leaves beside an open workbook", () => {
  it.each([
    ["in a folder", ""],
    ["for a pattern", "/*.xlsx"],
    ["named by the shell", "/~$gent.xlsx"],
  ])("is no workbook: %s", async (_, pattern) => {
    mkdirSync(folder.path("open"), { recursive: true });
    writeFileSync(folder.path("open/~$gent.xlsx"), "slot");
    const file = await scores("open/gent.xlsx", ["Gent", 3]);
    const { findings } = await bundle(file, folder.path(`open${pattern}`), "--out", folder.path("open.xlsx"));
    expect(findings).toEqual([]);
  });
});

describe("nothing is lost", () => {
  it("writes nothing over another file, nor a bundle of nothing", async () => {
    const file = await scores("een.xlsx", ["Gent", 3]);
    const taken = await scores("bezet.xlsx", ["Leuven", 3]);
    const before = readFileSync(taken);
    expect(await klimaatpeil("consolidate", file, "--out", taken)).toMatchObject({ exitCode: 2, out: "" });
    expect(readFileSync(taken).equals(before)).toBe(true);
    writeFileSync(folder.path("stuk.xlsx"), "niets");
    const out = folder.path("leeg.xlsx");
    expect((await klimaatpeil("consolidate", folder.path("stuk.xlsx"), "--out", out)).exitCode).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it("bundles what can be read, tells of the rest, and ends with 1", async () => {
    writeFileSync(folder.path("stuk.xlsx"), "niets");
    const file = await scores("goed.xlsx", ["Gent", 3]);
    const { exitCode, out } = await klimaatpeil(
      "consolidate",
      folder.path("stuk.xlsx"),
      file,
      "--out",
      folder.path("half.xlsx"),
    );
    expect(exitCode).toBe(1);
    expect(out).toContain("stuk.xlsx");
  });

  it.each([
    [["consolidate", "a.xlsx"], "Waar moet het resultaat komen?"],
    [["consolidate", "--out", "b.xlsx"], "Welk bestand?"],
    [["consolidate", "a.xlsx", "--out", "b.csv"], "Geef b.csv de extensie .xlsx."],
  ])("says what is missing: %j", async (words, sentence) => {
    const { exitCode, err } = await klimaatpeil(...words);
    expect(exitCode).toBe(2);
    expect(err).toContain(sentence);
  });
});
