/** One LibreOffice that answers request after request, by way of `office.py`. It ends when it is told to, or fails. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const PYTHON = "/usr/bin/python3";
/** What LibreOffice starts and calculates in takes seconds, on a machine that is busy many of them. */
export const PATIENCE = 120_000;

export interface Office {
  /** One after the other, in the order in which they were asked. Once one has failed, so do all that follow. */
  readonly ask: (request: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export async function startOffice(): Promise<Office> {
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-profile-"));
  const child = spawn(PYTHON, [join(__dirname, "office.py"), profile], { stdio: "pipe" });
  let errors = "";
  child.stderr.on("data", (text) => (errors = `${errors}${String(text)}`.slice(-4000)));
  // Writing to one that is gone fails as well as its answer does; the answer tells why.
  child.stdin.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => child.on("close", resolve));
  const lines: AsyncIterator<string> = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let group = 0;

  async function answer(): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`LibreOffice does not answer within ${PATIENCE / 1000} seconds.`));
      }, PATIENCE);
    });
    try {
      const line = await Promise.race([lines.next(), late]);
      if (line.done !== true) return JSON.parse(line.value) as unknown;
      await closed;
      throw new Error(`LibreOffice ended: ${errors}`);
    } catch (error) {
      // It would wait for LibreOffice, which may wait for ever.
      if (group !== 0 && isThere(group)) process.kill(-group, "SIGKILL");
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  ({ group } = (await answer()) as { readonly group: number });
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (request) => {
      last = last.then(() => {
        child.stdin.write(`${JSON.stringify(request)}\n`);
        return answer();
      });
      return last;
    },
    stop: async () => {
      child.stdin.end();
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function isThere(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
