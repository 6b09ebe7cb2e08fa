/**
 * `npm start`: builds the trial page and serves it on this machine only, without a certificate and without the network. Says what it
 * is doing. PORT chooses another port than 3000.
 */
say("Klimaatpeil wordt klaargezet.");
const { buildQuickly, isBuilt, START_ROUTES } = await import("./quick-build");
const { serve } = await import("./static-server");

const PARTS = [
  ["trial-page", "het rekenblad"],
  ["trial-pane", "het paneel"],
] as const;

const port = Number(process.env["PORT"] ?? 3000);
for (const [part, words] of PARTS) {
  if (isBuilt(part)) continue;
  const began = performance.now();
  process.stdout.write(`  ${words} bouwen …`);
  await buildQuickly(part);
  say(` klaar in ${seconds(performance.now() - began)} s`);
}
try {
  const { port: taken } = await serve(START_ROUTES, port);
  say(`Open http://localhost:${taken}/ in uw browser. Stoppen: Ctrl+C.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  say(`Poort ${port} is al in gebruik. Neem een andere: PORT=${port + 80} npm start`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace(".", ",");
}

export {};
