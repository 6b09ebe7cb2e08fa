/** `check` of a bundle: alone, and among the files of cities. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";

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

it("tells programs too of what is contradicted in a bundle, which no table of it shows", async () => {
  expect((await checked(made)).conflicts).toEqual([
    { city: "gent", theme: "aanpak", candidates: [], remembered: true },
  ]);
  expect((await checked(genk)).conflicts).toEqual([]);
});
