/**
 * `npm run excel`: builds the add-in, serves it over https and sideloads it into the Excel of this computer, which must be
 * Windows or a Mac. Microsoft's own tools make the certificate and start Excel; they are fetched only here, when asked for.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { serve } from "./static-server";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOAD = "office-addin-debugging@7.0.0";
/** As manifest.xml has it. */
const PORT = 3000;

const windows = process.platform === "win32";
const run = (command: string, ...rest: string[]) => execFileSync(command, rest, { stdio: "inherit", shell: windows });

if (!windows && process.platform !== "darwin") {
  process.stderr.write("Hier is geen Excel. Met `npm start` probeert u Klimaatpeil zonder Excel.\n");
  process.exitCode = 1;
} else {
  run("npx", "webpack", "--mode", "production", "--config-name", "pane");
  run("npx", "--yes", CERTIFICATES, "install");
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const file = (name: string) => readFileSync(path.join(folder, name));
  await serve({ "/": ["dist/"] }, PORT, { cert: file("localhost.crt"), key: file("localhost.key") });
  run("npx", "--yes", SIDELOAD, "start", "dist/manifest.xml", "desktop", "--no-debug");
  process.stdout.write("Excel is gestart met Klimaatpeil. Ctrl+C stopt de server.\n");
}
