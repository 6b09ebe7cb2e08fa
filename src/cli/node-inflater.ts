/** Unpacking by what Node brings: in half of the time that JavaScript takes, or less. */
import * as zlib from "node:zlib";
import { crc32 } from "../host/xlsx/zip/crc32";
import type { Inflater } from "../host/xlsx/zip/inflater";

/** The least room that zlib takes. */
const LEAST = 64;

export const NODE_INFLATER: Inflater = {
  inflate: (packed, most) =>
    zlib.inflateRawSync(packed, { chunkSize: Math.max(most + 1, LEAST), maxOutputLength: Math.max(most, 1) }),
  // Since Node 20.15.
  crc32: "crc32" in zlib ? (bytes) => zlib.crc32(bytes) : (bytes) => crc32(bytes),
};
