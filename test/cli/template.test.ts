import { afterAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { summary2025 } from "../../src/sample/summary-2025";
import { read } from "../layout/read";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(folder.remove);

describe("template", () => {
  it("makes one workbook for all cities together", async () => {
    await klimaatpeil("template", "--out", folder.path("samen"));
    expect(readdirSync(folder.path("samen"))).toEqual(["klimaatpeil-alle-steden.xlsx"]);
  });

  it("makes a workbook for each city that is asked for, by id or by name", async () => {
    await klimaatpeil("template", "--out", folder.path("twee"), "--city", "gent", "Sint-Niklaas");
    expect(readdirSync(folder.path("twee"))).toEqual(["klimaatpeil-gent.xlsx", "klimaatpeil-sint-niklaas.xlsx"]);
  });

  it("is empty until someone fills it in: no scores, no findings, and the period that was asked for", async () => {
    await klimaatpeil("template", "--out", folder.path("leeg"), "--period", "najaar 2026");
    const { out, exitCode } = await klimaatpeil("check", "--json", folder.path("leeg"));
    expect(JSON.parse(out)).toMatchObject({ period: "najaar 2026", findings: [], fte: { lekp1Total: null } });
    expect(exitCode).toBe(0);
  });

  it("gives back the sample as it was handed in: phrases, remarks and all", async () => {
    await klimaatpeil("template", "--all", "--sample", "--out", folder.path("voorbeeld"));
    const together = await klimaatpeil("check", "--json", folder.path("voorbeeld/klimaatpeil-alle-steden.xlsx"));
    const cities = JSON.parse(together.out) as { cities: { id: string; scores: object }[]; period: string };
    expect(cities.period).toBe("najaar 2024");
    expect(cities.cities.find(({ id }) => id === "gent")?.scores).toMatchObject({
      aanpak: { value: 2.5, status: "between", raw: "Tussen oranje en geel" },
    });
    const apart = await klimaatpeil("check", "--json", folder.path("voorbeeld"));
    expect(JSON.parse(apart.out)).toMatchObject({ fte: { lekp1Total: 45.5 }, conflicts: [] });
  });

  it("has the recommendations and packages of 2025 in the sample of all cities, which bundling keeps, and in no city's form", async () => {
    const out = folder.path("met samenvatting");
    await klimaatpeil("template", "--all", "--sample", "--out", out);
    const { exitCode } = await klimaatpeil("consolidate", out, "--out", folder.path("bundel.xlsx"));
    expect(exitCode).toBe(0);
    for (const [file, whose] of [
      ["met samenvatting/klimaatpeil-alle-steden.xlsx", 1],
      ["bundel.xlsx", 1],
      ["met samenvatting/klimaatpeil-gent.xlsx", 0],
    ] as const) {
      const opened = openXlsxHost(readFileSync(folder.path(file)));
      if (!("host" in opened)) throw new Error(`${file} cannot be opened.`);
      const workbook = await opened.host.read();
      const { summary } = read(workbook).publication;
      expect([file, summary?.recommendations.length ?? 0]).toEqual([file, 10 * whose]);
      expect([file, summary?.workPackages ?? []]).toEqual([file, whose ? summary2025.workPackages : []]);
    }
  });

  it("makes the same bytes twice, and says nothing of it", async () => {
    const out = folder.path("twee-keer");
    await klimaatpeil("template", "--out", out, "--sample");
    const before = readFileSync(folder.path("twee-keer/klimaatpeil-alle-steden.xlsx"));
    expect((await klimaatpeil("template", "--out", out, "--sample")).exitCode).toBe(0);
    expect(readFileSync(folder.path("twee-keer/klimaatpeil-alle-steden.xlsx")).equals(before)).toBe(true);
  });

  it("never writes over what a city filled in", async () => {
    const out = folder.path("ingevuld");
    await klimaatpeil("template", "--out", out, "--city", "gent");
    writeFileSync(folder.path("ingevuld/klimaatpeil-gent.xlsx"), "ingevuld");
    const { exitCode, err } = await klimaatpeil("template", "--out", out, "--city", "gent");
    expect(exitCode).toBe(2);
    expect(err).toContain("Er is niets overschreven");
    expect(readFileSync(folder.path("ingevuld/klimaatpeil-gent.xlsx"), "utf8")).toBe("ingevuld");
  });
});
