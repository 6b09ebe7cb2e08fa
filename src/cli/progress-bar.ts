/** A progress bar on stderr, only where someone is watching. */
import { SingleBar } from "cli-progress";
import { command } from "../locales/nl/command";
import type { Progress } from "./console";
import { onInterrupt } from "./interrupt";

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

export function progressBar(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return SILENT;
  const bar = new SingleBar({
    stream,
    format: command.progress,
    hideCursor: true,
    clearOnComplete: true,
    // Its own way out of Ctrl-C stops the bar, and nothing else: the command would read on.
    gracefulExit: false,
  });
  bar.start(total, 0);
  const release = onInterrupt(() => {
    bar.stop();
  });
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      release();
      bar.stop();
    },
  };
}
