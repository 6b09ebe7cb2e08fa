/**
 * Text in runs: a shared string, an inline string and a note are built alike. Gathers the text of the `t` elements and
 * leaves out the formatting and the phonetic guides (`rPh`) of East Asian text.
 */
import { unescapeText } from "./text-escapes";
import type { Attributes } from "./xml";

const SPACE = 32;

export class RichText {
  private gathered = "";
  /** Of the `t` that is open. */
  private run: string | undefined;
  private preserve = false;
  private phonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.phonetic = true;
    if (name !== "t" || this.phonetic) return;
    this.run = "";
    this.preserve = attributes["xml:space"] === "preserve";
  }

  text(text: string): void {
    if (this.run !== undefined) this.run += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    if (name !== "t" || this.run === undefined) return;
    this.gathered += this.preserve ? this.run : trimmed(this.run);
    this.run = undefined;
  }

  /** What was gathered since the last time. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = "";
    return text;
  }
}

/** Excel drops white space around a text that does not ask to keep it; a no-break space is no white space in XML. */
function trimmed(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && text.charCodeAt(first) <= SPACE) first++;
  while (last > first && text.charCodeAt(last - 1) <= SPACE) last--;
  return text.slice(first, last);
}
