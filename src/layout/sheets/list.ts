/** A sheet that is a list to be read: nothing on it is to be filled in, and bundling makes it anew. */
import type { Format } from "../../host/plan";
import { LEFT } from "../drawing/style";
import type { OwnSheet } from "./sheet";

/** Found by its name alone: what looks like it is somebody's copy, and a copy is not written over. */
export type ListSheet<Row, Id extends string> = Omit<OwnSheet<Row, Id>, "knownBy" | "spare" | "total">;

/** Begins the note of each: what someone fills in elsewhere afterwards is not on it until the next bundle. */
export const AS_BUNDLED = "Stand bij het bundelen; de volgende bundel werkt dit bij.";

export function list(title: string, width: number, format: Format) {
  return { title, width, format, header: LEFT, tall: true } as const;
}
