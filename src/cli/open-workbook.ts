/** From a path to a host, or to what is wrong with the file. */
import type { FileFault } from "../host/xlsx/file-fault";
import { openXlsxHost, type XlsxHost } from "../host/xlsx/xlsx-host";
import { readBytes } from "./files";
import { NODE_INFLATER } from "./node-inflater";

export async function openWorkbook(path: string): Promise<{ readonly host: XlsxHost } | { readonly fault: FileFault }> {
  const bytes = await readBytes(path);
  return "code" in bytes ? { fault: bytes } : openXlsxHost(bytes, { inflater: NODE_INFLATER });
}
