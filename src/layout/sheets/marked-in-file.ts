/**
 * Words that were marked as confidential in the file that they came from. A list of a bundle keeps no more of a row than its words, so that
 * these say it themselves: they are a mark wherever they stand after that.
 */
import { isMarked } from "../../domain/publication/confidential-text";
import { words } from "./herkomst";

/** @example markedInFile("Klimaattafels") // "Klimaattafels (vertrouwelijk in het bestand)" */
export function markedInFile(text: string): string {
  return text === "" || isMarked(text) ? text : `${text} (${words.confidential})`;
}

/** Of a step on Globaal, which is marked without a reason too. */
export function markedReason(reason: string): string {
  return reason === "" ? `(${words.confidential})` : markedInFile(reason);
}
