/** Ctrl-C on a terminal, where the progress bar is: the command ends, and does not read on without a bar. */
import { spawn } from "node:child_process";
import { expect, it } from "@jest/globals";

const SCRIPT = `
  import { progressBar } from "./src/cli/progress-bar.ts";
  Object.assign(process.stderr, { isTTY: true });
  const bar = progressBar(10, process.stderr);
  bar.step();
  process.send("reading");
  const files = setInterval(() => bar.step(), 10);
  setTimeout(() => { clearInterval(files); process.send("read on"); process.disconnect(); }, 30_000);`;

it.each(["SIGINT", "SIGTERM"] as const)(
  "ends at %s while the bar is there, and shows the cursor again",
  async (sent) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", SCRIPT], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const said: unknown[] = [];
    let shown = "";
    child.stderr?.on("data", (data: Buffer) => (shown += data.toString()));
    child.on("message", (message) => {
      said.push(message);
      if (message === "reading") child.kill(sent);
    });
    const signal = await new Promise((resolve) => {
      child.once("close", (_, by) => {
        resolve(by);
      });
    });
    expect({ signal, said }).toEqual({ signal: sent, said: ["reading"] });
    expect(shown.endsWith("\u001b[?25h") || shown.lastIndexOf("\u001b[?25h") > shown.lastIndexOf("\u001b[?25l")).toBe(
      true,
    );
  },
);
