/**
 * `npm start`: builds the trial page and serves it on this machine only, without a certificate and without the network. Says what it
 * is doing. PORT chooses another port than 3000; without it, any is taken that is free where 3000 is not.
 */
say("Klimaatpeil wordt klaargezet.");
const { buildQuickly, isBuilt, START_ROUTES } = await import("./quick-build");
const { serve } = await import("./static-server");

const PARTS = [
  ["trial-page", "het rekenblad"],
  ["trial-pane", "het paneel"],
] as const;

const { PORT } = process.env;
const port = Number(PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  say(`PORT=${PORT} is geen poort: neem een getal van 1 tot 65535.`);
  process.exit(1);
}
for (const [part, words] of PARTS) {
  if (isBuilt(part)) continue;
  const began = performance.now();
  process.stdout.write(`  ${words} bouwen …`);
  await buildQuickly(part);
  say(` klaar in ${seconds(performance.now() - began)} s`);
}
try {
  await open(port);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  if (PORT === undefined) {
    say(`Poort ${port} is al in gebruik, dus nemen wij een andere.`);
    await open(0);
  } else {
    say(`Poort ${port} is al in gebruik. Kies een andere, of laat PORT weg: dan zoeken wij er zelf een.`);
    process.exitCode = 1;
  }
}

async function open(at: number): Promise<void> {
  const { port: taken } = await serve(START_ROUTES, at);
  say(`Open http://localhost:${taken}/ in uw browser. Stoppen: Ctrl+C.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace(".", ",");
}

export {};
