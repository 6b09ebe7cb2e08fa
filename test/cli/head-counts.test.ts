/** A head count is confidential by rule. Wherever it stands and whatever heads it, it is in no export, of nobody. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { foreignWorkbook, HEADER, PUBLISHED_FTE } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { SCORES } from "../../src/sample/najaar-2024-tables";

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

type Row = readonly (string | number | null)[];

/** Every head count here ends so, and nothing else does: in any place and with either mark. */
const HEADS = /[.,]417/;
let next = 10;
const count = (): number => next++ + 0.417;
const themes = klimaatgovernance.themes.map(({ name }) => name);
const table = (...headings: readonly string[]): readonly Row[] => [
  ["Stad", ...headings],
  ...klimaatgovernance.cities.map(({ name }): Row => [name, ...headings.map(count)]),
];

/** Each on a sheet of its own. */
const SHEETS: Readonly<Record<string, readonly Row[]>> = {
  "Totaal en gesubsidieerd": table("Totaal VTE klimaatmedewerkers", "waarvan gesubsidieerd", "% gesubsidieerd"),
  Personeel: table("Personeel (VTE)"),
  Dienst: table("FTE klimaatdienst", "Medewerkers klimaat", "Koppen", "Bezetting", "Headcount"),
  VTE: table("VTE"),
  "Aantal VTE": table("Aantal"),
  Bestand: table("Personeelsbestand", "Voltijdse equivalenten", "Ambtenaren", "Collega's"),
  Frans: table("ETP", "Effectifs", "Équivalents temps plein"),
  Engels: table("Staff", "Full-time equivalents", "Employees"),
  "Buiten LEKP": table("VTE buiten LEKP 1", "VTE incl. LEKP", "VTE LEKP + eigen middelen", "Totaal VTE LEKP"),
  "LEKP 2": table("VTE"),
  "Latere rondes": table("VTE LEKP 2", "VTE LEKP 1 + 2", "VTE LEKP 3"),
  "Gepland of vroeger": table("VTE LEKP 1 gepland", "VTE LEKP 1 vorige meting", "% VTE LEKP 1"),
  "LEKP-budget": table("LEKP-middelen", "LEKP 1 (euro)"),
  Titel: [["Klimaatmedewerkers per stad"], [], ...table("2024")],
  "Titel zegt personeel": [["Lokaal Energie- en Klimaatpact"], ["Personeelsbezetting"], ...table("VTE")],
  Samengevoegd: [
    ["Stad", "VTE", null],
    [null, "LEKP 2", "eigen"],
    ["Gent", count(), count()],
  ],
  "Steden naast elkaar": [
    [null, "Gent", "Leuven"],
    ["Aantal VTE", count(), count()],
    ["Koppen", count(), count()],
  ],
  "Een stad": [["Gent"], ["Aantal VTE klimaat", count()], ["Klimaatdienst", "VTE", count()]],
  Zonder: [
    ["Gent", count()],
    ["Leuven", count()],
  ],
  "In woorden": [
    ["Stad", "Klimaatteam"],
    ["Gent", "23,417 VTE"],
    ["Leuven", "ongeveer 24,417 medewerkers"],
  ],
  "VTE per thema": [HEADER, ...klimaatgovernance.cities.map(({ name }): Row => [name, ...themes.map(count)])],
  "Per thema": [["Aantal medewerkers per thema"], HEADER, ["Gent", ...themes.map(count)]],
  "Thema's onder elkaar": [["Gent"], ["Thema", "Aantal VTE"], ...themes.map((theme): Row => [theme, count()])],
};

const EXTRA = ["Aantal VTE", "waarvan gesubsidieerd", "Klimaatmedewerkers", "Personeel"];
/** And all around the scores themselves. */
const GRID: readonly Row[] = [
  ["Benchmark klimaatgovernance", null, "Klimaatdienst:", "23,417 VTE"],
  [],
  [...HEADER, ...EXTRA, "HR & cultuur (VTE)"],
  ...SCORES.map((row): Row => [...row, ...themes.slice(row.length - 1).map(() => null), ...EXTRA.map(count), count()]),
  ["Gent (VTE)", ...themes.map(count)],
  [],
  ["Totaal VTE", count()],
  ["Aantal medewerkers", count()],
];
/** A score cell that holds one. */
const IN_A_CELL: Row = ["Gent", 3, 3, 3, "23,417 VTE", "wij zijn met 24,417 medewerkers", 25.417];

type Sheets = Readonly<Record<string, readonly Row[]>>;

const SCORED: readonly Row[] = [HEADER, ...SCORES];
const FILES: Readonly<Record<string, Sheets>> = {
  "on sheets of its own": { Scores: SCORED, LEKP: PUBLISHED_FTE, ...SHEETS },
  "around the scores": { Scores: GRID, LEKP: PUBLISHED_FTE },
  "in the cell of a score": { Scores: [...SCORED.filter(([name]) => name !== "Gent"), IN_A_CELL], LEKP: PUBLISHED_FTE },
};
const KINDS = Object.keys(FILES);
const AUDIENCES = ["stuurgroep", "publiek", "stad:gent", "stad:leuven"];

/** Each part of a package, also as bytes that are no text, or the text itself: where a head count stands in it. */
function headsIn(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const parts = path.endsWith(".xlsx") ? Object.entries(unzipSync(bytes)) : [[path, bytes] as const];
  return parts.flatMap(([name, part]) =>
    [strFromU8(part), strFromU8(part, true)].flatMap((text) => {
      const found = HEADS.exec(text);
      return found ? [`${name}: ${text.slice(Math.max(0, found.index - 80), found.index + 10)}`] : [];
    }),
  );
}

async function workbook(kind: string, name: string): Promise<string> {
  const path = folder.path(name);
  writeFileSync(path, await foreignWorkbook(FILES[kind] ?? {}));
  return path;
}

/** What an export gives away, in its files or in what it says. */
async function leaks(file: string, audience: string, ...more: readonly string[]): Promise<readonly string[]> {
  const name = folder.path(`export ${String(next++)}`);
  const paths = ["b.xlsx", "b.csv", "lang.csv", "datapackage.json"].map((file) => join(name, file));
  const [out = "", csv = "", long = ""] = paths;
  const asked = ["--out", out, "--audience", audience, "--csv", csv, "--long", long, ...more];
  const said = await klimaatpeil("export", file, ...asked);
  if (said.exitCode !== 0) return [said.err];
  return [...paths.flatMap(headsIn), ...[said.out, said.err].filter((text) => HEADS.test(text))];
}

describe.each(KINDS)("a head count %s", (kind) => {
  it("is in the workbook that is exported, so that its absence can be told", async () => {
    expect(headsIn(await workbook(kind, `${kind} a.xlsx`))).not.toEqual([]);
  });

  it.each(AUDIENCES)("is in no export of that workbook, for %s", async (audience) => {
    expect(await leaks(await workbook(kind, `${kind} b.xlsx`), audience)).toEqual([]);
  });

  it.each(AUDIENCES)("is in no export of a bundle that the workbook was put into, for %s", async (audience) => {
    const bundle = folder.path(`${kind} bundel voor ${audience.replace(":", " ")}.xlsx`);
    await klimaatpeil("consolidate", await workbook(kind, `${kind} c.xlsx`), "--out", bundle);
    expect(await leaks(bundle, audience)).toEqual([]);
  });

  it("is in no export beside which it is the previous measurement", async () => {
    const file = await workbook(kind, `${kind} d.xlsx`);
    const present = folder.path(`${kind} nu.xlsx`);
    writeFileSync(present, await foreignWorkbook({ Scores: SCORED }));
    expect(await leaks(present, "stuurgroep", "--previous", file)).toEqual([]);
  });
});

describe("a bundle", () => {
  it.each(KINDS.slice(0, 2))("takes over no head count %s, on no sheet", async (kind) => {
    const bundle = folder.path(`${kind} bundel.xlsx`);
    const said = await klimaatpeil("consolidate", await workbook(kind, `${kind} e.xlsx`), "--out", bundle, "--json");
    expect(headsIn(bundle)).toEqual([]);
    expect(said.out).not.toMatch(HEADS);
    expect(JSON.parse(said.out)).toMatchObject({ fte: { lekp1Total: 45.5 } });
  });

  it("keeps a remark as it was handed in", async () => {
    const bundle = folder.path("opmerkingen.xlsx");
    await klimaatpeil("consolidate", await workbook(KINDS[0] ?? "", "opmerkingen in.xlsx"), "--out", bundle);
    expect(
      Object.values(unzipSync(readFileSync(bundle))).some((part) => strFromU8(part).includes("14 VTE (incl. LEKP2)")),
    ).toBe(true);
  });

  it("asks about every sheet with head counts", async () => {
    const said = await klimaatpeil("check", await workbook(KINDS[0] ?? "", "gevraagd.xlsx"), "--json");
    const { findings } = JSON.parse(said.out) as { findings: readonly { code: string; sheet: string }[] };
    const asked = new Set(findings.filter(({ code }) => code.startsWith("fte-")).map(({ sheet }) => sheet));
    const silent = ["LEKP-budget", "Zonder"];
    expect(Object.keys(SHEETS).filter((name) => !asked.has(name))).toEqual(silent);
  });
});
