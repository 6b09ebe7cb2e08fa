/** The entry of the command: ties it to this process. */
import { command } from "../locales/nl/command";
import { codeOf, diskReason } from "./disk-error";
import { optimiseLater } from "./engine";
import { progressBar } from "./progress-bar";
import { isReader } from "./is-reader";
import { run } from "./run";

const { argv, env, stdout, stderr } = process;

/** SOURCE_DATE_EPOCH (seconds) is the convention for reproducible output; else the day, so that twice on a day is the same file. */
function today(): Date {
  const now = env["SOURCE_DATE_EPOCH"] === undefined ? new Date() : new Date(Number(env["SOURCE_DATE_EPOCH"]) * 1000);
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** Who reads no further (`| head`) has enough; anything else that stops the output is a failure. */
stdout.on("error", (error) => {
  if (codeOf(error) === "EPIPE") return;
  stderr.write(`${command.notSaid(diskReason(error))}\n`);
  process.exitCode = 2;
});
// There is nowhere left to say it.
stderr.on("error", () => undefined);

if (isReader()) (await import("./reader")).serve();
else {
  optimiseLater();
  const exitCode = await run(argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : 120,
    progress: (total) => progressBar(total, stderr),
    today: today(),
    program: import.meta.url,
  });
  process.exitCode ??= exitCode;
}
