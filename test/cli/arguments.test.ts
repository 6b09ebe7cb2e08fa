import { describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { klimaatpeil } from "./terminal";

describe("a call that cannot work", () => {
  it.each([
    [
      ["maak"],
      "“maak” is geen opdracht. Kies uit: template, layout, check, consolidate, twin, export, deploy, completion.",
    ],
    [["constructor"], "“constructor” is geen opdracht."],
    [["check"], "Welk bestand?"],
    [["check", "/bestaat/niet.xlsx"], "Niets gevonden: /bestaat/niet.xlsx"],
    [["check", "--jsno", "x"], "De optie --jsno bestaat niet."],
    [["check", "--out", "x", "y"], "--out hoort niet bij check."],
    [["template"], "Geef --out en een map."],
    [["template", "--out"], "ontbreekt een waarde"],
    [["template", "--out", "x", "--city", "gnet"], "“gnet” komt niet voor in dit meetmodel."],
    [["template", "--out", "x", "--all", "--city", "gent"], "niet allebei"],
    [["template", "--out", "x", "gent"], "Zet --city voor de naam van een stad."],
    [["layout", "--out", "x"], "Welk bestand?"],
  ])("%j is told in Dutch what to do, with exit code 2", async (words, sentence) => {
    const { exitCode, out, err } = await klimaatpeil(...words);
    expect(err).toContain(sentence);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
  });
});

it.each([[[]], [["help"]], [["--help"]], [["check", "--help"]]])("%j explains itself", async (words) => {
  const { exitCode, out } = await klimaatpeil(...words);
  expect(out).toContain("klimaatpeil check BESTAND…");
  expect(exitCode).toBe(0);
});

it("runs in the checkout as one npm script, with nothing but JSON on stdout", () => {
  const fixture = join(__dirname, "../fixtures/rich.xlsm");
  const root = join(__dirname, "../..");
  let stdout = "";
  try {
    execFileSync("npm", ["run", "-s", "klimaatpeil", "--", "check", fixture, "--json"], {
      cwd: root,
      encoding: "utf8",
    });
  } catch (error) {
    ({ stdout } = error as { stdout: string });
  }
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{ code: "file-no-grid", file: "rich.xlsm" }] });
}, 60_000);
