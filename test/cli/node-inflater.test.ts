/** What Node unpacks is what we unpack ourselves; what it does not know to be sound is for our own to say. */
import { describe, expect, it } from "@jest/globals";
import { deflateSync, strToU8 } from "fflate";
import { NODE_INFLATER } from "../../src/cli/node-inflater";
import { FileFaultError } from "../../src/host/xlsx/file-fault";
import { openPackage } from "../../src/host/xlsx/package";
import { crc32 } from "../../src/host/xlsx/zip/crc32";
import type { Inflater } from "../../src/host/xlsx/zip/inflater";
import { rawZip, type RawEntry } from "../host/xlsx/raw-zip";

const TEXT = strToU8("klimaat".repeat(2000));

it("unpacks no more than it is told, and the same", () => {
  expect(new Uint8Array(NODE_INFLATER.inflate(deflateSync(TEXT), TEXT.length))).toEqual(TEXT);
  expect(new Uint8Array(NODE_INFLATER.inflate(deflateSync(new Uint8Array()), 0))).toHaveLength(0);
  expect(() => NODE_INFLATER.inflate(deflateSync(TEXT), TEXT.length - 1)).toThrow("Cannot create a Buffer");
  expect(() => NODE_INFLATER.inflate(deflateSync(TEXT).subarray(0, 20), TEXT.length)).toThrow("unexpected end");
});

it("counts the same checksum", () => {
  expect(NODE_INFLATER.crc32(TEXT)).toBe(crc32(TEXT));
});

describe("a part of a workbook", () => {
  it.each<[string, Partial<RawEntry>]>([
    ["that is sound", {}],
    ["that is not packed", { method: 0 }],
    ["that is longer than declared", { size: TEXT.length - 1 }],
    ["that is shorter than declared", { size: TEXT.length + 1 }],
    ["that fails its checksum", { crc: 1 }],
    ["that breaks off", { packed: deflateSync(TEXT).subarray(0, 20), size: TEXT.length }],
    ["that is no deflate stream", { packed: strToU8("geen deflate"), size: 12 }],
  ])("%s gives the same by either", (_, entry) => {
    expect(contentOf(entry, NODE_INFLATER)).toEqual(contentOf(entry));
  });

  it("that the machine does not like is unpacked by our own", () => {
    const grumpy: Inflater = {
      inflate: () => {
        throw new Error("no");
      },
      crc32: () => 0,
    };
    expect(contentOf({}, grumpy)).toEqual(TEXT);
  });

  it("that the machine unpacks is not unpacked twice", () => {
    const changed = TEXT.map((byte) => byte + 1);
    expect(contentOf({}, { inflate: () => changed, crc32: () => crc32(TEXT) })).toEqual(changed);
  });
});

function contentOf(entry: Partial<RawEntry>, inflater?: Inflater): Uint8Array | string {
  const opened = openPackage(rawZip([{ name: "[Content_Types].xml", content: TEXT, ...entry }]), inflater);
  if ("fault" in opened) return opened.fault.code;
  try {
    return new Uint8Array(opened.package.read("[Content_Types].xml"));
  } catch (error) {
    if (error instanceof FileFaultError) return error.message;
    throw error;
  }
}
