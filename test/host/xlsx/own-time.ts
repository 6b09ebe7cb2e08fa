/**
 * What this process did itself, in milliseconds: the processor time of its main thread, in steps of ten. However busy the
 * machine is with something else, and whatever the threads do that tidy up memory beside it, a reader takes what it takes.
 */
import { existsSync, readFileSync } from "node:fs";

const OWN = `/proc/self/task/${process.pid}/stat`;
/** Linux counts in hundredths of a second, whatever its clock. */
const MILLISECONDS = 10;

export function ownMilliseconds(): number {
  if (existsSync(OWN)) {
    // Behind the name of the program, which may hold anything, stand 11 fields before these two.
    const stat = readFileSync(OWN, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS;
  }
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
