/** Stands in for the real child: seed 11 hangs, 12 crashes, 13 breaks a promise, all others are well. */
import { writeSync } from "node:fs";

const [from = 0, seeds = 0] = process.argv.slice(2).map(Number);
for (let seed = from; seed < from + seeds; seed++) {
  writeSync(1, `${JSON.stringify({ number: seed })}\n`);
  while (seed === 11);
  if (seed === 12) process.exit(3);
  writeSync(1, `${JSON.stringify(seed === 13 ? { broken: "a promise" } : { read: "readable" })}\n`);
}
