/** `consolidate`: choosing between files, and going on from a bundle. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundling, cityIn } from "./bundling";
import { HEADER } from "./foreign-workbook";
import { klimaatpeil } from "./terminal";
import { typed } from "./typed";

const { folder, put, scores, bundle, checked } = bundling();
afterAll(folder.remove);

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

  it("are settled for a whole city at once by naming it alone; a theme that is named apart goes first", async () => {
    const more = await scores("gent v3.xlsx", ["Gent", 2, 5]);
    const first = await scores("gent v0.xlsx", ["Gent", 3, 4]);
    const result = await bundle(first, more, "--choose", "Gent=gent v3.xlsx", "--out", folder.path("stad.xlsx"));
    expect(result.conflicts).toEqual([]);
    expect(cityIn(result, "gent")).toMatchObject({ scores: { strategie: { value: 2 }, aanpak: { value: 5 } } });
    const choices = ["--choose", "gent=gent v3.xlsx", "--choose", "gent.aanpak=gent v0.xlsx"];
    const apart = await bundle(first, more, ...choices, "--out", folder.path("apart.xlsx"));
    expect(cityIn(apart, "gent")).toMatchObject({ scores: { strategie: { value: 2 }, aanpak: { value: 4 } } });
  });

  it("are told on Herkomst as chosen, in words for whoever opens the bundle and never saw a command", async () => {
    const opened = openXlsxHost(readFileSync(folder.path("apart.xlsx")));
    const { sheets } = "host" in opened ? await opened.host.read() : { sheets: [] };
    const texts = sheets.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? value : [])));
    expect(texts).toContain("met de opdracht: wat tegenstrijdig was, uit gent v3.xlsx");
    expect(texts).toContain("met de opdracht: uit gent v0.xlsx");
    expect(texts.filter((text) => /--\w/.test(text))).toEqual([]);
  });

  it("in words on the city itself are named as a choice names them", async () => {
    await klimaatpeil("template", "--out", folder.path("leeg"), "--city", "gent");
    const empty = readFileSync(folder.path("leeg/klimaatpeil-gent.xlsx"));
    const files = ["een team", "één persoon"].map((by, at) => {
      const file = folder.path(`fiche ${at}.xlsx`);
      writeFileSync(file, typed(empty, "Zelfevaluatie", { B5: by, B12: 3 }));
      return file;
    });
    const { out } = await klimaatpeil("consolidate", ...files, "--out", folder.path("fiches.xlsx"));
    expect(out).toMatch(/│ Gent │ Stadsfiches │ Ingevuld door │ één persoon │ fiche 1\.xlsx/);
    const choice = "Gent.Stadsfiches.Ingevuld door=fiche 0.xlsx";
    const chosen = await klimaatpeil("consolidate", ...files, "--choose", choice, "--out", folder.path("fiche.xlsx"));
    expect(chosen.out).not.toContain("één persoon");
  });

  it("stay settled when the bundle with the choice is given", async () => {
    const chosen = folder.path("gekozen.xlsx");
    await bundle(one, other, "--choose", "gent.aanpak=gent (1).xlsx", "--out", chosen);
    const again = await bundle(one, other, "--previous", chosen, "--out", folder.path("gekozen 2.xlsx"));
    expect(again).toMatchObject({ conflicts: [], changes: [] });
    expect(readFileSync(folder.path("gekozen 2.xlsx")).equals(readFileSync(chosen))).toBe(true);
  });

  it("are settled for a city whose name has a dot, as a whole and by theme", async () => {
    const [first, more] = [
      await scores("a.xlsx", ["Sint-Niklaas", 3, 4]),
      await scores("d.xlsx", ["St. Niklaas", 2, 5]),
    ];
    const whole = await bundle(first, more, "--choose", "St. Niklaas=d.xlsx", "--out", folder.path("punt.xlsx"));
    expect(cityIn(whole, "sint-niklaas")).toMatchObject({ scores: { strategie: { value: 2 }, aanpak: { value: 5 } } });
    const one = ["--choose", "St. Niklaas.aanpak=d.xlsx", "--out", folder.path("punt thema.xlsx")];
    expect(cityIn(await bundle(first, more, ...one), "sint-niklaas")?.scores).toMatchObject({ aanpak: { value: 5 } });
  });

  it.each([
    ["gent", "gent", "Voor gent kiest u twee bestanden: gent (1).xlsx en gent_definitief_v2.xlsx."],
    ["gent.aanpak", "Ghent.Klimaataanpak", "Voor gent.aanpak kiest u twee bestanden:"],
  ])("are not settled by two choices that contradict each other: %s", async (what, again, sentence) => {
    const out = folder.path("twee.xlsx");
    const choices = ["--choose", `${what}=gent (1).xlsx`, "--choose", `${again}=gent_definitief_v2.xlsx`];
    const { exitCode, err } = await klimaatpeil("consolidate", one, other, ...choices, "--out", out);
    expect([exitCode, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain(sentence);
  });

  it.each([
    ["gent", "“gent” is geen keuze. Schrijf ze als stad.thema=bestand"],
    ["brussel.aanpak=gent (1).xlsx", "“brussel” komt niet voor in dit meetmodel."],
    ["brussel=gent (1).xlsx", "“brussel” komt niet voor in dit meetmodel."],
    ["leuven=gent (1).xlsx", "Van leuven is niets tegenstrijdig: er valt niets te kiezen. Er is niets geschreven."],
    ["gent=leuven.xlsx", "“leuven.xlsx” is geen van de bestanden."],
    ["gent.mobiliteit=gent (1).xlsx", "“mobiliteit” komt niet voor in dit meetmodel. Kies een thema:"],
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

describe("what stands on the sheets of the previous bundle", () => {
  it("and goes no further is told at its cell, and that nothing changed is not said of it", async () => {
    const first = await scores("vroeg.xlsx", ["Gent", 3, 3, 3], ["Genk", 2, 4], ["Leuven", 4]);
    const before = folder.path("getypt.xlsx");
    await bundle(first, "--out", before);
    writeFileSync(
      before,
      typed(readFileSync(before), "Maturiteit", { A14: "Genk-Zuid", B15: "of toch 7", C15: "", B18: "komt" }),
    );
    const words = [first, "--previous", before, "--out", folder.path("verder zonder.xlsx")] as const;
    const { out, exitCode } = await klimaatpeil("consolidate", ...words);
    expect(out).toMatch(/│ Gent +│ Strategie │ “of toch 7”[^│]*│ +3 │ vroeg\.xlsx/);
    expect(out).toMatch(/│ Gent +│ Aanpak +│ +│ +3 │ vroeg\.xlsx/);
    expect(out).toContain(
      "Gent: Strategie en Aanpak stonden niet meer in de tabel van de vorige bundel, en komen terug",
    );
    expect(out).toMatch(/│ getypt\.xlsx │ Maturiteit │ A14 │ “Genk-Zuid” komt niet voor in dit meetmodel/);
    expect(out).toMatch(/│ getypt\.xlsx │ Maturiteit │ B15 │ “of toch 7” is geen score/);
    expect(out).toMatch(/│ getypt\.xlsx │ Maturiteit │ B18 │ De stad antwoordde in woorden, zonder scores: “komt”/);
    expect(exitCode).toBe(1);
  });

  it("and is empty is not told of where a file fills it in now: nothing came back", async () => {
    const before = folder.path("leeg gemaakt.xlsx");
    await bundle(await scores("eerst.xlsx", ["Gent", 3, 3]), "--out", before);
    writeFileSync(before, typed(readFileSync(before), "Maturiteit", { C15: "" }));
    const late = await scores("later vol.xlsx", ["Gent", 3, 5]);
    const choice = ["--choose", "gent.aanpak=later vol.xlsx", "--previous", before] as const;
    const { out } = await klimaatpeil("consolidate", late, ...choice, "--out", folder.path("weer vol.xlsx"));
    expect(out).toMatch(/│ Gent │ Aanpak +│ +│ +5 │/);
    expect(out).not.toContain("komen terug");
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

describe("a file of another meting", () => {
  const of = (period: string, city: string) =>
    put(`${city} ${period}.xlsx`, { Blad1: [["Meting", period], [], HEADER, [city, 3, 3]] });

  it("is named with both metingen, and that of the bundle stays", async () => {
    const before = folder.path("najaar 2024.xlsx");
    await bundle(await of("najaar 2024", "Genk"), "--out", before);
    const later = [await of("najaar 2026", "Gent"), "--previous", before, "--out", folder.path("najaar 2024 b.xlsx")];
    const { period, findings } = await bundle(...later);
    expect(period).toBe("najaar 2024");
    expect(findings).toMatchObject([{ code: "other-measurement", severity: "warning", file: "Gent najaar 2026.xlsx" }]);
    const again = [await of("najaar 2026", "Gent"), "--previous", before, "--out", folder.path("najaar 2024 c.xlsx")];
    const { out, exitCode } = await klimaatpeil("consolidate", ...again);
    expect([exitCode, out.replace(/[\s│]+/g, " ")]).toEqual([
      0,
      expect.stringMatching(/Gent najaar 2026\.xlsx .*de meting “najaar 2026”, de bundel is van “najaar 2024”/),
    ]);
  });

  it("is named with its own where no bundle says which it should be", async () => {
    const { period, findings } = await bundle(
      ...[await of("najaar 2024", "Genk"), await of("najaar 2026", "Gent")],
      ...["--out", folder.path("twee metingen.xlsx")],
    );
    expect(period).toBe("");
    expect(findings).toMatchObject([
      { code: "other-measurement", file: "Genk najaar 2024.xlsx", raw: "najaar 2024" },
      { code: "other-measurement", file: "Gent najaar 2026.xlsx", raw: "najaar 2026" },
    ]);
  });
});

describe("a theme that a later file leaves empty", () => {
  it("keeps the score of the bundle, and that is said", async () => {
    const before = folder.path("vol.xlsx");
    await bundle(await scores("genk vol.xlsx", ["Genk", 3, 2]), "--out", before);
    const later = await scores("genk leger.xlsx", ["Genk", 3, null]);
    const result = await bundle(later, "--previous", before, "--out", folder.path("leger.xlsx"));
    expect(result).toMatchObject({
      changes: [],
      emptied: [{ city: "genk", theme: "aanpak", held: 2, source: { file: "genk leger.xlsx", cell: "C2" } }],
    });
    expect(cityIn(result, "genk")?.scores).toMatchObject({ aanpak: { value: 2 } });
    const { out } = await klimaatpeil("consolidate", later, "--previous", before, "--out", folder.path("leger 2.xlsx"));
    expect(out).toContain("Genk laat Aanpak nu leeg; de bundel houdt 2 (genk leger.xlsx, Blad1!C2).");
  });
});
