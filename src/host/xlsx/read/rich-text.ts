/**
 * Text in runs: a shared string, an inline string and a note are built alike. Gathers the text of the `t` elements and
 * leaves out the formatting and the phonetic guides (`rPh`) of East Asian text.
 */
import { unescapeText } from "./text-escapes";
import { keptText } from "./white-space";
import type { Attributes } from "./attributes";

export class RichText {
  private gathered = "";
  /** Text and attributes of the `t` that is open. */
  private run: string | undefined;
  private attributes: Attributes = {};
  private phonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.phonetic = true;
    if (name !== "t" || this.phonetic) return;
    this.run = "";
    this.attributes = attributes;
  }

  text(text: string): void {
    if (this.run !== undefined) this.run += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    if (name !== "t" || this.run === undefined) return;
    this.gathered += keptText(this.run, this.attributes);
    this.run = undefined;
  }

  /** What was gathered since the last time. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = "";
    return text;
  }
}
