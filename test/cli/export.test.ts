import { afterAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { SCORES } from "../../src/sample/najaar-2024-tables";
import { foreignWorkbook, HEADER, PUBLISHED, PUBLISHED_FTE } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

/** Words that must never leave. */
const SENTINEL = "SENTINEL";

async function published(name: string): Promise<string> {
  const path = folder.path(name);
  writeFileSync(path, await foreignWorkbook({ Scores: PUBLISHED, VTE: PUBLISHED_FTE }));
  return path;
}

/** The published tables with an HR benchmark in every corner where something can hide. */
async function withSecrets(name: string): Promise<string> {
  const path = folder.path(name);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Scores",
        rows: PUBLISHED.map((row) => [...row]),
        cells: new Map([["5,1", { value: 3, comment: { text: `${SENTINEL} in a note`, author: SENTINEL } }]]),
      },
      { name: "VTE", rows: PUBLISHED_FTE.map((row) => [...row]) },
      {
        name: "HR-benchmark (vertrouwelijk)",
        rows: [
          ["Stad", "Personeel"],
          ["Gent", 987654.25],
          [SENTINEL, 123456.75],
        ],
      },
    ],
    properties: { title: SENTINEL, creator: SENTINEL, description: SENTINEL },
    namedRanges: [{ name: "SENTINEL_NAAM", range: "'HR-benchmark (vertrouwelijk)'!$A$1:$B$3" }],
  });
  writeFileSync(path, bytes);
  return path;
}

function valuesIn(path: string, sheetName: string): readonly unknown[] {
  const reading = readXlsx(readFileSync(path));
  if ("fault" in reading) throw new Error(reading.fault.code);
  return reading.snapshot.sheets.find(({ name }) => name === sheetName)?.cells.map(({ value }) => value) ?? [];
}

/** What stands on the page in the row that begins so. */
function rowIn(path: string, head: string): readonly unknown[] {
  const reading = readXlsx(readFileSync(path));
  if ("fault" in reading) throw new Error(reading.fault.code);
  const [sheet] = reading.snapshot.sheets;
  const row = sheet?.cells.find(({ column, value }) => column === 0 && value === head)?.row;
  return (
    sheet?.cells
      .filter((cell) => cell.row === row && cell.column > 0 && cell.column <= 10 && cell.value !== null)
      .map(({ value }) => value) ?? []
  );
}

/** Every part of a package as text, whatever it is. */
function partsOf(path: string): readonly (readonly [name: string, text: string])[] {
  return Object.entries(unzipSync(readFileSync(path))).map(([name, part]) => [name, strFromU8(part, true)]);
}

describe("an export for the steering group", () => {
  it("holds the medians of the report and the LEKP total", async () => {
    const file = await published("scores.xlsx");
    const out = folder.path("stuurgroep.xlsx");
    const said = await klimaatpeil("export", file, "--out", out);
    expect(said.exitCode).toBe(0);
    expect(said.out).toContain(`${out}: benchmark voor de stuurgroep, concept, 22 november 2026.`);
    expect(said.out).toContain("13 steden bij naam, 8 thema's.");
    expect(said.out).toMatch(/^9 van de 104 scores ontbreken nog, bij Aalst en Turnhout; .*\n/);
    expect(rowIn(out, "Mediaan")).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(rowIn(out, "n (aantal steden)")).toEqual([12, 12, 12, 12, 12, 12, 11, 12]);
    expect(rowIn(out, "Totaal (13 steden)")).toEqual([45.5]);
  });

  it("says final, and the day that was asked for", async () => {
    const out = folder.path("definitief.xlsx");
    await klimaatpeil("export", await published("scores.xlsx"), "--out", out, "--final", "--date", "2026-03-01");
    const values = valuesIn(out, "Benchmark");
    expect(values).toContain("DEFINITIEF");
    expect(values.join()).toContain("1 maart 2026");
  });

  it("is the same file again when it is made again, and never goes over another", async () => {
    const file = await published("scores.xlsx");
    const out = folder.path("nogmaals.xlsx");
    await klimaatpeil("export", file, "--out", out);
    const first = readFileSync(out);
    expect((await klimaatpeil("export", file, "--out", out)).exitCode).toBe(0);
    const other = await klimaatpeil("export", file, "--out", out, "--final", "--csv", folder.path("nooit.csv"));
    expect(other.exitCode).toBe(2);
    expect(other.err).toContain("bestaat al");
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(existsSync(folder.path("nooit.csv"))).toBe(false);
  });

  it("writes the same figures as text beside it", async () => {
    const [csv, long] = [folder.path("b.csv"), folder.path("b-lang.csv")];
    const words = ["--out", folder.path("b.xlsx"), "--csv", csv, "--long", long];
    const said = await klimaatpeil("export", await published("scores.xlsx"), ...words);
    expect(said.out).toContain(csv);
    expect(readFileSync(csv, "utf8")).toContain("2,875");
    expect(readFileSync(long, "utf8")).toContain("turnhout");
  });

  it("describes the long format beside it, and every table that goes with it", async () => {
    expect((await klimaatpeil("template", "--all", "--sample", "--out", folder.path("staal"))).exitCode).toBe(0);
    const bundle = "klimaatpeil-alle-steden.xlsx";
    const words = ["--out", folder.path("uit/b.xlsx"), "--long", folder.path("uit/lang.csv")];
    const said = await klimaatpeil("export", folder.path(join("staal", bundle)), ...words);
    expect(said.exitCode).toBe(0);
    const files = readdirSync(folder.path("uit"));
    const { resources } = JSON.parse(readFileSync(folder.path("uit/datapackage.json"), "utf8")) as {
      readonly resources: readonly { readonly path: string }[];
    };
    expect(resources[0]?.path).toBe("lang.csv");
    expect(files.sort()).toEqual(["b.xlsx", "datapackage.json", ...resources.map(({ path }) => path)].sort());
    expect(files.every((file) => said.out.includes(file))).toBe(true);
  });

  it("never writes a description over another, and then writes nothing", async () => {
    const file = await published("scores.xlsx");
    mkdirSync(folder.path("bezet"));
    writeFileSync(folder.path("bezet/datapackage.json"), "{}");
    const words = ["--out", folder.path("bezet/b.xlsx"), "--long", folder.path("bezet/lang.csv")];
    const said = await klimaatpeil("export", file, ...words);
    expect(said.exitCode).toBe(2);
    expect(said.err).toContain("datapackage.json bestaat al en is anders. Er is niets overschreven");
    expect(readdirSync(folder.path("bezet"))).toEqual(["datapackage.json"]);
  });

  it("shows what a bundle has not settled as contradictory, and says so", async () => {
    const [one, other] = [folder.path("een.xlsx"), folder.path("twee.xlsx")];
    writeFileSync(one, await foreignWorkbook({ Blad1: [HEADER, ...SCORES] }));
    writeFileSync(other, await foreignWorkbook({ Blad1: [HEADER, ["Kortrijk", 4, 3, 2, 3, 3, 3, 3, 3]] }));
    const bundle = folder.path("bundel.xlsx");
    await klimaatpeil("consolidate", one, other, "--out", bundle);
    const out = folder.path("uit-bundel.xlsx");
    const said = await klimaatpeil("export", bundle, "--out", out);
    expect(said.out).toContain("Tegenstrijdig, zonder waarde getoond tot iemand kiest:\n- Kortrijk, Strategie\n");
    const checked = await klimaatpeil("check", bundle);
    for (const { out: told } of [said, checked]) expect(told).toMatch(/^.*; er blijft 1 tegenstrijdige score open; /);
    expect(rowIn(out, "Kortrijk").slice(0, 3)).toEqual(["≠", 3, 2]);
    expect(rowIn(out, "n (aantal steden)")[0]).toBe(11);
  });

  it("shows the change since the previous measurement", async () => {
    const before = folder.path("vorige.xlsx");
    writeFileSync(
      before,
      await foreignWorkbook({ Blad1: [HEADER, ...SCORES.map(([city]) => [city, 2, 2, 2, 2, 2, 2, 2, 2])] }),
    );
    const out = folder.path("verschil.xlsx");
    const said = await klimaatpeil("export", await published("scores.xlsx"), "--out", out, "--previous", before);
    expect(said.exitCode).toBe(0);
    expect(rowIn(out, "Sinds de vorige meting").slice(0, 3)).toEqual(["+1", "+1", "+0,75"]);
    expect(rowIn(out, "waarvan zelfde steden")[0]).toBe("+1 (n 12)");
  });
});

describe("an export for the public", () => {
  it("holds nothing of what is confidential, in any part, and says what was left out", async () => {
    const file = await withSecrets("geheim.xlsx");
    expect(partsOf(file).filter(([, text]) => text.includes(SENTINEL)).length).toBeGreaterThan(3);
    const out = folder.path("publiek.xlsx");
    const [csv, long] = [folder.path("publiek.csv"), folder.path("publiek/lang.csv")];
    const said = await klimaatpeil("export", file, "--out", out, "--audience", "publiek", "--csv", csv, "--long", long);
    expect(said.exitCode).toBe(0);
    expect(said.out).toContain("HR-benchmark (vertrouwelijk)");
    const texts = [
      ...partsOf(out),
      ["csv", readFileSync(csv, "utf8")] as const,
      ["long", readFileSync(long, "utf8")] as const,
      ["datapackage", readFileSync(folder.path("publiek/datapackage.json"), "utf8")] as const,
    ];
    const leaks = /SENTINEL|HR-benchmark|vertrouwelijk|987654|123456|Personeel|Antwerpen|Turnhout|geheim/i;
    expect(texts.filter(([name, text]) => leaks.test(name) || leaks.test(text)).map(([name]) => name)).toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
  });

  it("is refused where figures come from too few cities, with the cells named and no file made", async () => {
    const file = folder.path("vier.xlsx");
    writeFileSync(file, await foreignWorkbook({ Blad1: [HEADER, ...SCORES.slice(0, 4)] }));
    const [out, csv] = [folder.path("geweigerd.xlsx"), folder.path("geweigerd.csv")];
    const said = await klimaatpeil("export", file, "--out", out, "--csv", csv, "--audience", "publiek");
    expect(said.exitCode).toBe(1);
    expect(said.err).toContain("Er is niets gemaakt:");
    expect(said.err).toMatch(/- Strategie: de cijfers van de groep \(.*hieruit is de score af te leiden van .*Gent/);
    expect(said.out).toBe("");
    expect([existsSync(out), existsSync(csv)]).toEqual([false, false]);
  });
});

describe("an export for one city", () => {
  it("shows that city and nobody else", async () => {
    const out = folder.path("gent.xlsx");
    const said = await klimaatpeil("export", await published("scores.xlsx"), "--out", out, "--audience", "stad:Gent");
    expect(said.exitCode).toBe(0);
    expect(rowIn(out, "Gent").slice(0, 3)).toEqual([3.5, 2.5, 2.5]);
    expect(partsOf(out).filter(([, text]) => /Antwerpen|Roeselare/.test(text))).toEqual([]);
  });
});

describe("an export that was asked for in the wrong way", () => {
  it.each([
    [["--audience", "iedereen"], "geen doelgroep"],
    [["--audience", "stad:"], "geen doelgroep"],
    [["--audience", "stad:genthof"], "komt niet voor in dit meetmodel"],
    [["--date", "2026-02-30"], "geen datum"],
    [["--date", "1/3/2026"], "geen datum"],
    [["--city", "gent"], "hoort niet bij export"],
    [["--csv", "zelfde.xlsx", "--long", "zelfde.xlsx"], "twee keer"],
    [["--csv", "datapackage.json", "--long", "lang.csv"], "twee keer"],
    [["--long", ".lang.csv"], "kan niet in datapackage.json staan"],
  ])("%j is told so, and nothing is written", async (words, told) => {
    const out = folder.path("fout.xlsx");
    const said = await klimaatpeil("export", await published("scores.xlsx"), "--out", out, ...words);
    expect([said.exitCode, existsSync(out)]).toEqual([2, false]);
    expect(said.err).toContain(told);
  });

  it("asks for a file, for one at a time, and for .xlsx", async () => {
    const file = await published("scores.xlsx");
    expect((await klimaatpeil("export", "--out", "x.xlsx")).err).toContain("Welk bestand?");
    expect((await klimaatpeil("export", file, file, "--out", "x.xlsx")).err).toContain("Eén bestand tegelijk");
    expect((await klimaatpeil("export", file, "--out", "x.pdf")).err).toContain(".xlsx");
    expect((await klimaatpeil("export", file, "--out", file)).err).toContain("twee keer");
  });

  it("says what is wrong with a file that cannot be read", async () => {
    const broken = folder.path("stuk.xlsx");
    writeFileSync(broken, "geen zip");
    const said = await klimaatpeil("export", broken, "--out", folder.path("stuk-uit.xlsx"));
    expect([said.exitCode, existsSync(folder.path("stuk-uit.xlsx"))]).toEqual([2, false]);
    expect(said.err).toContain("stuk.xlsx");
  });
});

describe("what is typed on Publicatie and does not count", () => {
  it("is told beside what is left out", async () => {
    const path = folder.path("publicatie.xlsx");
    const [city = [], ...rows] = PUBLISHED.map((row) => [...row]);
    writeFileSync(
      path,
      await foreignWorkbook({
        Scores: [city, ...rows],
        Publicatie: [
          ["Regel", "Keuze"],
          ["Kleinste groep (aantal steden)", "7 steden"],
          [],
          ["Thema, tabel of blad", "Vertrouwelijk"],
          ["Strateige", "ja"],
          ["Scores van vroeger", "ja"],
        ],
      }),
    );
    const { out } = await klimaatpeil("export", path, "--out", folder.path("publicatie-uit.xlsx"));
    expect(out).toContain("Dit staat op Publicatie, en telt niet zoals bedoeld:");
    expect(out).toContain("- Publicatie!B2: “7 steden”");
    expect(out).toContain("- Publicatie!A5: “Strateige”");
  });
});
