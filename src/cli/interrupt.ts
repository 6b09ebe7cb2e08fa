/** Ctrl-C, a request to end and a terminal that closes: what must be put right first, and then the process ends as it would have. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** @returns what takes the care away again. */
export function onInterrupt(tidy: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    release();
    tidy();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return release;
}
