/** The parts that a graft brings along. Pure. */
import { relationshipsOf } from "./relationships";

export interface NewPart {
  readonly part: string;
  /** The word that tells it in its content type and in its relationship. */
  readonly kind: "worksheet" | "styles";
  readonly source: string;
}

/**
 * Gives each part a name in a folder that is not taken, whatever the case of its letters; nor are its relationships, which
 * some programs leave behind when they remove a sheet.
 * @example newParts("worksheet", [source], { folder: "xl/", taken: ["xl/worksheets/Sheet1.xml"] }) // xl/worksheets/sheet2.xml
 */
export function newParts(
  kind: NewPart["kind"],
  sources: readonly string[],
  { folder, taken }: { readonly folder: string; readonly taken: readonly string[] },
): readonly NewPart[] {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let number = FIRST[kind];
  return sources.map((source) => {
    let part: string;
    // Some programs look for styles by that name alone, whatever the relationship says.
    do part = `${folder}${STEM[kind]}${number++ || ""}.xml`;
    while ([part, relationshipsOf(part)].some((name) => folded.has(name.toLowerCase())));
    return { part, kind, source };
  });
}

const STEM = { worksheet: "worksheets/sheet", styles: "styles" } as const;

/** What the first is numbered; 0 is not written. */
const FIRST = { worksheet: 1, styles: 0 } as const;
