/** From a path to what a workbook holds, or to what is wrong with the file: without what writes one, which only some commands need. */
import { type Finding, SEVERITY } from "../domain/finding";
import type { FileFault } from "../host/xlsx/file-fault";
import { readXlsx, type XlsxReading } from "../host/xlsx/read/read-xlsx";
import { readBytes } from "./files";
import { NODE_INFLATER } from "./node-inflater";

export async function readWorkbook(path: string): Promise<XlsxReading | { readonly fault: FileFault }> {
  const bytes = await readBytes(path);
  return "code" in bytes ? { fault: bytes } : readXlsx(bytes, { inflater: NODE_INFLATER });
}

/** @param file the file's name */
export function fileFinding({ code }: FileFault, file: string): Finding {
  return { code, severity: SEVERITY[code], file, sheet: "", cell: "", raw: "" };
}
