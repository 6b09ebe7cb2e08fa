/**
 * The package as whoever installs it gets it: packed, unpacked by npm in an empty folder without a network, and used from there. It
 * is the built command that is tried here, not its sources.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { gunzipSync } from "node:zlib";
import { command } from "../../webpack.command.js";
import { isMade } from "../../webpack.made.js";
import { pane } from "../../webpack.pane.js";
import { version } from "../../src/cli/version";
import { klimaatpeil as fromSources } from "./terminal";

jest.setTimeout(300_000);

let folder = "";
const at = (...names: readonly string[]) => path.join(folder, ...names);

/** What people type: the name of the command alone. */
function klimaatpeil(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(at("node_modules/.bin/klimaatpeil"), words, {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const isBuilt = [command, pane()].every((configuration) => isMade({ ...configuration, mode: "production" }));
  if (!isBuilt) execFileSync("npm", ["run", "-s", "build"], { stdio: "ignore" });
  folder = mkdtempSync(path.join(tmpdir(), "installed-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { stdio: "ignore" });
  const [tarball = ""] = readdirSync(folder);
  const quiet = ["--offline", "--no-audit", "--no-fund", "--no-save"];
  execFileSync("npm", ["install", ...quiet, `./${tarball}`], { cwd: folder, stdio: "ignore" });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("brings no other package, no source and no tool", () => {
  expect(readdirSync(at("node_modules")).filter((name) => !name.startsWith("."))).toEqual(["klimaatpeil"]);
  const files = readdirSync(at("node_modules/klimaatpeil"), { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /\.(ts|tsx|map)$|^(src|test|trial|scripts)/.test(name))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "dist/klimaatpeil.mjs"]));
});

it("brings the licences of what is in it of others", () => {
  const text = readFileSync(at("node_modules/klimaatpeil/dist/klimaatpeil.licences.txt"), "utf8");
  for (const name of ["fflate", "hucre", "saxes", "cli-table3", "cli-progress", "tinyglobby"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\n(MIT|ISC)`, "m"));
});

it.each(["klimaatpeil.licences.txt", "licences.txt"])("says in %s who has the rights and what they permit", (file) => {
  const licences = readFileSync(at("node_modules/klimaatpeil/dist", file), "utf8").split(/\n-{80}\n/);
  expect(licences.length).toBeGreaterThan(5);
  expect(licences.filter((text) => !/Copyright [\s\S]*Permission/i.test(text))).toEqual([]);
});

it("says which version it is, and explains itself in Dutch with an example", () => {
  expect(klimaatpeil("--version").stdout).toBe(`klimaatpeil ${version}\n`);
  const { stdout } = klimaatpeil("check", "--help");
  expect(stdout).toMatch(/^ {2}klimaatpeil check BESTAND…/);
  expect(stdout).toContain("Bijvoorbeeld:\n        klimaatpeil check inzendingen");
  expect(stdout).not.toContain("klimaatpeil export");
});

it("goes all the way: empty workbooks, a check, a bundle, a benchmark", () => {
  expect(klimaatpeil("template", "--all", "--sample", "--out", "voorbeeld").status).toBe(0);
  expect(readdirSync(at("voorbeeld"))).toHaveLength(14);
  expect(JSON.parse(klimaatpeil("check", "voorbeeld", "--json").stdout)).toMatchObject({ fte: { lekp1Total: 45.5 } });
  expect(klimaatpeil("consolidate", "voorbeeld", "--out", "bundel.xlsx").stderr).toBe("");
  expect(klimaatpeil("export", "bundel.xlsx", "--out", "benchmark.xlsx").status).toBe(0);
  expect(statSync(at("benchmark.xlsx")).size).toBeGreaterThan(10_000);
});

it("says what its sources say, of every workbook that there is here, and without a word beside it", async () => {
  const fixtures = ["foreign", "graft"].flatMap((name) =>
    readdirSync(path.join("test/fixtures", name)).map((file) => path.resolve("test/fixtures", name, file)),
  );
  const files = [...fixtures.filter((file) => file.endsWith(".xlsx")), at("voorbeeld"), at("bundel.xlsx")];
  for (const [at, file] of files.entries()) {
    // The tables and the JSON in turn.
    const words = ["check", file, ...(at % 2 === 0 ? ["--json"] : [])];
    const { exitCode, out } = await fromSources(...words);
    expect(klimaatpeil(...words)).toEqual({ status: exitCode, stdout: out, stderr: "" });
  }
});

it("reads on two cores what it reads on one: the same bundle, the same words, and the same of a damaged file", () => {
  const damaged = readFileSync(at("voorbeeld", readdirSync(at("voorbeeld"))[3] ?? "")).subarray(0, 3000);
  writeFileSync(at("voorbeeld", "half.xlsx"), damaged);
  writeFileSync(at("voorbeeld", "brief.xlsx"), "Beste, in bijlage onze scores.");
  const [one, two] = ["1", "2"].map((workers) => ({
    said: klimaatpeil("consolidate", "voorbeeld", "--json", "--workers", workers, "--out", `met-${workers}.xlsx`),
    bytes: readFileSync(at(`met-${workers}.xlsx`)),
  }));
  expect(one?.said.stdout).toContain("half.xlsx");
  expect(one?.said.stdout).toContain("brief.xlsx");
  expect(two?.said).toEqual({ ...one?.said, stdout: one?.said.stdout.replaceAll("met-1", "met-2") });
  expect(one && two?.bytes.equals(one.bytes)).toBe(true);
});

it("refuses on two cores what it refuses on one, in the same sentence", () => {
  const name = readdirSync(at("voorbeeld")).find((each) => /gent/i.test(each)) ?? "";
  const [one, two] = ["1", "2"].map((workers) =>
    klimaatpeil(
      "consolidate",
      "voorbeeld",
      "--scores",
      `${name}=Nergens!B2:B9`,
      "--workers",
      workers,
      "--out",
      "geen.xlsx",
    ),
  );
  expect(one?.stderr).toContain("Nergens");
  expect(two).toEqual(one);
  expect(existsSync(at("geen.xlsx"))).toBe(false);
});

it("puts the pane ready for an address, with everything that its pages name, and compressed beside it", () => {
  const { status, stdout } = klimaatpeil("deploy", "--base", "https://peil.voorbeeld.be/app/", "--out", "web");
  expect(stdout).toContain("https://peil.voorbeeld.be/app/");
  expect(status).toBe(0);
  const manifest = readFileSync(at("web/manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  const named = [...manifest.matchAll(/https:\/\/peil\.voorbeeld\.be\/app\/([^"?]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !existsSync(at("web", name)))).toEqual([]);
  const page = readFileSync(at("web/taskpane.html"), "utf8");
  const [, script = ""] = /src="((?!https)[^"?]+\.js)/.exec(page) ?? [];
  expect(gunzipSync(readFileSync(at("web", `${script}.gz`))).equals(readFileSync(at("web", script)))).toBe(true);
  expect(readdirSync(at("web")).filter((name) => name.includes("klimaatpeil"))).toEqual([]);
});

it("names every script after its contents, by which the example of a web server knows what it may keep for ever", () => {
  const example = readFileSync(at("node_modules/klimaatpeil/docs/deployment.md"), "utf8");
  const [, pattern = ""] = /location ~ "([^"]+)" \{[^}]+immutable/.exec(example) ?? [];
  const files = readdirSync(at("web")).filter((name) => /\.(html|js|xml)$/.test(name));
  const forEver = files.filter((name) => new RegExp(pattern).test(`/${name}`));
  expect(forEver.length).toBeGreaterThan(10);
  expect(forEver).toEqual(files.filter((name) => name.endsWith(".js")));
});

it("takes no address that Office would refuse, and writes nothing then", () => {
  for (const base of [
    ...[
      "http://peil.voorbeeld.be",
      "peil.voorbeeld.be",
      "https://peil.voorbeeld.be/?a=1",
      "https://peil.voorbeeld.be/?",
    ],
    ...["https://peil.voorbeeld.be/#", "https://peil.voorbeeld.be/$&x/", "https://an:geheim@peil.voorbeeld.be"],
    "https://peil.voorbeeld.be/taskpane.html",
  ])
    expect(klimaatpeil("deploy", "--base", base, "--out", "geen")).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(at("geen"))).toBe(false);
});

it("completes commands, options and audiences in bash", () => {
  const completed = (...words: readonly string[]) => {
    const line = words.map((word) => `'${word}'`).join(" ");
    const script = `source <(node_modules/.bin/klimaatpeil completion); COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _klimaatpeil; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" }).trim().split("\n");
  };
  expect(completed("klimaatpeil", "co")).toEqual(["consolidate", "completion"]);
  expect(completed("klimaatpeil", "twin", "--p")).toEqual(["--pin"]);
  expect(completed("klimaatpeil", "export", "--audience", "st")).toEqual(["stuurgroep", "stad:"]);
  expect(completed("klimaatpeil", "check", "bund")).toEqual(["bundel.xlsx"]);
});
