import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { Snapshot } from "../../src/host/snapshot";
import { foreignWorkbook, HEADER } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(folder.remove);

async function snapshotOf(name: string): Promise<Snapshot> {
  const opened = openXlsxHost(readFileSync(folder.path(name)));
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.host.read();
}

describe("layout", () => {
  beforeAll(async () => {
    const own = [[], HEADER, ["Gent", 3, "=geen formule"]];
    writeFileSync(folder.path("eigen.xlsx"), await foreignWorkbook({ Maturiteit: own, Notities: [["van ons"]] }));
  });

  it("adds its sheets beside one that is already called Maturiteit, and loses nothing", async () => {
    const { exitCode, out } = await klimaatpeil(
      "layout",
      folder.path("eigen.xlsx"),
      "--out",
      folder.path("nieuw.xlsx"),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain("toegevoegd Maturiteit (2), LEKP-VTE, Legende, Toelichting, Goede praktijken");
    const [before, after] = [await snapshotOf("eigen.xlsx"), await snapshotOf("nieuw.xlsx")];
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.sheets.map(({ name }) => name)).toHaveLength(7);
  });

  it("leaves the original file alone", async () => {
    const before = readFileSync(folder.path("eigen.xlsx"));
    await klimaatpeil("layout", folder.path("eigen.xlsx"), "--out", folder.path("kopie.xlsx"), "--city", "gent");
    expect(readFileSync(folder.path("eigen.xlsx")).equals(before)).toBe(true);
  });

  it("changes nothing the second time", async () => {
    await klimaatpeil("layout", folder.path("eigen.xlsx"), "--out", folder.path("een.xlsx"), "--city", "gent");
    const { out } = await klimaatpeil(
      "layout",
      folder.path("een.xlsx"),
      "--out",
      folder.path("twee.xlsx"),
      "--city",
      "gent",
    );
    expect(out).toContain("Er is niets veranderd");
    expect(readFileSync(folder.path("twee.xlsx")).equals(readFileSync(folder.path("een.xlsx")))).toBe(true);
  });

  it("lays out only the city that was asked for", async () => {
    await klimaatpeil("layout", folder.path("eigen.xlsx"), "--out", folder.path("gent.xlsx"), "--city", "gent");
    const sheet = (await snapshotOf("gent.xlsx")).sheets.find(({ name }) => name === "LEKP-VTE");
    const names = sheet?.cells.filter(({ column }) => column === 0).map(({ value }) => value);
    expect(names).toContain("Gent");
    expect(names).not.toContain("Genk");
  });

  it("keeps a workbook with macros one", async () => {
    copyFileSync(join(__dirname, "../fixtures/rich.xlsm"), folder.path("rijk.xlsm"));
    const asXlsx = await klimaatpeil("layout", folder.path("rijk.xlsm"), "--out", folder.path("rijk.xlsx"));
    expect(asXlsx).toMatchObject({ exitCode: 2, err: expect.stringContaining("dezelfde extensie") as unknown });
    expect(existsSync(folder.path("rijk.xlsx"))).toBe(false);
    expect((await klimaatpeil("layout", folder.path("rijk.xlsm"), "--out", folder.path("rijker.xlsm"))).exitCode).toBe(
      0,
    );
  });

  it("says what is wrong with a file that it cannot open, and writes nothing", async () => {
    writeFileSync(folder.path("kapot.xlsx"), "PK");
    const { exitCode, err } = await klimaatpeil("layout", folder.path("kapot.xlsx"), "--out", folder.path("uit.xlsx"));
    expect(exitCode).toBe(2);
    expect(err).toContain("Het bestand is beschadigd.");
    expect(existsSync(folder.path("uit.xlsx"))).toBe(false);
  });
});
