/** `consolidate`: from real files to one, and on from there. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { BLANK } from "../../src/domain/score/score";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { layOut } from "../../src/actions/lay-out";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { dataMaturity } from "../domain/other-scans";
import { complaintsAbout, describeWithChecker } from "../ooxml/check-xlsx";
import { foreignWorkbook, HEADER, PUBLISHED_FTE } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";
import { THIRTEEN } from "./thirteen-files";

interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

interface Bundled {
  readonly definition: string;
  readonly cities: readonly {
    readonly id: string;
    readonly status: string;
    readonly files: readonly string[];
    readonly scores: Readonly<Record<string, { value: number | null; status: string; raw: string; source?: Source }>>;
    readonly fte: { readonly lekp1: number | null; readonly remark: string } | null;
  }[];
  readonly themes: readonly { readonly median: number | null }[];
  readonly conflicts: readonly { readonly city: string; readonly theme: string }[];
  readonly findings: readonly { readonly code: string; readonly file?: string }[];
  readonly changes?: readonly object[];
}

const folder = temporaryFolder();
afterAll(folder.remove);

async function put(name: string, sheets: Parameters<typeof foreignWorkbook>[0]): Promise<string> {
  const path = folder.path(name);
  writeFileSync(path, await foreignWorkbook(sheets));
  return path;
}

const scores = (name: string, ...rows: readonly (readonly (string | number | null)[])[]) =>
  put(name, { Blad1: [HEADER, ...rows] });

async function bundle(...words: readonly string[]): Promise<Bundled> {
  const { out, err, exitCode } = await klimaatpeil("consolidate", "--json", ...words);
  if (exitCode === 2) throw new Error(err);
  return JSON.parse(out) as Bundled;
}

async function checked(path: string): Promise<Bundled> {
  return JSON.parse((await klimaatpeil("check", "--json", path)).out) as Bundled;
}

const cityIn = ({ cities }: Bundled, id: string) => cities.find((city) => city.id === id);

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
    } = await klimaatpeil("consolidate", folder.path("dertien/[0-9v]*.xlsx"), "--out", out);
    expect(exitCode).toBe(0);
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

describe("files that contradict each other", () => {
  let one: string;
  let other: string;
  beforeAll(async () => {
    one = await scores("gent (1).xlsx", ["Gent", 3, 3, 2.5]);
    other = await scores("gent_definitief_v2.xlsx", ["Stad Gent", 3, 4, 2.5]);
  });

  it("leave the cell empty until someone chooses", async () => {
    const out = folder.path("strijd.xlsx");
    const result = await bundle(one, other, "--out", out);
    expect(result.conflicts.map(({ city, theme }) => [city, theme])).toEqual([["gent", "aanpak"]]);
    expect(cityIn(result, "gent")?.status).toBe("conflict");
    const again = await checked(out);
    expect(cityIn(again, "gent")?.scores).toHaveProperty("strategie");
    expect(cityIn(again, "gent")?.scores).not.toHaveProperty("aanpak");
  });

  it.each([
    ["by id and by name of the file", "gent.aanpak=gent_definitief_v2.xlsx"],
    ["by name, and in capitals", "Gent.Klimaataanpak=gent_definitief_v2.xlsx"],
    ["by path", `Ghent.aanpak=${folder.path("gent_definitief_v2.xlsx")}`],
  ])("are settled by a choice: %s", async (name, choice) => {
    const result = await bundle(one, other, "--choose", choice, "--out", folder.path(`keuze ${name}.xlsx`));
    expect(result.conflicts).toEqual([]);
    expect(cityIn(result, "gent")).toMatchObject({ status: "partial", scores: { aanpak: { value: 4 } } });
  });

  it("stay settled when the bundle with the choice is given", async () => {
    const chosen = folder.path("gekozen.xlsx");
    await bundle(one, other, "--choose", "gent.aanpak=gent (1).xlsx", "--out", chosen);
    const again = await bundle(one, other, "--previous", chosen, "--out", folder.path("gekozen 2.xlsx"));
    expect(again).toMatchObject({ conflicts: [], changes: [] });
    expect(readFileSync(folder.path("gekozen 2.xlsx")).equals(readFileSync(chosen))).toBe(true);
  });

  it.each([
    ["gent", "“gent” is geen keuze. Schrijf ze als stad.thema=bestand"],
    ["brussel.aanpak=gent (1).xlsx", "“brussel” is geen stad van dit meetmodel."],
    ["gent.mobiliteit=gent (1).xlsx", "“mobiliteit” is geen thema van dit meetmodel."],
    ["gent.aanpak=leuven.xlsx", "“leuven.xlsx” is geen van de bestanden."],
    ["gent.middelen=gent (1).xlsx", "In gent (1).xlsx staat geen waarde voor gent.middelen."],
    ["gent.lekp1=gent (1).xlsx", "In gent (1).xlsx staat geen waarde voor gent.lekp1."],
  ])("are not settled by a choice that fits nothing: %s", async (choice, sentence) => {
    const out = folder.path("niets.xlsx");
    const { exitCode, err } = await klimaatpeil("consolidate", one, other, "--choose", choice, "--out", out);
    expect([exitCode, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain(sentence);
  });
});

describe("a file that comes a week later", () => {
  it("changes what it says; the rest keeps its value and its source", async () => {
    const first = folder.path("week 1.xlsx");
    const second = folder.path("week 2.xlsx");
    const files = [await scores("leuven.xlsx", ["Leuven", 4, 3]), await scores("genk.xlsx", ["Genk", 3, 2])];
    await bundle(...files, "--out", first);
    const late = await scores("leuven laat.xlsx", ["Leuven", 4, 3.5]);
    const result = await bundle(late, "--previous", first, "--out", second);
    expect(result.changes).toEqual([
      {
        ...{ city: "leuven", theme: "aanpak", from: 3, to: 3.5, fromStatus: "scored", toStatus: "scored" },
        source: { file: "leuven laat.xlsx", sheet: "Blad1", cell: "C2" },
      },
    ]);
    expect(cityIn(result, "genk")?.scores["aanpak"]?.source).toEqual({ file: "genk.xlsx", sheet: "Blad1", cell: "C2" });
    expect(cityIn(result, "leuven")?.files).toEqual(["leuven laat.xlsx", "leuven.xlsx"]);
    const { out } = await klimaatpeil("consolidate", late, "--previous", first, "--out", second);
    expect(out).toContain("Gewijzigd tegenover de vorige bundel:");
    expect(out).toMatch(/Leuven │ Aanpak │\s*3 │\s*3,5 │ leuven laat\.xlsx/);
  });

  it("may be the only one that can be read, and the bundle before it may be none of ours", async () => {
    const plain = await scores("overzicht.xlsx", ["Gent", 3, 4], ["Leuven", 2, 2]);
    const late = await scores("gent nieuw.xlsx", ["Gent", 5]);
    const result = await bundle(late, "--previous", plain, "--out", folder.path("verder.xlsx"));
    expect(cityIn(result, "gent")?.scores["strategie"]?.value).toBe(5);
    expect(cityIn(result, "leuven")?.scores["aanpak"]?.source?.file).toBe("overzicht.xlsx");
  });

  it("needs a bundle that can be read", async () => {
    const broken = folder.path("kapot.xlsx");
    writeFileSync(broken, "geen werkmap");
    const file = await scores("los.xlsx", ["Gent", 5]);
    const { exitCode, err } = await klimaatpeil(
      "consolidate",
      file,
      "--previous",
      broken,
      "--out",
      folder.path("x.xlsx"),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain("Dit is geen Excel-werkmap");
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

describe("another scan", () => {
  async function filled(name: string, ...values: readonly number[]): Promise<string> {
    const { cities, ...empty } = emptyMeasurement(dataMaturity, "2026");
    const host = newXlsxHost({ title: name, created: new Date(Date.UTC(2026, 0, 1)) });
    const all = new Map(
      dataMaturity.themes.map(({ id }, index) => [
        id,
        { status: "scored" as const, value: values[index] ?? 0, raw: String(values[index] ?? 0) },
      ]),
    );
    const own = cities.filter(({ city }) => city.id === name).map((each) => ({ ...each, scores: all }));
    await layOut(host, { ...empty, cities: own }, nl.sheets);
    writeFileSync(folder.path(`scan ${name}.xlsx`), host.bytes());
    return folder.path(`scan ${name}.xlsx`);
  }

  it("is bundled by the definition that its workbooks carry, those without one too", async () => {
    const files = [await filled("heist", 0, 1, 2)];
    files.push(
      await put("scan zonder legende.xlsx", {
        Blad1: [
          ["Stad", "Kwaliteit", "Beheer en eigenaarschap", "Gebruik"],
          ["Lier", "paars", 1, 1],
        ],
      }),
    );
    const out = folder.path("scan.xlsx");
    const result = await bundle(...files, "--out", out);
    expect(result.definition).toBe("datamaturiteit");
    expect(result.cities.map(({ id, scores: all }) => [id, ...Object.values(all).map(({ value }) => value)])).toEqual([
      ["heist", 0, 1, 2],
      ["lier", 2, 1, 1],
    ]);
    expect((await checked(out)).themes.map(({ median }) => median)).toEqual([1, 1, 1.5]);
    expect((await bundle(...files, "--previous", out, "--out", folder.path("scan 2.xlsx"))).changes).toEqual([]);
  });

  it("is told of in a bundle of ours, and does not count there", async () => {
    const ours = folder.path("ons");
    await klimaatpeil("template", "--out", ours, "--sample", "--city", "gent,leuven");
    const result = await bundle(ours, await filled("heist", 0, 1, 2), "--out", folder.path("gemengd.xlsx"));
    expect(result.definition).toBe("klimaatgovernance");
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "definition-mismatch", file: "scan heist.xlsx" }),
    );
  });
});
