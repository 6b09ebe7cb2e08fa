/** A table that was made, on its sheets. */
import type { Random } from "../../../fuzz/random";
import type { Cast } from "./column";
import type { Page } from "./page";
import type { Subject } from "./subject";

/** What is to be laid out. */
export interface Order {
  readonly subject: Subject;
  readonly cast: Cast;
  readonly random: Random;
}

export interface Laid {
  readonly kind: string;
  readonly pages: readonly Page[];
  /** The name of the file, where it says something. */
  readonly file?: string;
  /** Whether well-known words say where the scores are: then they should be read, not asked about. */
  readonly stated: boolean;
  /** Nothing else is in the workbook: it would say what the table leaves open. */
  readonly alone?: true;
}

/** A piece on a sheet of its own; it asks where its columns do. */
export function pageOf(name: string, piece: Page["piece"], { asks }: Cast): Page {
  return { name, piece, ...(asks && { asks: name }) };
}

export function isStated({ subject, cast }: Pick<Order, "subject" | "cast">): boolean {
  return subject.known && cast.decided && cast.columns.every(({ known }) => known);
}
