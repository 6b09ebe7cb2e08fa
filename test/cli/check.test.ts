import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import { foreignWorkbook, HEADER, PUBLISHED, PUBLISHED_FTE } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

interface Checked {
  readonly definition: string;
  readonly period: string;
  readonly cities: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly files: readonly string[];
    readonly scores: Readonly<Record<string, { value: number | null; status: string; raw: string; source?: object }>>;
    readonly fte: { readonly lekp1: number | null; readonly remark: string; readonly domains: string } | null;
  }[];
  readonly themes: readonly {
    readonly id: string;
    readonly n: number;
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly sensitivity: { readonly low: number; readonly high: number } | null;
  }[];
  readonly fte: { readonly lekp1Total: number | null };
  readonly conflicts: readonly { city: string; theme: string; candidates: readonly object[] }[];
  readonly findings: readonly { code: string; file?: string; sheet: string; cell: string; suggestion?: number }[];
}

const folder = temporaryFolder();
afterAll(folder.remove);

async function put(name: string, sheets: Parameters<typeof foreignWorkbook>[0]): Promise<string> {
  const path = folder.path(name);
  writeFileSync(path, await foreignWorkbook(sheets));
  return path;
}

async function checked(...words: readonly string[]): Promise<Checked> {
  const { out } = await klimaatpeil("check", "--json", ...words);
  return JSON.parse(out) as Checked;
}

describe("the published table, typed over into a plain workbook", () => {
  let result: Checked;
  beforeAll(async () => {
    result = await checked(await put("bundel.xlsx", { Blad1: PUBLISHED, LEKP: PUBLISHED_FTE }));
  });

  it("gives the eight medians of the report, Regelgeving 2,875 and not 2", () => {
    expect(Object.fromEntries(result.themes.map(({ id, median, n }) => [id, [median, n]]))).toEqual({
      strategie: [3, 12],
      aanpak: [3, 12],
      monitoring: [2.75, 12],
      "hr-cultuur": [3, 12],
      regelgeving: [2.875, 12],
      middelen: [3, 12],
      risicobeheer: [3, 11],
      "communicatie-participatie": [3, 12],
    });
  });

  it("says how far a median hangs on the city that is missing", () => {
    const regelgeving = result.themes.find(({ id }) => id === "regelgeving");
    expect(regelgeving).toMatchObject({ lowest: 2, highest: 4, sensitivity: { low: 2.75, high: 3 } });
  });

  it("adds up the LEKP table to 45,5 and keeps its remarks", () => {
    expect(result.fte).toEqual({ lekp1Total: 45.5 });
    expect(result.cities.find(({ id }) => id === "antwerpen")?.fte).toMatchObject({
      lekp1: 11,
      remark: "14 VTE (incl. LEKP2)",
    });
  });

  it("reports twelve phrases, Turnhout without scores, and nothing else", () => {
    const codes = result.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "score-as-phrase")).toHaveLength(12);
    expect(result.findings.filter(({ code }) => code !== "score-as-phrase")).toEqual([
      {
        code: "no-scores-submitted",
        severity: "info",
        file: "bundel.xlsx",
        sheet: "Blad1",
        cell: "B16",
        raw: "Bezorgd, maar zonder kleuren",
      },
    ]);
    expect(result.cities.find(({ id }) => id === "turnhout")?.status).toBe("no-scores");
  });

  it("keeps what Aalst said of its risks, without making a number of it", () => {
    const aalst = result.cities.find(({ id }) => id === "aalst");
    expect(aalst?.status).toBe("partial");
    expect(aalst?.scores["risicobeheer"]).toMatchObject({ value: null, status: "approximate", raw: "Bij benadering" });
  });

  it("traces each value to its file, sheet and cell", () => {
    expect(result.cities.find(({ id }) => id === "gent")?.scores["strategie"]).toEqual({
      value: 3.5,
      status: "between",
      raw: "Tussen geel en groen",
      source: { file: "bundel.xlsx", sheet: "Blad1", cell: "B7" },
    });
  });

  it("prints the object of the specification, every city of the definition in it", () => {
    expect(Object.keys(result)).toEqual(["definition", "period", "cities", "themes", "fte", "conflicts", "findings"]);
    expect(result.cities).toHaveLength(13);
    expect(result).toMatchObject({ definition: "klimaatgovernance", period: "", conflicts: [] });
  });
});

describe("several files", () => {
  it("puts them together, and leaves a cell open on which two of them disagree", async () => {
    const first = await put("gent (1).xlsx", { A: [HEADER, ["Gent", 3, 3]] });
    const second = await put("gent_definitief_v2.xlsx", { A: [HEADER, ["Stad Gent", 3, 4]] });
    const { cities, conflicts, themes } = await checked(first, second);
    const gent = cities.find(({ id }) => id === "gent");
    expect(gent).toMatchObject({ status: "conflict", files: ["gent (1).xlsx", "gent_definitief_v2.xlsx"] });
    expect(gent?.scores["strategie"]?.value).toBe(3);
    expect(gent?.scores["aanpak"]?.value).toBeNull();
    expect(conflicts).toEqual([
      {
        city: "gent",
        theme: "aanpak",
        candidates: [
          { value: 3, source: { file: "gent (1).xlsx", sheet: "A", cell: "C2" } },
          { value: 4, source: { file: "gent_definitief_v2.xlsx", sheet: "A", cell: "C2" } },
        ],
      },
    ]);
    expect(themes.find(({ id }) => id === "aanpak")?.median).toBeNull();
  });

  it("reads on after a file that cannot be read", async () => {
    const good = await put("leuven.xlsx", { A: [HEADER, ["Leuven", 4]] });
    const bad = folder.path("kapot.xlsx");
    writeFileSync(bad, "geen werkmap");
    const { exitCode, out, steps } = await klimaatpeil("check", bad, good);
    expect(exitCode).toBe(1);
    expect(steps).toBe(2);
    expect(out).toContain("Dit is geen Excel-werkmap (.xlsx).");
    expect(out).toContain("Leuven");
  });

  it("names whoever left another spreadsheet in the folder: that city handed something in", async () => {
    mkdirSync(folder.path("gemengd"));
    await put("gemengd/genk.xlsx", { A: [HEADER, ["Genk", 2]] });
    for (const name of ["gent.ods", "leuven.XLSB", "brugge.numbers", "verslag.docx", "lijst.csv"])
      writeFileSync(folder.path(`gemengd/${name}`), "iets anders");
    const { findings } = await checked(folder.path("gemengd"));
    expect(findings.filter(({ code }) => code === "file-not-xlsx").map(({ file }) => file)).toEqual([
      ...["brugge.numbers", "gent.ods", "leuven.XLSB"],
    ]);
  });

  it("takes folders and patterns, skips the lock files of Excel, and tells files with one name apart", async () => {
    const deep = folder.path("map/dieper");
    mkdirSync(deep, { recursive: true });
    await put("map/scores.xlsx", { A: [HEADER, ["Genk", 2]] });
    await put("map/dieper/scores.xlsx", { A: [HEADER, ["Brugge", 3]] });
    writeFileSync(folder.path("map/~$scores.xlsx"), "slot");
    const { cities, findings } = await checked(folder.path("map"));
    expect(findings.filter(({ code }) => code.startsWith("file-"))).toEqual([]);
    expect(cities.filter(({ status }) => status === "partial").map(({ id, files }) => [id, files])).toEqual([
      ["brugge", [folder.path("map/dieper/scores.xlsx")]],
      ["genk", [folder.path("map/scores.xlsx")]],
    ]);
    const pattern = await checked(folder.path("map/*.xlsx"));
    expect(pattern.cities.find(({ id }) => id === "genk")?.files).toEqual(["scores.xlsx"]);
  });
});

describe("the exit code", () => {
  it.each([
    ["0 when phrases are all there is to say", "Tussen oranje en geel", 0],
    ["1 when a score is off the scale", 25, 1],
  ])("is %s", async (_, score, expected) => {
    const path = await put("een.xlsx", { A: [HEADER, ["Gent", score]] });
    expect((await klimaatpeil("check", path)).exitCode).toBe(expected);
  });

  it("is 1 for a workbook without any table, with a finding that says so", async () => {
    const { exitCode, out } = await klimaatpeil("check", await put("leeg.xlsx", { Blad1: [["niets"]] }));
    expect(exitCode).toBe(1);
    expect(out).toContain("Geen tabel met scores of VTE van LEKP 1 gevonden");
  });

  it("is 2 when nothing could be read at all", async () => {
    const path = folder.path("tekst.xlsx");
    writeFileSync(path, "");
    expect((await klimaatpeil("check", path)).exitCode).toBe(2);
  });
});

describe("the report for people", () => {
  it.each([
    ["7 of 8 themes are open", [HEADER, ["Gent", 3]], "7 van de 8 thema's van Gent hebben nog geen score."],
    ["nothing is filled in", [HEADER, ["Gent"]], "Geen enkel thema van Gent heeft al een score."],
    [
      "only FTE is",
      [
        ["Stad", "VTE LEKP 1"],
        ["Gent", 2],
      ],
      "Geen enkel thema van Gent heeft al een score; in 1 bestand",
    ],
  ])("says first of all that %s", async (_, rows, says) => {
    const { out } = await klimaatpeil("check", await put("open.xlsx", { A: rows }));
    expect(out.startsWith(says)).toBe(true);
    expect(out).not.toMatch(/in orde/i);
  });

  it("says that all is in order when it is", async () => {
    const path = await put("klaar.xlsx", { A: [HEADER, ["Gent", 3, 3, 3, 3, 3, 3, 3, "n.v.t."]] });
    expect((await klimaatpeil("check", path)).out).toMatch(/^Elk thema heeft een score of is niet van toepassing/);
  });

  it("shows a city that handed in its FTE alone, and says that its scores are missing", async () => {
    const gent = await put("gent.xlsx", { A: [HEADER, ["Gent", 3, 3, 3, 3, 3, 3, 3, 3]] });
    const vte = await put("aalst-vte.xlsx", {
      LEKP: [
        ["Stad", "VTE LEKP 1"],
        ["Aalst", 2],
      ],
    });
    const { out } = await klimaatpeil("check", gent, vte);
    expect(out).toMatch(/^In 1 bestand is geen enkele score gevonden \(aalst-vte\.xlsx\); 1 fout\./);
    expect(out).toMatch(/Aalst\s*│ ontbreekt/);
    expect(out).not.toContain("Nog niets van: Aalst");
  });

  it("tells of thousands of the same in one line, with the first cells", async () => {
    const cities = Array.from({ length: 1200 }, (_, index) => [`Nergens ${index}`, 3, 3, 3, 3, 3, 3, 3, 3]);
    const path = await put("veel.xlsx", { A: [HEADER, ["Gent", 3], ...cities] });
    const { out } = await klimaatpeil("check", path);
    const plain = out.replace(/\s*│\s*/g, "|");
    expect(plain).toContain("|fout|veel.xlsx|A|A3, A4, A5 …|1.200 cellen, bijvoorbeeld: “Nergens 0” ");
    expect(plain.match(/“Nergens \d+”/g)).toHaveLength(1);
    expect(out).toContain("1200 × fout");
  });
  it("shows one city her scores, and what she wrote where that was not a number", async () => {
    const path = await put("gent.xlsx", { A: [HEADER, ["Gent", "Tussen geel en groen", 3]] });
    const { out } = await klimaatpeil("check", path);
    expect(out).toMatch(/Strategie\s*│\s*3,5 │ Tussen geel en groen/);
    expect(out).toContain("gedeeltelijk");
    expect(out).not.toContain("Mediaan");
  });

  it("shows medians with n and range, and names who is still missing", async () => {
    const path = await put("twee.xlsx", { A: [HEADER, ["Gent", 2.5], ["Genk", 3]] });
    const { out } = await klimaatpeil("check", path);
    expect(out).toMatch(/Strategie\s*│\s*2,75 │ 2 │ 2,5 – 3 /);
    expect(out).toContain("Nog niets van: Aalst, Antwerpen, Brugge, Hasselt,");
  });

  it("shows who says what where two cells disagree", async () => {
    const path = await put("dubbel.xlsx", { A: [HEADER, ["Gent", 3]], B: [HEADER, ["Gent", 4]] });
    const { out } = await klimaatpeil("check", path);
    expect(out.replace(/ *│ */g, "|")).toContain(
      "|Gent|Strategie|3|dubbel.xlsx|A|B2|\n|Gent|Strategie|4|dubbel.xlsx|B|B2|",
    );
  });

  it("has a sentence, a sheet and a cell for each finding", async () => {
    const path = await put("fout.xlsx", { A: [HEADER, ["Gent", 25]] });
    const { out } = await klimaatpeil("check", path);
    expect(out.replace(/\s*│\s*/g, "|")).toContain("|fout|fout.xlsx|A|B2|“25” valt buiten de schaal. Bedoelt u 2,5?");
    expect(out).toContain("1 × fout");
  });
});
