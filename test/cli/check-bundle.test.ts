/** `check` of a bundle: alone, and among the files of cities. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";
import { typed } from "./typed";

const { folder, scores, bundle, checked } = bundling();
afterAll(folder.remove);

let genk: string;
let made: string;
beforeAll(async () => {
  genk = await scores("genk.xlsx", ["Genk", 3, 3]);
  made = folder.path("bundel.xlsx");
  const [one, other] = [await scores("gent.xlsx", ["Gent", 3, 3]), await scores("gent (2).xlsx", ["Gent", 3, 4])];
  await bundle(one, other, "--out", made);
});

it("names a bundle among the files of cities, and says nothing of one that is checked alone", async () => {
  const among = await klimaatpeil("check", genk, made);
  expect(among.err).toContain("bundel.xlsx is zelf een bundel of een benchmark");
  expect((await klimaatpeil("check", made)).err).not.toContain("is zelf een bundel");
});

it("tells in an export as well of what Herkomst contradicts", async () => {
  const typedIn = folder.path("getypt.xlsx");
  writeFileSync(typedIn, typed(readFileSync(made), "Maturiteit", { B15: 5 }));
  const { out } = await klimaatpeil("export", typedIn, "--out", folder.path("benchmark.xlsx"));
  const before = await klimaatpeil("export", made, "--out", folder.path("benchmark 2.xlsx"));
  expect([before.out.includes("opmerking"), out.includes("1 opmerking")]).toEqual([false, true]);
});

it("tells programs too of what is contradicted in a bundle, which no table of it shows", async () => {
  expect((await checked(made)).conflicts).toEqual([
    { city: "gent", theme: "aanpak", candidates: [], remembered: true },
  ]);
  expect((await checked(genk)).conflicts).toEqual([]);
});
