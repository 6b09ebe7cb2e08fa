import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { askedScores } from "../../src/cli/asked-scores";
import { type Bundled, bundling, cityIn } from "./bundling";
import { klimaatpeil } from "./terminal";

const { folder, put, bundle } = bundling();
afterAll(folder.remove);

const THEMES = ["Strategie", "Aanpak", "Monitoring"];
/** Two columns that could both be the score: B with 1, 2, 3 and C with 2, 3, 4. */
const rivals = (city: string, more = 0) => [
  [`Stad ${city}`],
  ["Thema", "Niveau", "De score"],
  ...THEMES.map((theme, row) => [theme, row + 1 + more, row + 2 + more]),
];
const SHEET = "D'r = op, west!";

let gent: string;
let aalst: string;
beforeAll(async () => {
  gent = await put("gent.xlsx", { Blad1: rivals("Gent"), Notities: [["niets"]] });
  aalst = await put("aalst.xlsx", { [SHEET]: rivals("Aalst") });
});

async function checked(...words: readonly string[]): Promise<Bundled & { readonly exitCode: number }> {
  const { out, exitCode } = await klimaatpeil("check", "--json", ...words);
  return { ...(JSON.parse(out) as Bundled), exitCode };
}

function valuesOf(result: Bundled, id: string) {
  return Object.values(cityIn(result, id)?.scores ?? {}).map(({ value }) => value);
}

describe("where two columns could be the score", () => {
  it("check reads none, and says how to choose", async () => {
    const { out, exitCode } = await klimaatpeil("check", gent);
    expect(exitCode).toBe(1);
    expect(out).toContain("gent.xlsx, blad Blad1: nog te kiezen. Geef een van deze:");
    expect(out).toContain("--scores 'gent.xlsx=Blad1!B3:B5' voor kolom B (“Niveau”)");
    expect(out).toContain("--scores 'gent.xlsx=Blad1!C3:C5' voor kolom C (“De score”)");
  });

  it.each([
    ["C3:C5", [2, 3, 4]],
    ["$B$3:$B$5", [1, 2, 3]],
    ["C:C", [2, 3, 4]],
    ["b3,b4,B5", [1, 2, 3]],
    ["C3:C4, C5", [2, 3, 4]],
  ])("--scores reads %s", async (range, values) => {
    const result = await checked(gent, "--scores", `gent.xlsx=Blad1!${range}`);
    expect(valuesOf(result, "gent")).toEqual(values);
    expect(result.findings.map(({ code }) => code)).not.toContain("columns-compete");
  });

  it("--scores takes several files, and names of sheets with anything in them, quoted or not", async () => {
    const [one, other] = [`${gent}=blad1!C:C`, `aalst.xlsx='D''r = op, west!'!B:B`];
    const result = await checked(gent, aalst, "--scores", one, "--scores", other);
    expect([valuesOf(result, "gent"), valuesOf(result, "aalst")]).toEqual([
      [2, 3, 4],
      [1, 2, 3],
    ]);
    expect(valuesOf(await checked(aalst, "--scores", `aalst.xlsx=${SHEET}!C:C`), "aalst")).toEqual([2, 3, 4]);
  });

  it("says for each file how it was read, by whose choice", async () => {
    const { out } = await klimaatpeil("check", gent, aalst, "--scores", "gent.xlsx=Blad1!C:C");
    expect(out).toContain("gent.xlsx, blad Blad1: kolom C (“De score”), door u gekozen.");
    expect(out).toContain(`aalst.xlsx, blad ${SHEET}: nog te kiezen.`);
  });

  it("reads nothing where several columns were given that contradict each other, and asks again", async () => {
    const words = ["--scores", "gent.xlsx=Blad1!B:B", "--scores", "gent.xlsx=Blad1!C:C"];
    const { out, exitCode } = await klimaatpeil("check", gent, ...words);
    expect(exitCode).toBe(1);
    expect(out).toContain("gent.xlsx, blad Blad1: nog te kiezen.");
    expect(valuesOf(await checked(gent, ...words), "gent")).toEqual([]);
  });
});

describe("rows too", () => {
  it("can be given, whole or in part", async () => {
    const rows = [
      ["", "Strategie", "Aanpak", "Monitoring"],
      ["Niveau", 1, 2, 3],
      ["De score", 2, 3, 4],
    ];
    const file = await put("genk.xlsx", { Genk: rows });
    expect(valuesOf(await checked(file, "--scores", "genk.xlsx=Genk!3:3"), "genk")).toEqual([2, 3, 4]);
    const { out } = await klimaatpeil("check", file, "--scores", "genk.xlsx=Genk!B2:D2");
    expect(out).toContain("genk.xlsx, blad Genk: rij 2 (“Niveau”), door u gekozen.");
  });
});

describe("--scores that cannot be meant", () => {
  it.each([
    ["Blad1!C:C", "“Blad1!C:C” zegt niet waar de scores staan."],
    ["gent.xlsx=C:C", "“gent.xlsx=C:C” zegt niet waar de scores staan."],
    ["gent.xlsx=Blad1!kolom C", "zegt niet waar de scores staan."],
    ["gent.xlsx=!C:C", "zegt niet waar de scores staan."],
    ["genk.xlsx=Blad1!C:C", "“genk.xlsx” is geen van de bestanden. Wel: gent.xlsx."],
    ["gent.xlsx=Blad2!C:C", "“Blad2” is geen blad van gent.xlsx. Wel: Blad1, Notities."],
    ["gent.xlsx=Notities!C:C", "Op blad Notities van gent.xlsx staat geen tabel met thema's."],
    [
      "gent.xlsx=Blad1!C3:C4",
      "C3:C4 op blad Blad1 van gent.xlsx is geen rij of kolom met scores, of niet helemaal. Wel: kolom B (“Niveau”): B3:B5, kolom C (“De score”): C3:C5.",
    ],
    ["gent.xlsx=Blad1!C3:C5,F3:F5", "F3:F5 op blad Blad1 van gent.xlsx is geen rij of kolom met scores"],
  ])("%s is told what there is, with exit code 2", async (scores, sentence) => {
    const { err, out, exitCode } = await klimaatpeil("check", gent, "--scores", scores);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it("writes no bundle", async () => {
    const out = folder.path("fout.xlsx");
    const words = ["consolidate", gent, "--out", out, "--scores", "gent.xlsx=Blad1!F:F"];
    expect((await klimaatpeil(...words)).exitCode).toBe(2);
    expect((await klimaatpeil("check", out)).err).toContain("Niets gevonden");
  });

  it("is an option of check and consolidate alone", async () => {
    const { err, exitCode } = await klimaatpeil("layout", gent, "--out", "x.xlsx", "--scores", "gent.xlsx=Blad1!C:C");
    expect([exitCode, err.trim()]).toEqual([2, "--scores hoort niet bij layout."]);
  });
});

it("a file with an equals sign in its name is found by its whole name", async () => {
  const file = await put("a=b.xlsx", { "x=y": rivals("Gent") });
  expect(valuesOf(await checked(file, "--scores", "a=b.xlsx=x=y!C:C"), "gent")).toEqual([2, 3, 4]);
  expect(askedScores("a=b.xlsx=x=y!C:C").splits.map(({ file: name, sheet }) => [name, sheet])).toEqual([
    ["a", "b.xlsx=x=y"],
    ["a=b.xlsx", "x=y"],
    ["a=b.xlsx=x", "y"],
  ]);
});

describe("a bundle", () => {
  it("remembers what was chosen: next week's file of the same shape is read in the same way, and that is said", async () => {
    const first = folder.path("week 1.xlsx");
    await bundle(gent, "--out", first, "--scores", "gent.xlsx=Blad1!C:C");
    const later = await put("gent week 2.xlsx", { Scores: rivals("Gent", 1) });
    const { out, exitCode } = await klimaatpeil(
      "consolidate",
      later,
      "--previous",
      first,
      "--out",
      folder.path("2.xlsx"),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain("gent week 2.xlsx, blad Scores: kolom C (“De score”), zoals eerder gekozen.");
    const again = await bundle(later, "--previous", folder.path("2.xlsx"), "--out", folder.path("3.xlsx"));
    expect([valuesOf(again, "gent"), again.changes]).toEqual([[3, 4, 5], []]);
    expect(valuesOf(await checked(later), "gent")).toEqual([]);
  });

  it("yields to what is given now", async () => {
    const first = folder.path("eerst.xlsx");
    await bundle(gent, "--out", first, "--scores", "gent.xlsx=Blad1!C:C");
    const words = ["--previous", first, "--out", folder.path("dan.xlsx"), "--scores", "gent.xlsx=Blad1!B:B"];
    expect(valuesOf(await bundle(gent, ...words), "gent")).toEqual([1, 2, 3]);
  });

  it("keeps its JSON as it was: what headed a value stands on Herkomst alone", async () => {
    const words = ["--out", folder.path("json.xlsx"), "--scores", "gent.xlsx=Blad1!C:C"];
    expect(cityIn(await bundle(gent, ...words), "gent")?.scores["aanpak"]).toEqual({
      ...{ value: 3, status: "scored", raw: "3" },
      source: { file: "gent.xlsx", sheet: "Blad1", cell: "C4" },
    });
  });
});
