/** A benchmark that is given to the command: it says what it is, and nothing is made of it but what compares with a former measurement. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { existsSync } from "node:fs";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";

const { folder } = bundling();
afterAll(folder.remove);
const [benchmark, cities] = [folder.path("benchmark.xlsx"), folder.path("steden")];
const grid = () => folder.path("steden/klimaatpeil-alle-steden.xlsx");

beforeAll(async () => {
  await klimaatpeil("template", "--out", cities, "--sample");
  await klimaatpeil("export", grid(), "--out", benchmark, "--pages", folder.path("themas.xlsx"));
});

it("checks it in one sentence, without a question or a score that is missing", async () => {
  for (const file of ["benchmark.xlsx", "themas.xlsx"]) {
    const { out, exitCode } = await klimaatpeil("check", folder.path(file));
    expect(out.trim().split("\n")).toEqual([expect.stringMatching(`^${file}: Dit is een benchmark: .*Open daarvoor`)]);
    expect(exitCode).toBe(0);
  }
  const { out } = await klimaatpeil("check", benchmark, "--json");
  expect(JSON.parse(out)).toMatchObject({ findings: [{ code: "is-benchmark", file: "benchmark.xlsx", cell: "" }] });
});

it("names it beside other files, and takes no score of it", async () => {
  const { out } = await klimaatpeil("check", grid(), benchmark, "--json");
  const { cities: read, findings } = JSON.parse(out) as {
    cities: { files: readonly string[] }[];
    findings: { code: string }[];
  };
  expect(new Set(read.flatMap(({ files }) => files))).toEqual(new Set(["klimaatpeil-alle-steden.xlsx"]));
  expect(findings.map(({ code }) => code)).toContain("is-benchmark");
  expect((await klimaatpeil("check", grid(), benchmark)).out).not.toContain("geen enkele score");
});

it.each([
  ["export", benchmark],
  ["twin", benchmark],
  ["consolidate", cities, "--previous", benchmark],
])("makes nothing of it: %s", async (...words) => {
  const made = folder.path("niets.xlsx");
  const { err, exitCode } = await klimaatpeil(...words, "--out", made);
  expect(err).toContain("is een benchmark, geen bundel");
  expect([exitCode, existsSync(made)]).toEqual([2, false]);
});

it("compares with it as the former measurement", async () => {
  const { out, exitCode } = await klimaatpeil("template", "--previous", benchmark, "--out", folder.path("nieuw"));
  expect([out, exitCode]).toEqual([expect.stringContaining("95 vorige scores"), 0]);
});
