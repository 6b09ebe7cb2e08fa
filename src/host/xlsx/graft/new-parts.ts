/** The parts that a graft brings along. Pure. */
import { relationshipsOf } from "./relationships";

/** Of parts that something leads to: what tells one in its content type and in that relationship. */
export type Kind = "worksheet" | "styles" | "drawing" | "chart";

export interface NewPart {
  readonly part: string;
  readonly kind: Kind | "relationships";
  readonly source: string;
}

/** Where new parts go. */
export interface Place {
  /** That of the workbook, with a closing slash. */
  readonly folder: string;
  /** Names of parts that are there, or that something speaks of. */
  readonly taken: readonly string[];
}

/**
 * Gives each part a name in a folder that is not taken, whatever the case of its letters; nor are its relationships, which
 * some programs leave behind when they remove a sheet.
 * @example newParts("worksheet", [source], { folder: "xl/", taken: ["xl/worksheets/Sheet1.xml"] }) // xl/worksheets/sheet2.xml
 */
export function newParts(kind: Kind, sources: readonly string[], { folder, taken }: Place): readonly NewPart[] {
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

/** What precedes the number in a name, in the folder of a workbook: here, and as the writer library has it in `xl/`. */
export const STEM = {
  worksheet: "worksheets/sheet",
  styles: "styles",
  drawing: "drawings/drawing",
  chart: "charts/chart",
} as const;

/** What the first is numbered; 0 is not written. */
const FIRST = { worksheet: 1, styles: 0, drawing: 1, chart: 1 } as const;
