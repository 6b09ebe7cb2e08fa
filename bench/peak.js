/** A process for one reader: reads a file once and says, in MiB, what memory it ever took. Linux and Node count it alike. */
import { readFileSync } from "node:fs";
import { readersWith } from "./readers.js";

const [, , name, file] = process.argv;
const { read, prepare = (bytes) => bytes } = (await readersWith())[name];
await read(prepare(new Uint8Array(readFileSync(file))));
process.stdout.write((process.resourceUsage().maxRSS / 1024).toFixed(0));
