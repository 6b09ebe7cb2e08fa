/** The entry of the command: ties it to this process. */
import { progressBar } from "./progress-bar";
import { run } from "./run";

const { argv, env, stdout, stderr } = process;

/** SOURCE_DATE_EPOCH (seconds) is the convention for reproducible output; else the day, so that twice on a day is the same file. */
function today(): Date {
  const now = env["SOURCE_DATE_EPOCH"] === undefined ? new Date() : new Date(Number(env["SOURCE_DATE_EPOCH"]) * 1000);
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

process.exitCode = await run(argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  columns: stdout.isTTY ? stdout.columns : 120,
  progress: (total) => progressBar(total, stderr),
  today: today(),
});
