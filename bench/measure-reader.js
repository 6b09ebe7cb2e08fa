/** A process for one reader: reads some files of a folder each time that it is told to, and says how long that took. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { READERS } from "./readers.js";

const [, , name, folder] = process.argv;
const { read, prepare = (bytes) => bytes } = READERS[name];
const files = readdirSync(folder)
  .sort()
  .map((file) => prepare(new Uint8Array(readFileSync(join(folder, file)))));

process.on("message", async ({ from, to }) => {
  let found = 0;
  const start = performance.now();
  for (const file of files.slice(from, to)) found += (await read(file)) ?? 0;
  const milliseconds = performance.now() - start;
  process.send({ milliseconds, found, resident: process.memoryUsage().rss });
});
process.send("ready");
