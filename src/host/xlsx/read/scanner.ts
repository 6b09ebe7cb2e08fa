/**
 * The XML that workbooks are made of, told as it goes by: tags, attributes, texts, and no more. What it does not know to be well-formed
 * (a comment, CDATA, a name beyond ASCII, and whatever is wrong) it leaves, and all that follows, to a parser that knows XML whole: so it
 * never refuses anything, and takes nothing that such a parser would refuse.
 */
import { Attributes } from "./attributes";
import type { Left, XmlEvents } from "./xml-events";
import { attributeOf, textOf } from "./xml-text";

const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
/** From here on stand halves of pairs, and what may not be. */
const SURROGATE = 0xd800;

const ASCII = 128;
/** Characters that a name begins with, 2, or goes on with, 1. */
const IN_NAMES = new Uint8Array(ASCII);
for (const character of "-.0123456789") IN_NAMES[character.charCodeAt(0)] = 1;
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") IN_NAMES[character.charCodeAt(0)] = 2;
/** Characters that ask for a second look: control characters and white space but for the space, what begins a reference, what may end CDATA. */
const TO_LOOK_AT = new Uint8Array(ASCII).fill(1, 0, SPACE);
for (const character of "&<]") TO_LOOK_AT[character.charCodeAt(0)] = 1;

const DECLARATION = /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")? ?\?>/;
const NAMESPACE = "xmlns";

/** Instead of a place to go on from: the piece ends before what began here does. */
const UNFINISHED = -1;
/** Instead of a place to go on from: this is for another parser. */
const LEFT = -2;

export class Scanner {
  private readonly attributes = new Attributes();
  private declares = false;
  /** Of the elements that are open. */
  private readonly names: string[] = [];
  private root = "";
  private began = false;
  /** What came before the root: a declaration, white space. */
  private prologue = "";
  private unfinished = "";

  constructor(private readonly events: XmlEvents) {}

  /** @returns what it leaves; `undefined` while it goes on */
  write(piece: string): Left | undefined {
    const text = this.unfinished === "" ? piece : this.unfinished + piece;
    let at = this.began ? 0 : this.beginning(text);
    while (at >= 0 && at < text.length) {
      const next = text.charCodeAt(at) === LESS ? this.tag(text, at) : this.text(text, at);
      if (next === LEFT) return this.left(text.slice(at));
      if (next === UNFINISHED) break;
      at = next;
    }
    this.unfinished = text.slice(Math.max(at, 0));
    return undefined;
  }

  /** @returns what it leaves when there is no more; `undefined` for a document that is whole */
  end(): Left | undefined {
    const whole = this.root !== "" && this.names.length === 0 && isWhite(this.unfinished);
    return whole ? undefined : this.left(this.unfinished);
  }

  private left(rest: string): Left {
    const open = this.names.map((name) => `<${name}>`).join("");
    const closed = this.root !== "" && open === "" ? `<${this.root}/>` : "";
    return { before: `${this.prologue}${open}${closed}`, rest };
  }

  /** A declaration, where there is one, comes first of all. */
  private beginning(text: string): number {
    if ("<?".startsWith(text.slice(0, 2)) && !text.includes("?>")) return UNFINISHED;
    const [declaration = ""] = DECLARATION.exec(text) ?? [];
    this.prologue = declaration;
    this.began = true;
    return declaration.length;
  }

  private text(text: string, from: number): number {
    let at = from;
    let plain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code < ASCII ? TO_LOOK_AT[code] === 1 : code >= SURROGATE) plain = false;
    }
    if (at === text.length) return UNFINISHED;
    const written = text.slice(from, at);
    if (this.names.length === 0) {
      // White space before the root tells another parser that no declaration may follow.
      if (!isWhite(written)) return LEFT;
      if (this.root === "") this.prologue += written;
      return at;
    }
    const told = plain ? written : textOf(written);
    if (told === undefined) return LEFT;
    this.events.text(told);
    return at;
  }

  private tag(text: string, at: number): number {
    if (at + 1 === text.length) return UNFINISHED;
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) return this.closing(text, at + 2);
    if (!beginsName(code) || (this.root !== "" && this.names.length === 0)) return LEFT;
    const end = endOfName(text, at + 2);
    const next = this.readAttributes(text, end);
    if (next < 0) return next;
    const name = text.slice(at + 1, end);
    if (this.root === "") this.root = name;
    this.events.open(name, this.attributes, this.declares);
    if (text.charCodeAt(next) === GREATER) {
      this.names.push(name);
      return next + 1;
    }
    this.events.close();
    return next + 2;
  }

  private closing(text: string, at: number): number {
    const name = this.names[this.names.length - 1];
    if (name === undefined) return LEFT;
    const end = at + name.length;
    if (end >= text.length) return UNFINISHED;
    if (text.charCodeAt(end) !== GREATER || !standsAt(text, name, at)) return LEFT;
    this.names.pop();
    this.events.close();
    return end + 1;
  }

  /** @returns where the tag ends: at `>` or `/>` */
  private readAttributes(text: string, from: number): number {
    this.attributes.clear();
    this.declares = false;
    let at = from;
    for (;;) {
      const end = endOfSpace(text, at);
      if (end + 1 >= text.length) return end < text.length && text.charCodeAt(end) === GREATER ? end : UNFINISHED;
      const code = text.charCodeAt(end);
      if (code === GREATER) return end;
      if (code === SLASH) return text.charCodeAt(end + 1) === GREATER ? end : LEFT;
      if (end === at || !beginsName(code)) return LEFT;
      at = this.readAttribute(text, end);
      if (at < 0) return at;
    }
  }

  /** @returns what stands behind it */
  private readAttribute(text: string, from: number): number {
    const equals = endOfName(text, from + 1);
    if (equals + 1 >= text.length) return UNFINISHED;
    const quote = text.charCodeAt(equals + 1);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return LEFT;
    let plain = true;
    let at = equals + 2;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === LESS) return LEFT;
      if (code < ASCII ? TO_LOOK_AT[code] === 1 : code >= SURROGATE) plain = false;
    }
    if (at === text.length) return UNFINISHED;
    const name = text.slice(from, equals);
    const written = text.slice(equals + 2, at);
    const value = plain ? written : attributeOf(written);
    if (value === undefined || !this.attributes.add(name, value)) return LEFT;
    if (name.length >= NAMESPACE.length && name.startsWith(NAMESPACE)) this.declares = true;
    return at + 1;
  }
}

/** As `startsWith`, which takes longer for names of a few letters. */
function standsAt(text: string, name: string, from: number): boolean {
  for (let at = 0; at < name.length; at++) if (text.charCodeAt(from + at) !== name.charCodeAt(at)) return false;
  return true;
}

function beginsName(code: number): boolean {
  return code < ASCII && IN_NAMES[code] === 2;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ASCII || IN_NAMES[code] === 0) break;
  }
  return at;
}

function endOfSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEW_LINE || code === TAB || code === RETURN;
}

function isWhite(text: string): boolean {
  return endOfSpace(text, 0) === text.length;
}
