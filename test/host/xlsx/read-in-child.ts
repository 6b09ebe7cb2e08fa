/** Run in a process of its own: reads the file in the first argument, as the pane does or as the command does, and prints what that took. */
import { existsSync, readFileSync } from "node:fs";
import { NODE_INFLATER } from "../../../src/cli/node-inflater";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { ownMilliseconds } from "./own-time";

const [, , file = "", by] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const start = ownMilliseconds();
const read = readXlsx(bytes, by === "node" ? { inflater: NODE_INFLATER } : {});
const milliseconds = ownMilliseconds() - start;
const code = "fault" in read ? read.fault.code : "readable";
process.stdout.write(JSON.stringify({ code, milliseconds, mebibytes: peakKibibytes() / 1024 }));

/** Of this process alone. Linux counts the parent's peak in `maxRSS`, because the child begins as a copy of it. */
function peakKibibytes(): number {
  const status = "/proc/self/status";
  const [, own] = existsSync(status) ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8")) ?? []) : [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
