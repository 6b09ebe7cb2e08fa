/** A folder that all workers of this run of Jest know, by its name in the environment. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function setUp() {
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-run-"));
  process.env["KLIMAATPEIL_RUN"] = folder;
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
