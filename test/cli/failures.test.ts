/** What a disk, a pipe or a name can do to the command: it says so in Dutch, and leaves nothing half done. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { run } from "../../src/cli/run";
import { foreignWorkbook, HEADER } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

jest.setTimeout(120_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const gent = folder.path("gent.xlsx");
const fifo = folder.path("pijp.xlsx");

beforeAll(async () => {
  writeFileSync(gent, await foreignWorkbook({ Blad1: [HEADER, ["Gent", 3, 3, 3]] }));
  execFileSync("mkfifo", [fifo]);
});

/** The command as a process of its own, by way of a shell. */
function shell(line: string, before = "") {
  const command = `${before}"$NODE" --import tsx src/cli/index.ts ${line}`;
  return spawnSync("bash", ["-c", command], {
    ...{ encoding: "utf8", timeout: 100_000 },
    env: { ...process.env, NODE: process.execPath, DIR: folder.path("") },
  });
}

/** A folder that holds nothing but this. */
function inside(name: string, ...files: readonly string[]): string {
  mkdirSync(folder.path(name));
  for (const file of files) copyFileSync(gent, path.join(folder.path(name), file));
  return folder.path(name);
}

describe("a file that is asked for", () => {
  it.each([
    ["PIJP", fifo],
    ["/dev/zero", "/dev/zero"],
  ])("is no file at all (%s): not waited for", async (_, file) => {
    const { exitCode, out } = await klimaatpeil("check", file, gent, "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: "file-unreadable", severity: "error", file: path.basename(file) }],
    });
  });

  it.each([
    ["layout", [fifo, "--out", folder.path("x.xlsx")]],
    ["export", [gent, "--previous", fifo, "--out", folder.path("x.xlsx")]],
    ["consolidate", [gent, "--previous", fifo, "--out", folder.path("x.xlsx")]],
    ["layout", [folder.path(""), "--out", folder.path("x")]],
  ])("cannot be read: %s says so, and does not call it damaged", async (command, words) => {
    const { exitCode, err } = await klimaatpeil(command, ...words);
    expect(err).toMatch(/kan niet gelezen worden/);
    expect(exitCode).toBe(2);
  });

  it("is what Excel leaves beside an open workbook: that is told, and in a folder passed over", async () => {
    const map = inside("slot", "~$gent.xlsx");
    for (const asked of [map, path.join(map, "~$gent.xlsx")]) {
      const { exitCode, err } = await klimaatpeil("check", asked);
      expect(err).toBe(
        `${asked}: alleen een tijdelijk Excel-bestand (~$…). Iemand heeft die werkmap open: de werkmap zelf staat ernaast.\n`,
      );
      expect(exitCode).toBe(2);
    }
  });

  it("is found in a folder whatever the case of its extension, an old workbook too", async () => {
    const { out } = await klimaatpeil("check", inside("hoofdletters", "GENT.XLSX", "oud.XLS"), "--json");
    const { cities } = JSON.parse(out) as { cities: { id: string; files: string[] }[] };
    expect(cities.find(({ id }) => id === "gent")?.files).toEqual(["GENT.XLSX", "oud.XLS"]);
  });

  it("has a strange or a very long name", async () => {
    const names = ["[gent] *.xlsx", "Gént – “x”.xlsx", `${"g".repeat(250)}.xlsx`];
    const map = inside("namen", ...names);
    const { exitCode, out } = await klimaatpeil("check", ...names.map((name) => path.join(map, name)), "--json");
    const { cities } = JSON.parse(out) as { cities: { id: string; files: string[] }[] };
    expect(cities.find(({ id }) => id === "gent")?.files).toHaveLength(3);
    expect(exitCode).toBe(0);
  });
});

describe("what is written", () => {
  const consolidated = (out: string) => klimaatpeil("consolidate", gent, "--out", out);

  it.each([
    ["a folder of that name", () => inside("map.xlsx"), "er staat al een map die zo heet"],
    ["a file where a folder should be", () => path.join(gent, "bundel.xlsx"), "een deel van het pad is geen map"],
    ["a name that is too long", () => folder.path(`${"b".repeat(260)}.xlsx`), "de naam is te lang"],
    ["something that is no file", () => fifo, "dat is geen gewoon bestand"],
  ])("cannot be, for %s: nothing is left behind", async (_, out, why) => {
    const path = out();
    const before = readdirSync(folder.path(""));
    const { exitCode, err } = await consolidated(path);
    expect(err).toBe(`Kan ${path} niet schrijven: ${why}. Er is niets geschreven.\n`);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder.path(""))).toEqual(before);
  });

  it("never goes over another file, also not through a link to one that is not there yet", async () => {
    const out = folder.path("verwijzing.xlsx");
    symlinkSync(folder.path("elders.xlsx"), out);
    expect((await consolidated(out)).exitCode).toBe(2);
    expect(existsSync(folder.path("elders.xlsx"))).toBe(false);
  });

  it("is whole or not there, when the disk is full half-way", () => {
    const map = inside("vol");
    // In kilobytes; beyond them, writing fails as on a full disk.
    const { status, stderr } = shell(`consolidate "$DIR/gent.xlsx" --out "$DIR/vol/bundel.xlsx"`, "ulimit -f 4; ");
    expect(stderr).toMatch(/^Kan .* niet schrijven: .* Er is niets geschreven\.\n$/);
    expect(status).toBe(2);
    expect(readdirSync(map)).toEqual([]);
  });

  it("is all of it or nothing, where several files are asked for", async () => {
    const map = inside("alles");
    const { exitCode, err } = await klimaatpeil(
      ...["export", gent, "--out", path.join(map, "b.xlsx"), "--csv", path.join(map, "b.csv")],
      ...["--long", path.join(gent, "lang.csv")],
    );
    expect(err).toContain("Er is niets geschreven.");
    expect(exitCode).toBe(2);
    expect(readdirSync(map)).toEqual([]);
  });

  it("is all workbooks or none, where templates are asked for", async () => {
    const map = inside("sjablonen");
    mkdirSync(path.join(map, "klimaatpeil-genk.xlsx"));
    const { exitCode, out } = await klimaatpeil("template", "--out", map, "--city", "gent,genk");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(readdirSync(map)).toEqual(["klimaatpeil-genk.xlsx"]);
  });

  it("is the same twice", async () => {
    const out = folder.path("bundel.xlsx");
    expect((await consolidated(out)).exitCode).toBe(0);
    const bytes = readFileSync(out);
    expect((await consolidated(out)).exitCode).toBe(0);
    expect(readFileSync(out)).toEqual(bytes);
  });
});

describe("--json", () => {
  it.each([
    [["check", "/bestaat/niet.xlsx"]],
    [["check"]],
    [["consolidate", gent]],
    [["consolidate", gent, "--out", path.join(gent, "b.xlsx")]],
  ])("%j: one object also when it cannot work, with the sentence that stderr has", async (words) => {
    const { exitCode, out, err } = await klimaatpeil(...words, "--json");
    expect(JSON.parse(out)).toEqual({ error: err.trim() });
    expect(exitCode).toBe(2);
  });
});

describe("the output", () => {
  it("that nobody reads any more ends the command in silence", () => {
    const { stdout, stderr } = shell(`check "$DIR/gent.xlsx" --json | head -c 1; echo " $\{PIPESTATUS[0]}"`);
    expect([stdout, stderr]).toEqual(["{ 0\n", ""]);
  });

  it("that cannot be written is said, without a stack", () => {
    const { status, stderr } = shell(`check "$DIR/gent.xlsx" > /dev/full`);
    expect(stderr).toBe("Kan de uitvoer niet schrijven: de schijf is vol.\n");
    expect(status).toBe(2);
  });
});

it("a mistake of our own is told in a sentence too, and what is safe", async () => {
  let said = "";
  const exitCode = await run(["check", gent], {
    out: () => undefined,
    err: (text) => (said += text),
    ...{ columns: 80, today: new Date(0), program: "file:///" },
    progress: () => {
      throw new TypeError("x is not a function");
    },
  });
  expect(said).toBe(
    "Er ging iets mis in Klimaatpeil zelf. Uw bestanden zijn niet gewijzigd. Meld dit aan wie Klimaatpeil beheert, met de opdracht die u gaf en deze regel: TypeError: x is not a function\n",
  );
  expect(exitCode).toBe(2);
});
