/** Notes (comments of the old kind) of a sheet, by cell. */
import type { Parts } from "./parts";
import { parseKey } from "./references";
import { RichText } from "./rich-text";
import type { Attributes } from "./attributes";
import type { XmlHandler } from "./xml";

/** Text by cell key, without the author line that Excel starts a note with. */
export function readNotes(parts: Parts, name: string): Map<number, string> {
  const reader = new NotesReader();
  parts.parse(name, reader);
  return reader.notes;
}

/** Excel for older versions leaves a note behind each threaded comment, by this author and with a standard text. */
const THREADED = "tc=";

class NotesReader implements XmlHandler {
  readonly notes = new Map<number, string>();
  private readonly authors: string[] = [];
  private readonly content = new RichText();
  private inAuthor = false;
  private key = 0;
  private author = "";

  open(name: string, attributes: Attributes): void {
    this.content.open(name, attributes);
    if (name === "author") {
      this.inAuthor = true;
      this.authors.push("");
    }
    if (name === "comment") {
      this.key = parseKey(attributes.get("ref") ?? "");
      this.author = this.authors[Number(attributes.get("authorId"))] ?? "";
    }
  }

  text(text: string): void {
    this.content.text(text);
    if (this.inAuthor) this.authors.push((this.authors.pop() ?? "") + text);
  }

  close(name: string): void {
    this.content.close(name);
    if (name === "author") this.inAuthor = false;
    if (name !== "comment") return;
    const text = this.content.take();
    if (!this.author.startsWith(THREADED)) this.notes.set(this.key, withoutAuthor(text, this.author));
  }
}

function withoutAuthor(text: string, author: string): string {
  const line = `${author}:\n`;
  return author !== "" && text.startsWith(line) ? text.slice(line.length) : text;
}
