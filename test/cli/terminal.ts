/** The command in a test: run in this process, with a folder of its own and everything it says caught. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";

export interface Said {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** How many steps the progress bar made. */
  readonly steps: number;
}

export async function klimaatpeil(...words: readonly string[]): Promise<Said> {
  const said = { out: "", err: "", steps: 0 };
  const exitCode = await run(words, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    columns: 120,
    progress: () => ({ step: () => (said.steps += 1), stop: () => undefined }),
    today: new Date(Date.UTC(2026, 10, 22)),
    program: pathToFileURL("src/cli/index.ts").href,
  });
  return { ...said, exitCode };
}

/** A folder that is gone after the test file: call `remove` in `afterAll`. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-"));
  return {
    path: (name) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
