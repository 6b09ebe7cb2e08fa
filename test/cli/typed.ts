/** A workbook in which someone typed into cells that are there, without anything else being touched: as Excel saves it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Typing = Readonly<Record<string, string | number>>;

/** @param cells by address, on the sheet of that name; each of them has a look already */
export function typed(workbook: Uint8Array, sheet: string, cells: Typing): Uint8Array {
  const parts = unzipSync(workbook);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1];
  const relation = text("xl/_rels/workbook.xml.rels")
    .split("<Relationship ")
    .find((each) => each.includes(`Id="${id ?? ""}"`));
  const path = `xl/${(/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? "")?.[1] ?? "").replace(/^\//, "")}`;
  let xml = text(path);
  for (const [address, value] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, "s");
    if (!cell.test(xml)) throw new Error(`${sheet} has no cell ${address}.`);
    xml = xml.replace(cell, (_, attributes: string) => {
      const look = /s="\d+"/.exec(attributes)?.[0] ?? "";
      return typeof value === "number"
        ? `<c r="${address}" ${look}><v>${value}</v></c>`
        : `<c r="${address}" ${look} t="inlineStr"><is><t xml:space="preserve">${value.replaceAll("&", "&amp;")}</t></is></c>`;
    });
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
