/**
 * `npm run release`: what a version is handed out as, in `release/`: the package of the command, which holds the pane as well, a zip
 * of the pane for who has no Node, the section of CHANGELOG that tells of it, and the checksums of both. Publishes nothing.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";
import { paneFiles } from "../src/cli/pane-files";
import { version } from "../src/cli/version";
import { sectionOf } from "./changelog";

const OUT = "release";
/** The earliest moment that a zip can tell: the same files give the same zip. */
const MOMENT = "1980-01-01T00:00:00";

const npm = (...words: readonly string[]) => execFileSync("npm", words, { stdio: ["ignore", "ignore", "inherit"] });
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(OUT, name), content);
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
npm("run", "-s", "build");
npm("pack", "--ignore-scripts", "--pack-destination", OUT);

const pane = await paneFiles(pathToFileURL(path.resolve("dist/klimaatpeil.mjs")).href);
const guide = { name: "deployment.md", bytes: readFileSync("docs/deployment.md") };
const zipped = Object.fromEntries([...pane, guide].map(({ name, bytes }) => [`klimaatpeil-pane/${name}`, bytes]));
write(`klimaatpeil-pane-${version}.zip`, zipSync(zipped, { mtime: MOMENT, level: 9 }));

const sums = readdirSync(OUT).map((name) => {
  const sum = createHash("sha256").update(readFileSync(path.join(OUT, name)));
  return `${sum.digest("hex")}  ${name}\n`;
});
write("SHA256SUMS", sums.join(""));
write("NOTES.md", sectionOf(readFileSync("CHANGELOG.md", "utf8"), version));
process.stdout.write(sums.join(""));
