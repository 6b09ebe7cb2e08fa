/** The same file, handed in twice under two names: it counts once, and it is told. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { bundling, cityIn } from "./bundling";
import { HEADER } from "./foreign-workbook";
import { klimaatpeil } from "./terminal";

const { folder, put, scores, bundle } = bundling();
afterAll(folder.remove);

const copy = (from: string, to: string): string => {
  copyFileSync(from, folder.path(to));
  return folder.path(to);
};

describe("a file that lies there twice", () => {
  it("is told at the later name, in words and in JSON; what is wrong with it is told once, and nothing contradicts", async () => {
    const first = await scores("gent.xlsx", ["Gent", 3, 25, 2, "n.v.t.", 2.5, 3, 2, 4]);
    const files = [copy(first, "gent v2.xlsx"), first];
    const out = folder.path("bundel.xlsx");
    const bundled = await bundle(...files, "--out", out);
    const { findings, conflicts } = bundled;
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["score-out-of-range", "gent v2.xlsx"],
      ["same-file", "gent.xlsx"],
    ]);
    expect(findings[1]).toMatchObject({ severity: "info", raw: "gent v2.xlsx", sheet: "", cell: "" });
    expect([conflicts, cityIn(bundled, "gent")?.files]).toEqual([[], ["gent v2.xlsx", "gent.xlsx"]]);
    const { out: said } = await klimaatpeil("check", ...files);
    expect(said).toMatch(/hetzelfde\s+bestand/);
  });

  it("is no question of the next bundle", async () => {
    const first = await scores("genk.xlsx", ["Genk", 3, 3, 2, 3, 2.5, 3, 2, 4]);
    const out = folder.path("genk-bundel.xlsx");
    await bundle(first, copy(first, "genk kopie.xlsx"), "--out", out);
    const later = await scores("aalst.xlsx", ["Aalst", 3]);
    const next = await bundle(later, "--previous", out, "--out", folder.path("volgende.xlsx"));
    expect(next.findings).toEqual([]);
  });

  it("is told as well where its name says of which city it is: then each city has what its file says", async () => {
    const rows = HEADER.slice(1).map((theme) => [theme, 3]);
    const aalst = await put("Aalst.xlsx", { Blad1: [["Thema", "Score"], ...rows] });
    const { findings, cities } = await bundle(aalst, copy(aalst, "Brugge.xlsx"), "--out", folder.path("twee.xlsx"));
    expect(findings.map(({ code, file }) => [code, file])).toEqual([["same-file", "Brugge.xlsx"]]);
    expect(cities.filter(({ status }) => status === "complete").map(({ id }) => id)).toEqual(["aalst", "brugge"]);
  });

  it("is not told of files that say the same and are others", async () => {
    const row = ["Gent", 3, 3, 2, 3, 2.5, 3, 2, 4];
    const one = await scores("een.xlsx", row);
    const two = await put("twee.xlsx", { Blad1: [HEADER, row, ["Aalst", 3]] });
    const { findings } = await bundle(one, two, "--out", folder.path("anders.xlsx"));
    expect(findings).toEqual([]);
  });
});
