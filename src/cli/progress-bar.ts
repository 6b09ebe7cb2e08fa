/** A progress bar on stderr, only where someone is watching. */
import { SingleBar } from "cli-progress";
import type { Progress } from "./console";

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

export function progressBar(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return SILENT;
  const bar = new SingleBar({
    stream,
    format: "{bar} {value}/{total} bestanden",
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
