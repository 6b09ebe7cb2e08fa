/** What stands in the pane's code instead of a name, however it is built. */
import { readFileSync } from "node:fs";
import path from "node:path";

export function definitions() {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, "package.json"), "utf8"));
  return { VERSION: JSON.stringify(version) };
}
