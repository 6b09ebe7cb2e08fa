/** A start of the trial page may only be fast where nothing changed: each change must be noticed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import webpack from "webpack";
import { isMade, Made } from "../webpack.made.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "made-"));
  for (const folder of ["src/deep", "trial", "assets", "licences", "scripts", "docs"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ["manifest.xml", "package.json", "package-lock.json", "webpack.pane.js", "docs/handleiding.md"])
    write(file, "{}");
  write("assets/icon.png", "een");
  write("src/index.js", `console.log("een");`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  writeFileSync(join(root, file), content);
}

function configured(settings = {}, mode: "production" | "development" = "development"): webpack.Configuration {
  return {
    ...{ name: "pane", mode, context: root, entry: "./src/index.js", devtool: false },
    output: { path: join(root, "dist"), filename: "pane.js" },
    plugins: [new Made(settings, root)],
  };
}

function build(configuration = configured()): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve(stats?.hasErrors() === false);
      });
    });
  });
}

it("knows nothing before it was ever built, and what was built afterwards", async () => {
  expect(isMade(configured())).toBe(false);
  expect(await build()).toBe(true);
  expect(isMade(configured())).toBe(true);
});

it.each([
  ["a source", "src/index.js", `console.log("twee");`],
  ["a new source", "src/deep/new.js", ""],
  ["the Excel of the trial page", "trial/engine.js", ""],
  ["a picture", "assets/icon.png", "twee"],
  ["the manifest", "manifest.xml", "<a/>"],
  ["what npm installs", "package-lock.json", "[]"],
  ["a licence", "licences/a.txt", "MIT"],
  ["how it is built", "webpack.pane.js", "[]"],
  ["what was built, by hand", "dist/pane.js", ""],
])("builds again after a change of %s", async (_, file, content) => {
  await build();
  write(file, content);
  expect(isMade(configured())).toBe(false);
});

it("builds again for other settings, for the other mode, and when a file is gone", async () => {
  await build(configured({ base: "https://elders" }));
  expect(isMade(configured({ base: "https://elders" }))).toBe(true);
  expect(isMade(configured())).toBe(false);
  expect(isMade(configured({ base: "https://elders" }, "production"))).toBe(false);
  rmSync(join(root, "dist", "pane.js"));
  expect(isMade(configured({ base: "https://elders" }))).toBe(false);
});

it("builds again after a build that failed, though the sources are what they were before", async () => {
  await build();
  write("src/index.js", "dit is geen programma");
  expect(await build()).toBe(false);
  expect(existsSync(join(root, "node_modules", ".cache", "made", "pane.json"))).toBe(false);
  write("src/index.js", `console.log("een");`);
  expect(isMade(configured())).toBe(false);
});

it("knows nothing of what stands in another folder, though the whole of node_modules was copied from there", async () => {
  await build();
  const copy = mkdtempSync(join(tmpdir(), "made-copy-"));
  cpSync(root, copy, { recursive: true });
  rmSync(join(copy, "dist"), { recursive: true });
  expect(isMade({ ...configured(), plugins: [new Made({}, copy)] })).toBe(false);
  rmSync(copy, { recursive: true });
});

it("never takes a configuration without the plugin for one that was built", () => {
  expect(isMade({ ...configured(), plugins: [] })).toBe(false);
});
